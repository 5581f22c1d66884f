import { z } from "zod";
import { day, line } from "../../model/fields.ts";

/** What may be against the policy for packages for a while, each with why, and the last day on which that counts (`exceptions.yaml`). */
export const exceptions = z.strictObject({
  /** Packages that name no licence, or name it in words of their own: what the text in the package says. */
  licenties: z.array(z.strictObject({ pakket: line, licentie: line, waarom: line, tot: day })),
  /** Advisories that do not concern us, by their number (GHSA-…). */
  adviezen: z.array(z.strictObject({ advies: line, waarom: line, tot: day })),
  /** Versions that are younger than we like, since a hole had to be closed. */
  jong: z.array(z.strictObject({ pakket: line, versie: line, waarom: line, tot: day })),
});

export type Exceptions = z.infer<typeof exceptions>;

/**
 * Exceptions that count no longer.
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
