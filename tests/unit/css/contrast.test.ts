import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = "assets/css/tokens/";

/** The colour tokens as the style sheets define them: light and dark value. A block for forced colours leaves them alone. */
const tokens = new Map(
  readdirSync(folder)
    .map((file) => readFileSync(folder + file, "utf8").replace(/@media[^{]*forced-colors[^{]*\{[\s\S]*?\}\s*\}/g, ""))
    .flatMap((css) => [...css.matchAll(/(?<![\w-])--([\w-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/gi)])
    .map(([, name = "", light, dark, same]): [string, { light: string; dark: string }] => [
      name,
      { light: light ?? same ?? "", dark: dark ?? same ?? "" },
    ]),
);

type Scheme = "light" | "dark";

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [a, b] = [tokens.get(one)?.[scheme], tokens.get(other)?.[scheme]];
  if (a === undefined || b === undefined) throw new Error(`No colour token named ${a === undefined ? one : other}.`);
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Text: WCAG AAA, which is this site's own promise for everything that is read. */
const text = [
  ["inkt", "papier"],
  ["inkt", "vlak"],
  ["inkt", "vlak-2"],
  ["inkt-2", "papier"],
  ["inkt-2", "vlak"],
  ["link", "papier"],
  ["link", "vlak"],
  ["fout", "papier"],
  ["fout", "vlak"],
  ["op-deur", "deur"],
  ["op-deur-2", "deur"],
  ["op-licht", "licht"],
  ["licht", "deur"],
] as const;

/** Lines, bars and edges that carry meaning: WCAG 1.4.11. */
const shapes = [
  ["lijn", "papier"],
  ["lijn", "vlak"],
  ["licht-rand", "papier"],
  ["tek-lijn", "tek-0"],
  ["data-2", "papier"],
  ["data-1", "data-2"],
  ["deur-rand", "papier"],
  ["op-licht", "kier-0"],
  ["op-licht", "kier-2"],
  ["op-licht", "kier-3"],
  ["omslag-lijn", "omslag-0"],
] as const;

describe.for(["light", "dark"] as const)("in %s", (scheme) => {
  test.for(text)("%s on %s reads at 7 to 1", ([one, other]) => {
    expect(contrast(one, other, scheme)).toBeGreaterThanOrEqual(7);
  });

  test.for(shapes)("%s on %s is seen at 3 to 1", ([one, other]) => {
    expect(contrast(one, other, scheme)).toBeGreaterThanOrEqual(3);
  });

  // The off thing of a drawing is solid `deur` in its light value, whatever the scheme.
  test.for(["kier-0", "kier-2", "kier-3"])("the thing that is off stands out on %s", (plane) => {
    const off = tokens.get("deur")?.light ?? "";
    const light = tokens.get(plane)?.[scheme] ?? "";
    expect((luminance(light) + 0.05) / (luminance(off) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});

test("the arithmetic is that of WCAG: black on white is 21, the grey of the examples is 4.54", () => {
  expect((luminance("#ffffff") + 0.05) / (luminance("#000000") + 0.05)).toBeCloseTo(21, 5);
  expect((luminance("#ffffff") + 0.05) / (luminance("#767676") + 0.05)).toBeCloseTo(4.54, 2);
});
