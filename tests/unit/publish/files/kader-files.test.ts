import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { kaderFiles } from "../../../../_config/publish/files/kader-files.ts";
import { editionOf, hostile, sampleEdition, samplePage, sampleRegisters } from "../../sample.ts";

const origin = "https://proef.example";

async function contents(edition = sampleEdition()): Promise<{ csv: string; xlsx: Buffer }> {
  const files = new Map((await kaderFiles(edition, origin)).map(({ address, content }) => [address, Buffer.from(content)]));
  const [csv, xlsx] = [files.get("/data/kader.csv"), files.get("/data/kader.xlsx")];
  if (csv === undefined || xlsx === undefined) throw new Error("A file is missing.");
  return { csv: csv.toString("utf8"), xlsx };
}

describe("the building blocks to download", () => {
  test("the CSV has a row a block, with whole addresses", async () => {
    const { csv } = await contents();
    expect(parse(csv, { columns: true })).toMatchObject([
      {
        id: "K2.1",
        thema: "Signalerend vermogen",
        plateau: "Basis",
        bewijs: "Tekst; Tekst",
        kompas: "https://proef.example/kompas/onderwerp/",
        getuigenis: "https://proef.example/getuigenissen/getuigenis/",
        status: "Eigen uitwerking",
        bronnen: "https://onderzoek.example/",
        adres: "https://proef.example/kader/signalerend-vermogen/#k2-1",
      },
      { id: "K2.2", getuigenis: "" },
      { id: "K2.10", kompas: "https://proef.example/kompas/instrumenten/instrument/" },
    ]);
  });

  test("the workbook says the same as the CSV, and what the blocks are", async () => {
    const { csv, xlsx } = await contents(sampleEdition(hostile));
    const sheets = await readExcelFile(xlsx);
    const [blocks, note] = sheets;
    expect(blocks?.data.map((row) => row.map((cell) => cell ?? ""))).toEqual(parse(csv));
    expect(note).toMatchObject({ sheet: "Uitleg", data: [[hostile]] });
  });

  test("a testimony that is not published is not named", async () => {
    const { csv } = await contents(editionOf([samplePage("onderwerp")], sampleRegisters()));
    expect(csv).not.toContain("/getuigenissen/");
  });

  test("are the same bytes every time", async () => {
    const [one, other] = [await contents(), await contents()];
    expect(one.xlsx.equals(other.xlsx)).toBe(true);
    expect(one.xlsx.includes("2026")).toBe(false);
  });
});
