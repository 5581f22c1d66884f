import { daysLater } from "../../_shared/text/daysLater.ts";
import type { Region, RegionContact } from "./registers.ts";

/** How many years the source of a contact may be old before the contact is only a way in. */
const contactYears = 2;

/** The year of the source of a contact, when its age is a year and nothing else. */
export function sourceYear({ stand }: Pick<RegionContact, "stand">): number | undefined {
  return /^\d{4}$/.test(stand) ? Number(stand) : undefined;
}

/** For how many days the word of a region itself holds. */
const wordDays = 365;

/** Whether the region itself said, a year ago at most, who coordinates care there. @param today YYYY-MM-DD, the day of the edition */
export function isConfirmed({ antwoord }: Pick<Region, "antwoord">, today: string): boolean {
  return antwoord !== undefined && today <= daysLater(antwoord.datum, wordDays);
}

/**
 * Whether what says a contact is so old, or so undated, that whoever it names is a way in and not the first to call: its source, or the answer
 * of the region itself, which is at least as near as a page that names it.
 */
export function isWayIn(contact: Pick<RegionContact, "stand">, { antwoord }: Pick<Region, "antwoord">, today: string): boolean {
  const years = [sourceYear(contact) ?? [], antwoord === undefined ? [] : Number(antwoord.datum.slice(0, 4))].flat();
  return years.every((year) => Number(today.slice(0, 4)) - year > contactYears);
}
