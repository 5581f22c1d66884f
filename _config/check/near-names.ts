import { distance } from "fastest-levenshtein";
import type { Fault } from "../model/faults.ts";
import { registerFiles } from "../read/registers.ts";
import type { Withdrawn } from "../model/registers.ts";

/** A slip of the pen, or one short word. More would couple every man who left with every woman who did. */
const mostSigns = 3;

/**
 * The name that was perhaps meant: some signs off, with the words in another order, or with a word too few or too many.
 * @returns undefined when the name itself is among them, or nothing comes near
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return undefined;
  const near = names.filter((other) => isNear(name, other));
  return near.sort((a, b) => distance(name, a) - distance(name, b) || (a < b ? -1 : 1))[0];
}

function isNear(one: string, other: string): boolean {
  if (distance(one, other) <= Math.min(mostSigns, Math.floor(Math.min(one.length, other.length) / 3))) return true;
  const [shorter, longer] = [one, other].map((name) => name.split("-")).sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length < 3) return false;
  const left = [...longer];
  for (const word of shorter) {
    const at = left.indexOf(word);
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return left.length <= 1;
}

/**
 * Rows of the register of withdrawn stories that take nothing back and look like the name of a story that is there: whoever typed a name wrong
 * believes that the story is gone.
 * @param published the slugs of the stories on the site
 * @param known the slugs of every story that was read: what stays out has its own line in the report
 */
export function nearNameWarnings(
  withdrawn: readonly Withdrawn[],
  published: readonly string[],
  known: readonly string[],
  lineOf: (file: string, id: string) => number,
): Fault[] {
  const file = registerFiles.withdrawn;
  return withdrawn.flatMap(({ slug }): Fault[] => {
    const near = known.includes(slug) ? undefined : nearestName(slug, published);
    if (near === undefined) return [];
    return [
      {
        code: "ingetrokken-lijkt-op",
        file,
        line: lineOf(file, slug),
        field: "slug",
        what: `Er is geen getuigenis met de naam ${slug}. Op de site staat nog wel ${near}.`,
        mend: `Moest die weg, schrijf dan slug: ${near}. Is de goede al weg, laat dit dan staan.`,
      },
    ];
  });
}
