import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../../../_config/read/front-matter.ts";
import { readPage, spellingWarnings, styleWarnings } from "../../../../_config/check/language/lint.ts";
import { glossaryMark, passagesIn } from "../../../../_config/check/language/passages.ts";
import { sentencesIn, wordCount } from "../../../../_config/check/language/sentences.ts";
import type { Advice } from "../../../../_config/model/registers.ts";
import { sampleRegisters } from "../../sample.ts";

const guide: readonly Advice[] = [
  { vermijd: ["loverboy"], liever: "mensenhandelaar", waarom: "Het verhult iets.", tenzij: ["uitbuiter"] },
  { vermijd: ["moderne slavernij"], liever: "dwang", waarom: "Het past niet overal.", hoogstens: 1, tenzij: [] },
];
const registers = { ...sampleRegisters(), words: ["Nidos", "vouwbed"] };

/** A page of which the text begins on line 5. */
function read(body: string, data: Record<string, unknown> = {}) {
  const file = "content/over/proef.md";
  const parsed = parseFrontMatter({ file, path: "over/proef.md", text: `---\ntitel: x\nsamenvatting: x\n---\n${body}` });
  if ("faults" in parsed) throw new Error("The page is a good one.");
  return [readPage({ file, data }, parsed)];
}
const style = (body: string, data?: Record<string, unknown>): string[] =>
  styleWarnings(read(body, data), guide).map(({ code, line, what }) => `${String(line)} ${code} ${what}`);
const spell = async (body: string, wrong: readonly string[], data?: Record<string, unknown>): Promise<string[]> => {
  const asked: string[] = [];
  const found = await spellingWarnings(read(body, data), registers, (words) => {
    asked.push(...words);
    return Promise.resolve(new Map(wrong.filter((word) => words.has(word)).map((word) => [word, ["goed"]])));
  });
  return found.map(({ line, what }) => `${String(line)} ${what}`);
};

const words = (count: number): string => `Zo${" woord".repeat(count - 1)}.`;

describe("a long sentence", () => {
  test("is quoted, on the line where it begins; one of 25 words is not long", () => {
    expect(style(`${words(25)}\n\nKort. ${words(26)} Kort.`)).toEqual([`7 lange-zin Deze zin heeft 26 woorden: "${words(26)}".`]);
  });

  test("over several lines counts from its first line", () => {
    expect(style(`Kort.\n${words(20).replace(".", "")}\n${words(20)}`)).toEqual([
      expect.stringMatching(/^6 lange-zin Deze zin heeft 40 woorden/),
    ]);
  });

  test("is not made by a list, a table, headings or blocks", () => {
    const half = words(15).replace(".", "");
    expect(
      style(`## ${half}\n${half}\n\n- ${half}\n- ${half}\n\n| ${half} | ${half} |\n|---|---|\n\n:::let-op titel="${half}"\n${half}\n:::`),
    ).toEqual([]);
  });

  test("counts a reference as one word, and the mark of a source as none", () => {
    expect(style(`{cijfer:a kaal} {begrip:b drie woorden hier} {wet:c}${" woord".repeat(20)}{bron:d}{bron:e}.`)).toEqual([]);
    expect(style(`{cijfer:a kaal} {begrip:b drie woorden hier} {wet:c}${" woord".repeat(21)}.`)).toHaveLength(1);
  });

  test("stands in a field too; names and search words are no sentences", () => {
    const found = styleWarnings(read("", { samenvatting: words(30), trefwoorden: [words(30)], eigenaar: words(30) }), guide);
    expect(found.map(({ field, line }) => [field, line])).toEqual([["samenvatting", 3]]);
  });

  test("that somebody else said is left as it is", () => {
    expect(style(`> ${words(40)} Een loverboy.\n\n\`${words(40)}\``)).toEqual([]);
  });

  test("that is still to be written is none", () => {
    expect(style(`VUL IN: ${words(40)}`)).toEqual([]);
  });
});

/** A word that leads to the glossary. */
const term = (word: string): string => `${glossaryMark.open}${word}${glossaryMark.close}`;

