import { describe, expect, test } from "vitest";
import { contrast, kleuren, tintsOf } from "../../../_config/model/palette.ts";
import { inColours, tokensOf } from "../../../_config/publish/colours.ts";
import { readRegister } from "../../../_config/read/one-register.ts";
import { registerTable } from "../../../_config/read/registers.ts";

const palette = await readRegister(".", registerTable.colours);

describe("a palette", () => {
  const issues = (overal: Readonly<Record<string, string>>, tekening = {}) => {
    const changed = { ...palette, overal: { ...palette.overal, ...overal }, tekening: { ...palette.tekening, ...tekening } };
    return (kleuren.safeParse(changed).error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);
  };

  test("has text that reads at 7 to 1, and lines that are seen at 3 to 1, by day and in the dark", () => {
    expect(issues({})).toEqual([]);
    expect(issues({ link: "#0a5745 #33705f" })[0]).toEqual([
      "overal.link",
      "Op papier is het contrast in het donker 3; om te lezen is 7 nodig. Maak het verschil tussen link en papier groter.",
    ]);
    expect(issues({ lijn: "#a9b9b0 #7d978a" })[0]?.[1]).toMatch(/^Op papier is het contrast overdag 1,9; om te zien is 3 nodig\./);
    expect(issues({}, { "kier-3": "#4d6f63" }).at(-1)?.[1]).toMatch(
      /^Op deur is het contrast in het donker 2,\d; om op te vallen is 4,5 nodig\./,
    );
  });

  test.for(["143a30", "#143A30", "#143", "#143a30, #184235", "#143a30 #184235 #184235", "groen"])(
    "does not know %s for a colour",
    (written) => {
      expect(issues({ haar: written })[0]?.[1]).toMatch(/^Schrijf een kleur als "#143a30"/);
    },
  );

  test("has every colour that is asked for, and no other", () => {
    const { haar: _, ...rest } = palette.overal;
    expect(kleuren.safeParse({ ...palette, overal: rest }).success).toBe(false);
    expect(issues({ paars: "#143a30" })).toHaveLength(1);
  });
});

test("a style sheet has both schemes, and what knows no names the colours by day", () => {
  expect(tokensOf(palette, "overal")).toMatch(/--deur: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\); --op-deur: #[0-9a-f]{6};/);
  const { day, night } = tintsOf(palette).get("merk") ?? {};
  expect(inColours("a{fill:var(--merk);stroke:var(--merk-donker)}", palette)).toBe(`a{fill:${day ?? ""};stroke:${night ?? ""}}`);
  expect(() => inColours("a{fill:var(--paars)}", palette)).toThrow("No colour is called paars.");
});

test("the arithmetic is that of WCAG: black on white is 21, the grey of the examples is 4.54", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
});
