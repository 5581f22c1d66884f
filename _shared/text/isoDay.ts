const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/**
 * A day as people write it in Dutch: 31-12-2026, 2026/12/31, 31 december 2026.
 * @returns YYYY-MM-DD; undefined when it is written otherwise. The schema `day` checks whether it exists (_config/model/fields.ts)
 */
export function isoDay(given: string): string | undefined {
  const [, first = "", second = "", third = ""] = /^(\d{1,4})[-/. ]([a-z]+|\d{1,2})[-/. ](\d{1,4})$/.exec(given.trim().toLowerCase()) ?? [];
  const month = /^[a-z]{3}/.test(second) ? months.findIndex((name) => name.startsWith(second.slice(0, 3))) + 1 : Number(second);
  const [year, day] = first.length === 4 ? [first, third] : [third, first];
  if (year.length !== 4 || day.length > 2 || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
