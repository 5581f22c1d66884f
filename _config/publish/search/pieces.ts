import { wordsIn, type Word } from "../../../_shared/search/terms.ts";

/**
 * What stands between two spaces; beside a figure what stands there together, as "artikel 13 b" is about one thing. It comes back thousands of times (of 240,000
 * pieces of the first edition one in ten is new), so it is counted first and read once.
 */
export interface Piece {
  readonly text: string;
  /** Its place among all. */
  readonly number: number;
  /** How often the pages in Dutch say it in their text. */
  told: number;
  /** How often it stands in a title of theirs, or in what people type. */
  named: number;
}

/** The pieces of a site. */
export interface Pieces {
  readonly all: readonly Piece[];
  /** Cuts a text: the words of its pieces are those of the text. A piece is the same object wherever it stands. */
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
