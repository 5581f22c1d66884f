import type { FaultCode } from "../../model/faults.ts";
import type { Hit } from "./numbers.ts";

/** Finds one kind of identifier. */
export interface Finder {
  readonly code: FaultCode;
  readonly pattern: RegExp;
  /** One of these, in small letters, stands in every find: a text without them need not be searched. */
  readonly words?: readonly string[];
  /** As {@link words}, for what is no word. */
  readonly hint?: RegExp;
  /** Has the last word on what the pattern found. */
  readonly accept?: (found: RegExpExecArray) => boolean;
}

/** What some finders find in a text that was read as seen (reading.ts), in the order of the finders. */
export function findAll(finders: readonly Finder[], text: string): Hit[] {
  const small = text.toLowerCase();
  return finders.flatMap(({ code, pattern, words, hint, accept }) => {
    if (words?.some((word) => small.includes(word)) === false || hint?.test(text) === false) return [];
    return [...text.matchAll(pattern)].flatMap((match): Hit[] =>
      accept?.(match) === false ? [] : [{ code, start: match.index, end: match.index + match[0].length }],
    );
  });
}
