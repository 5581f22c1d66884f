import type { RegionContact } from "./registers.ts";

/** How many years the source of a contact may be old before the contact is only a way in. */
const contactYears = 2;

/** The year of the source of a contact, when its age is a year and nothing else. */
export function sourceYear({ stand }: Pick<RegionContact, "stand">): number | undefined {
  return /^\d{4}$/.test(stand) ? Number(stand) : undefined;
}

/** Whether the source of a contact is so old, or so undated, that whoever it names is a way in and not the first to call. */
export function isWayIn(contact: Pick<RegionContact, "stand">, today: string): boolean {
  const year = sourceYear(contact);
  return year === undefined || Number(today.slice(0, 4)) - year > contactYears;
}
