import { load } from "cheerio";
import { parse as parseCsv } from "csv-parse/sync";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { chartNames, chartRows, drawChart } from "../../../../_config/prose/figures/index.ts";
import { formatFigure } from "../../../../_shared/text/formatNumber.ts";
import { chartFiles } from "../../../../_config/publish/files/chart-files.ts";
import { regionPlaces } from "../../../../_includes/components/regionPlaces.ts";
import type { Figure, Region, RegionContact } from "../../../../_config/model/registers.ts";
import { editionOf, figure, sampleRegisters, source } from "../../sample.ts";

const sources = new Map([["onderzoek", source("Instituut")]]);
const withFigures = (figures: ReadonlyMap<string, Figure>) => ({ figures, regions: new Map<string, Region>(), sources });

/** The charts of the register of figures: all but the map. */
const ofFigures = chartNames.filter((name) => name !== "zorgcoordinatie");

/** The rows a chart asks for, each with a value of its own. */
function rowsFor(name: string): ReadonlyMap<string, Figure> {
  const rows = new Map<string, Figure>();
  for (;;) {
    const drawn = drawChart(name, "proef", withFigures(rows));
    if (!("missing" in drawn)) return rows;
    rows.set(drawn.missing, figure(drawn.missing, 1000 - 37 * rows.size));
  }
}

function drawn(name: string, rows: ReadonlyMap<string, Figure>, regions: ReadonlyMap<string, Region> = new Map()) {
  const result = drawChart(name, "proef", { figures: rows, regions, sources });
  if (!("markup" in result)) throw new Error(`The chart ${name} was not drawn.`);
  return load(renderToStaticMarkup(result.markup), {}, false);
}

const cells = ($: ReturnType<typeof load>): string[] =>
  $("tbody td")
    .toArray()
    .map((cell) => $(cell).text());

