import { remembered } from "../../../_shared/remembered.ts";
import { base } from "../../../_shared/search/dutch-words.ts";
import type { Tokens } from "./tokens.ts";

/*
 * Dutch writes compounds as one word: a search for "handel" must also find "mensenhandel", and one for "keten" the "ketenaanpak". There is no
 * dictionary: a compound is split where its parts are words of the site.
 */

/** The shortest half of a compound, in letters: with three, "kan" would be half of "kansen". */
const shortest = 4;
/** The shortest last half when the first half is unknown: many words end in a short word by chance. */
const shortestAlone = 5;
/** Words that are never half of a noun: prefixes of verbs, and short words that longer words end in by chance. */
const loose = new Set(
  (
    "aller alle alles ander andere binnen boven buiten daar deze dingen door dezelfde doen doet eens elkaar elke even gaat geen ging haar hebben " +
    "heeft heen heel hier iemand iets juist komt kwam leert leren maar mede meer naar niet niets nooit omdat onder ooit orden over rond samen staan " +
    "staat tegen telling terug toen tussen vaak veel voor waar want wanneer weer welk welke werd wordt zelf zich zijn"
  ).split(" "),
);

/** Suffixes, which do not make a compound: "gemeente" and "lijk". */
const ending = /^(?:e?lijk|heid|baar|loos|achtig|eur|schap|eren|erend|ering|atie|iteit|isch)/;

/**
 * Signs that a cut (`~`) is wrong: it splits a verb ("opge~schreven", "signa~leren"), or the consonants at the start of a syllable ("besp~reken").
 */
const torn = /(?:ge|[aou]|[^aeiou]i)~|[bcdfgkpt]~[lr]|s~[klpt]|~[aeiou]/;

/** How often each word occurs, folded (_shared/search/folding.ts). */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of the tokens of a site. */
export function countWords({ all, wordsOf }: Tokens): WordCounts {
  const counts = new Map<string, number>();
  for (const token of all) for (const { word } of wordsOf(token)) counts.set(word, (counts.get(word) ?? 0) + token.told + token.named);
  return counts;
}

/**
 * Returns a function that splits a compound into words of the site: where both halves are known, the first one with or without a linking -s-, -e-,
 * -n-, -en- or -er-; failing that, where the last half is known. Of the 3,400 words of the first edition 310 are split, some fifteen of them
 * wrongly; a wrong split costs a few bytes, and no query that people type finds it.
 * @param vocabulary the words of the whole site
 * @returns for a lower-case word its parts; none when it is no compound
 */
export function compoundCutter(vocabulary: WordCounts): (word: string) => readonly string[] {
  const counts = new Map<string, number>();
  for (const [word, times] of vocabulary) {
    if (word.length < shortest || loose.has(word)) continue;
    for (const form of new Set([word, base(word)])) counts.set(form, (counts.get(form) ?? 0) + times);
  }
  const known = (part: string): number =>
    part.length < shortest || loose.has(part) ? 0 : Math.max(counts.get(part) ?? 0, counts.get(base(part)) ?? 0);

  /** The score of a cut; 0 is not possible. Two known halves score higher than one; among those, the halves that the site uses most. */
  const worth = (first: string, last: string): number => {
    if (ending.test(last)) return 0;
    const two = known(last);
    if (two === 0) return 0;
    const one = Math.max(known(first), known(first.replace(/(?:e[nr]|[sen])$/, "")));
    if (one > 0) return 1_000 + Math.min(one, two);
    return two > 1 && last.length >= shortestAlone && !loose.has(first) && !torn.test(`${first}~${last}`) ? last.length : 0;
  };
  const seams = remembered((word: string): readonly number[] => {
    let best = { at: 0, worth: 0 };
    for (let at = shortest; at <= word.length - shortest; at += 1) {
      const value = worth(word.slice(0, at), word.slice(at));
      if (value > best.worth) best = { at, worth: value };
    }
    // Only the first half is split again: otherwise the last half would no longer be found as a whole word.
    return best.worth === 0 ? [] : [...seams(word.slice(0, best.at)), best.at];
  });
  return remembered((word: string) => {
    if (word.length < 2 * shortest) return [];
    const places = seams(word);
    if (places.length === 0) return [];
    const bounds = [0, ...places, word.length];
    return bounds.slice(1).map((end, index) => word.slice(bounds[index], end));
  });
}
