import { stringify } from "csv-stringify/sync";
import { unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/universal";
import type { Edition } from "../content/edition.ts";
import { blockAnchor } from "../markdown/reference.ts";
import { blockStatuses, plateaus, themes } from "../schemas/vocabulary.ts";

/** The building blocks as a table, for a spreadsheet: what stands where, with the width of the column in characters. */
const columns = [
  { name: "id", width: 7 },
  { name: "thema", width: 22 },
  { name: "plateau", width: 12 },
  { name: "titel", width: 32 },
  { name: "vraagt", width: 60 },
  { name: "bewijs", width: 45 },
  { name: "volgende_stap", width: 60 },
  { name: "kompas", width: 45 },
  { name: "getuigenis", width: 45 },
  { name: "status", width: 24 },
  { name: "bronnen", width: 60 },
  { name: "adres", width: 55 },
] as const;

type Row = Record<(typeof columns)[number]["name"], string>;

/** The earliest moment a zip file can hold, on the clock of whoever builds: two builds of one commit are the same bytes. */
const never = new Date(1980, 0, 1);

/**
 * The building blocks to download: CSV (UTF-8, comma) and a workbook.
 * @param origin where the site stands, without a slash at the end
 */
export async function kaderFiles(edition: Edition, origin: string): Promise<{ address: string; content: string | Uint8Array }[]> {
  const rows = kaderRows(edition, origin);
  const csv = stringify(rows, { header: true, columns: columns.map(({ name }) => name) });
  return [
    { address: "/data/kader.csv", content: csv },
    { address: "/data/kader.xlsx", content: await workbook(rows, edition.registers.sentences.kader_bouwstenen) },
  ];
}

function kaderRows({ registers, byAddress }: Edition, origin: string): Row[] {
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
    getuigenis: block.getuigenis === undefined ? "" : published(`/getuigenissen/${block.getuigenis}/`).join(" "),
    status: blockStatuses[block.status],
    bronnen: block.bronnen.flatMap((name) => registers.sources.get(name)?.url ?? []).join(" "),
    adres: `${origin}/kader/${block.thema}/#${blockAnchor(block.id)}`,
  }));
}

/** A sheet with the blocks, and one that says what they are. */
async function workbook(rows: readonly Row[], note: string): Promise<Uint8Array> {
  const blob = await writeExcelFile([
    {
      sheet: "Bouwstenen",
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ name }) => ({ value: name, fontWeight: "bold" as const })),
        ...rows.map((row) => columns.map(({ name }) => ({ value: row[name], wrap: true, alignVertical: "top" as const }))),
      ],
    },
    { sheet: "Uitleg", columns: [{ width: 100 }], data: [[{ value: note, wrap: true }]] },
  ]).toBlob();
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: never });
}
