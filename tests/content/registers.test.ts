import { describe, expect, test } from "vitest";
import { attributeOf, elementsIn } from "../../_config/model/nodes.ts";
import { chartAddress, chartNames, chartRegions, chartRows, drawChart } from "../../_config/prose/figures/index.ts";
import { houseParts, keysOf, rightsCells } from "../../_shared/vocabulary.ts";
import { realEdition, sources } from "./edition.ts";
import { htmlOf } from "../unit/markup.ts";

const { registers, byAddress } = await realEdition();
const everyFact = [
  ...[...registers.figures.values()].map((row) => ({ register: "cijfers", ...row })),
  ...[...registers.laws.values()].map((row) => ({ register: "wetten", ...row })),
  ...[...registers.rulings.values()].map((row) => ({ register: "uitspraken", ...row })),
  ...[...registers.helpLines.values()].map((row) => ({ register: "hulplijnen", ...row })),
];

describe("the card for whoever is in need", () => {
  const cards = registers.need.noden.map(({ zin, lijnen }) => {
    const lines = lijnen.flatMap((id) => registers.helpLines.get(id) ?? []);
    const named = lines.filter(({ naam }) => zin.includes(naam));
    return { zin, promised: named.length > 0 ? named : lines };
  });

  test("says that no name is asked only of lines that ask none", () => {
    const promises = cards.filter(({ zin }) => zin.includes("naam"));
    expect(promises.length).toBeGreaterThan(1);
    expect(promises.filter(({ promised }) => !promised.every(({ anoniem }) => anoniem)).map(({ zin }) => zin)).toEqual([]);
  });

  test("promises nobody that nothing is passed on, or that pictures will be gone: no line can", () => {
    expect(cards.filter(({ zin }) => /doorvertel|vertelt? het|geheim|snel weg/.test(zin)).map(({ zin }) => zin)).toEqual([]);
  });
});

describe("the table of rights", () => {
  test("has the seven statuses that people ask about, each with every cell and a source at it", () => {
    expect([...registers.rights.keys()]).toEqual([
      "nederlander",
      "eu-burger",
      "geen-verblijf",
      "tijdelijke-vergunning",
      "dublin",
      "minderjarig",
      "oekraine",
    ]);
    for (const { id, vakken } of registers.rights.values()) {
      expect(Object.keys(vakken), id).toEqual(keysOf(rightsCells));
      expect(
        Object.values(vakken).filter(({ bronnen }) => bronnen.some((name) => !registers.sources.has(name))),
        id,
      ).toEqual([]);
    }
  });

  test("types no number of days, months or years: they come from the register of figures, with the form of their noun", () => {
    const typed = /\b(?:\d+|een|één|twee|drie|zes|dertig) (?:dagen?|weken|week|maand(?:en)?|jaar)\b/i;
    const texts = [...registers.rights.values()].flatMap(({ id, vakken }) =>
      Object.entries(vakken).flatMap(([name, cell]) => [cell.je, cell.u, cell.let_op ?? ""].map((text) => `${id} ${name}: ${text}`)),
    );
    expect(texts.filter((text) => typed.test(text))).toEqual([]);
  });

  test("is short for whoever it concerns, and leads somebody without papers to CoMensha before the police", () => {
    for (const { id, vakken } of registers.rights.values())
      for (const [name, { je }] of Object.entries(vakken)) expect(je.split(" ").length, `${id} ${name}`).toBeLessThanOrEqual(36);
    expect(registers.rights.get("geen-verblijf")?.vakken.wie_regelt.je).toMatch(/^Bel eerst CoMensha, \{bel:comensha\}/);
  });
});

test("the scan of the own house asks every part on both plateaus, and what must come first is asked as well", () => {
  const rows = [...registers.ownHouse.values()];
  for (const deel of keysOf(houseParts))
    expect(new Set(rows.filter((row) => row.deel === deel).map(({ plateau }) => plateau)), deel).toEqual(new Set(["basis", "verdieping"]));
  expect(rows.flatMap(({ eerst }) => eerst.map(({ bouwsteen }) => bouwsteen)).filter((id) => !registers.ownHouse.has(id))).toEqual([]);
  for (const { id, deel } of rows) expect(keysOf(houseParts)[Number(id.charAt(1)) - 1], id).toBe(deel);
});

test("nine professions know what they may share", () => {
  expect([...registers.sharing.keys()]).toEqual([
    "ambtenaar",
    "boa",
    "arts",
    "jeugdhulp",
    "wmo-aanbieder",
    "school",
    "politie",
    "corporatie",
    "hotel",
  ]);
});

describe("what is law now", () => {
  test("has its state from a day that was, and an official page", () => {
    const rows = [...registers.legislation.values()];
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows.filter(({ stand_op, gecontroleerd_op }) => stand_op > gecontroleerd_op).map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ stand }) => !/^\p{Ll}/u.test(stand) || stand.endsWith(".")).map(({ id }) => id)).toEqual([]);
  });

  test("stands under a heading of the page, every row", () => {
    const page = byAddress.get("/kompas/wat-geldt-nu/");
    const html = htmlOf(page?.body);
    expect([...registers.legislation.keys()].filter((id) => !html.includes(`id="wet-${id}"`))).toEqual([]);
  });

  test("is nowhere typed by hand: a page that tells how far a bill is, reads its row", async () => {
    const typed =
      /(?:eind|begin|in) 20\d\d (?:lag|lagen|was|waren) (?:er |het |dat |\{wet)[^.]*(?:voorstel|Eerste Kamer|Tweede Kamer)|(?:wetsvoorstel|voorstel) \d\d \d\d\d/i;
    const found = (await sources("content")).filter(({ text }) => typed.test(text)).map(({ file }) => file);
    expect(found).toEqual([]);
  });
});

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

test("a source with a foreign title says in which language it is, so that it is not read out as Dutch", () => {
  const foreign =
    /\b(?:the|and|from|when|what|how|my|against|asked|guid(?:e|ing|ance|elines)|victims?|survivors?|interviewing|trafficking|traffickers|und|für|gegen|zum|zur|Übersicht|aux|contre|traite)\b/iu;
  const titles = [...registers.sources.values()].filter(({ taal, titel }) => taal === undefined && foreign.test(titel));
  expect(titles.map(({ id, titel }) => `${id}: ${titel}`)).toEqual([]);
});

test("every source stands in the register once", () => {
  const addresses = [...registers.sources.values()].map(({ url, titel }) => `${url} ${titel}`);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

describe.for(chartNames)("the chart %s", (name) => {
  test("stands by itself at an address of its own, with what it cannot say", () => {
    const page = byAddress.get(chartAddress(name));
    const csv = [...elementsIn(page?.body.prose ?? [])].find((element) => attributeOf(element, "href") === `/data/${name}.csv`);
    expect(csv, "its own chart and no other").toBeDefined();
    expect(page?.body.headings.map(({ text }) => text)).toEqual(["Wat u ziet", "Wat u er niet uit kunt lezen", "Verder lezen"]);
  });

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
