import { stringify } from "csv-stringify/sync";
import { frozenColumns } from "../../edition/frozen.ts";
import { columnsOf, listSeparator, type DataName, type DataRow } from "../../model/open-data.ts";
import type { Registers } from "../../read/registers.ts";

/** What a cell holds before it is text. */
type Value = string | number | readonly string[] | undefined;

/** A head of names and the rows under it, as text. @param decimal between whole and fraction: a point for programs, a comma for Dutch eyes */
export function table(name: DataName, rows: readonly DataRow[], decimal: "." | "," = "."): string[][] {
  const columns = columnsOf(name).map((column) => column.name);
  const text = (value: Value): string => {
    if (value === undefined) return "";
    if (typeof value === "number") return String(value).replace(".", decimal);
    return typeof value === "string" ? value : value.join(listSeparator);
  };
  return [columns, ...rows.map((row: Readonly<Record<string, Value>>) => columns.map((column) => text(row[column])))];
}

/** CSV as programs read it (RFC 4180): UTF-8, comma, lines that end in CRLF. */
export function csv(name: DataName, rows: readonly DataRow[]): string {
  return stringify(table(name, rows), { record_delimiter: "windows" });
}

/**
 * CSV as Excel opens it where numbers have a decimal comma: semicolons between, and a mark of the character set in front. A cell that Excel would
 * take for a formula gets an apostrophe.
 */
export function excelCsv(name: DataName, rows: readonly DataRow[]): string {
  return stringify(table(name, rows, ","), {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

/** The figures as they are now, as a file that is kept: lines end in LF, as git keeps them everywhere. */
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
