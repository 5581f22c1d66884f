import { distance } from "fastest-levenshtein";

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
 * How to mend a name that does not exist, with the name that was perhaps meant in front. Of a private file the check leaves that out
 * (check/privacy/discreet.ts), and knows it by how it begins.
 */
export function withGuess(name: string, names: readonly string[], mend: string): string {
  const near = nearestName(name, names);
  return near === undefined ? mend : `Bedoelt u ${near}? ${mend}`;
}
