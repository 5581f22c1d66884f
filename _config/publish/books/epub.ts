import { load } from "cheerio/slim";
import { strToU8, zipSync } from "fflate";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Page } from "../../prose/page.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { namedTestimonies, partId, type Book } from "../../edition/books.ts";
import { container, navigation, packageDocument, type Chapter } from "./epub-package.ts";
import { bookTitle } from "./files.ts";
import { pageContent } from "../../draw/whole/page-content.ts";

/** What an e-book is made of beside the edition: the site as it was built. */
export interface Built {
  /** A page of the book, whole, as it is drawn for an e-book. */
  readonly page: (page: Page) => string;
  /** A file of the site, by its address. */
  readonly file: (address: string) => Uint8Array;
  /** The style sheet of e-books. */
  readonly css: string;
}

/** The earliest moment a zip file can hold, on the clock of whoever builds: two builds of one commit are the same bytes. */
const never = new Date(1980, 0, 1);

/**
 * Makes a book as EPUB 3: one file a part, of the content that the site shows. The same edition gives the same bytes.
 * @param book of that edition
 * @returns the file, the testimonies it names by slug, and what it says, whatever day it is of
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
  const chapters = book.groups.flatMap(({ pages }) =>
    pages.map((page): Chapter => {
      const body = toXhtml(pageContent(built.page(page), { lower: 0, id: (own) => own, href, sharesParts: false }), embed);
      return {
        id: partId(page),
        file: `${partId(page)}.xhtml`,
        title: page.data.titel,
        headings: page.body.headings,
        xhtml: xhtmlDocument(page.data.titel, body),
        hasDrawing: body.includes("<svg"),
      };
    }),
  );
  const title = bookTitle(book.whole, site.titel);
  const first: Chapter = {
    id: "titel",
    file: "titel.xhtml",
    title,
    headings: [],
    xhtml: xhtmlDocument(title, toXhtml(titlePage(edition, book, title, origin), embed)),
    hasDrawing: false,
  };
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
    ["EPUB/nav.xhtml", xhtmlDocument("Inhoud", navigation(book.groups, chapters))],
    ["EPUB/uitgave.css", built.css],
    ...[first, ...chapters].map(({ file, xhtml }): [string, string] => [`EPUB/${file}`, xhtml]),
    ...[...pictures].map(([name, bytes]): [string, Uint8Array] => [`EPUB/${name}`, bytes]),
  ];
  const bytes = zipSync({
    // First and not packed: so a reader knows the file by its first bytes.
    mimetype: [strToU8("application/epub+zip"), { level: 0, mtime: never }],
    ...Object.fromEntries(
      entries.map(([name, content]): [string, [Uint8Array, { mtime: Date }]] => [
        name,
        [typeof content === "string" ? strToU8(content) : content, { mtime: never }],
      ]),
    ),
  });
  const text = chapters.map(({ xhtml }) => xhtml).join("");
  return { bytes, testimonies: namedTestimonies(text), text };
}

/** The title page has no list of sources for a mark to lead to. */
const noteMark = /<sup class="note-ref">.*?<\/sup>/g;

function titlePage({ today, registers }: Edition, { whole }: Book, title: string, origin: string): string {
  return `<section class="title-page"><h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(whole.data.samenvatting)}</p>
<p>Uitgave van ${formatDay(today)}. ${escapeHtml(registers.site.uitgever)}.</p>
<p>De nieuwste tekst staat op <a href="${escapeHtml(origin + whole.address)}">${escapeHtml(origin + whole.address)}</a></p>
${whole.body.html.toString().replace(noteMark, "")}</section>`.replaceAll('href="/', `href="${escapeHtml(origin)}/`);
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

/**
 * HTML of our own layouts as XHTML, without what e-readers do not do: folded parts stand open, a picture has one form.
 * @param embed puts a picture of the site in the book and gives its name there
 */
function toXhtml(html: string, embed: (address: string) => string): string {
  const $ = load(html, null, false);
  $("picture").each((_, picture) => {
    $(picture).replaceWith($(picture).find("img"));
  });
  $("img").each((_, image) => {
    const address = $(image).attr("src") ?? "";
    const alt = $(image).attr("alt") ?? "";
    image.attribs = { src: embed(address), alt };
  });
  $("summary").each((_, summary) => {
    summary.name = "p";
    summary.attribs = { class: "summary" };
  });
  $("details").each((_, details) => {
    details.name = "div";
    details.attribs = { class: "details" };
  });
  $("svg").attr("xmlns", "http://www.w3.org/2000/svg").removeAttr("focusable");
  $("svg, svg *").each((_, element) => {
    // Attributes for the style sheet of the site; e-readers check against SVG 1.1, which has no pathLength on lines.
    for (const name of Object.keys(element.attribs)) if (name.startsWith("data-") || name === "pathLength") $(element).removeAttr(name);
  });
  $(".note-ref a").attr("role", "doc-noteref");
  $("a.back").attr("role", "doc-backlink");
  return $.xml();
}
