import { wordsIn, type Word } from "../../../_shared/search/terms.ts";

/**
 * A token: the text between two spaces; numbers stay together with what stands next to them, as in "artikel 13 b". Tokens repeat thousands of times
 * (of 240,000 tokens in the first edition one in ten is new), so they are counted first, and each is parsed once.
 */
export interface Token {
  readonly text: string;
  /** Its index in `all`. */
  readonly number: number;
  /** How often it occurs in the text of Dutch pages. */
  told: number;
  /** How often it occurs in their titles, keywords and questions. */
  named: number;
}

/** The tokens of a site. */
export interface Tokens {
  readonly all: readonly Token[];
  /** Splits a text into tokens. The same token is always the same object. */
  readonly of: (text: string) => readonly Token[];
  /** The words of a token, as {@link wordsIn} reads them. */
  readonly wordsOf: (token: Token) => readonly Word[];
}

/** An empty collection of tokens. */
export function newTokens(): Tokens {
  const all: Token[] = [];
  const known = new Map<string, Token>();
  const words: (readonly Word[])[] = [];
  const tokenOf = (text: string): Token => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = { text, number: all.length, told: 0, named: 0 };
    all.push(made);
    known.set(text, made);
    return made;
  };
  return {
    all,
    of: (text) => cut(text).map(tokenOf),
    wordsOf: ({ text, number }) => (words[number] ??= wordsIn(text)),
  };
}

const figure = /\p{N}/u;

function cut(text: string): readonly string[] {
  const parts = text.split(" ");
  if (!figure.test(text)) return parts;
  const all: string[] = [];
  let beside = false;
  for (const part of parts) {
    const here = figure.test(part);
    if (all.length > 0 && (here || beside)) all.push(`${all.pop() ?? ""} ${part}`);
    else all.push(part);
    beside = here;
  }
  return all;
}