describe("sentences", () => {
  test.for([
    ["Een. Twee! Drie? Vier", ["Een.", "Twee!", "Drie?", "Vier"]],
    ["Zie art. 273f en bijv. dit.", ["Zie art. 273f en bijv. dit."]],
    ["Overdag niet. 's Avonds wel.", ["Overdag niet.", "'s Avonds wel."]],
    ["Om 9.30 uur. Daarna niet.", ["Om 9.30 uur.", "Daarna niet."]],
    ['Hij zei "ja." Toen niet.', ['Hij zei "ja."', "Toen niet."]],
    [`Waarom? ${term("Uitbuiting")} loont.`, ["Waarom?", `${term("Uitbuiting")} loont.`]],
    [`Dat is o.a. ${term("uitbuiting")}.`, [`Dat is o.a. ${term("uitbuiting")}.`]],
  ] as const)("%s", ([text, sentences]) => {
    // A number may open a sentence: "art. 273f" is cut, which makes a sentence shorter and never longer.
    expect(
      sentencesIn(text)
        .map((sentence) => sentence.text)
        .join(" "),
    ).toBe(text);
    if (!text.includes("273f")) expect(sentencesIn(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test("count words as people do", () => {
    expect(wordCount("Zo'n 9.30 – Thuis-organisatie § !")).toBe(4);
  });
});

describe("a word to avoid", () => {
  test("comes with what to write instead, also at the start and in capitals", () => {
    const [found] = styleWarnings(read("Een gewone zin.\nDe LOVERBOY kwam."), guide);
    expect(found).toMatchObject({ line: 6, what: 'Hier staat "LOVERBOY".', mend: "Liever: mensenhandelaar. Het verhult iets." });
  });

  test.for([
    ["a part of another word", "De loverboyachtige loverboys."],
    ["between quotation marks", 'Media schrijven "loverboy" of “loverboy”.'],
    ["named as a word", "Het woord loverboy verhult veel."],
    ["with a link to its explanation", "Een {begrip:loverboy loverboy}."],
    ["explained in its sentence", "Een loverboy is een uitbuiter."],
    ["in an address", "[zo](/loverboy/) en {bron:een-loverboy} en https://example.org/loverboy"],
    ["as often as it may", "Dit is moderne slavernij."],
  ] as const)("is no warning %s", ([, text]) => {
    expect(style(text)).toEqual([]);
  });

  test("is counted a page at a time", () => {
    expect(style("Moderne slavernij.\n\nNog eens moderne slavernij.")).toEqual(['7 liever-niet Hier staat "moderne slavernij".']);
    const [page] = read("Moderne slavernij.");
    if (page === undefined) throw new Error();
    expect(styleWarnings([page, page], guide)).toEqual([]);
  });
});

describe("spelling", () => {
  test("names a word once a page, with what was meant", async () => {
    expect(await spell("Goed.\nFuot en fuot en Fuot.", ["Fuot", "fuot"])).toEqual([
      '6 Het woord "Fuot" staat niet in de woordenlijst.',
      '6 Het woord "fuot" staat niet in de woordenlijst.',
    ]);
  });

  test("passes over the editors' own words, names in registers, abbreviations, references and what holds a digit", async () => {
    const text = "Nidos, een VOUWBED, Tekst, de AVIM en CKM's, 13b, {bron:fuot} [goed](/fuot/) `fuot` en https://fuot.example/fuot.";
    expect(await spell(text, ["Nidos", "VOUWBED", "Tekst", "AVIM", "CKM's", "b", "fuot"])).toEqual([]);
  });

  test("takes a word with a hyphen apart, and reads ’ as '", async () => {
    expect(await spell("Nidos-huis en huis-fuot en foto’s.", ["Nidos-huis", "huis-fuot", "fuot", "foto's"])).toEqual([
      '5 Het woord "huis-fuot" staat niet in de woordenlijst.',
      '5 Het woord "foto\'s" staat niet in de woordenlijst.',
    ]);
  });

  test("of a text in which nothing was wrong is not looked at again, until the text or the editors' own words change", async () => {
    const memory = new Map<string, string>();
    const spelled = {
      recall: (of: readonly string[]) => memory.get(of.join()),
      remember: (of: readonly string[], result: string) => void memory.set(of.join(), result),
      keep: () => Promise.resolve(),
    };
    const asked = async (body: string, own = registers): Promise<string[]> => {
      const words: string[] = [];
      await spellingWarnings(
        read(body),
        own,
        (some) => {
          words.push(...some);
          return Promise.resolve(new Map(some.has("fuot") ? [["fuot", []]] : []));
        },
        spelled,
      );
      return words;
    };
    expect(await asked("Een huis.")).toEqual(["Een", "huis"]);
    expect(await asked("Een huis.")).toEqual([]);
    expect(await asked("Een huis.", { ...registers, words: ["vouwbed"] })).toEqual(["Een", "huis"]);
    expect(await asked("Een huisje.")).toEqual(["Een", "huisje"]);
    // What is wrong is said each time.
    expect(await asked("Een fuot.")).toContain("fuot");
    expect(await asked("Een fuot.")).toContain("fuot");
  });
});

test("a warning about a passage names the line that an editor finds it on", () => {
  const found = passagesIn("## Kop\n\nEen\ntwee\n\n- drie\n  vier\n- vijf", 10);
  expect(found.map((passage) => [passage.text, passage.lineAt(0), passage.lineAt(passage.text.length)])).toEqual([
    ["Kop", 10, 10],
    ["Een twee", 12, 13],
    ["drie vier", 15, 16],
    ["vijf", 17, 17],
  ]);
});
