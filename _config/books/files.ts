import { slugify } from "../markdown/slugify.ts";
import type { Page } from "../content/edition.ts";
import type { Book, BookName } from "./books.ts";

export type Format = "pdf" | "epub";

/** A book that was made: a file on the site, and what the page that offers it says of it. */
export interface MadeBook {
  readonly book: BookName;
  readonly title: string;
  /** The day of the edition it was made of. */
  readonly day: string;
  readonly format: Format;
  readonly href: string;
  readonly bytes: number;
}

/** Where the files stand: a folder of their own, so that a server can keep search engines out of it. */
export const filesFolder = "/uitgaven/bestanden";

/** The name of a book's file carries the day: somebody who kept it can see how old it is. */
export function fileName(book: Book, site: string, day: string, format: Format): string {
  return `${slugify(site)}-${book.name}-${day}.${format}`;
}

/** What a book calls itself: its own title, and the name of the site where that says something else. */
export function bookTitle(whole: Page, site: string): string {
  return whole.data.titel.includes(site) ? whole.data.titel : `${whole.data.titel}. ${site}`;
}
