import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { instrumentFiles } from "../../../../_config/publish/files/instrument-files.ts";
import { editionOf, hostile, samplePage, sampleRegisters } from "../../sample.ts";

const files = (text: string): Map<string, Record<string, string>[]> => {
  const edition = editionOf([samplePage("instrument", { text })], sampleRegisters(text));
  return new Map(
    instrumentFiles(edition, "https://proef.example").map(({ address, content }) => [
      address,
      parse(content.toString(), { columns: true }),
    ]),
  );
};

test("an instrument is a row with all of its legal core, and its articles and rulings lead to whoever publishes them", () => {
  const [row] = files("Tekst").get("/data/instrumenten.csv") ?? [];
  expect(row).toMatchObject({
    adres: "https://proef.example/kompas/instrumenten/instrument/",
    artikelen: "Tekst",
    wettekst: "https://onderzoek.example/",
    wie_beslist: "Burgemeester",
    uitspraken: "ECLI:NL:RVS:2029:17",
  });
  expect(Object.entries(row ?? {}).filter(([, value]) => value === "")).toEqual([]);
});

test("a ruling is a row with where it stands, how it was read and which instruments name it", () => {
  expect(files("Tekst").get("/data/uitspraken.csv")).toMatchObject([
    {
      ecli: "ECLI:NL:RVS:2029:17",
      adres: "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2029:17",
      uitkomst: "Deels",
      gelezen: "inhoudsindicatie",
      instrumenten: "instrument",
    },
  ]);
});

test("whatever somebody types stays in its cell", () => {
  expect(files(hostile).get("/data/instrumenten.csv")).toMatchObject([{ mag_dit: `${hostile} ${hostile}`, termijn: hostile }]);
});
