import { stringify } from "csv-stringify/sync";
import { frozenColumns } from "../../edition/frozen.ts";
import { columnsOf, listSeparator, type DataName, type DataRow } from "../../model/open-data.ts";
import type { Registers } from "../../read/registers.ts";

/** The value of a cell, before it is text. */
type Value = string | number | readonly string[] | undefined;

/** A header row and the rows below it, as text. @param decimal the decimal separator: a point for programs, a comma for Dutch readers */
export function table(name: DataName, rows: readonly DataRow[], decimal: "." | "," = "."): string[][] {
  const columns = columnsOf(name).map((column) => column.name);
  const text = (value: Value): string => {
    if (value === undefined) return "";
    if (typeof value === "number") return String(value).replace(".", decimal);
    return typeof value === "string" ? value : value.join(listSeparator);
  };
  return [columns, ...rows.map((row: Readonly<Record<string, Value>>) => columns.map((column) => text(row[column])))];
}

/** CSV for programs (RFC 4180): UTF-8, comma, CRLF line endings. */
export function csv(name: DataName, rows: readonly DataRow[]): string {
  return stringify(table(name, rows), { record_delimiter: "windows" });
}

/**
 * CSV for Excel in a locale with a decimal comma: semicolons, and a byte order mark. A cell that Excel would read as a formula gets an apostrophe.
 */
export function excelCsv(name: DataName, rows: readonly DataRow[]): string {
  return stringify(table(name, rows, ","), {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

/** The current figures as a frozen file; with LF line endings, as git stores them everywhere. */
export function frozenCsv({ figures, sources }: Pick<Registers, "figures" | "sources">): string {
  const rows = [...figures.values()].map((figure) => {
    const source = sources.get(figure.bron);
    return {
      ...figure,
      bron_organisatie: source?.organisatie,
      bron_titel: source?.titel,
      bron_datum: source?.datum,
      bron_url: source?.url,
    };
  });
  return stringify(rows, { header: true, columns: [...frozenColumns] });
}
