import { stringify } from "csv-stringify/browser/esm/sync";
import writeExcelFile from "write-excel-file/browser";
import { cellStyle, linkStyle, tableSheet, titleStyle, workbookFont } from "../../documents/workbook.ts";
import type { Plan, PlanRow } from "../plan.ts";
import { columns, type Column } from "./columns.ts";

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

/** A workbook to sort and filter: the order is a number, a day is a day, and the rest is text, so that nothing is calculated. */
export async function workbookOf({ title, subtitle, note, rows }: Plan): Promise<Blob> {
  const sheet = "Actieplan";
  const links = rows.flatMap((row, index) =>
    columns.flatMap(({ href }, column) => {
      const target = href?.(row);
      return target === undefined ? [] : [{ row: index + 1, column, href: target }];
    }),
  );
  const widths = columns.map(({ width }) => width);
  const texts = [columns.map((column) => column.title), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return writeExcelFile(
    [
      {
        sheet,
        stickyRowsCount: 1,
        orientation: "landscape",
        columns: widths.map((width) => ({ width })),
        data: [
          columns.map((column) => ({ value: column.title, type: String, ...titleStyle })),
          ...rows.map((row) => columns.map((column) => cellOf(column, row))),
        ],
      },
      {
        sheet: "Uitleg",
        columns: [{ width: 80 }],
        data: [title, subtitle, note].filter((line) => line !== "").map((line) => [{ value: line, type: String, wrap: true }]),
      },
    ],
    { ...workbookFont, features: [tableSheet({ index: 0, name: sheet, widths, rows: texts, links })] },
  ).toBlob();
}

function cellOf({ text, kind, href }: Column, row: PlanRow) {
  const value = text(row);
  const style = { ...cellStyle, wrap: true, align: "left" as const };
  if (value !== "" && kind === "number") return { value: Number(value), type: Number, ...style };
  // The library counts days in UTC, wherever the reader is.
  if (value !== "" && kind === "day") return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "dd-mm-yyyy", ...style };
  return { value, type: String, ...style, ...(href === undefined ? {} : linkStyle) };
}
