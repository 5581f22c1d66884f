import { glossaryMark } from "./passages.ts";

/** A sentence within a passage. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Words beyond which a reader at B1 level loses the beginning. */
export const longest = 25;

/** Between two sentences. The mark of a glossary word is no letter. */
const gaps = new RegExp(`(?<=[.!?…]["”’)]?)\\s+(?=${glossaryMark.open}?[\\p{Lu}\\p{N}"“‘(§]|['’][snt]\\s)`, "gu");

/** The sentences of a passage. An abbreviation before a small letter ends none. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(gaps)) {
    sentences.push({ text: text.slice(start, index), start });
    start = index + gap.length;
  }
  return [...sentences, { text: text.slice(start), start }].filter(({ text: found }) => found !== "");
}

/** How many words a reader reads in it. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}§]/u.test(word)).length;
}
