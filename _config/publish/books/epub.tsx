import { strToU8, zipSync } from "fflate";
import type { VNode } from "preact";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { Edition } from "../../edition/edition.ts";
import { elementsIn, nodesOf, Nodes, type Node } from "../../model/nodes.ts";
import type { Page } from "../../prose/page.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { namedTestimonies, partId, type Book } from "../../edition/books.ts";
import { container, navigation, packageDocument, type Chapter } from "./epub-package.ts";
import { bookTitle } from "./files.ts";
import { withPageBreaks } from "./page-breaks.ts";
import { pageContent } from "../../draw/whole/page-content.ts";
import { wordsBefore } from "../../draw/whole/whole.ts";
import { toXhtml } from "./xhtml.ts";
import { firstZipDay } from "../documents/zip-day.ts";

/** What an e-book is made of, besides the edition: parts of the built site. */
interface Built {
  /** The content of a page in the channel of e-books. */
  readonly contentOf: (page: Page) => readonly Node[];
  /** A file of the site, by its address. */
  readonly file: (address: string) => Uint8Array;
  /** The style sheet of e-books. */
  readonly css: string;
}

/**
 * Makes a book as EPUB 3, one file for each part, from the content that the site shows. The same edition gives the same bytes.
 * @param book of that edition
 * @returns the file, the slugs of the testimonies that it names, and its text without the day
 */
export function makeEpub(edition: Edition<"epub">, book: Book, built: Built): { bytes: Uint8Array; testimonies: string[]; text: string } {
  const { site } = edition.registers;
  const origin = site.url.replace(/\/$/, "");
  const files = new Map(book.groups.flatMap(({ pages }) => pages.map((page) => [page.address, `${partId(page)}.xhtml`])));
  const href = (address: string): string => {
    const [path = "", anchor] = address.split("#");
    const file = files.get(path);
    if (file !== undefined) return anchor === undefined ? file : `${file}#${anchor}`;
    return address.startsWith("/") ? origin + address : address;
  };
  const pictures = new Map<string, Uint8Array>();
  const embed = (address: string): string => {
    pictures.set(address.slice(1), built.file(address));
    return address.slice(1);
  };
  const named = new Set<string>();
  let lastPage = 0;
  const bodyOf = (nodes: readonly Node[]): Pick<Chapter, "body" | "drawn" | "firstPage" | "lastPage"> => {
    const firstPage = lastPage + 1;
    const paged = withPageBreaks(nodes, firstPage);
    lastPage = paged.last;
    const drawn = [...elementsIn(nodes)].some(({ tag }) => tag === "svg");
    return { body: toXhtml(paged.nodes, embed), drawn, firstPage, lastPage };
  };
  const title = bookTitle(book.whole, site.titel);
  const first: Chapter = {
    id: "titel",
    file: "titel.xhtml",
    title,
    headings: [],
    ...bodyOf(nodesOf(titlePage(edition, book, title, origin))),
  };
  const chapters = book.groups.flatMap(({ pages }) =>
    pages.map((page): Chapter => {
      const nodes = pageContent(built.contentOf(page), { lower: 0, id: (own) => own, href, sharesParts: false });
      for (const slug of namedTestimonies(nodes)) named.add(slug);
      return {
        id: partId(page),
        file: `${partId(page)}.xhtml`,
        title: page.data.titel,
        headings: page.body.headings,
        ...bodyOf(nodes),
      };
    }),
  );
  const info = {
    title,
    summary: book.whole.data.samenvatting,
    publisher: site.uitgever,
    identifier: origin + book.whole.address,
    day: edition.today,
    pictures: [...pictures.keys()],
  };
  const entries: [string, string | Uint8Array][] = [
    ["META-INF/container.xml", container],
    ["EPUB/package.opf", packageDocument(info, [first, ...chapters])],
    ["EPUB/nav.xhtml", xhtmlDocument("Inhoud", navigation(book.groups, first, chapters))],
    ["EPUB/uitgave.css", built.css],
    ...[first, ...chapters].map((part): [string, string] => [`EPUB/${part.file}`, xhtmlDocument(part.title, part.body)]),
    ...[...pictures].map(([name, bytes]): [string, Uint8Array] => [`EPUB/${name}`, bytes]),
  ];
  const bytes = zipSync({
    // First and uncompressed: an e-reader recognises the format by these first bytes.
    mimetype: [strToU8("application/epub+zip"), { level: 0, mtime: firstZipDay }],
    ...Object.fromEntries(
      entries.map(([name, content]): [string, [Uint8Array, { mtime: Date }]] => [
        name,
        [typeof content === "string" ? strToU8(content) : content, { mtime: firstZipDay }],
      ]),
    ),
  });
  const text = chapters.map(({ title: own, body }) => xhtmlDocument(own, body)).join("");
  return { bytes, testimonies: [...named].sort(), text };
}

/** The title page, with the introduction of the book's own page. */
function titlePage({ today, registers }: Edition, book: Book, title: string, origin: string): VNode {
  const { whole } = book;
  const address = origin + whole.address;
  const words = wordsBefore(book, (own) => (own.startsWith("/") ? origin + own : own));
  return (
    <section class="title-page">
      <h1>{title}</h1>
      {"\n"}
      <p>{whole.data.samenvatting}</p>
      {"\n"}
      <p>
        Uitgave van {formatDay(today)}. {registers.site.uitgever}.
      </p>
      {"\n"}
      <p>
        De nieuwste tekst staat op <a href={address}>{address}</a>
      </p>
      {"\n"}
      <Nodes nodes={words} />
    </section>
  );
}

function xhtmlDocument(title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="nl" xml:lang="nl">
<head><title>${escapeHtml(title)}</title><link rel="stylesheet" type="text/css" href="uitgave.css"/></head>
<body>
${body}
</body>
</html>
`;
}
