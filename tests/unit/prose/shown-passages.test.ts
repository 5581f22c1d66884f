import { describe, expect, test } from "vitest";
import { rendered } from "./rendered.ts";
import { surroundings } from "../sample.ts";

const around = surroundings(undefined, ["/kompas/onderwerp/"]);
const show = (text: string) => rendered(text, around);

describe("a paragraph that shows why", () => {
  test("gets an anchor and is quoted in words, without notes and explanations", () => {
    const { $, body, faults } = show(
      '::laat-zien waarom="K2.1, onderwerp"\n\nZij telt **zes** {begrip:begrip fietsen}.{bron:onderzoek}\n\nEn nog een alinea.\n',
    );
    expect(faults).toEqual([]);
    expect(body.passages).toEqual([
      { names: ["K2.1", "onderwerp"], anchor: expect.stringMatching(/^p-[0-9a-f]{6}$/) as string, text: "Zij telt zes fietsen." },
    ]);
    expect($(`p#${body.passages[0]?.anchor ?? ""}`).text()).toContain("Zij telt");
    expect($("p[id]")).toHaveLength(1);
    expect($.root().text()).not.toContain("K2.1");
  });

  test.for([
    [
      "what does not exist",
      '::laat-zien waarom="K5.11, ergens"\n\nTekst.\n',
      ["1: De bouwsteen K5.11 bestaat niet.", "1: Het onderwerp ergens bestaat niet."],
    ],
    ["a heading", '::laat-zien waarom="K2.1"\n\n## Kop\n', ["1: Onder ::laat-zien staat geen alinea."]],
    ["nothing", 'Tekst.\n\n::laat-zien waarom="K2.1"\n', ["3: Onder ::laat-zien staat geen alinea."]],
    ["a list", '::laat-zien waarom="K2.1"\n\n- Tekst.\n', ["1: Onder ::laat-zien staat geen alinea."]],
  ] as const)("is said to be wrong above or with %s", ([, text, faults]) => {
    expect(show(text).faults).toEqual(faults);
  });
});
