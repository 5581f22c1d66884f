import { stringify } from "csv-stringify/sync";
import { unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/universal";
import { cellStyle, linkStyle, tableSheet, titleStyle, workbookFont } from "../../../_shared/documents/workbook.ts";
import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { blockAnchor } from "../../prose/reference.tsx";
import { testimonyAddress } from "../../prose/testimony.ts";
import { blockStatuses, plateaus, themes } from "../../../_shared/vocabulary.ts";
import { firstZipDay } from "../documents/zip-day.ts";

/** The building blocks as a table, for a spreadsheet: what stands where, with the width of the column in characters. */
const columns = [
  { name: "id", width: 7 },
  { name: "thema", width: 20 },
  { name: "plateau", width: 12 },
  { name: "titel", width: 26 },
  { name: "vraagt", width: 45 },
  { name: "bewijs", width: 40 },
  { name: "volgende_stap", width: 40 },
  { name: "kompas", width: 40 },
  { name: "getuigenis", width: 40 },
  { name: "status", width: 14 },
  { name: "bronnen", width: 50 },
  { name: "adres", width: 40 },
] as const;

type Row = Record<(typeof columns)[number]["name"], string>;

/**
 * The building blocks to download: CSV (UTF-8, comma) and a workbook.
 * @param origin where the site stands, without a slash at the end
 */
export async function kaderFiles(edition: Edition<"zoeken">, origin: string): Promise<GeneratedFile[]> {
  const rows = kaderRows(edition, origin);
  const csv = stringify(rows, { header: true, columns: columns.map(({ name }) => name) });
  return [
    { address: "/data/kader.csv", content: csv },
    { address: "/data/kader.xlsx", content: await workbook(rows, edition.registers.sentences.kader_bouwstenen) },
  ];
}

function kaderRows({ registers, byAddress }: Edition<"zoeken">, origin: string): Row[] {
  const published = (address: string): string[] => (byAddress.has(address) ? [origin + address] : []);
  return [...registers.blocks.values()].map((block) => ({
    id: block.id,
    thema: themes[block.thema],
    plateau: plateaus[block.plateau],
    titel: block.titel,
    vraagt: block.vraagt,
    bewijs: block.bewijs.join("; "),
    volgende_stap: block.volgende_stap,
    kompas: block.kompas.flatMap((name) => published(`/kompas/${name}/`)).join(" "),
    getuigenis: block.getuigenis === undefined ? "" : published(testimonyAddress(block.getuigenis)).join(" "),
    status: blockStatuses[block.status],
    bronnen: block.bronnen.flatMap((name) => registers.sources.get(name)?.url ?? []).join(" "),
    adres: `${origin}/kader/${block.thema}/#${blockAnchor(block.id)}`,
  }));
}

/** A sheet with the blocks, and one that says what they are. A code leads to its block. */
async function workbook(rows: readonly Row[], note: string): Promise<Uint8Array> {
  const sheet = "Bouwstenen";
  const links = rows.map(({ adres }, index) => ({ row: index + 1, column: 0, href: adres }));
  const widths = columns.map(({ width }) => width);
  const texts = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name]))];
  const blob = await writeExcelFile(
    [
      {
        sheet,
        stickyRowsCount: 1,
        orientation: "landscape",
        columns: widths.map((width) => ({ width })),
        data: [
          columns.map(({ name }) => ({ value: name, ...titleStyle })),
          ...rows.map((row) =>
            columns.map(({ name }) => ({
              value: row[name],
              wrap: true,
              ...cellStyle,
              ...(name === "id" ? linkStyle : {}),
            })),
          ),
        ],
      },
      { sheet: "Uitleg", columns: [{ width: 80 }], data: [[{ value: note, wrap: true }]] },
    ],
    { ...workbookFont, features: [tableSheet({ index: 0, name: sheet, widths, rows: texts, links })] },
  ).toBlob();
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: firstZipDay });
}
