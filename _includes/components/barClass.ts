/** The class of a bar: dark when highlighted, hollow when the number comes from a report about the count instead of the count itself. */
export function barClass(hit: boolean, told = false): string {
  return `${hit ? "bar-hit" : "bar"}${told ? " bar-told" : ""}`;
}
