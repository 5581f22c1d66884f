import { describe, expect, test } from "vitest";
import { rendered } from "./rendered.ts";
import { surroundings } from "../sample.ts";

const show = (text: string) => rendered(text, surroundings());
const mark = (fields = ""): string =>
  `::moment soort="doorvragen" plek="hotel" kader="K2.1, K2.10" wat="Een portier vraagt het aan een collega."${fields}`;

describe("a moment in a story", () => {
  test("gives its paragraph an anchor, draws nothing itself, and its sentence is checked for privacy", () => {
    const { $, body, context, faults } = show(`${mark()}\n\nHij schuift een stoel bij.\n`);
    expect(faults).toEqual([]);
    expect(body.moments).toEqual([
      {
        kind: "doorvragen",
        place: "hotel",
        blocks: ["K2.1", "K2.10"],
        what: "Een portier vraagt het aan een collega.",
        anchor: $("p[id]").attr("id"),
      },
    ]);
    expect($.root().text().trim()).toBe("Hij schuift een stoel bij.");
    expect(context.read.map(({ text }) => text)).toContain("Een portier vraagt het aan een collega.");
  });

  test("stands also in the block of the other side, and together with what the paragraph shows", () => {
    const aside = show(`:::wev rol="Wie het zag: portier" titel="Vier sets"\n${mark()}\n\nHij telt.\n:::\n`);
    expect(aside.faults).toEqual([]);
    expect(aside.$(`#${aside.body.moments[0]?.anchor ?? "geen"}`).text()).toBe("Hij telt.");
    for (const marks of [
      [mark(), '::laat-zien waarom="K2.1"'],
      ['::laat-zien waarom="K2.1"', mark()],
    ]) {
      const both = show(`${marks.join("\n\n")}\n\nHij telt.\n`);
      expect(both.faults).toEqual([]);
      expect(both.body.moments[0]?.anchor).toBe(both.body.passages[0]?.anchor);
    }
  });

  test.for([
    ["nothing under it", `Tekst.\n\n${mark()}\n`, "3: Onder ::moment staat geen alinea."],
    ["a heading under it", `${mark()}\n\n## Kop\n`, "1: Onder ::moment staat geen alinea."],
    ["a block that does not exist", `${mark().replace("K2.10", "K2.19")}\n\nTekst.\n`, "1: De bouwsteen K2.19 bestaat niet."],
    ["another kind", `${mark().replace("doorvragen", "doorvraag")}\n\nTekst.\n`, "1: Bij soort mag niet doorvraag staan."],
    ["another place", `${mark().replace("hotel", "hotl")}\n\nTekst.\n`, "1: Bij plek mag niet hotl staan."],
    ["no sentence", `${mark().replace(/ wat=.*/, "")}\n\nTekst.\n`, "1: Bij het blok moment ontbreekt wat."],
    [
      "a story for a sentence",
      `${mark().replace("collega.", "collega. ".repeat(20))}\n\nTekst.\n`,
      "1: Deze zin heeft 210 tekens; 140 mag.",
    ],
  ] as const)("is said to be wrong with %s", ([, text, fault]) => {
    expect(show(text).faults).toEqual([fault]);
  });
});
