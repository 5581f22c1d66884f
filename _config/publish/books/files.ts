import { slugify } from "../../../_shared/text/slugify.ts";
import type { Page } from "../../prose/page.ts";
import type { Book } from "../../edition/books.ts";
import type { Format } from "../../model/books.ts";

/** The file name of a book. It contains the day, so that somebody who kept the file can see how old it is. */
export function bookFileName(book: Book, site: string, day: string, format: Format): string {
  return `${slugify(site)}-${book.name}-${day}.${format}`;
}

/** The title of a book: its own, followed by the name of the site when the title does not contain it. */
export function bookTitle(whole: Page, site: string): string {
  return whole.data.titel.includes(site) ? whole.data.titel : `${whole.data.titel}. ${site}`;
}
