import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { regionViews } from "../../_config/draw/regions.ts";
import { regionPlaces } from "../../_includes/components/regionPlaces.ts";
import { findMunicipalities, nearestMunicipalities } from "../../assets/js/lib/municipalities.ts";
import { realEdition, sources } from "./edition.ts";

const edition = await realEdition();
const { municipalities, regions } = edition.registers;
const all = regionViews(edition).byLetter.flatMap(({ entries }) => entries);
const found = (query: string): string[] => findMunicipalities(query, all).map(({ name }) => name);

describe("the finder of municipalities", () => {
  test("knows all 342, each in a region that has a page", () => {
    expect(all).toHaveLength(342);
    expect(new Set(all.map(({ name }) => name)).size).toBe(342);
    expect(new Set(all.map(({ href }) => href)).size).toBe(25);
  });

  test("finds every municipality by its name, first of all", () => {
    // Of Bergen and such there are two: both are offered, each with its province behind it.
    const bare = (name: string): string => name.replace(/ \(.*/, "");
    expect(all.filter(({ name }) => bare(found(name)[0] ?? "") !== bare(name)).map(({ name }) => name)).toEqual([]);
    expect(found("Bergen").slice(0, 2).sort()).toEqual(["Bergen (L.)", "Bergen (NH.)"]);
  });

  test("finds every municipality by its name without capitals, accents, spaces or dashes", () => {
    const missing = all.filter(({ name }) => {
      const typed = name
        .normalize("NFD")
        .replace(/[\p{M} '-]/gu, "")
        .toLowerCase();
      return !found(typed).includes(name);
    });
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("finds every municipality by every other name it has", () => {
    const missing = all.flatMap(({ name, others }) =>
      others.filter((other) => !found(other).includes(name)).map((other) => `${other}: ${name}`),
    );
    expect(missing).toEqual([]);
    expect(all.flatMap(({ others }) => others).length).toBeGreaterThan(250);
  });

  // What people type: a letter left out, doubled or swapped, a sound written otherwise, an old spelling.
  test.for([
    ["amstredam", "Amsterdam"],
    ["Roterdam", "Rotterdam"],
    ["Utrect", "Utrecht"],
    ["Eindhove", "Eindhoven"],
    ["Groninge", "Groningen"],
    ["den hage", "Den Haag"],
    ["s gravenhage", "Den Haag"],
    ["'s Hertogenbosch", "'s-Hertogenbosch"],
    ["Hertogenbos", "'s-Hertogenbosch"],
    ["nijmege", "Nijmegen"],
    ["Nymegen", "Nijmegen"],
    ["Apeldorn", "Apeldoorn"],
    ["Enschedé", "Enschede"],
    ["Enschde", "Enschede"],
    ["Zwole", "Zwolle"],
    ["Arnem", "Arnhem"],
    ["leewarden", "Leeuwarden"],
    ["Leeuwaarden", "Leeuwarden"],
    ["Mastricht", "Maastricht"],
    ["Maastrigt", "Maastricht"],
    ["Dordrect", "Dordrecht"],
    ["Amersvoort", "Amersfoort"],
    ["haarlemermeer", "Haarlemmermeer"],
    ["Zoetermer", "Zoetermeer"],
    ["alphen a/d rijn", "Alphen aan den Rijn"],
    ["Hilversom", "Hilversum"],
    ["Vlisingen", "Vlissingen"],
    ["midelburg", "Middelburg (Z.)"],
    ["Ternuezen", "Terneuzen"],
    ["Bergen op zom", "Bergen op Zoom"],
    ["Rozendaal", "Roosendaal"],
    ["Brida", "Breda"],
    ["Helmont", "Helmond"],
    ["Roermont", "Roermond"],
    ["Herlen", "Heerlen"],
    ["Sitard-Geleen", "Sittard-Geleen"],
    ["Kerkade", "Kerkrade"],
    ["Winterwijk", "Winterswijk"],
    ["Doetinchum", "Doetinchem"],
    ["Harderwyk", "Harderwijk"],
    ["Almeere", "Almere"],
    ["Lelistad", "Lelystad"],
    ["Noordoost polder", "Noordoostpolder"],
    ["Emen", "Emmen"],
    ["Hogeveen", "Hoogeveen"],
    ["Stadkanaal", "Stadskanaal"],
    ["Smalingerland", "Smallingerland"],
    ["Sudwest Fryslan", "Súdwest-Fryslân"],
    ["Tietjerkstradeel", "Tytsjerksteradiel"],
    ["gemeente Pijnaker-Nootdorp", "Pijnacker-Nootdorp"],
    ["Capelle a/d IJssel", "Capelle aan den IJssel"],
    ["St. Michielsgestel", "Sint-Michielsgestel"],
    ["Scheveningen", "Den Haag"],
    ["scheveninge", "Den Haag"],
    ["Vleuten", "Utrecht"],
    ["Den Dolder", "Zeist"],
    // Municipalities that are no more, also one that was divided.
    ["Littenseradiel", "Waadhoeke"],
    ["Boarnsterhim", "Heerenveen"],
    ["Helvoirt", "Vught"],
    ["Biezenmortel", "Tilburg"],
    ["gemeente haaren", "Oisterwijk"],
    ["berkel en rodenrijs", "Lansingerland"],
    ["s gravenzande", "Westland"],
    // In Frisian, or as a Dutch ear writes it.
    ["Ljouwert", "Leeuwarden"],
    ["De Jouwer", "De Fryske Marren"],
    ["frjentsjer", "Waadhoeke"],
    ["Skylge", "Terschelling"],
    ["Noordoost Friesland", "Noardeast-Fryslân"],
    ["dantumadeel", "Dantumadiel"],
    // Where many arrive, or work.
    ["ter apel", "Westerwolde"],
    ["Budel", "Cranendonck"],
    ["Honselersdijk", "Westland"],
    ["Schiphol", "Haarlemmermeer"],
    ["grubbevorst", "Horst aan de Maas"],
  ] as const)("understands %s as %s", ([typed, name]) => {
    expect(found(typed)).toContain(name);
  });

  test.for([
    ["Rijswijk", ["Altena", "Buren", "Rijswijk (ZH.)"]],
    ["Hengelo", ["Bronckhorst", "Hengelo (O.)"]],
    ["Beek", ["Beek (L.)", "Berg en Dal", "Montferland"]],
    ["Velp", ["Land van Cuijk", "Rheden"]],
    ["Loenen", ["Apeldoorn", "Stichtse Vecht"]],
  ] as const)("offers every municipality that has a %s", ([typed, names]) => {
    expect(found(typed)).toEqual(expect.arrayContaining([...names]));
  });

  test("sends nobody on an island in the Caribbean to a region as if that were it, and names CoMensha", async () => {
    for (const island of ["Bonaire", "Sint Eustatius", "Saba"]) expect(found(island), island).toEqual([]);
    const overview = (await sources("content/hulp/regio")).find(({ file }) => file.endsWith("index.md"));
    expect(overview?.text).toMatch(/Bonaire, Sint Eustatius en Saba[^\n]*CoMensha/);
  });

  test("leads a name that is nowhere to the names that look most like it", () => {
    for (const typed of ["Xyzxyz", "Amsterwijk", "Rotterhaven"]) expect(nearestMunicipalities(typed, all), typed).toHaveLength(3);
    expect(nearestMunicipalities("Rotterhaven", all).map(({ name }) => name)).toContain("Rotterdam");
    expect(nearestMunicipalities("x", all)).toEqual([]);
  });

  test("finds nothing for one letter, and no stranger for a whole name", () => {
    expect(found("a")).toEqual([]);
    expect(found("Ede")).toEqual(["Ede"]);
    expect(found("xyzxyzxyz")).toEqual([]);
  });
});

describe("the regions", () => {
  test("are the 25 of the municipalities, each with a page of its own and a tile of its own", () => {
    expect([...regions.values()].map(({ code }) => code).sort()).toEqual(
      [...new Set(municipalities.map((row) => row.veiligheidsregio_code))].sort(),
    );
    expect([...regions.keys()].filter((slug) => !edition.byAddress.has(`/hulp/regio/${slug}/`))).toEqual([]);
    expect(new Set([...regions.values()].map(({ afkorting }) => afkorting)).size).toBe(25);
    const places = [...regions.values()].map(({ code }) => regionPlaces.get(code)?.join(", "));
    expect(places).not.toContain(undefined);
    expect(new Set(places).size).toBe(25);
    const css = readFileSync("assets/css/blocks/region-map.css", "utf8");
    for (const [column, row] of regionPlaces.values()) {
      expect(css).toContain(`.c${column} {\n    grid-column: ${column};`);
      expect(css).toContain(`.r${row} {\n    grid-row: ${row};`);
    }
  });

  test("name first who coordinates care: that is what the map in the longread shows", () => {
    const others = [...regions.values()]
      .flatMap(({ contacten: [first] }) => first?.wat ?? [])
      .filter((what) => !what.startsWith("Zorgcoördinatie"));
    expect(others).toEqual([]);
  });

  test("have the name that their municipalities give them", () => {
    const named = new Map(municipalities.map((row) => [row.veiligheidsregio_code, row.veiligheidsregio]));
    for (const { code, naam } of regions.values()) expect(named.get(code), code).toBe(naam);
  });

  test("publish a number only as a line of the register, where its verdict stands", () => {
    const lines = [...regions.values()].flatMap(({ contacten }) => contacten.flatMap(({ lijn }) => lijn ?? []));
    expect(lines.filter((id) => edition.registers.helpLines.get(id)?.oordeel !== "A")).toEqual([]);
    expect(lines).toContain("veilig-thuis-flevoland");
  });

  test("show whoever an old or undated source names as a way in, after CoMensha, and only a recent one beside it", () => {
    const direct = [...regions.keys()].filter((slug) =>
      regionViews(edition)
        .contacts(slug)
        .some(({ wayIn }) => !wayIn),
    );
    expect(direct).toEqual(["flevoland"]);
  });
});

test("municipalities on the border are on the page about the border, with both countries", () => {
  const { borders } = regionViews(edition);
  expect(borders.map(({ country }) => country)).toEqual(["België", "Duitsland"]);
  const [belgium = [], germany = []] = borders.map(({ municipalities: entries }) => entries.map(({ name }) => name));
  expect(belgium).toEqual(expect.arrayContaining(["Sluis", "Baarle-Nassau", "Maastricht", "Vaals"]));
  expect(germany).toEqual(expect.arrayContaining(["Winterswijk", "Enschede", "Venlo", "Vaals"]));
  expect([...belgium, ...germany]).not.toContain("Utrecht");
});
