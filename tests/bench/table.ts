/** A Markdown table; columns of figures are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const isNumber = (column: number): boolean => rows.length > 0 && rows.every((row) => /^[\d.,–×%<≤ -]+$/.test(String(row[column] ?? "")));
  const rule = head.map((_, column) => (isNumber(column) ? "---:" : "---"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** A figure with one decimal, as tables show it. */
export function decimal(value: number, digits = 1): string {
  return value.toFixed(digits);
}

/** Says in so many words whether a figure keeps to its budget. */
export function verdict(value: number, budget: number): string {
  return value <= budget ? "ok" : `OVER BUDGET by ${decimal((value / budget - 1) * 100, 0)}%`;
}

/** The middle one of an odd number of figures; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
