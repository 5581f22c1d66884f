/** A number as Dutch prose writes it: a point for thousands, a comma for decimals. */
export function formatNumber(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The value of a figure as prose and tables write it; a year is a name, not an amount. */
export function formatFigure({ waarde, eenheid }: { readonly waarde: number; readonly eenheid: string }): string {
  return eenheid === "jaartal" ? String(waarde) : formatNumber(waarde);
}
