import { describe, expect, test } from "vitest";
import { chartNames, chartRegions, chartRows, drawChart } from "../../_config/figures/index.ts";
import { realEdition, sources } from "./edition.ts";

const { registers, byAddress } = await realEdition();
const everyFact = [
  ...[...registers.figures.values()].map((row) => ({ register: "cijfers", ...row })),
  ...[...registers.laws.values()].map((row) => ({ register: "wetten", ...row })),
  ...[...registers.helpLines.values()].map((row) => ({ register: "hulplijnen", ...row })),
];

describe("every fact", () => {
  test("has a source that somebody looked at", () => {
    expect(everyFact.filter(({ bron }) => !registers.sources.has(bron)).map(({ register, id }) => `${register} ${id}`)).toEqual([]);
    expect(everyFact.length).toBeGreaterThan(100);
  });

  test("is good for a time that begins when it was checked", () => {
    expect(
      everyFact.filter(({ gecontroleerd_op, geldig_tot }) => geldig_tot <= gecontroleerd_op).map(({ register, id }) => `${register} ${id}`),
    ).toEqual([]);
  });
});

test("every source that is cited is in the register, and every page's sources exist", () => {
  const cited = [...byAddress.values()].flatMap((page) => page.data.bronnen.map((id) => [page.file, id] as const));
  expect(cited.filter(([, id]) => !registers.sources.has(id))).toEqual([]);
  expect(cited.length).toBeGreaterThan(50);
});

test("every source stands in the register once", () => {
  const addresses = [...registers.sources.values()].map(({ url, titel }) => `${url} ${titel}`);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

describe.for(chartNames)("the chart %s", (name) => {
  const rows = chartRows(name, registers.figures);

  test("has all its figures", () => {
    expect(drawChart(name, "proef", registers)).toHaveProperty("markup");
    expect(rows.length + chartRegions(name, registers.regions).length).toBeGreaterThan(0);
  });

  test("never sets the counts of the Nationaal Rapporteur beside those of CoMensha", () => {
    const series = new Set(rows.map(({ reeks }) => (reeks.startsWith("NR") ? "NR" : reeks)));
    expect(series.has("NR") && series.has("CoMensha")).toBe(false);
  });

  test("counts one thing: one unit in its bars", () => {
    const units = new Set(rows.map(({ eenheid }) => eenheid));
    // A share beside the amounts it was reckoned from is drawn as words, not as a bar.
    if (units.size > 1) units.delete("procent");
    expect(units.size).toBeLessThanOrEqual(1);
  });

  test("is shown on a page", async () => {
    const texts = await sources("content");
    expect(texts.some(({ text }) => text.includes(`naam="${name}"`))).toBe(true);
  });
});
