import { folded, plainWords, withinOneMistake } from "./folding.ts";
import { remembered } from "../remembered.ts";
import { isSmall } from "./small-words.ts";

/*
 * Recognises that somebody who searches may be in need, by the phrases in the register `_data/nood.yaml`. It runs in
 * the browser: the query is not sent anywhere, and the only result is which card to show above the results.
 */

/** The part of the register that says when. */
export interface NeedRules {
  readonly groepen: Readonly<Record<string, readonly string[]>>;
  /** What people write as one word, or otherwise, and what the phrases say. */
  readonly spreektaal: Readonly<Record<string, string>>;
  /** Words that mean that the question is about somebody else, unless it also says what happens to whoever asks. */
  readonly niet: readonly string[];
  /** Phrases that say what happens to whoever asks. */
  readonly eigen: readonly string[];
  /** Words that mean that somebody reads or writes about the subject, unless a word of the group `ik` is there too. */
  readonly onderwerp: readonly string[];
  /** Who does something to somebody, what troubles people, and what is asked for work: they count where no phrase fits. */
  readonly anderen: readonly string[];
  readonly zorgen: Readonly<Record<string, readonly string[]>>;
  readonly werk: Readonly<Record<string, readonly string[]>>;
  readonly noden: readonly { readonly id: string; readonly zinnen: Readonly<Partial<Record<string, readonly string[]>>> }[];
}

/** A recognised need, and the language of the phrase ("nl", "pl"). */
export interface Need {
  readonly id: string;
  readonly language: string;
}

/** One word of a phrase: any of these spellings will do. */
type PhraseWord = readonly { readonly word: string; readonly beginning: boolean }[];

/** A phrase: parts that may stand anywhere in a question, each of words in their order. */
type Phrase = readonly (readonly PhraseWord[])[];

/** Words that may stand between two words of a phrase: "mijn baas heeft gisteren mijn paspoort". */
const between = 3;
/** Words shorter than this, and stop words, must match exactly: "niet" is not "niets". */
const longEnough = 5;
/** The weight of a word with a spelling mistake. */
const slipWeight = 0.9;
/**
 * The points of a Dutch question that no phrase fits. A logistic regression on the questions of need-phrases.ts gave nearly these proportions, and
 * whole numbers divide them as well as a weight for every word does: an editor can add them up.
 */
const points = { self: 2, other: 2, trouble: 1, work: -2, enough: 3 } as const;
const wordless = /[\p{Script=Han}]/u;

/**
 * Makes a parser for the phrases of the register. Every mention of a group becomes the same term object, so that a question is compared with it once.
 * @param groups the groups of words that a phrase may name
 * @returns throws when a phrase names a group that is not there (the check says so first, check/need.ts)
 */
export function phraseReader(groups: NeedRules["groepen"]): (phrase: string) => Phrase {
  const termOf = remembered((term: string): PhraseWord => {
    const group = groupIn(term);
    const choices = group === undefined ? term.split("/") : groups[group];
    if (choices === undefined) throw new Error(`There is no group ${term}.`);
    return choices.map((choice) => ({ word: plainWords(choice).join(""), beginning: choice.endsWith("*") }));
  });
  return (phrase) => phrase.split(" + ").map((part) => part.trim().split(/\s+/).map(termOf));
}

/** The group that a word of a phrase names: "<baas>". */
export function groupIn(term: string): string | undefined {
  return /^<(.*)>$/.exec(term)?.[1];
}

/**
 * Prepares the register once: parsing nine hundred phrases takes milliseconds, and a question is judged at every key press.
 * @returns for a question the need of the phrase that covers most of its words; where none fits, the last need if its words add up, or undefined
 */
