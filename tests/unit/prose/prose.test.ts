import { describe, expect, test } from "vitest";
import { sampleRegisters, surroundings } from "../sample.ts";
import { rendered } from "./rendered.ts";
import { htmlOf } from "../markup.ts";

describe("renderProse", () => {
  test("gives every heading an anchor that is unique on the page", () => {
    const { $, body } = rendered("## Wie ziet het?\n\n### Eén ding\n\n## Wie ziet het?\n\n## 1312\n\n## «»");
    const ids = $("h2, h3")
      .toArray()
      .map((heading) => $(heading).attr("id"));
    expect(ids).toEqual(["wie-ziet-het", "een-ding", "wie-ziet-het-2", "kop-1312", "deel"]);
    expect(body.headings).toEqual([
      { id: "wie-ziet-het", text: "Wie ziet het?" },
      { id: "wie-ziet-het-2", text: "Wie ziet het?" },
      { id: "kop-1312", text: "1312" },
      { id: "deel", text: "«»" },
    ]);
  });

  test("gives the cells of a wide table their column header, for narrow screens; a narrow table needs none", () => {
    const heads = (table: string): (string | undefined)[] => {
      const { $ } = rendered(table);
      return $("tbody :is(th, td)")
        .toArray()
        .map((cell) => $(cell).attr("data-kop"));
    };
    expect(heads("| wie | *wat* | wanneer |\n|---|---|---|\n| balie | belt | vandaag |\n| | | |")).toEqual([
      undefined,
      "wat",
      "wanneer",
      undefined,
      "wat",
      "wanneer",
    ]);
    // "9" says nothing where its head is out of sight.
    expect(heads("| maand | wat | klaar als |\n|---|---|---|\n| 9 | bel | het staat er |")).toEqual(["maand", "wat", "klaar als"]);
    expect(heads("| als | dan |\n|---|---|\n| gevaar | bel |")).toEqual([undefined, undefined]);
  });

  test("puts non-breaking spaces at French punctuation, and leaves other languages as they are", () => {
    const said = (language: string): string =>
      rendered("Vous hésitez ? « Ici » veut dire : aux Pays-Bas.", { ...surroundings(), language })
        .$("p")
        .text();
    expect(said("fr")).toBe("Vous hésitez\u00a0? «\u00a0Ici\u00a0» veut dire\u00a0: aux Pays-Bas.");
    expect(said("nl")).toBe("Vous hésitez ? « Ici » veut dire : aux Pays-Bas.");
  });

  test("counts words as a reader does, and minutes from them", () => {
    expect(rendered("Zij telt - heel rustig - de **zes** fietsen.\n\n- nog\n- twee").body).toMatchObject({ words: 9, minutes: 1 });
    expect(rendered("woord ".repeat(1800)).body).toMatchObject({ words: 1800, minutes: 10 });
    expect(rendered("").body).toMatchObject({ words: 0, minutes: 1, headings: [], notes: [] });
  });

  test("numbers sources by first mention; sources of the front matter come last, without marks", () => {
    const { $, body } = rendered("A.{bron:tweede-onderzoek} B.{bron:onderzoek} C.{bron:tweede-onderzoek}", surroundings(), {
      sources: ["onderzoek"],
    });
    expect(
      $("sup a")
        .toArray()
        .map((mark) => $(mark).text()),
    ).toEqual(["1", "2", "1"]);
    expect(body.notes.map(({ number, source, references }) => [number, source.id, references])).toEqual([
      [1, "tweede-onderzoek", ["ref-1-1", "ref-1-2"]],
      [2, "onderzoek", ["ref-2-1"]],
    ]);
    expect(rendered("Tekst.", surroundings(), { sources: ["onderzoek"] }).body.notes).toMatchObject([{ number: 1, references: [] }]);
  });

  test("every note has an anchor that exists, and every mark its own", () => {
    const { $, body } = rendered("{cijfer:aantal} {wet:wet} {bron:onderzoek}");
    const marks = $("sup a")
      .toArray()
      .map((mark) => $(mark).attr("id"));
    expect(body.notes.flatMap(({ references }) => references)).toEqual(marks);
    expect(new Set(marks).size).toBe(3);
  });

  test.for([
    "<script>alert(1)</script>",
    "Een <img src=x onerror=alert(1)> beeld",
    "<!-- weg -->",
    "[x](javascript:alert(1))",
    '![x](x "><script>")',
    "&lt;script&gt;",
    "`<script>`",
  ])("lets no markup of the editor through: %s", (text) => {
    const { $ } = rendered(text);
    expect($("script, img, [onerror], [href^='javascript']")).toHaveLength(0);
    expect($.root().html()).not.toContain("<!--");
  });

  test("escapes what registers say", () => {
    const { $, body } = rendered(
      "{wet:wet kaal} {begrip:begrip} {tijden:comensha} {kader:K2.1} {bel:comensha}",
      surroundings(sampleRegisters("<b>&\"'")),
    );
    expect($("b")).toHaveLength(0);
    expect($("p").text()).toContain("<b>&\"'");
    expect(htmlOf(body)).toContain("&lt;b>&amp;");
  });
});
