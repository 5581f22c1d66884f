import { stemOf } from "./dutch-stem.ts";
import { folded } from "./folding.ts";
import { tellingOf } from "./small-words.ts";

/** A folded word of a text, with the terms by which the index knows it. */
export interface Word {
  readonly word: string;
  /** The Dutch stem first; then the word itself when it differs. */
  readonly terms: readonly string[];
}

/** Numbers of articles, blocks and telephones, which are written in many ways: "13 b", "art. 13b", "K 1,1", "08005151". */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bk ?(\d)[.,\- ](\d{1,2})\b/g, "k$1p$2"],
  [/\b(\d{1,3}) ?([a-h])\b(?!['’])/g, "$1$2"],
  [/\b(0[89]00)(\d{4})\b/g, "$1 $2"],
  [/\b(?:artikelen|artikel|artt?)\b\.? ?(?=\d)/g, " "],
];

/** Folds a text, and normalises numbers of articles and blocks. */
export function plain(text: string): string {
  const letters = folded(text);
  return /\d/.test(letters) ? spellings.reduce((made, [found, instead]) => made.replace(found, instead), letters) : letters;
}

const han = /\p{Script=Han}/u;

/** The words of a text or a question, in order. Chinese, which has no spaces, is split in pairs of characters. */
export function wordsIn(text: string): Word[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => (han.test(word) ? pairsOf(word) : [wordOf(word)]));
}

/** The same for a single word that was folded already. */
export function wordOf(word: string): Word {
  const cut = stemOf(word);
  return { word, terms: cut === word ? [word] : [cut, word] };
}

function pairsOf(signs: string): Word[] {
  const all = Array.from(signs);
  const pairs = all.length < 2 ? [signs] : all.slice(1).map((sign, index) => (all[index] ?? "") + sign);
  return pairs.map((word) => ({ word, terms: [word] }));
}

/** Words without stop words; all words when there are no others. */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = tellingOf(words, ({ word }) => word);
  return telling.length > 0 ? telling : words;
}

/** The term of a Dutch word in the index. */
export function firstTerm({ word, terms: [term = word] }: Word): string {
  return term;
}

/** The term of two words that people search for together, in either order. It is in the shard of the first of the two. */
export function pairTerm(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

/** The term of a place name, apart from the stem of that word. */
export function placeTerm(word: string): string {
  return `@${word}`;
}

/** The term of a whole title or query. */
export function wholeTerm(words: readonly Word[]): string {
  return `=${words.map(firstTerm).join(" ")}`;
}
