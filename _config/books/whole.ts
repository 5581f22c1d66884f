import type { WholePart } from "../../_includes/views.ts";
import type { Edition, Page } from "../content/edition.ts";
import { TrustedHtml } from "../render/trusted-html.ts";
import { closedTestimonies, partId, type Book } from "./books.ts";
import { pageContent } from "./page-content.ts";

/** Between the name of a part and one of its own anchors; a slug has no two dashes in a row. */
const seam = "--";

/**
 * The parts of a book for its one page. Anchors carry the name of their part, so that notes, headings and drawings of
 * different chapters never meet; a link from chapter to chapter stays within the page. The page is what is printed, so
 * it leads to testimonies of the channel `pdf` only.
 * @param drawn the page as it is on the site
 */
export function wholeParts(edition: Edition, book: Book, drawn: (page: Page) => string): { title: string; parts: WholePart[] }[] {
  const closed = closedTestimonies(edition, "pdf");
  const ids = new Map(book.groups.flatMap(({ pages }) => pages.map((page) => [page.address, partId(page)])));
  const href = (address: string): string | undefined => {
    const [path = "", anchor] = address.split("#");
    if (closed.has(path)) return undefined;
    const part = ids.get(path);
    if (part === undefined) return address;
    return anchor === undefined ? `#${part}` : `#${part}${seam}${anchor}`;
  };
  return book.groups.map(({ title, pages }) => ({
    title,
    parts: pages.map((page) => {
      const id = partId(page);
      const html = pageContent(drawn(page), { lower: 1, id: (own) => `${id}${seam}${own}`, href, sharesParts: true });
      return { id, title: page.data.titel, html: new TrustedHtml(html) };
    }),
  }));
}
