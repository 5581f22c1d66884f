import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseJson } from "../../../_shared/json.ts";
import type { Editions } from "../../edition/edition.ts";
import { CannotRun } from "../../model/refusal.js";
import { testimonyAddress } from "../../prose/testimony.ts";
import { writeWhole } from "../../read/write.js";
import { day } from "../../model/fields.ts";
import { bookNames, filesFolder, type MadeBook } from "../../model/books.ts";

/** A book in the archive: its file, its properties, the testimonies that it names, and a hash of its text. */
const kept = z.strictObject({
  bestand: z.string().regex(/^[a-z0-9-]+\.(?:pdf|epub)$/),
  boek: z.enum(bookNames),
  titel: z.string(),
  dag: day,
  vorm: z.enum(["pdf", "epub"]),
  bytes: z.int(),
  bladzijden: z.int().optional(),
  getuigenissen: z.array(z.string()),
  tekst: z.string().optional(),
});
type Kept = z.infer<typeof kept>;

const list = "uitgaven.json";

/** A new book, with its path and the slugs of the testimonies that it names. */
export interface Fresh extends MadeBook {
  readonly path: string;
  readonly testimonies: readonly string[];
  /** A hash of the text of the book without its day: equal for two books with the same text. */
  readonly text: string;
}

/**
 * Adds today's books to the archive when their text differs from that of the book before, and replaces those of an earlier run today. Books are made
 * every night: an archive of every night would hide when something changed.
 */
export async function keepBooks(folder: string, made: readonly Fresh[]): Promise<void> {
  const names = new Set(made.map(({ href }) => nameOf(href)));
  const others = (await readList(folder)).filter(({ bestand }) => !names.has(bestand));
  const books = made.filter((book) => !saysTheSame(latest(others, book), book));
  await Promise.all(books.map(async ({ path, href }) => writeWhole(join(folder, nameOf(href)), await readFile(path))));
  const rows = books.map(({ href, book, title, day: dag, format, bytes, pages, testimonies, text }): Kept => ({
    bestand: nameOf(href),
    boek: book,
    titel: title,
    dag,
    vorm: format,
    bytes,
    ...(pages === undefined ? {} : { bladzijden: pages }),
    getuigenissen: [...testimonies],
    tekst: text,
  }));
  await writeWhole(join(folder, list), `${JSON.stringify([...others, ...rows], null, 2)}\n`);
}

interface Earlier {
  /** Books of earlier days that may be shown, newest first. */
  readonly books: readonly Fresh[];
  /** Files that name a testimony which may not, or no longer, be published in that format. */
  readonly barred: readonly string[];
}

/**
 * The books of earlier days. A book that names a testimony returns only while that testimony is published in the channel of its format: a story
 * that was withdrawn, expired or never agreed to this channel is not published again. A book with the same text as today's does not count as an
 * earlier one.
 * @param made the books of today
 */
export async function earlierBooks(folder: string, editions: Editions, made: readonly Fresh[]): Promise<Earlier> {
  const kept = (await readList(folder)).filter(({ dag, bestand }) => dag < editions.web.today && existsSync(join(folder, bestand)));
  const repeated = new Set(
    made.flatMap((book) => {
      const last = latest(kept, book);
      return last !== undefined && saysTheSame(last, book) ? [last] : [];
    }),
  );
  const rows = kept.filter((row) => !repeated.has(row));
  const open = (slug: string, format: "pdf" | "epub"): boolean => editions[format].byAddress.has(testimonyAddress(slug));
  const mayReturn = ({ getuigenissen, vorm }: Kept): boolean => getuigenissen.every((slug) => open(slug, vorm));
  return {
    books: rows
      .filter(mayReturn)
      .sort((a, b) => compare(b.dag, a.dag) || compare(a.bestand, b.bestand))
      .map(({ bestand, boek, titel, dag, vorm, bytes, bladzijden, getuigenissen, tekst }) => ({
        path: join(folder, bestand),
        href: `${filesFolder}/${bestand}`,
        book: boek,
        title: titel,
        day: dag,
        format: vorm,
        bytes,
        pages: bladzijden,
        testimonies: getuigenissen,
        text: tekst ?? "",
      })),
    barred: rows.filter((row) => !mayReturn(row)).map(({ bestand }) => bestand),
  };
}

/** The latest book of the same name and format in the archive. */
function latest(rows: readonly Kept[], { book, format }: Fresh): Kept | undefined {
  return rows
    .filter(({ boek, vorm }) => boek === book && vorm === format)
    .sort((a, b) => compare(a.dag, b.dag))
    .at(-1);
}

function saysTheSame(row: Kept | undefined, { text }: Fresh): boolean {
  return row?.tekst === text;
}

async function readList(folder: string): Promise<Kept[]> {
  const path = join(folder, list);
  if (!existsSync(path)) return [];
  const read = z.array(kept).safeParse(parseJson(await readFile(path, "utf8")));
  if (!read.success) throw new CannotRun(`${list} in UITGAVEN_ARCHIEF is niet te lezen. Zet een kopie terug, of haal het bestand weg.`);
  return read.data;
}

function nameOf(href: string): string {
  return href.split("/").at(-1) ?? href;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
