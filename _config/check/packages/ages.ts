import type { Exceptions } from "./exceptions.ts";
import type { Locked } from "./lock.ts";

/** Malicious code in a package version is mostly found and removed within days, so a version is used only after a week. */
const leastDays = 7;

/** One version of one package. */
export type Version = Pick<Locked, "name" | "version">;

/** Versions that a lock file has now and had not before, each once. */
export function addedSince(before: readonly Version[], now: readonly Version[]): Version[] {
  const known = new Set(before.map(keyOf));
  return [...new Map(now.filter((one) => !known.has(keyOf(one))).map((one) => [keyOf(one), one])).values()];
}

/**
 * Versions that are too young to take.
 * @param published the day of a version, as the registry gives it
 * @returns sentences
 */
export function tooYoung(
  added: readonly Version[],
  published: (one: Version) => string | undefined,
  today: string,
  { jong }: Pick<Exceptions, "jong">,
): string[] {
  const edge = new Date(`${today}T00:00:00Z`);
  edge.setUTCDate(edge.getUTCDate() - leastDays);
  const last = edge.toISOString().slice(0, 10);
  return added.flatMap((one) => {
    if (jong.some(({ pakket, versie }) => pakket === one.name && versie === one.version)) return [];
    const day = published(one);
    if (day === undefined) return [`Het register kent ${keyOf(one)} niet.`];
    if (day <= last) return [];
    return [`${keyOf(one)} is van ${day}: jonger dan ${String(leastDays)} dagen. Wacht, of schrijf een uitzondering met de reden.`];
  });
}

function keyOf({ name, version }: Version): string {
  return `${name} ${version}`;
}
