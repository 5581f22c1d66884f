import { daysLater } from "../../_shared/text/daysLater.ts";
import type { Region, RegionContact } from "./registers.ts";

/** The maximum age in years of the source of a contact; with an older source the contact is only a starting point. */
const contactYears = 2;

/** The year of the source of a contact, when `stand` is just a year. */
export function sourceYear({ stand }: Pick<RegionContact, "stand">): number | undefined {
  return /^\d{4}$/.test(stand) ? Number(stand) : undefined;
}

/** How many days an answer of the region itself stays valid. */
const wordDays = 365;

/** Whether the region itself said, at most a year ago, who coordinates care there. @param today YYYY-MM-DD, the day of the edition */
export function isConfirmed({ antwoord }: Pick<Region, "antwoord">, today: string): boolean {
  return antwoord !== undefined && today <= daysLater(antwoord.datum, wordDays);
}

/**
 * Whether the information about a contact is so old, or undated, that the contact is only a starting point and not the first to call. Counts its source
 * and the answer of the region itself, which is at least as reliable as a page that names the contact.
 */
export function isWayIn(contact: Pick<RegionContact, "stand">, { antwoord }: Pick<Region, "antwoord">, today: string): boolean {
  const years = [sourceYear(contact) ?? [], antwoord === undefined ? [] : Number(antwoord.datum.slice(0, 4))].flat();
  return years.every((year) => Number(today.slice(0, 4)) - year > contactYears);
}
