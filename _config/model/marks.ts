/**
 * What an element is, or where it is left out, for code that reads the nodes of a page. A class says only what an element looks like. Marks are never
 * written: a page has elements with their attributes.
 */
export type Mark =
  | "not in search"
  | "not in books"
  | "case"
  | "ruling"
  | "voice"
  | "steps"
  | "note number"
  | "sources"
  | "way back"
  | "worked example"
  | "card"
  | "fold card";

/** What may have marks: an element, or the properties of one that is being drawn. */
export interface Marked {
  readonly marks?: readonly Mark[] | undefined;
}

/** Marks an element: `<aside class="margin-note" {...marked("not in search", "not in books")}>`. */
export function marked(...marks: readonly Mark[]): Marked {
  return { marks };
}

export function hasMark({ marks }: Marked, mark: Mark): boolean {
  return marks?.includes(mark) === true;
}
