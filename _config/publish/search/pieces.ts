import { wordsIn, type Word } from "../../../_shared/search/terms.ts";

/**
 * A token: the text between two spaces; numbers stay together with what stands next to them, as in "artikel 13 b". Tokens repeat thousands of times
 * (of 240,000 tokens in the first edition one in ten is new), so they are counted first, and each is parsed once.
 */
export interface Piece {
  readonly text: string;
  /** Its index in `all`. */
  readonly number: number;
  /** How often it occurs in the text of Dutch pages. */
  told: number;
  /** How often it occurs in their titles, keywords and questions. */
  named: number;
}

/** The pieces of a site. */
export interface Pieces {
  readonly all: readonly Piece[];
  /** Splits a text into tokens. The same token is always the same object. */
  readonly of: (text: string) => readonly Piece[];
  /** The words of a piece, as {@link wordsIn} reads them. */
  readonly wordsOf: (piece: Piece) => readonly Word[];
}

/** An empty collection of pieces. */
export function newPieces(): Pieces {
  const all: Piece[] = [];
  const known = new Map<string, Piece>();
  const words: (readonly Word[])[] = [];
  const pieceOf = (text: string): Piece => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = { text, number: all.length, told: 0, named: 0 };
    all.push(made);
    known.set(text, made);
    return made;
  };
  return {
    all,
    of: (text) => cut(text).map(pieceOf),
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
