import { stringify } from "csv-stringify/sync";
import { chartNames, chartRows } from "../figures/index.ts";
import type { Registers } from "../content/registers.ts";
import type { Figure } from "../schemas/registers.ts";

/** A file of the site that no editor writes. */
export interface GeneratedFile {
  readonly address: string;
  readonly content: string;
}

const columns = ["id", "reeks", "maat", "periode", "waarde", "eenheid", "bron", "bron_url", "zekerheid", "gecontroleerd_op", "geldig_tot"];

/** The open data: the whole register of figures, and the rows of each chart, as CSV (UTF-8, comma, decimal point). */
export function dataFiles(registers: Registers): GeneratedFile[] {
  const csv = (rows: readonly Figure[]): string =>
    stringify(
      rows.map((row) => ({ ...row, bron_url: registers.sources.get(row.bron)?.url ?? "" })),
      { header: true, columns },
    );
  return [
    { address: "/data/cijfers.csv", content: csv([...registers.figures.values()]) },
    ...chartNames.map((name) => ({ address: `/data/${name}.csv`, content: csv(chartRows(name, registers.figures)) })),
  ];
}
