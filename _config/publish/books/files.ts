import { slugify } from "../../../_shared/text/slugify.ts";
import type { Page } from "../../prose/page.ts";
import type { Book } from "../../edition/books.ts";
import type { Format } from "../../model/books.ts";

/** The name of a book's file carries the day: somebody who kept it can see how old it is. */
export function fileName(book: Book, site: string, day: string, format: Format): string {
  return `${slugify(site)}-${book.name}-${day}.${format}`;
}

/** What a book calls itself: its own title, and the name of the site where that says something else. */
export function bookTitle(whole: Page, site: string): string {
  return whole.data.titel.includes(site) ? whole.data.titel : `${whole.data.titel}. ${site}`;
}
