import { glossaryMark } from "./passages.ts";

/** A sentence within a passage. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The number of words above which a sentence is too long for a reader at B1 level. */
export const longest = 25;

/** The gap between two sentences. The glossary mark is not a letter. */
const gaps = new RegExp(`(?<=[.!?…]["”’)]?)\\s+(?=${glossaryMark.open}?[\\p{Lu}\\p{N}"“‘(§]|['’][snt]\\s)`, "gu");

/** The sentences of a passage. A full stop before a lower-case letter (an abbreviation) does not end one. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(gaps)) {
    sentences.push({ text: text.slice(start, index), start });
    start = index + gap.length;
  }
  return [...sentences, { text: text.slice(start), start }].filter(({ text: found }) => found !== "");
}

/** The number of words in a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}§]/u.test(word)).length;
}
