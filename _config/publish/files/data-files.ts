import { stringify } from "csv-stringify/sync";
import { coordinatorOf } from "../../prose/figures/care-coordination.tsx";
import { chartNames, chartRegions, chartRows } from "../../prose/figures/index.ts";
import type { GeneratedFile } from "../../model/output.ts";
import type { Registers } from "../../read/registers.ts";
import type { Figure, Region } from "../../model/registers.ts";

const columns = ["id", "reeks", "maat", "periode", "waarde", "eenheid", "bron", "bron_url", "zekerheid", "gecontroleerd_op", "geldig_tot"];
const regionColumns = ["code", "regio", "organisatie", "stand", "bron", "bron_url", "gecontroleerd_op", "geldig_tot"];

/** The open data: the whole register of figures, and the rows of each chart, as CSV (UTF-8, comma, decimal point). */
export function dataFiles({ figures, regions, sources }: Registers): GeneratedFile<string>[] {
  const urlOf = (source: string | undefined): string => sources.get(source ?? "")?.url ?? "";
  const ofFigures = (rows: readonly Figure[]): string =>
    stringify(
      rows.map((row) => ({ ...row, bron_url: urlOf(row.bron) })),
      { header: true, columns },
    );
  const ofRegions = (rows: readonly Region[]): string =>
    stringify(
      rows.map((row) => ({ code: row.code, regio: row.naam, ...coordinatorOf(row), bron_url: urlOf(coordinatorOf(row)?.bron) })),
      { header: true, columns: regionColumns },
    );
  return [
    { address: "/data/cijfers.csv", content: ofFigures([...figures.values()]) },
    ...chartNames.map((name) => {
      const shown = chartRegions(name, regions);
      return { address: `/data/${name}.csv`, content: shown.length > 0 ? ofRegions(shown) : ofFigures(chartRows(name, figures)) };
    }),
  ];
}
