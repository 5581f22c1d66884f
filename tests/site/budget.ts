import { isHelpPage } from "./site.ts";

export const KiB = 1024;

/** The most that all fonts of the site weigh together, in bytes. */
export const fontBudget = 40_000;

/** Requests before the first view, besides images and fonts. */
export const mostRequests = 3;

/** Pages with an island, the only ones that may load a framework. Whoever adds one pays for it here. */
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
  // For a bad line: the numbers in plain text.
  if (address === "/hulp/kort/") return 5 * KiB;
  if (isHelpPage(address)) return 10 * KiB;
  if (islands.has(address)) return 48 * KiB;
  // Chapters carry their charts and drawings inline, and so does the page of figures, which has them all.
  return /^\/longread\/.+|^\/cijfers\/$/.test(address) ? 24 * KiB : 14 * KiB;
}