export function needListener({
  groepen,
  spreektaal,
  niet,
  eigen,
  onderwerp,
  anderen,
  zorgen,
  werk,
  noden,
}: NeedRules): (question: string) => Need | undefined {
  const read = phraseReader(groepen);
  const [others = [], own = [], subjects = [], self = []] = [niet, eigen, onderwerp, groepen.ik ?? []].map((all) => all.map(read));
  const [me = [], doers = [], troubles = [], work = []] = [
    groepen.zelf ?? [],
    anderen,
    Object.values(zorgen).flat(),
    [...Object.values(werk).flat(), ...onderwerp, ...niet],
  ].map((all) => all.map(read));
  const phrases = noden.flatMap(({ id, zinnen }) =>
    Object.entries(zinnen).flatMap(([language, all = []]) =>
      all.map((written) => {
        const phrase = read(written);
        // A word alone of another language is a slip away from one of ours: "imdat", a cry for help in Turkish, from "omdat".
        return { id, language, phrase, forgives: language === "nl" || phrase.flat().length > 1 };
      }),
    ),
  );
  /** The last row is for somebody who is afraid without saying of what. */
  const general = noden.at(-1)?.id;
  return (question) => {
    const dutch = heardIn(question, spreektaal);
    // What is slang in Dutch may be a word of another language: "nie" is Polish, "em" Vietnamese.
    const asTyped = heardIn(question, {});
    const count = (all: readonly Phrase[]): number => all.filter((phrase) => weightOf(phrase, dutch, false) > 0).length;
    const says = (all: readonly Phrase[]): boolean => all.some((phrase) => weightOf(phrase, dutch, false) > 0);
    if ((says(others) && !says(own)) || (says(subjects) && !says(self))) return undefined;
    let best: (Need & { weight: number }) | undefined;
    for (const { id, language, phrase, forgives } of phrases) {
      if (id === general && best !== undefined && best.id !== general) break;
      const weight = weightOf(phrase, language === "nl" ? dutch : asTyped, forgives);
      if (weight > (best?.weight ?? 0)) best = { id, language, weight };
    }
    if (best !== undefined) return { id: best.id, language: best.language };
    const sum =
      (says(me) ? points.self : 0) + (says(doers) ? points.other : 0) + points.trouble * count(troubles) + points.work * count(work);
    return general !== undefined && sum >= points.enough ? { id: general, language: "nl" } : undefined;
  };
}

/** A query, prepared for matching with phrases. */
interface Heard {
  readonly text: string;
  readonly words: readonly string[];
  /** How well each word of the question fits a term, 0 to 1. */
  readonly fits: (term: PhraseWord, forgiving: boolean) => readonly number[];
}

function heardIn(question: string, spoken: NeedRules["spreektaal"]): Heard {
  const words = plainWords(question).flatMap((word) => (Object.hasOwn(spoken, word) ? spoken[word]?.split(" ") : undefined) ?? [word]);
  const [strict, lenient] = [new Map<PhraseWord, readonly number[]>(), new Map<PhraseWord, readonly number[]>()];
  const fits: Heard["fits"] = (term, forgiving) => {
    const known = forgiving ? lenient : strict;
    const fit = known.get(term) ?? words.map((word) => fitOf(term, word, forgiving && !isSmall(word)));
    known.set(term, fit);
    return fit;
  };
  return { text: folded(question), words, fits };
}

/** A word with a mistake weighs a little less. */
function fitOf(term: PhraseWord, word: string, forgiving: boolean): number {
  let best = 0;
  for (const { word: wanted, beginning } of term) {
    if (beginning ? word.startsWith(wanted) : word === wanted) return 1;
    if (forgiving && !beginning && wanted.length >= longEnough && withinOneMistake(word, wanted)) best = slipWeight;
  }
  return best;
}

/** How many words of the query a phrase covers; 0 when it does not match. */
function weightOf(phrase: Phrase, heard: Heard, forgiving: boolean): number {
  let weight = 0;
  for (const part of phrase) {
    const here = partWeight(part, heard, forgiving);
    if (here === 0) return 0;
    weight += here;
  }
  return weight;
}

function partWeight(terms: readonly PhraseWord[], { text, words, fits }: Heard, forgiving: boolean): number {
  // Chinese has no spaces between words: the signs stand in the text, in their order.
  if (terms.some((term) => term.some(({ word }) => wordless.test(word)))) {
    let from = 0;
    for (const term of terms) {
      const places = term.map(({ word }) => text.indexOf(word, from)).filter((place) => place >= 0);
      if (places.length === 0) return 0;
      from = Math.min(...places) + 1;
    }
    return terms.length;
  }
  const from = (place: number, start: number, most: number): number => {
    const term = terms[place];
    if (term === undefined) return 1e-6;
    const fit = fits(term, forgiving);
    let best = 0;
    for (let at = start; at < Math.min(words.length, start + most); at += 1) {
      const here = fit[at] ?? 0;
      if (here === 0) continue;
      const rest = from(place + 1, at + 1, between + 1);
      if (rest > 0) best = Math.max(best, here + rest);
    }
    return best;
  };
  return from(0, 0, words.length);
}
