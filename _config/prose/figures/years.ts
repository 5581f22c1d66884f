import type { Column } from "../../../_includes/components/ColumnChart.tsx";
import { formatNumber } from "../reference.tsx";
import type { Figure } from "../../model/registers.ts";

/**
 * A column for every year, each with its number; a year without a row stays empty.
 * @param years every year on the axis, in order
 * @param known the years that have a row, in the order of `rows`
 */
export function columnsOf(years: readonly string[], known: readonly string[], rows: readonly Figure[]): Column[] {
  const byYear = new Map(known.map((year, index) => [year, rows[index]?.waarde]));
  return years.map((label) => {
    const value = byYear.get(label);
    return value === undefined ? { label } : { label, value, shown: formatNumber(value) };
  });
}
