import { stemOf } from "./dutch-stem.ts";
import { folded } from "./folding.ts";
import { tellingOf } from "./small-words.ts";

/** A word of a text: as it was folded, and the terms that the index files it under. */
export interface Word {
  readonly word: string;
  /** The stem of Dutch first; then the word as it stands, when that is another. */
  readonly terms: readonly string[];
}

/** Numbers of articles, blocks and telephones, written in many ways: "13 b", "art. 13b", "K 1,1", "08005151". */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bk ?(\d)[.,\- ](\d{1,2})\b/g, "k$1p$2"],
  [/\b(\d{1,3}) ?([a-h])\b(?!['’])/g, "$1$2"],
  [/\b(0[89]00)(\d{4})\b/g, "$1 $2"],
  [/\b(?:artikelen|artikel|artt?)\b\.? ?(?=\d)/g, " "],
];

/** The folded text of words or a question, with numbers of laws and blocks in one spelling. */
export function plain(text: string): string {
  const letters = folded(text);
  return /\d/.test(letters) ? spellings.reduce((made, [found, instead]) => made.replace(found, instead), letters) : letters;
}

const han = /\p{Script=Han}/u;

/** The words of a text or a question, in order. Chinese, which has no spaces, comes in pairs of signs. */
export function wordsIn(text: string): Word[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => (han.test(word) ? pairsOf(word) : [wordOf(word)]));
}

/** A single word, folded already. */
export function wordOf(word: string): Word {
  const cut = stemOf(word);
  return { word, terms: cut === word ? [word] : [cut, word] };
}

function pairsOf(signs: string): Word[] {
  const all = Array.from(signs);
  const pairs = all.length < 2 ? [signs] : all.slice(1).map((sign, index) => (all[index] ?? "") + sign);
  return pairs.map((word) => ({ word, terms: [word] }));
}

/** Words without the small ones, which people leave out; all, when there are no others. */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = tellingOf(words, ({ word }) => word);
  return telling.length > 0 ? telling : words;
}

/** The term by which the index files a word of Dutch. */
export function firstTerm({ word, terms: [term = word] }: Word): string {
  return term;
}

/** Two words of what people ask, in whatever order, as one term; it stands beside the first of the two in the index. */
export function pairTerm(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

/** The name of a place as it stands, beside what its stem may mean. */
export function placeTerm(word: string): string {
  return `@${word}`;
}

/** A whole title, or a whole question, as one term. */
export function wholeTerm(words: readonly Word[]): string {
  return `=${words.map(firstTerm).join(" ")}`;
}
