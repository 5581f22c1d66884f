import { load, type CheerioAPI } from "cheerio";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { madeAfter } from "../../_config/publish/standing/site-place.js";

/** The built site that these tests look at: what `npm run build` left, or another build named by SITE_DIR. */
export const siteDir = resolve(process.env.SITE_DIR ?? "_site");

/**
 * Every file of the site but those that `npm run plaatsklaar` derives from others. Read from disk, so that no file escapes a test because a list
 * forgot it.
 * @returns site-absolute addresses, sorted: "/hulp/index.html", "/assets/..."
 * @throws when the site was not built
 */
export function files(): string[] {
  // Without this, tests over every page would pass when there are no pages.
  if (!existsSync(join(siteDir, "index.html"))) throw new Error(`There is no site in ${siteDir}. Build it first: npm run build`);
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length).replaceAll("\\", "/"))
    .filter((address) => !madeAfter.test(address.slice(1)))
    .sort();
}

/**
 * The address of every HTML page, as shown to a reader: "/", "/hulp/", "/404.html".
 * @throws when the site was not built
 */
export function pages(): string[] {
  const left = new Set(moved().map(({ van }) => van));
  return files()
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/\/index\.html$/, "/"))
    .filter((address) => !left.has(address));
}

/** Old and new address of every page that moved; the old address has only a redirect (tests/build/publishing.test.ts). */
export function moved(): { readonly van: string; readonly naar: string }[] {
  return read("/_redirects")
    .toString("utf8")
    .split("\n")
    .flatMap((rule) => {
      const [van = "", naar = ""] = rule.split(" ");
      return van.endsWith("/") ? [{ van, naar }] : [];
    });
}

/** The pages for readers: all but the error pages of the server. */
export function published(): string[] {
  return pages().filter((address) => !address.endsWith(".html"));
}

/** Pages that contain a whole book. */
export const wholeBooks: ReadonlySet<string> = new Set(["/longread/alles/", "/kompas/alles/", "/kader/alles/"]);

/** Whether a page repeats others: a whole book, a chapter without details, the testimonies of one choice. It is in no list and no search result. */
export function repeats(address: string): boolean {
  return wholeBooks.has(address) || /^\/longread\/[a-z-]+\/zacht\/$|^\/getuigenissen\/[a-z]+\/[a-z0-9-]+\/$/.test(address);
}

/** The pages that appear in lists of pages. */
export function listed(): string[] {
  return published().filter((address) => !repeats(address));
}

/** The content of a file of the site; an address that ends in a slash is its index.html. */
export function read(address: string): Buffer {
  return readFileSync(join(siteDir, address.endsWith("/") ? `${address}index.html` : address));
}

/** The HTML of a page. */
export function html(address: string): string {
  return read(address).toString("utf8");
}

const documents = new Map<string, CheerioAPI>();

/** The parsed page. Shared by all tests of a worker, so do not change it. */
export function documentAt(address: string): CheerioAPI {
  const known = documents.get(address);
  if (known !== undefined) return known;
  const parsed = load(html(address));
  documents.set(address, parsed);
  return parsed;
}

/**
 * Whether a page is a help page: system type, no font, no script but the exit, the smallest budget. The pages under /hulp/regio/ are not: they are
 * for people who work with victims, and use the working register (docs/besluiten/0018).
 */
export function isHelpPage(address: string): boolean {
  return address.startsWith("/hulp/") && !address.startsWith("/hulp/regio/");
}

/** Whether the style sheet is inlined in the page: on every help page, and on the page about the border, which looks like those of the regions. */
export function carriesItsStyle(address: string): boolean {
  return /^\/(?:hulp|grensregio)\//.test(address);
}
