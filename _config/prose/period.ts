/** Units of time: their name in the register, and their name for `Intl`. */
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
 * A period with its noun, in the plural form that the language needs with this number: "3 miesiące", "5 miesięcy". A translation then has no
 * form of its own, so it stays correct when the value changes. The digits are the same as in the phone numbers beside it, in Arabic too.
 * @param eenheid the unit as the register has it
 * @param language a BCP 47 tag
 * @returns undefined when the unit is not a period
 */
export function formatPeriod(
  { waarde, eenheid }: { readonly waarde: number; readonly eenheid: string },
  language: string,
): string | undefined {
  const unit = units.get(eenheid);
  if (unit === undefined) return undefined;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long", numberingSystem: "latn" }).format(waarde);
}
