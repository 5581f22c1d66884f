import { stringify } from "csv-stringify/sync";
import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";
import type { Region } from "../../model/registers.ts";
import { coordinatorOf } from "../../prose/figures/care-coordination.tsx";
import { chartNames, chartRegions, chartRows } from "../../prose/figures/index.ts";
import { csv } from "../data/csv.ts";
import { figureRows } from "../data/rows.ts";

const regionColumns = ["code", "regio", "organisatie", "stand", "bron", "bron_url", "gecontroleerd_op", "geldig_tot"];

/**
 * The rows of each chart as CSV (RFC 4180).
 * @param origin where the site stands, without a slash at the end
 */
export function chartFiles(edition: Edition<"zoeken">, origin: string): GeneratedFile<string>[] {
  const { figures, regions, sources } = edition.registers;
  const ofRegions = (rows: readonly Region[]): string =>
    stringify(
      rows.map((row) => ({
        code: row.code,
        regio: row.naam,
        ...coordinatorOf(row),
        bron_url: sources.get(coordinatorOf(row)?.bron ?? "")?.url ?? "",
      })),
      { header: true, columns: regionColumns, record_delimiter: "windows" },
    );
  return chartNames.map((name) => {
    const shown = chartRegions(name, regions);
    const content = shown.length > 0 ? ofRegions(shown) : csv("cijfers", figureRows(chartRows(name, figures), edition, origin));
    return { address: `/data/${name}.csv`, content };
  });
}
