import { formatDay } from "../../../_shared/text/formatDay.ts";
import { wholeParts, wordsBefore } from "../../draw/whole/whole.ts";
import type { Book } from "../../edition/books.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Node } from "../../model/nodes.ts";
import type { Page } from "../../prose/page.ts";
import { paperOf, type PaperNode } from "../paper/paper.ts";
import type { Paper, Typesetter } from "../paper/typeset.ts";
import { bookTitle } from "./files.ts";

/**
 * Typesets a book as PDF/UA-1, from the content of its pages. The same edition gives the same bytes.
 * @param book of that edition
 */
export function makePdf(
  { registers, today }: Edition<"pdf">,
  book: Book,
  contentOf: (page: Page) => readonly Node[],
  typesetter: Typesetter,
): Paper {
  const { site } = registers;
  const { whole, groups } = book;
  const origin = site.url.replace(/\/$/, "");
  const elsewhere = (address: string): string => (address.startsWith("/") ? origin + address : address);
  const parts = wholeParts(book, contentOf, { sharesParts: false, elsewhere });
  const content = paperOf(
    parts.flatMap((group) => group.parts.map((part) => ({ tag: "article", attributes: { id: part.id }, children: part.content }))),
    groups.length > 1 ? 1 : 0,
  );
  let next = 0;
  const take = (count: number): PaperNode[] => content.slice(next, (next += count));
  return typesetter.set("boek.typ", {
    titel: bookTitle(whole, site.titel),
    naam: whole.data.titel,
    samenvatting: whole.data.samenvatting,
    uitgever: site.uitgever,
    dag: today.split("-").map(Number),
    uitgave: `Uitgave van ${formatDay(today)}`,
    site: site.titel,
    adres: origin + whole.address,
    dicht: groups.length > 1,
    vooraf: paperOf(wordsBefore(book, elsewhere), 0),
    groepen: parts.map((group) => ({ titel: group.title, delen: take(group.parts.length) })),
  });
}