describe.for(ofFigures)("the chart %s", (name) => {
  const rows = rowsFor(name);
  const $ = drawn(name, rows);
  const values = chartRows(name, rows).map((row) => row.waarde);

  test("has the same values in its table as in the register and in its CSV", () => {
    expect(values).toEqual([...rows.values()].map((row) => row.waarde));
    expect(cells($).map((cell) => cell.split(" ")[0])).toEqual(chartRows(name, rows).map(formatFigure));
    const address = $("details a").attr("href");
    const csv = chartFiles(editionOf([], { ...sampleRegisters(), figures: rows }), "https://proef.example").find(
      (made) => made.address === address,
    );
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

  test("says in words what it shows, its source and when it was checked", () => {
    expect($("svg").attr("role")).toBe("img");
    expect($("svg").attr("aria-label")).toMatch(/^\D*\d.*\.$/);
    expect($("figcaption").text()).toMatch(/Bron: Instituut\. Gecontroleerd op 1 februari 2030\.$/);
    expect($(`[id="${$("figure").attr("aria-labelledby") ?? ""}"]`).text()).not.toBe("");
  });

  test("gives every drawn word to a screen reader too", () => {
    const told = [$("svg").attr("aria-label") ?? "", $("figure p, figcaption, details").text(), ...cells($)].join(" ").toLowerCase();
    const drawnWords = $("svg text")
      .toArray()
      .flatMap(
        (text) =>
          $(text)
            .text()
            .toLowerCase()
            .match(/\p{L}{2,}/gu) ?? [],
      );
    expect(drawnWords.filter((word) => !told.includes(word))).toEqual([]);
  });

  test("names the columns and rows of its table to a screen reader", () => {
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

test("an estimate is drawn with what it may be: the least, the most, and a room beside the plane", () => {
  const values: Readonly<Record<string, number>> = { midden: 5000, laag: 4000, hoog: 8000 };
  const ids = [...rowsFor("in-beeld").keys()];
  const $ = drawn("in-beeld", new Map(ids.map((id) => [id, figure(id, values[id.split("-")[1] ?? ""] ?? 1000)])));
  const [plane, margin] = [$("rect.plane"), $("rect.margin")].map((rect) => Number(rect.attr("width")));
  expect((margin ?? 0) / (plane ?? 1)).toBeCloseTo(3000 / 5000, 1);
  expect($("figcaption").text()).toContain("13 tot 25 procent");
});

test("a number that we only have from a report about the count is drawn hollow, and named in words", () => {
  const rows = new Map([...rowsFor("minderjarigen")].map(([id, row]) => [id, { ...row, periode: id.slice(-4) }]));
  const last = [...rows.keys()].at(-1) ?? "";
  rows.set(last, { ...figure(last, 7), periode: "2024", zekerheid: "tweede-hand" });
  const $ = drawn("minderjarigen", rows);
  expect($("rect.bar-told")).toHaveLength(1);
  expect($("figcaption").text()).toContain("Open staaf (2024)");
});

test("a year without a number has a question mark in place of a bar, and is named to a screen reader", () => {
  const $ = drawn("zaken-per-jaar", rowsFor("zaken-per-jaar"));
  expect($("svg text:contains('?')")).toHaveLength(3);
  expect($("svg").attr("aria-label")).toContain("geen getal gevonden is: 2014, 2015, 2016.");
});

test("a chart without one of its rows is not drawn, nor one that does not exist", () => {
  expect(drawChart("wie-meldt", "x", withFigures(new Map()))).toEqual({ missing: "aanmelder-politie-2024" });
  expect(drawChart("taart", "x", withFigures(new Map()))).toEqual({ unknown: true });
  expect(drawChart("constructor", "x", withFigures(new Map()))).toEqual({ unknown: true });
  expect(chartRows("taart", new Map())).toEqual([]);
});

describe("the map of the regions", () => {
  const contact = (organisatie: string, stand: string): RegionContact => ({
    organisatie,
    wat: "Zorgcoördinatie",
    stand,
    bron: "onderzoek",
    gecontroleerd_op: "2030-02-01",
    geldig_tot: "2031-02-01",
  });
  const regions = new Map(
    [...regionPlaces.keys()].map((code, index): [string, Region] => {
      const contacten =
        [[contact("Huis", "2021")], [contact("Lijst", "oude lijst, zonder datum"), contact("Ander", "2019")], []][index % 3] ?? [];
      return [code, { id: code.toLowerCase(), code, naam: `Regio ${code}`, afkorting: code.slice(2), contacten }];
    }),
  );
  const $ = drawn("zorgcoordinatie", new Map(), regions);
  const text = (selector: string): string[] =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());

  test("gives every region a tile of its own, drawn by what is known of it", () => {
    const tiles = $("svg rect").toArray().slice(3);
    expect(tiles.map((tile) => $(tile).attr("class"))).toEqual(
      [...regions.keys()].map((_, index) => ["plane", "tile", "tile-none"][index % 3]),
    );
    expect(new Set(tiles.map((tile) => `${$(tile).attr("x") ?? ""} ${$(tile).attr("y") ?? ""}`)).size).toBe(25);
    const [, , width = 0, height = 0] = ($("svg").attr("viewBox") ?? "").split(" ").map(Number);
    for (const tile of tiles) {
      expect(Number($(tile).attr("x")) + Number($(tile).attr("width"))).toBeLessThan(width);
      expect(Number($(tile).attr("y")) + Number($(tile).attr("height"))).toBeLessThan(height);
    }
  });

  test("says the same in its title, its marks, its table and its CSV", () => {
    expect(text("tbody td").filter((cell) => cell === "Huis (2021)")).toHaveLength(9);
    expect(text("tbody td").filter((cell) => cell === "geen naam gevonden")).toHaveLength(8);
    expect(text("svg text.label")).toEqual(["naam en jaar: 9", "naam zonder jaar: 8", "geen naam: 8"]);
    expect($(".chart-title").text()).toContain("In 8 van de 25 regio’s vonden wij een naam zonder jaartal, in 8 geen enkele");
    const csv = chartFiles(editionOf([], { ...sampleRegisters(), regions }), "https://proef.example").find(
      ({ address }) => address === $("details a").attr("href"),
    );
    const records: unknown = parseCsv(csv?.content ?? "", { columns: true });
    const cell = (row: string): object => {
      const [, organisatie = "", stand = ""] = /^(.+) \((.+)\)$/.exec(row) ?? [];
      return { organisatie, stand };
    };
    expect(records).toMatchObject(text("tbody td").map(cell));
    expect(records).toMatchObject(text("tbody th").map((regio) => ({ regio: regio.replace(/ \(.*\)$/, "") })));
  });

  test("names the source and the day, and tells a screen reader where a name is missing", () => {
    expect($("figcaption").text()).toMatch(/Bron: Instituut\. Gecontroleerd op 1 februari 2030\.$/);
    expect($("svg").attr("role")).toBe("img");
    expect($("svg").attr("aria-label")).toMatch(/Regio VR01 2021, .*Zonder naam: Regio VR03, .*\.$/);
  });
});
