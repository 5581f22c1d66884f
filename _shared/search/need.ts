import { folded, plainWords, withinOneMistake } from "./folding.ts";

/*
 * Whether somebody who searches may be in need. The register `_data/nood.yaml` says by which phrases; this file only reads them. It runs in
 * the browser: what was typed goes nowhere, and nothing is concluded but which card to show above the results.
 */

/** The part of the register that says when. */
export interface NeedRules {
  readonly groepen: Readonly<Record<string, readonly string[]>>;
  readonly niet: readonly string[];
  readonly noden: readonly { readonly id: string; readonly zinnen: Readonly<Partial<Record<string, readonly string[]>>> }[];
}

/** A need that was heard, and the language it was said in ("nl", "pl"). */
export interface Need {
  readonly id: string;
  readonly language: string;
}

/** One word of a phrase: any of these spellings will do. */
export type Term = readonly { readonly word: string; readonly beginning: boolean }[];

/** Words that may stand between two words of a phrase: "mijn baas heeft gisteren mijn paspoort". */
const between = 3;
/** In a shorter word one mistake makes another word. */
const longEnough = 5;
const wordless = /[\p{Script=Han}]/u;

/**
 * Reads a phrase of the register.
 * @param groups the groups of words that it may name
 * @throws when it names a group that is not there (the check says so first, check/need.ts)
 */
export function termsOf(phrase: string, groups: NeedRules["groepen"]): Term[] {
  return phrase
    .trim()
    .split(/\s+/)
    .map((term) => {
      const group = groupIn(term);
      const choices = group === undefined ? term.split("/") : groups[group];
      if (choices === undefined) throw new Error(`There is no group ${term}.`);
      return choices.map((choice) => ({ word: plainWords(choice).join(""), beginning: choice.endsWith("*") }));
    });
}

/** The group that a word of a phrase names: "<baas>". */
export function groupIn(term: string): string | undefined {
  return /^<(.*)>$/.exec(term)?.[1];
}

/**
 * Makes a listener of the register: reading nine hundred phrases costs milliseconds, and a question comes with every key.
 * @returns for a question the need that most of its words speak of, or undefined
 */
export function needListener({ groepen, niet, noden }: NeedRules): (question: string) => Need | undefined {
  const asksForWork = niet.map((phrase) => termsOf(phrase, groepen));
  const phrases = noden.flatMap(({ id, zinnen }) =>
    Object.entries(zinnen).flatMap(([language, all = []]) => all.map((phrase) => ({ id, language, terms: termsOf(phrase, groepen) }))),
  );
  /** The last row is for who is afraid and does not say of what. */
  const general = noden.at(-1)?.id;
  return (question) => {
    const words = plainWords(question);
    const text = folded(question);
    if (asksForWork.some((terms) => weightOf(terms, words, text, false) > 0)) return undefined;
    let best: (Need & { weight: number }) | undefined;
    for (const { id, language, terms } of phrases) {
      if (id === general && best !== undefined && best.id !== general) break;
      const weight = weightOf(terms, words, text, true);
      if (weight > (best?.weight ?? 0)) best = { id, language, weight };
    }
    return best === undefined ? undefined : { id: best.id, language: best.language };
  };
}

/** How much of the question a phrase explains; 0: it is not in it. A word with a mistake weighs a little less. */
function weightOf(terms: readonly Term[], words: readonly string[], text: string, forgiving: boolean): number {
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
  const fits = (term: Term, word: string): number =>
    Math.max(
      0,
      ...term.map((choice) => {
        if (choice.beginning ? word.startsWith(choice.word) : word === choice.word) return 1;
        const mistaken = forgiving && !choice.beginning && choice.word.length >= longEnough && withinOneMistake(word, choice.word);
        return mistaken ? 0.9 : 0;
      }),
    );
  const from = (place: number, start: number, most: number): number => {
    const term = terms[place];
    if (term === undefined) return 1e-6;
    let best = 0;
    for (let at = start; at < Math.min(words.length, start + most); at += 1) {
      const here = fits(term, words[at] ?? "");
      if (here === 0) continue;
      const rest = from(place + 1, at + 1, between + 1);
      if (rest > 0) best = Math.max(best, here + rest);
    }
    return best;
  };
  return from(0, 0, words.length);
}
