/** What the register calls a unit of time, and what `Intl` does. */
const units = new Map<string, string>([
  ["uur", "hour"],
  ["dagen", "day"],
  ["weken", "week"],
  ["maanden", "month"],
  ["jaar", "year"],
]);

/** Units of `_data/cijfers.csv` that {@link formatPeriod} knows. */
export const periodUnits: readonly string[] = [...units.keys()];

/**
 * A period with its noun, in the form that the language wants beside this number: "3 miesiące", "5 miesięcy". A translation then holds no
 * form of its own, so that it stays right when the value changes. The digits are those of the phone numbers beside it, in Arabic too.
 * @param eenheid the unit as the register has it
 * @param language a BCP 47 tag
 * @returns undefined when the unit is no period
 */
export function formatPeriod(
  { waarde, eenheid }: { readonly waarde: number; readonly eenheid: string },
  language: string,
): string | undefined {
  const unit = units.get(eenheid);
  if (unit === undefined) return undefined;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long", numberingSystem: "latn" }).format(waarde);
}
