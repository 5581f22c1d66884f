/** A Markdown table; columns of numbers are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const isNumber = (column: number): boolean => rows.length > 0 && rows.every((row) => /^[\d.,–×%<≤ -]+$/.test(String(row[column] ?? "")));
  const rule = head.map((_, column) => (isNumber(column) ? "---:" : "---"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** A number as tables show it, by default with one decimal. */
export function decimal(value: number, digits = 1): string {
  return value.toFixed(digits);
}

/** Says whether a value is within its budget. */
export function verdict(value: number, budget: number): string {
  return value <= budget ? "ok" : `OVER BUDGET by ${decimal((value / budget - 1) * 100, 0)}%`;
}

/** The median; of an even number of values the lower of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
