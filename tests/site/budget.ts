import type { CheerioAPI } from "cheerio";
import { isHelpPage } from "./site.ts";

export const KiB = 1024;

/** The largest total size of all fonts of the site, in bytes. */
export const fontBudget = 40_000;

/** Requests before the first view, besides images and fonts. */
export const mostRequests = 3;

/** Pages with an island, the only ones that may load a framework. A page added here counts its cost here. */
export const islands: ReadonlySet<string> = new Set([
  "/getuigenissen/",
  "/hulp/regio/",
  "/zoeken/",
  "/kader/zelfscan/",
  "/kader/eigen-huis/",
  "/signalen/wegwijzer/",
]);

/**
 * What HTML, CSS and JS of a page may weigh before the first view.
 * @returns bytes, compressed by brotli at its best
 */
export function budget(address: string): number {
  // Plain text with numbers, for a slow connection.
  if (address === "/hulp/kort/") return 5 * KiB;
  if (isHelpPage(address)) return 10 * KiB;
  if (islands.has(address)) return 48 * KiB;
  // Chapters have their charts and drawings inline, and so has the page with all figures.
  return /^\/longread\/.+|^\/cijfers\/$/.test(address) ? 24 * KiB : 14 * KiB;
}

/** What a page asks for before it can be read, by the addresses in its HTML. */
export interface FirstRequests {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Not those that wait until they are scrolled to. */
  readonly images: readonly string[];
}

export function firstRequests($: CheerioAPI): FirstRequests {
  const all = (selector: string, attribute: string): string[] =>
    $(selector)
      .get()
      .flatMap((element) => $(element).attr(attribute) ?? []);
  return {
    styles: all("link[rel=stylesheet]", "href"),
    scripts: [...all("script[src]", "src"), ...all("link[rel=modulepreload]", "href")],
    images: [...all("link[rel=icon]", "href"), ...all("img:not([loading=lazy])", "src")],
  };
}

/** The files that the budget of a page is for: the page, its code, and on a page of help whatever else it shows. */
export function weighed(address: string, { styles, scripts, images }: FirstRequests): string[] {
  return [address, ...styles, ...scripts, ...(isHelpPage(address) ? images : [])];
}
