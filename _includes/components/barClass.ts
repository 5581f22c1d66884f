/**
 * How a bar is drawn: dark where the eye should go, and hollow where the number was read in a report about the count and not in the count itself.
 */
export function barClass(hit: boolean, told = false): string {
  return `${hit ? "bar-hit" : "bar"}${told ? " bar-told" : ""}`;
}
