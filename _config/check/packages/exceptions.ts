import { z } from "zod";
import { day, line } from "../../model/fields.ts";

/** Temporary exceptions to the package policy, each with a reason and the last day on which it is valid (`exceptions.yaml`). */
export const exceptions = z.strictObject({
  /** Packages without a licence field, or with one that is not SPDX: what the text in the package says. */
  licenties: z.array(z.strictObject({ pakket: line, licentie: line, waarom: line, tot: day })),
  /** Advisories that do not concern us, by their number (GHSA-…). */
  adviezen: z.array(z.strictObject({ advies: line, waarom: line, tot: day })),
  /** Versions younger than the minimum age, used because they fix a vulnerability. */
  jong: z.array(z.strictObject({ pakket: line, versie: line, waarom: line, tot: day })),
});

export type Exceptions = z.infer<typeof exceptions>;

/**
 * Exceptions that have expired.
 * @returns sentences
 */
export function lapsedIn({ licenties, adviezen, jong }: Exceptions, today: string): string[] {
  const all = [
    ...licenties.map(({ pakket, tot }) => ({ what: `de licentie van ${pakket}`, tot })),
    ...adviezen.map(({ advies, tot }) => ({ what: `advies ${advies}`, tot })),
    ...jong.map(({ pakket, versie, tot }) => ({ what: `${pakket} ${versie}`, tot })),
  ];
  return all
    .filter(({ tot }) => tot < today)
    .map(
      ({ what, tot }) => `De uitzondering voor ${what} gold tot en met ${tot}. Kijk opnieuw: geef haar een nieuwe dag, of haal haar weg.`,
    );
}
