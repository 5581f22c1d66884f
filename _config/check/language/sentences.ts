/** A sentence within a passage. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Words beyond which a reader at B1 level loses the beginning. */
export const longest = 25;

/** The sentences of a passage. An abbreviation before a small letter ends none; the mark of a glossary word is no letter. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/(?<=[.!?…]["”’)]?)\s+(?=\uE000?[\p{Lu}\p{N}"“‘(§]|['’][snt]\s)/gu)) {
    sentences.push({ text: text.slice(start, index), start });
    start = index + gap.length;
  }
  return [...sentences, { text: text.slice(start), start }].filter(({ text: found }) => found !== "");
}

/** How many words a reader reads in it. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}§]/u.test(word)).length;
}
