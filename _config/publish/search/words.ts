import { base, remembered, wordsOf } from "../../../_shared/search/dutch-words.ts";
import { aside, seam } from "../../../_shared/search/marks.ts";

/*
 * Dutch for the search index. Pagefind finds a word by its beginning only: "handel" does not find "mensenhandel", and
 * "keten" not even "ketenaanpak". What it does do is file a word that holds a punctuation
 * mark under the whole and under its parts, with a share of the weight, all at the same place in the text. Two things
 * follow. A compound gets a seam: "mensen~handel" is found, marked and ranked by "mensenhandel", "mensen" and "handel".
 * And a word with synonyms gets an aside: "toezichthouder ^boa^handhaver". Both stand only in the HTML that Pagefind reads.
 */

/** A half of a compound has at least this many letters: with three, "kan" would be half of "kansen". */
const shortest = 4;
/** Beside an unknown first half the last half must be longer: many a word ends in a short word by chance. */
const shortestAlone = 5;
/** A page gets the same aside this often; more of them would weigh bytes and hardly change the order of results. */
const asidesPerPage = 3;

/** A word long enough to be a compound. */
const compoundLong = /\p{L}{8,}/gu;

/** Words that are no half of a noun: what stands before a verb, and what ends a longer word by chance. */
const loose = new Set(
  (
    "aller alle alles ander andere binnen boven buiten daar deze dingen door dezelfde doen doet eens elkaar elke even gaat geen ging haar hebben " +
    "heeft heen heel hier iemand iets juist komt kwam leert leren maar mede meer naar niet niets nooit omdat onder ooit orden over rond samen staan " +
    "staat tegen telling terug toen tussen vaak veel voor waar want wanneer weer welk welke werd wordt zelf zich zijn"
  ).split(" "),
);

/** Endings that make a word out of one word, not out of two: "gemeente" and "lijk". */
const ending = /^(?:e?lijk|heid|baar|loos|achtig|eur|schap|eren|erend|ering|atie|iteit|isch)/;

/** Signs that a word is torn at the seam: the rest of a verb ("opge~schreven", "signa~leren"), or an onset in two ("besp~reken"). */
const torn = /(?:ge|[aou]|[^aeiou]i)~|[bcdfgkpt]~[lr]|s~[klpt]|~[aeiou]/;

/** How often each word occurs, lower-case. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of texts. */
export function countWords(texts: Iterable<string>): WordCounts {
  // The same chunks come back hundreds of times: they are counted first and read once.
  const chunks = new Map<string, number>();
  for (const text of texts) for (const chunk of text.split(/\s+/)) chunks.set(chunk, (chunks.get(chunk) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [chunk, times] of chunks) for (const word of wordsOf(chunk)) counts.set(word, (counts.get(word) ?? 0) + times);
  return counts;
}

/**
 * Learns the words of the site, and gives a function that puts a seam in every compound of them. There is no dictionary:
 * a word is cut where both halves are words of this site, the first one with or without a linking -s-, -e-, -n-, -en- or -er-;
 * failing that, where the last half is one. Of the 3,400 words of the first edition 310 are cut, some fifteen wrongly; a
 * wrong cut costs a few bytes and is found by nothing that people type.
 * @param vocabulary the words of the whole site
 * @returns the text given, with seams
 */
export function compoundMarker(vocabulary: WordCounts): (text: string) => string {
  const counts = new Map<string, number>();
  for (const [word, times] of vocabulary) {
    if (word.length < shortest || loose.has(word)) continue;
    for (const form of new Set([word, base(word)])) counts.set(form, (counts.get(form) ?? 0) + times);
  }
  const known = (part: string): number =>
    part.length < shortest || loose.has(part) ? 0 : Math.max(counts.get(part) ?? 0, counts.get(base(part)) ?? 0);

  /** How good a cut is; 0 is none. Both halves known is better than one; among those, the halves that the site uses most. */
  const worth = (first: string, last: string): number => {
    if (ending.test(last)) return 0;
    const [one, two] = [Math.max(known(first), known(first.replace(/(?:e[nr]|[sen])$/, ""))), known(last)];
    if (one > 0 && two > 0) return 1_000 + Math.min(one, two);
    return two > 1 && last.length >= shortestAlone && !loose.has(first) && !torn.test(`${first}~${last}`) ? last.length : 0;
  };
  const seams = remembered((word: string): readonly number[] => {
    let best = { at: 0, worth: 0 };
    for (let at = shortest; at <= word.length - shortest; at += 1) {
      const value = worth(word.slice(0, at), word.slice(at));
      if (value > best.worth) best = { at, worth: value };
    }
    // Only the first half is cut again: the last one would no longer be found as the word it is.
    return best.worth === 0 ? [] : [...seams(word.slice(0, best.at)), best.at];
  });
  const seamed = (word: string): string =>
    seams(word.toLowerCase()).reduceRight((made, at) => made.slice(0, at) + seam + made.slice(at), word);
  return (text) => text.replace(compoundLong, seamed);
}

/**
 * Makes text ready for the index: seams in compounds, and after a word or phrase with synonyms an aside.
 * @param vocabulary the words of the whole site
 * @param synonyms groups of words and phrases that mean the same in search (`_data/zoekwoorden.yaml`)
 * @returns a function for each page anew, since a page gets the same aside only so often
 */
export function indexText(vocabulary: WordCounts, synonyms: readonly (readonly string[])[]): () => (text: string) => string {
  const seamed = compoundMarker(vocabulary);
  const phrases = phrasesByLastWord(synonyms);
  const read = remembered((chunk: string) => ({ text: seamed(chunk), words: wordsOf(chunk).map(base) }));
  return () => {
    const used = new Map<string, number>();
    const before: string[] = [];
    return (source) =>
      source.replace(/\S+/g, (chunk) => {
        const { text, words } = read(chunk);
        let made = text;
        for (const word of words) {
          before.push(word);
          for (const phrase of phrases.get(word) ?? []) {
            const times = used.get(phrase.aside) ?? 0;
            if (times === asidesPerPage || !phrase.words.every((part, index) => before.at(index - phrase.words.length) === part)) continue;
            used.set(phrase.aside, times + 1);
            made += phrase.aside;
          }
        }
        return made;
      });
  };
}

/** A word or phrase that has synonyms, and the aside that names them. */
interface Phrase {
  readonly words: readonly string[];
  readonly aside: string;
}

function phrasesByLastWord(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly Phrase[]> {
  const byLast = new Map<string, Phrase[]>();
  for (const group of groups) {
    for (const member of group) {
      const words = wordsOf(member).map(base);
      const others = group.filter((other) => other !== member).flatMap(wordsOf);
      const last = words.at(-1) ?? "";
      byLast.set(last, [...(byLast.get(last) ?? []), { words, aside: ` ${others.map((other) => aside + other).join("")}` }]);
    }
  }
  return byLast;
}
