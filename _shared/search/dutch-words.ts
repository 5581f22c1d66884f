import { remembered } from "../remembered.ts";

/*
 * What a word is and which words are the same, for the search index and for the browser (assets/js/lib/guide.ts).
 */

/** The words of a text, lower-case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A word without the endings of number and inflection, so that "panden" is "pand" and "huizen" is "huis". Rough: it
 * recognises words, it is never shown. The search has a finer one (dutch-stem.ts).
 */
export const base = remembered((word: string): string =>
  word
    .replace(/(?<=.{4})(?:en|[sen])$/, "")
    .replace(/z$/, "s")
    .replace(/v$/, "f")
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (vowels) => vowels.slice(1)),
);
