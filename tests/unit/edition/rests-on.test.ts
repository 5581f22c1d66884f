import { describe, expect, test } from "vitest";
import { isUndated, restingOn, weaknesses, type Weakness } from "../../../_config/edition/rests-on.ts";
import type { Source } from "../../../_config/model/registers.ts";
import { sampleRegisters, source } from "../sample.ts";

const registers = sampleRegisters();

/** The names of the facts under each weakness, when every source of the sample is like this. */
function found(change: Partial<Source>): Record<Weakness, string[]> {
  const sources = new Map([...registers.sources].map(([id]) => [id, { ...source("Tekst", id), ...change }]));
  const rows = [...restingOn({ ...registers, sources })].map(([weakness, list]) => [weakness, list.map(({ name }) => name)]);
  return Object.fromEntries(rows) as Record<Weakness, string[]>;
}

describe("what a fact rests on", () => {
  const cells = [...registers.rights, ...registers.sharing].flatMap(([id, { vakken }]) =>
    Object.keys(vakken).map((cell) => `${id}, ${cell}`),
  );
  const all = [registers.figures, registers.laws, registers.rulings, registers.helpLines, registers.legislation]
    .flatMap((rows) => [...rows.keys()])
    .concat(cells, "route, Overleg", "route, Hulp daar");

  test("nothing is said of a dated source from whoever made it", () => {
    const lists = found({ datum: "2029", soort: "eerste-hand" });
    expect(Object.keys(lists)).toEqual(Object.keys(weaknesses));
    expect(Object.values(lists).flat()).toEqual([]);
  });

  test.for([
    ["tweede-hand", { soort: "tweede-hand" }],
    ["automatische-samenvatting", { soort: "automatische-samenvatting" }],
    ["ongedateerd", { soort: "eerste-hand", datum: "ongedateerd, rond 2017" }],
  ] as const)("%s: every figure, law, line and contact that rests on it", ([weakness, change]) => {
    const lists = found({ datum: "2029", ...change });
    expect(lists[weakness]).toEqual(expect.arrayContaining(all));
    expect(Object.values(lists).flat()).toEqual(lists[weakness]);
  });

  test("a source whose kind nobody filled in says so, and takes nothing for granted", () => {
    const { soort, ...without } = source("Tekst");
    expect(soort).toBe("eerste-hand");
    const lists = restingOn({ ...registers, sources: new Map([["onderzoek", without]]) });
    expect(lists.get("niet-ingedeeld")?.map(({ name }) => name)).toEqual(expect.arrayContaining(all));
  });

  test("a fact with more sources is weak only where all of them are", () => {
    const [[id, row] = []] = registers.legislation;
    const legislation = new Map(row === undefined ? [] : [[id ?? "", { ...row, bronnen: ["onderzoek", "tweede-onderzoek"] }]]);
    const told = (kind: Source["soort"]): boolean => {
      const sources = new Map([
        ["onderzoek", { ...source("2029"), soort: "tweede-hand" as const }],
        ["tweede-onderzoek", { ...source("2029", "tweede-onderzoek"), soort: kind }],
      ]);
      const rows = restingOn({ ...registers, legislation, sources }).get("tweede-hand") ?? [];
      return rows.some(({ file }) => file === "_data/wetgeving.yaml");
    };
    expect([legislation.size, told("eerste-hand"), told("tweede-hand")]).toEqual([1, false, true]);
  });

  test("a figure that was only seen in reports counts as told by another, once", () => {
    const figures = new Map([...registers.figures].map(([id, row]) => [id, { ...row, zekerheid: "tweede-hand" as const }]));
    const names = restingOn({ ...registers, figures })
      .get("tweede-hand")
      ?.map(({ name }) => name);
    expect(names).toEqual([...figures.keys()]);
  });

  test.for([
    ["ongedateerd", true],
    ["ongedateerd, oudere pagina", true],
    ["niet ongedateerd", false],
    ["2021", false],
  ] as const)("%s is without a date: %s", ([datum, undated]) => {
    expect(isUndated({ datum })).toBe(undated);
  });
});
