import type { Column } from "../../../_includes/components/ColumnChart.tsx";
import { formatNumber } from "../reference.tsx";
import { isTold } from "./told.tsx";
import type { Figure } from "../../model/registers.ts";

/**
 * A column for every year, each with its number; a year without a row stays empty.
 * @param years every year on the axis, in order
 * @param known the years that have a row, in the order of `rows`
 */
export function columnsOf(years: readonly string[], known: readonly string[], rows: readonly Figure[]): Column[] {
  const byYear = new Map(known.map((year, index) => [year, rows[index]]));
  return years.map((label) => {
    const row = byYear.get(label);
    return row === undefined ? { label } : { label, value: row.waarde, shown: formatNumber(row.waarde), told: isTold(row) };
  });
}
