import { stringify } from "csv-stringify/browser/esm/sync";
import writeExcelFile from "write-excel-file/browser";
import type { Plan } from "../plan.ts";
import { columns } from "./columns.ts";

/**
 * CSV as a Dutch Excel opens it with a double click: semicolons, a byte order mark, CRLF. What begins like a formula gets
 * an apostrophe, so that a note somebody typed is never calculated.
 */
export function csvOf({ rows }: Plan): string {
  return stringify([columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))], {
    delimiter: ";",
    bom: true,
    record_delimiter: "\r\n",
    escape_formulas: true,
  });
}

/** A workbook. Its cells are text, so that nothing in them is calculated. */
export async function workbookOf({ title, subtitle, note, rows }: Plan): Promise<Blob> {
  const cell = (value: string) => ({ value, type: String, wrap: true, alignVertical: "top" as const });
  return writeExcelFile([
    {
      sheet: "Actieplan",
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map((column) => ({ value: column.title, type: String, fontWeight: "bold" as const })),
        ...rows.map((row) => columns.map(({ text }) => (text(row) === "" ? null : cell(text(row))))),
      ],
    },
    {
      sheet: "Uitleg",
      columns: [{ width: 100 }],
      data: [title, subtitle, note].filter((line) => line !== "").map((line) => [cell(line)]),
    },
  ]).toBlob();
}
