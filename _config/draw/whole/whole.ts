import type { WholePart } from "../../../_includes/views.ts";
import type { Page } from "../../prose/page.ts";
import { withoutMarked, type Node } from "../../model/nodes.ts";
import { partId, type Book } from "../../edition/books.ts";
import { pageContent } from "./page-content.ts";

/** The separator between the id of a part and its own anchors; a slug never has two dashes in a row. */
const seam = "--";

/** The form in which a whole book is published. */
interface BookForm {
  /** Whether headings link to themselves, as on a page of the site. */
  readonly sharesParts: boolean;
  /** The address of a link to something that is not in the book. */
  readonly elsewhere: (address: string) => string;
}

const onPage: BookForm = { sharesParts: true, elsewhere: (address) => address };

/**
 * The parts of a book, to put below each other. Anchors are prefixed with the id of their part, so that those of different chapters never collide;
 * a link between chapters stays within the book.
 * @param contentOf the content of a page in the channel of the book
 */
export function wholeParts(
  book: Book,
  contentOf: (page: Page) => readonly Node[],
  { sharesParts, elsewhere }: BookForm = onPage,
): { title: string; parts: WholePart[] }[] {
  const ids = new Map(book.groups.flatMap(({ pages }) => pages.map((page) => [page.address, partId(page)])));
  const href = (address: string): string => {
    const [path = "", anchor] = address.split("#");
    const part = ids.get(path);
    if (part === undefined) return elsewhere(address);
    return anchor === undefined ? `#${part}` : `#${part}${seam}${anchor}`;
  };
  return book.groups.map(({ title, pages }) => ({
    title,
    parts: pages.map((page) => {
      const id = partId(page);
      const nodes = pageContent(contentOf(page), { lower: 1, id: (own) => `${id}${seam}${own}`, href, sharesParts });
      return { id, title: page.data.titel, content: nodes };
    }),
  }));
}

/** The introduction of a book, for a file; without note marks, since it has no list of sources. */
export function wordsBefore({ whole }: Book, href: (address: string) => string): Node[] {
  return withoutMarked(pageContent(whole.body.prose, { lower: 0, id: (id) => id, href, sharesParts: false }), "note number");
}
