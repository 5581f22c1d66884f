import { load } from "cheerio";
import { parse as parseCsv } from "csv-parse/sync";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { chartNames, chartRows, drawChart } from "../../../_config/figures/index.ts";
import { formatFigure } from "../../../_config/markdown/reference.ts";
import { dataFiles } from "../../../_config/pages/data-files.ts";
import type { Figure } from "../../../_config/schemas/registers.ts";
import { figure, sampleRegisters, source } from "../sample.ts";

/** The rows a chart asks for, each with a value of its own. */
function rowsFor(name: string): ReadonlyMap<string, Figure> {
  const rows = new Map<string, Figure>();
  for (;;) {
    const drawn = drawChart(name, "proef", rows, new Map());
    if (!("missing" in drawn)) return rows;
    rows.set(drawn.missing, figure(drawn.missing, 1000 - 37 * rows.size));
  }
}

function drawn(name: string, rows: ReadonlyMap<string, Figure>) {
  const result = drawChart(name, "proef", rows, new Map([["onderzoek", source("Instituut")]]));
  if (!("markup" in result)) throw new Error(`The chart ${name} was not drawn.`);
  return load(renderToStaticMarkup(result.markup), {}, false);
}

const cells = ($: ReturnType<typeof load>): string[] =>
  $("tbody td")
    .toArray()
    .map((cell) => $(cell).text());

describe.for(chartNames)("the chart %s", (name) => {
  const rows = rowsFor(name);
  const $ = drawn(name, rows);
  const values = chartRows(name, rows).map((row) => row.waarde);

  test("has the same values in its table as in the register and in its CSV", () => {
    expect(values).toEqual([...rows.values()].map((row) => row.waarde));
    expect(cells($).map((cell) => cell.split(" ")[0])).toEqual(chartRows(name, rows).map(formatFigure));
    const address = $("details a").attr("href");
    const csv = dataFiles({ ...sampleRegisters(), figures: rows }).find((made) => made.address === address);
    const records: unknown = parseCsv(csv?.content ?? "", { columns: true });
    expect(records).toMatchObject([...rows.values()].map(({ id, waarde }) => ({ id, waarde: String(waarde) })));
  });

  test("draws no number that its table does not have", () => {
    const shown = $("svg text.value, svg text.big")
      .toArray()
      .map((label) => $(label).text())
      .filter((label) => /^[\d.,]+$/.test(label));
    expect(shown.length).toBeGreaterThan(0);
    expect(cells($).map((cell) => cell.split(" ")[0])).toEqual(expect.arrayContaining(shown.filter((label) => !/^20\d\d$/.test(label))));
  });

  test("says in words what it shows, where it is from and when somebody looked", () => {
    expect($("svg").attr("role")).toBe("img");
    expect($("svg").attr("aria-label")).toMatch(/\d.*\.$/);
    expect($("figcaption").text()).toMatch(/Bron: Instituut\. Gecontroleerd op 1 februari 2030\.$/);
    expect($(`[id="${$("figure").attr("aria-labelledby") ?? ""}"]`).text()).not.toBe("");
  });

  test("names its columns and rows to who cannot see the table", () => {
    expect($("thead th[scope=col]")).toHaveLength(2);
    expect($("tbody th[scope=row]")).toHaveLength(values.length);
    expect($("caption").text()).not.toBe("");
  });

  test("stays within its canvas", () => {
    const [, , width = 0, height = 0] = ($("svg").attr("viewBox") ?? "").split(" ").map(Number);
    for (const bar of $("svg rect").toArray()) {
      const [x = 0, y = 0, w = 0, h = 0] = ["x", "y", "width", "height"].map((attribute) => Number($(bar).attr(attribute)));
      expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
    }
  });
});

test.for(["gemeld-per-jaar", "wie-meldt"])("bars of %s are as long as their values", (name) => {
  const rows = rowsFor(name);
  const $ = drawn(name, rows);
  const bars = $("svg rect.bar, svg rect.bar-hit").toArray();
  const lengths = bars.map((bar) => Number($(bar).attr(name === "wie-meldt" ? "width" : "height")));
  const values = [...rows.values()].map((row) => row.waarde);
  const longest = Math.max(...values);
  expect(lengths.map((length) => length / Math.max(...lengths))).toEqual(
    values.map((value) => expect.closeTo(value / longest, 1) as number),
  );
});

test("a share is as wide as its value", () => {
  const rows = new Map(
    [5000, 1300, 26, 4000, 7000].map((value, index) => {
      const id =
        [
          "schatting-midden-2018-2019",
          "gemeld-bij-schatting-2018-2019",
          "aandeel-in-beeld-2018-2019",
          "schatting-laag-2018-2019",
          "schatting-hoog-2018-2019",
        ][index] ?? "";
      return [id, figure(id, value)];
    }),
  );
  const $ = drawn("in-beeld", rows);
  expect(Number($("rect.kier").attr("width")) / Number($("rect.plane").attr("width"))).toBeCloseTo(0.26, 2);
});

test("a chart without one of its rows is not drawn, nor one that does not exist", () => {
  expect(drawChart("wie-meldt", "x", new Map(), new Map())).toEqual({ missing: "aanmelder-politie-2024" });
  expect(drawChart("taart", "x", new Map(), new Map())).toEqual({ unknown: true });
  expect(drawChart("constructor", "x", new Map(), new Map())).toEqual({ unknown: true });
  expect(chartRows("taart", new Map())).toEqual([]);
});
