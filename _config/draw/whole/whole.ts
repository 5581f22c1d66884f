import type { WholePart } from "../../../_includes/views.ts";
import type { Page } from "../../prose/page.ts";
import type { Node } from "../../model/nodes.ts";
import { partId, type Book } from "../../edition/books.ts";
import { pageContent } from "./page-content.ts";

/** Between the name of a part and one of its own anchors; a slug has no two dashes in a row. */
const seam = "--";

/**
 * The parts of a book for its one page. Anchors carry the name of their part, so that notes, headings and drawings of
 * different chapters never meet; a link from chapter to chapter stays within the page.
 * @param contentOf what a page of the book says in the channel of the book
 */
export function wholeParts(book: Book, contentOf: (page: Page) => readonly Node[]): { title: string; parts: WholePart[] }[] {
  const ids = new Map(book.groups.flatMap(({ pages }) => pages.map((page) => [page.address, partId(page)])));
  const href = (address: string): string => {
    const [path = "", anchor] = address.split("#");
    const part = ids.get(path);
    if (part === undefined) return address;
    return anchor === undefined ? `#${part}` : `#${part}${seam}${anchor}`;
  };
  return book.groups.map(({ title, pages }) => ({
    title,
    parts: pages.map((page) => {
      const id = partId(page);
      const nodes = pageContent(contentOf(page), { lower: 1, id: (own) => `${id}${seam}${own}`, href, sharesParts: true });
      return { id, title: page.data.titel, content: nodes };
    }),
  }));
}
