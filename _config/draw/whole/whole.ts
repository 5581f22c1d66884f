import type { WholePart } from "../../../_includes/views.ts";
import type { Page } from "../../prose/page.ts";
import { classesOf, type Node } from "../../model/nodes.ts";
import { partId, type Book } from "../../edition/books.ts";
import { pageContent } from "./page-content.ts";

/** Between the name of a part and one of its own anchors; a slug has no two dashes in a row. */
const seam = "--";

/** How a whole is handed on. */
interface Form {
  /** Whether headings lead to themselves, as on a page of the site. */
  readonly sharesParts: boolean;
  /** The address behind a link to what the book does not hold. */
  readonly elsewhere: (address: string) => string;
}

const onPage: Form = { sharesParts: true, elsewhere: (address) => address };

/**
 * The parts of a book, to stand under each other. Anchors carry the name of their part, so that notes, headings and drawings of
 * different chapters never meet; a link from chapter to chapter stays within the whole.
 * @param contentOf what a page of the book says in the channel of the book
 */
export function wholeParts(
  book: Book,
  contentOf: (page: Page) => readonly Node[],
  { sharesParts, elsewhere }: Form = onPage,
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

/** The words that stand before a book, for a file; it has no list of sources for a mark to lead to. */
export function wordsBefore({ whole }: Book, href: (address: string) => string): Node[] {
  return withoutMarks(pageContent(whole.body.prose, { lower: 0, id: (id) => id, href, sharesParts: false }));
}

function withoutMarks(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === "string") return [node];
    return classesOf(node).includes("note-ref") ? [] : [{ ...node, children: withoutMarks(node.children) }];
  });
}
