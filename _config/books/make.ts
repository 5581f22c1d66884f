import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { formatDay } from "../../_includes/components/formatDay.ts";
import type { Edition, Page } from "../content/edition.ts";
import { archiveFolder, earlierBooks, keepBooks, type Fresh } from "./archive.ts";
import { booksOf, namedTestimonies } from "./books.ts";
import { makeEpub } from "./epub.ts";
import { bookTitle, fileName, filesFolder, type Format, type MadeBook } from "./files.ts";
import { printPdf } from "./pdf.ts";

/** Why no book was made; the message is Dutch and says what to do. */
export class BookError extends Error {}

export interface Surroundings {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the built site. */
  readonly siteDir: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface Made {
  /** What the site offers from now on: today's books and, with an archive, earlier ones. */
  readonly files: readonly MadeBook[];
  readonly barred: readonly string[];
}

/**
 * Makes every book of the edition as PDF and as EPUB from the site that was built of it, into the site.
 * @throws {@link BookError} when there is no site, or one of another day
 */
export async function makeBooks(edition: Edition, browser: Browser, { root, siteDir, environment }: Surroundings): Promise<Made> {
  await checkSite(siteDir, edition.today);
  const archive = archiveFolder(environment, root);
  const folder = join(siteDir, filesFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const site = builtSite(siteDir, await readFile(join(root, "assets/css/e-boek.css"), "utf8"));
  const { url, titel } = edition.registers.site;

  const fresh: Fresh[] = [];
  for (const book of booksOf(edition)) {
    const whole = site.page(book.whole);
    const made: Readonly<Record<Format, { bytes: Uint8Array; testimonies: readonly string[]; text: string }>> = {
      pdf: {
        bytes: await printPdf(browser, siteDir, url.replace(/\/$/, "") + book.whole.address, edition.today),
        testimonies: namedTestimonies(whole),
        text: textOf(whole, edition.today),
      },
      epub: makeEpub(edition, book, site),
    };
    for (const format of ["pdf", "epub"] as const) {
      const { bytes, testimonies, text } = made[format];
      const name = fileName(book, titel, edition.today, format);
      const path = join(folder, name);
      await writeFile(path, bytes);
      fresh.push({
        book: book.name,
        title: bookTitle(book.whole, titel),
        day: edition.today,
        format,
        href: `${filesFolder}/${name}`,
        bytes: bytes.length,
        path,
        testimonies,
        text: createHash("sha256").update(text).digest("hex").slice(0, 16),
      });
    }
  }
  if (archive === undefined) return { files: fresh, barred: [] };
  await keepBooks(archive, fresh);
  const earlier = await earlierBooks(archive, edition, fresh);
  await Promise.all(earlier.books.map(({ path, href }) => copyFile(path, join(siteDir, href))));
  return { files: [...fresh, ...earlier.books], barred: earlier.barred };
}

/** The pages that offer the books, which are drawn anew when the books are there. */
export function pagesWithBooks(edition: Edition): Page[] {
  return ["omslag", "kompas", "uitgaven"].flatMap((kind) => [...edition.byAddress.values()].filter((page) => page.kind === kind));
}

/** What a whole page says; its day and the frame around it are not part of that. */
function textOf(html: string, today: string): string {
  return html.slice(html.indexOf("<main"), html.indexOf("</main>")).replaceAll(formatDay(today), "");
}

/** A book says the day it is of; a site of another day would give it another text. */
async function checkSite(siteDir: string, today: string): Promise<void> {
  const path = join(siteDir, "status.json");
  if (!existsSync(path)) throw new BookError("Er is nog geen site om uitgaven van te maken. Bouw eerst: npm run build");
  const status = z.object({ gebouwd: z.string() }).safeParse(JSON.parse(await readFile(path, "utf8")));
  if (status.data?.gebouwd !== today)
    throw new BookError(
      `De site is van ${status.data?.gebouwd ?? "een onbekende dag"} en niet van ${today}. Bouw eerst opnieuw: npm run build`,
    );
}

function builtSite(siteDir: string, css: string): { css: string; page: (page: Page) => string; file: (address: string) => Uint8Array } {
  return {
    css,
    page: ({ address }) => readFileSync(join(siteDir, address, "index.html"), "utf8"),
    file: (address) => readFileSync(join(siteDir, address)),
  };
}
