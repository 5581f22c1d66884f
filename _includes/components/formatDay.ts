const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** "2026-11-24" as "24 november 2026". Text in, text out: a day is never a moment, so no clock and no time zone. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  return name === undefined ? day : `${date} ${name} ${year}`;
}
