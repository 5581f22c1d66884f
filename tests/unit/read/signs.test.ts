import { describe, expect, test } from "vitest";
import { pastedSigns, shownSigns, withoutPastedSigns } from "../../../_config/read/signs.ts";

describe("a character that came with pasted text", () => {
  test.for([
    ["werk\u00adgever", "werkgever", "hidden", "zacht afbreekstreepje, U+00AD"],
    ["werk\u200bgever", "werkgever", "hidden", "spatie zonder breedte, U+200B"],
    ["werk\ufeffgever", "werkgever", "hidden", "merkteken van een bestand, U+FEFF"],
    ["werk\u2060gever", "werkgever", "hidden", "teken dat woorden aan elkaar houdt, U+2060"],
    ["werk\u200cgever", "werkgever", "hidden", "teken dat letters verbindt of scheidt, U+200C"],
    ["-\u00a0brood", "- brood", "look-alike", "vaste spatie, U+00A0"],
    ["##\u202fKop", "## Kop", "look-alike", "vaste spatie, U+202F"],
    ["een\u2003zin", "een zin", "look-alike", "brede of smalle spatie, U+2003"],
    ["e\u2011mail", "e-mail", "look-alike", "streepje dat niet afbreekt, U+2011"],
    ["o\ufb03cieel", "officieel", "look-alike", "twee letters in één teken, U+FB03"],
    ["\uff28ulp", "Hulp", "look-alike", "brede letter of breed leesteken, U+FF28"],
    ["\u{1d5db}ulp", "Hulp", "look-alike", "letter die op vet of schuin lijkt, U+1D5DB"],
    ["cafe\u0301", "café", "look-alike", "letter met een los accent, U+0065"],
    ["\u2217let op", "*let op", "look-alike", "sterretje van een ander programma, U+2217"],
    ["idee\u00c3\u00abn", "ideeën", "broken", "verkeerd omgezet, U+00C3"],
    ["foto\u00e2\u20ac\u2122s", "foto’s", "broken", "verkeerd omgezet, U+00E2"],
    ["20\u00c2\u00b0", "20°", "broken", "verkeerd omgezet, U+00C2"],
    ["foto\u00b4s", "foto's", "look-alike", "accent als apostrof, U+00B4"],
  ] as const)("%j is named and mended: %j", ([text, mended, how, name]) => {
    expect(pastedSigns(`Een zin.\n${text}`)).toEqual([{ line: 2, how, names: [name], mendable: true }]);
    expect(withoutPastedSigns(text)).toBe(mended);
    expect(pastedSigns(mended)).toEqual([]);
    expect(shownSigns(text)).toContain(`⟨${name.slice(0, name.lastIndexOf(","))}⟩`);
  });

  test.for([
    ["\u202egever", "hidden"],
    ["werk\u2028gever", "hidden"],
    ["werk\u0007gever", "hidden"],
    ["w\u0435rk", "look-alike"],
    ["\u0397ulp", "look-alike"],
    ["brood \ue000", "broken"],
    ["caf\ufffd", "broken"],
    ["een kas \ufffc bij avond", "hidden"],
  ] as const)("%j is named, and left to its writer", ([text, how]) => {
    expect(pastedSigns(text)).toMatchObject([{ line: 1, how, mendable: false }]);
    expect(withoutPastedSigns(text)).toBe(text);
  });

  test("one message for each line, for all lines at once", () => {
    expect(pastedSigns("a\u00adb\u00adc\u200bd\u00a0e\n\n\u00ad")).toMatchObject([
      { line: 1, how: "hidden", names: { length: 2 } },
      { line: 1, how: "look-alike" },
      { line: 3, how: "hidden" },
    ]);
  });

  test.for([
    "“Zo”, ‘zo’ – en — zo… € 5, 5 m², ½, 5 × 3, café, coördinatie, Ångström",
    "می\u200cخواهم",
    "👩\u200d👧 ❤\ufe0f",
    "« Vraiment\u00a0? »\u202f!".replace("« V", "«\u00a0V").replace("t »", "t\u00a0»").replace("? »", "?\u00a0»"),
    "Привіт, слово. Ελληνικά, α-stralen en 5 µg",
    "你好，世界！（１）",
    "Đường Nguyễn, zażółć, șănătate",
  ])("%j is left as it is", (text) => {
    expect(pastedSigns(text)).toEqual([]);
    expect(withoutPastedSigns(text)).toBe(text);
  });
});
