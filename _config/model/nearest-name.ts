import { distance } from "fastest-levenshtein";

/** The maximum edit distance: a typing error, or one short word. With a larger one every "de-man-die-…" would match every "de-vrouw-die-…". */
const mostSigns = 3;

/**
 * The most similar name: a few characters different, with the words in another order, or with one word missing or added.
 * @param names compared in this order; the parsed list is cached
 * @returns undefined when the name itself is among them, or none is similar
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const others = taken.get(names) ?? names.map(apart);
  taken.set(names, others);
  const one = apart(name);
  const near = others.filter((other) => isNear(one, other)).map((other) => other.name);
  if (near.includes(name)) return undefined;
  return near.sort((a, b) => distance(name, a) - distance(name, b) || (a < b ? -1 : 1))[0];
}

interface Apart {
  readonly name: string;
  readonly words: readonly string[];
}
const taken = new WeakMap<readonly string[], readonly Apart[]>();

function apart(name: string): Apart {
  return { name, words: name.split("-") };
}

function isNear(one: Apart, other: Apart): boolean {
  const [length, otherLength] = [one.name.length, other.name.length];
  const most = Math.min(mostSigns, Math.floor(Math.min(length, otherLength) / 3));
  // The difference in length is a lower bound of the distance, and rules out most names.
  if (Math.abs(length - otherLength) <= most && distance(one.name, other.name) <= most) return true;
  const [shorter, longer] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  if (shorter.length < 3 || longer.length > shorter.length + 1) return false;
  const left = [...longer];
  for (const word of shorter) {
    const at = left.indexOf(word);
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return true;
}

/**
 * How to correct a name that does not exist, with a suggestion in front when a similar name exists. For a private file the check removes the suggestion
 * (check/privacy/discreet.ts), which it recognises by its first words.
 */
export function withGuess(name: string, names: readonly string[], mend: string): string {
  const near = nearestName(name, names);
  return near === undefined ? mend : `Bedoelt u ${near}? ${mend}`;
}
