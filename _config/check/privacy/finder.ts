import type { FaultCode } from "../../model/faults.ts";
import type { Hit } from "./numbers.ts";

/** Finds one kind of identifier. */
export interface IdentifierFinder {
  readonly code: FaultCode;
  readonly pattern: RegExp;
  /** Every match contains one of these, in lower case: a text without them is not searched. */
  readonly words?: readonly string[];
  /** Like {@link words}, as a pattern. */
  readonly hint?: RegExp;
  /** Decides whether a match counts. */
  readonly accept?: (found: RegExpExecArray) => boolean;
}

/** Runs finders on a text that was normalised by reading.ts; hits are in the order of the finders. */
export function findAll(finders: readonly IdentifierFinder[], text: string): Hit[] {
  const small = text.toLowerCase();
  return finders.flatMap(({ code, pattern, words, hint, accept }) => {
    if (words?.some((word) => small.includes(word)) === false || hint?.test(text) === false) return [];
    return [...text.matchAll(pattern)].flatMap((match): Hit[] =>
      accept?.(match) === false ? [] : [{ code, start: match.index, end: match.index + match[0].length }],
    );
  });
}
