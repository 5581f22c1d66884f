import { unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/universal";
import { cellStyle, linkStyle, tableSheet, titleStyle, workbookFont } from "../../../_shared/documents/workbook.ts";
import type { GeneratedFile } from "../../model/output.ts";
import type { DataRows } from "../../model/open-data.ts";
import { table } from "../data/csv.ts";
import { firstZipDay } from "../documents/zip-day.ts";

/** Column widths, in characters, that differ from {@link usualWidth}. */
const widthOf: Readonly<Record<string, number>> = {
  id: 7,
  thema: 20,
  plateau: 12,
  titel: 26,
  vraagt: 45,
  status: 14,
  eerst: 14,
  bronnen: 50,
};
const usualWidth = 40;

/** The building blocks as an Excel workbook: the rows of their CSV, and a sheet with an explanation. Each code links to its block. */
export async function kaderWorkbook(blocks: DataRows["kader"], note: string): Promise<GeneratedFile<Uint8Array>> {
  return { address: "/data/kader.xlsx", content: await workbook(blocks, note) };
}

async function workbook(blocks: DataRows["kader"], note: string): Promise<Uint8Array> {
  const sheet = "Bouwstenen";
  const texts = table("kader", blocks);
  const [head = [], ...rows] = texts;
  const links = blocks.map(({ adres }, index) => ({ row: index + 1, column: 0, href: adres }));
  const widths = head.map((name) => widthOf[name] ?? usualWidth);
  const blob = await writeExcelFile(
    [
      {
        sheet,
        stickyRowsCount: 1,
        orientation: "landscape",
        columns: widths.map((width) => ({ width })),
        data: [
          head.map((value) => ({ value, ...titleStyle })),
          ...rows.map((row) =>
            row.map((value, column) => ({ value, wrap: true, ...cellStyle, ...(head[column] === "id" ? linkStyle : {}) })),
          ),
        ],
      },
      { sheet: "Uitleg", columns: [{ width: 80 }], data: [[{ value: note, wrap: true }]] },
    ],
    { ...workbookFont, features: [tableSheet({ index: 0, name: sheet, widths, rows: texts, links })] },
  ).toBlob();
  return zipSync(unzipSync(new Uint8Array(await blob.arrayBuffer())), { mtime: firstZipDay });
}
