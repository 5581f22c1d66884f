import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { openDataFiles } from "../../../../_config/publish/data/open-data.ts";
import { csv } from "../../../../_config/publish/data/csv.ts";
import { dataRows } from "../../../../_config/publish/data/rows.ts";
import { chartFiles } from "../../../../_config/publish/files/chart-files.ts";
import { kaderWorkbook } from "../../../../_config/publish/files/kader-workbook.ts";
import { hostile, sampleEdition } from "../../sample.ts";

const origin = "https://proef.example";

test("no file of a set stands where that of a chart stands", () => {
  const edition = sampleEdition();
  const addresses = [...openDataFiles(edition, dataRows(edition, origin), origin), ...chartFiles(edition, origin)].map(
    ({ address }) => address,
  );
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

test("the workbook of the Kader says the same as its CSV, and what the blocks are", async () => {
  const { kader } = dataRows(sampleEdition(hostile), origin);
  const { content } = await kaderWorkbook(kader, hostile);
  const [blocks, note] = await readExcelFile(Buffer.from(content));
  expect(blocks?.data.map((row) => row.map((cell) => cell ?? ""))).toEqual(parse(csv("kader", kader)));
  expect(note).toMatchObject({ sheet: "Uitleg", data: [[hostile]] });
});

test("the workbook has the same bytes every time", async () => {
  const { kader } = dataRows(sampleEdition(), origin);
  const [one, other] = [await kaderWorkbook(kader, "Uitleg"), await kaderWorkbook(kader, "Uitleg")];
  expect(Buffer.from(one.content).equals(other.content)).toBe(true);
  expect(Buffer.from(one.content).includes("2026")).toBe(false);
});
