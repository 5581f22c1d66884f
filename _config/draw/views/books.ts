import { Alles } from "../../../_includes/layouts/Alles.tsx";
import { Uitgaven } from "../../../_includes/layouts/Uitgaven.tsx";
import { plural } from "../../../_shared/text/plural.ts";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { BookFile, EarlierEdition, Link } from "../../../_includes/views.ts";
import { booksOf, type Book } from "../../edition/books.ts";
import { pagesOf } from "../../edition/edition.ts";
import type { Kind } from "../../model/kinds.ts";
import type { BookName, MadeBook, MadeSheet } from "../../model/books.ts";
import { wholeParts } from "../whole/whole.ts";
import { changesOf } from "../../edition/changes.ts";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import { link, view } from "./cards.ts";
import type { Library, ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const booksLayouts = { alles: Alles, uitgaven: Uitgaven };

/** Each book as a whole: on one page, and as files. */
export function booksRoom(context: RoomContext): ViewMakersOf<typeof booksLayouts> {
  const { edition, library } = context;
  const books = booksOf(edition);
  return {
    alles: (page, frame) => {
      const book = books.find(({ whole }) => whole.address === page.address);
      return {
        ...view(page, frame),
        book: book?.name ?? "",
        groups: book === undefined ? [] : wholeParts(book, (part) => library.contentIn(part, edition.channel)),
        day: edition.today,
        url: edition.registers.site.url.replace(/\/$/, "") + page.address,
      };
    },
    uitgaven: (page, frame) => ({
      ...view(page, frame),
      books: books.map(({ name, whole }) => ({
        title: whole.data.titel,
        whole: link(whole),
        files: filesOf(library, name, edition.today),
      })),
      cards: sheetsIn(context, ["kaarten"]),
      helpCards: sheetsIn(context, ["hulp", "taal"]),
      earlier: earlierEditions(context, books),
    }),
  };
}

/** Links to download a book: its one page to print, and the files of today. */
export function takeAlong({ edition, library }: RoomContext, name: BookName): Link[] {
  const book = booksOf(edition).find((candidate) => candidate.name === name);
  if (book === undefined) return [];
  const files = filesOf(library, name, edition.today).map(({ text, format, href }) => ({ text: `${text} (${format})`, href }));
  return [{ text: "Alles op één pagina, om te printen", href: book.whole.address }, ...files];
}

/** The books of earlier days, grouped by book and day, with the later changes of the pages that are in the book today. */
function earlierEditions({ edition, library }: RoomContext, books: readonly Book[]): EarlierEdition[] {
  const earlier = library.made.books.filter(({ day }) => day !== edition.today);
  const names = new Set(earlier.map(({ book, day }) => `${day} ${book}`));
  return [...names].flatMap((name) => {
    const files = earlier.filter(({ book, day }) => `${day} ${book}` === name);
    const [first] = files;
    const pages = books.find((book) => book.name === first?.book)?.groups.flatMap((group) => group.pages) ?? [];
    if (first === undefined) return [];
    return {
      files: files.map(bookFile),
      changes: changesOf(pages, edition.today)
        .filter(({ day }) => day > first.day)
        .map(({ day, page, notes }) => ({ day, page: link(page), notes })),
    };
  });
}

function filesOf({ made: { books } }: Library, name: BookName, day: string): BookFile[] {
  return books.flatMap((made) => (made.book === name && made.day === day ? [bookFile(made)] : []));
}

/** The sheets to print that were made of a page. */
export function sheetsOf({ library }: RoomContext, address: string): BookFile[] {
  return library.made.sheets.filter(({ page }) => page === address).map(sheetFile);
}

/** The sheets to print of pages of these kinds. */
function sheetsIn({ edition, library }: RoomContext, kinds: readonly Kind[]): BookFile[] {
  const own = new Set(kinds.flatMap((kind) => pagesOf(edition, kind).map(({ address }) => address)));
  return library.made.sheets.filter(({ page }) => own.has(page)).map(sheetFile);
}

function sheetFile({ href, text, bytes, pages }: MadeSheet): BookFile {
  return { href, text, format: formatOf("PDF", bytes, pages) };
}

const formats = { pdf: "PDF", epub: "E-boek, EPUB" } as const;

function bookFile({ href, title, day, format, bytes, pages }: MadeBook): BookFile {
  return { href, text: `${title}, ${formatDay(day)}`, format: formatOf(formats[format], bytes, pages) };
}

/** "PDF, 79 bladzijden, 1,7 MB". */
function formatOf(format: string, bytes: number, pages: number | undefined): string {
  const size = bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
  return [format, ...(pages === undefined ? [] : [plural(pages, "bladzijde", "bladzijden")]), size].join(", ");
}
