import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { Editions } from "../../edition/edition.ts";
import { Refusal } from "../../model/refusal.js";
import type { Node } from "../../model/nodes.ts";
import type { Page } from "../../prose/page.ts";
import { earlierBooks, keepBooks, type Fresh } from "./archive.ts";
import { booksOf, namedTestimonies, type Book } from "../../edition/books.ts";
import { makeEpub } from "./epub.tsx";
import { bookTitle, bookFileName } from "./files.ts";
import { filesFolder, offering, type Format, type Made } from "../../model/books.ts";
import { inColours } from "../colours.ts";
import { openTypesetter, type Paper } from "../paper/typeset.ts";
import { makePdf } from "./pdf.ts";
import { cardWords, makeSheets } from "./sheets.ts";
import { toXhtml } from "./xhtml.ts";

interface BookSources {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the built site. */
  readonly siteDir: string;
  /** Absolute path of the folder that keeps the books of earlier days, when there is one. */
  readonly archive: string | undefined;
  /** The content of a page in a channel. */
  readonly contentIn: (page: Page, channel: "pdf" | "epub") => readonly Node[];
  /** Draws a page of this edition: a book must say what the site says. */
  readonly draw: (page: Page) => string;
}

/** The files that the site offers: today's books and sheets and, with an archive, earlier books. */
export interface MadeBooks extends Made {
  readonly barred: readonly string[];
  /** The slugs of the testimonies that each file names, by its address. */
  readonly named: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes every book as PDF and as EPUB, and every sheet as PDF, and writes them into the built site.
 * @throws {@link Refusal} when there is no site, when it is of another day, or when its text differs: a story that was withdrawn since would be
 * printed
 */
export async function makeBooks(editions: Editions, { root, siteDir, archive, contentIn, draw }: BookSources): Promise<MadeBooks> {
  const { today, registers } = editions.pdf;
  const { titel } = registers.site;
  await checkSite(siteDir, today);
  for (const { whole } of booksOf(editions.pdf)) await checkPage(join(siteDir, whole.address, "index.html"), draw(whole));
  const folder = join(siteDir, filesFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const css = inColours(await readFile(join(root, "assets/css/e-boek.css"), "utf8"), registers.colours);

  const fresh: Fresh[] = [];
  const add = async (
    book: Book,
    format: Format,
    made: Omit<Paper, "pages"> & Partial<Paper>,
    testimonies: readonly string[],
    text: string,
  ): Promise<void> => {
    const name = bookFileName(book, titel, today, format);
    const path = join(folder, name);
    await writeFile(path, made.bytes);
    fresh.push({
      book: book.name,
      title: bookTitle(book.whole, titel),
      day: today,
      format,
      href: `${filesFolder}/${name}`,
      bytes: made.bytes.length,
      pages: made.pages,
      path,
      testimonies,
      text: createHash("sha256").update(text).digest("hex").slice(0, 16),
    });
  };
  const file = (address: string): Uint8Array => readFileSync(join(siteDir, address));
  const typesetter = await openTypesetter(root, registers.colours, file, cardWords(editions.pdf));
  const onPaper = (page: Page): readonly Node[] => contentIn(page, "pdf");
  const ebooks = booksOf(editions.epub);
  for (const book of booksOf(editions.pdf)) {
    const whole = contentIn(book.whole, "pdf");
    const paper = makePdf(editions.pdf, book, onPaper, typesetter);
    await add(book, "pdf", paper, namedTestimonies(whole), wordsOf(whole, today));
    for (const ebook of ebooks.filter(({ name }) => name === book.name)) {
      const made = makeEpub(editions.epub, ebook, {
        contentOf: (page) => contentIn(page, "epub"),
        file,
        css,
      });
      await add(ebook, "epub", made, made.testimonies, made.text);
    }
  }
  const freshSheets = makeSheets(editions.pdf, onPaper, typesetter);
  await Promise.all(freshSheets.map(async ({ href, file }) => writeFile(join(siteDir, href), file)));
  const sheets = freshSheets.map(({ page, text, href, pages, file }) => ({ page, text, href, pages, bytes: file.length }));
  const named = (books: readonly Fresh[]) =>
    Object.fromEntries([...books, ...freshSheets].map(({ href, testimonies }) => [href, testimonies]));
  if (archive === undefined) return { books: fresh, sheets, barred: [], named: named(fresh) };
  await keepBooks(archive, fresh);
  const earlier = await earlierBooks(archive, editions, fresh);
  await Promise.all(earlier.books.map(({ path, href }) => copyFile(path, join(siteDir, href))));
  const books = [...fresh, ...earlier.books];
  return { books, sheets, barred: earlier.barred, named: named(books) };
}

/** The pages that offer files; they are drawn again when the files exist. */
export function pagesWithFiles({ zoeken }: Editions): Page[] {
  return [...zoeken.byAddress.values()].filter(({ kind }) => offering.includes(kind));
}

/** The content of a book's page, without its day. */
function wordsOf(nodes: readonly Node[], today: string): string {
  return toXhtml(nodes, (address) => address).replaceAll(formatDay(today), "");
}

/** The site must be of today: a book contains its day, and a site of another day has another text. */
async function checkSite(siteDir: string, today: string): Promise<void> {
  const path = join(siteDir, "status.json");
  if (!existsSync(path)) throw new Refusal("Er is nog geen site om uitgaven van te maken. Bouw eerst: npm run build");
  const status = z.object({ gebouwd: z.string() }).safeParse(JSON.parse(await readFile(path, "utf8")));
  if (status.data?.gebouwd !== today)
    throw new Refusal(
      `De site is van ${status.data?.gebouwd ?? "een onbekende dag"} en niet van ${today}. Bouw eerst opnieuw: npm run build`,
    );
}

async function checkPage(path: string, now: string): Promise<void> {
  if ((await readFile(path, "utf8").catch(() => "")) !== now)
    throw new Refusal("De teksten zijn veranderd sinds deze site is gebouwd. Bouw eerst opnieuw: npm run build");
}
