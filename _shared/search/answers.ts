import type { Answer } from "./files.ts";
import { plain, wordsIn } from "./terms.ts";

/** The most suggestions: as many as fit under the field on a phone. */
const mostSuggestions = 6;

/** The file of the index with the names that contain this word: the first letter of the word, or one file for all others. */
export function fileLetter(word: string): string {
  return /^[a-z]/.test(word) ? word.slice(0, 1) : "0";
}

/** The key by which a question matches a name: spelling and small words make no difference. */
function keyOf(text: string): string {
  return wordsIn(text)
    .map(({ terms: [stem = ""] }) => stem)
    .join(" ");
}

/** The direct answer to a question: the one whose name, or other name, is the question. */
export function answerTo(question: string, answers: readonly Answer[]): Answer | undefined {
  const asked = keyOf(question);
  if (asked === "") return undefined;
  return answers.find(({ name, also = [], text }) => text !== undefined && [name, ...also].some((one) => keyOf(one) === asked));
}

/**
 * Names to suggest while somebody types: each word typed begins a word of the name. A name that begins so comes first, then a shorter one.
 * @param typed what stands in the field
 */
export function suggestionsFor(typed: string, answers: readonly Answer[]): readonly Answer[] {
  const begun = wordsOf(typed);
  if (begun.length === 0) return [];
  const fits = answers.flatMap((answer) => {
    const names = [answer.name, ...(answer.also ?? [])].map(wordsOf);
    const name = names.find((words) => begun.every((beginning) => words.some((word) => word.startsWith(beginning))));
    if (name === undefined) return [];
    const rank = name.join(" ").startsWith(begun.join(" ")) ? 0 : 1;
    return [{ answer, rank, length: answer.name.length }];
  });
  const seen = new Set<string>();
  const names = fits
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .map(({ answer }) => answer)
    .filter(({ name, url }) => {
      const key = `${keyOf(name)} ${url.replace(/#.*/, "")}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostSuggestions);
  // What is in the field already is not suggested.
  return names.length === 1 && keyOf(names[0]?.name ?? "") === keyOf(typed) ? [] : names;
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
