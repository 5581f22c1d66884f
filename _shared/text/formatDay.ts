const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * "2026-11-24" as "24 november 2026", in the language of the page. A day is text and never a moment, so the clock and the time zone
 * make no difference. The digits are those of the telephone numbers beside it, in Arabic too.
 * @param language a BCP 47 tag
 */
export function formatDay(day: string, language = "nl"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC", numberingSystem: "latn" });
  formats.set(language, format);
  return format.format(date);
}
