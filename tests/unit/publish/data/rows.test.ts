import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { csv, excelCsv } from "../../../../_config/publish/data/csv.ts";
import { dataRows } from "../../../../_config/publish/data/rows.ts";
import type { DataName } from "../../../../_config/model/open-data.ts";
import { channels, keysOf } from "../../../../_shared/vocabulary.ts";
import { editionOf, hostile, sampleEdition, samplePage, sampleRegisters } from "../../sample.ts";

const origin = "https://proef.example";

/** The rows of a set as somebody reads them from its CSV. */
function read(name: DataName, edition = sampleEdition()): Record<string, string>[] {
  return parse(csv(name, dataRows(edition, origin)[name]), { columns: true });
}

test("a figure is a row with its source, its lasting address and how to refer to it", () => {
  expect(read("cijfers")).toMatchObject([
    {
      id: "aantal",
      waarde: "1234.5",
      bron_organisatie: "Tekst",
      bron_url: "https://onderzoek.example/",
      adres: "https://proef.example/cijfers/alles/#aantal",
      verwijzing:
        "1.234,5 Tekst (Tekst, 2029). Bron: Tekst, Tekst, Tekst. Nagekeken op 1 februari 2030. Via Tekst, uitgave van 1 maart 2030: https://proef.example/cijfers/alles/#aantal",
    },
  ]);
});

test("lines end and cells are quoted as RFC 4180 says, and in Excel a number has a comma", () => {
  const { cijfers } = dataRows(editionOf([samplePage("home")], sampleRegisters(hostile)), origin);
  expect(csv("cijfers", cijfers)).toMatch(/^id,reeks,[^\n]+\r\naantal,"""><script>/);
  expect(excelCsv("cijfers", cijfers)).toMatch(/^\uFEFFid;reeks;[^\n]+\r\naantal;.*;1234,5;/);
});

test("a cell that a spreadsheet would take for a formula is text there", () => {
  const { cijfers } = dataRows(editionOf([], sampleRegisters('=HYPERLINK("https://elders.example/")')), origin);
  expect(excelCsv("cijfers", cijfers)).toContain(`"'=HYPERLINK(""https://elders.example/"")"`);
  expect(csv("cijfers", cijfers)).not.toContain("'=");
});

test("a block has whole addresses, and what comes before it with the reason", () => {
  expect(read("kader")).toMatchObject([
    {
      id: "K2.1",
      thema: "Signalerend vermogen",
      plateau: "Basis",
      bewijs: "Tekst | Tekst",
      kompas: "https://proef.example/kompas/onderwerp/",
      getuigenis: "https://proef.example/getuigenissen/getuigenis/",
      status: "Eigen uitwerking",
      bronnen: "https://onderzoek.example/",
      adres: "https://proef.example/kader/signalerend-vermogen/#k2-1",
    },
    { id: "K2.2", getuigenis: "", eerst: "K2.1", eerst_omdat: "Tekst" },
    { id: "K2.10", kompas: "https://proef.example/kompas/instrumenten/instrument/" },
  ]);
});

describe("a story", () => {
  test("that somebody told is in no set, whatever they agreed to: what is downloaded cannot be taken back", () => {
    const told = samplePage("getuigenis", {
      fields: {
        herkomst: "interview",
        auteur: "redacteur",
        gezien_door: "eindredactie",
        toestemming: { ref: "T-ABCDEFGH", gegeven: "2030-01-01", geldig_tot: "2031-01-01", kanalen: keysOf(channels) },
      },
    });
    const rows = dataRows(editionOf([told, samplePage("onderwerp")], sampleRegisters()), origin);
    expect(JSON.stringify(rows)).not.toContain("/getuigenissen/");
  });

  test("is no change to follow in the data either", () => {
    const adressen = read("wijzigingen").map(({ adres }) => adres);
    expect(adressen).toContain("https://proef.example/kompas/onderwerp/");
    expect(adressen.filter((adres) => adres?.includes("/getuigenissen/getuigenis/"))).toEqual([]);
  });
});

test("an instrument is a row with all of its legal core, and its articles and rulings lead to whoever publishes them", () => {
  const edition = editionOf([samplePage("instrument")], sampleRegisters());
  const [row] = read("instrumenten", edition);
  expect(row).toMatchObject({
    adres: "https://proef.example/kompas/instrumenten/instrument/",
    artikelen: "Tekst",
    wettekst: "https://onderzoek.example/",
    wie_beslist: "Burgemeester",
    uitspraken: "ECLI:NL:RVS:2029:17",
  });
  expect(Object.entries(row ?? {}).filter(([, value]) => value === "")).toEqual([]);
  expect(read("uitspraken", edition)).toMatchObject([
    {
      ecli: "ECLI:NL:RVS:2029:17",
      adres: "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2029:17",
      uitkomst: "Deels",
      gelezen: "samenvatting van de rechter",
      instrumenten: "Tekst",
    },
  ]);
});

test("whatever somebody types stays in its cell", () => {
  const edition = editionOf([samplePage("instrument", { text: hostile })], sampleRegisters(hostile));
  expect(read("instrumenten", edition)).toMatchObject([{ mag_dit: `${hostile} ${hostile}`, termijn: hostile }]);
});
