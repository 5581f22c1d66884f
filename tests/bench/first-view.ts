import { load } from "cheerio";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkpoint } from "../../_config/edition/checkpoint.ts";
import { readSettings } from "../../_config/read/settings.ts";
import type { Kind } from "../../_config/model/kinds.ts";
import { compressed } from "./compression.ts";
import { decimal, table, verdict } from "./table.ts";
import { budget, firstRequests, fontBudget, KiB, mostRequests, weighed } from "../site/budget.ts";
import { wholeBooks } from "../site/site.ts";

/** What a reader downloads for the first view of one page. */
export interface FirstView {
  readonly address: string;
  readonly kind: Kind;
  readonly bytes: number;
  readonly html: number;
  readonly requests: number;
  /** Images shown at once; on a help page they count in `bytes` too. */
  readonly images: number;
}

/**
 * Measures the download size of every page of a built site.
 * @param root the project
 * @param site its built pages
 */
export async function firstViews(root: string, site: string): Promise<FirstView[]> {
  const { editions } = await checkpoint({ root, today: readSettings().today });
  if (editions === undefined) throw new Error(`The content in ${root} does not pass the checkpoint.`);
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (path: string): Promise<number> => {
    const size = sizes.get(path) ?? readFile(join(site, path)).then((content) => compressed(content).body.length);
    sizes.set(path, size);
    return size;
  };
  const sum = async (paths: readonly string[]): Promise<number> => (await Promise.all(paths.map(sizeOf))).reduce((a, b) => a + b, 0);

  return Promise.all(
    // A page with a whole book is as large as its parts, each of which has its own budget.
    [...editions.web.byAddress.values()]
      .filter(({ address }) => !wholeBooks.has(address))
      .map(async ({ address, kind }) => {
        const file = address.endsWith("/") ? `${address}index.html` : address;
        const $ = load(await readFile(join(site, file), "utf8"));
        const view = firstRequests($);
        const bytes = await sum(weighed(address, view).map((part) => (part === address ? file : part)));
        const html = await sizeOf(file);
        const images = await sum(view.images);
        const requests = 1 + view.styles.length + view.scripts.length;
        return { address, kind, bytes, html, requests, images };
      }),
  );
}

/** A table with, for each kind, the page that comes closest to its budget or exceeds it most. */
export function firstViewTable(views: readonly FirstView[]): string {
  const kinds = [...new Set(views.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const pages = views.filter((view) => view.kind === kind).sort((a, b) => b.bytes / budget(b.address) - a.bytes / budget(a.address));
    const [worst] = pages;
    if (worst === undefined) return [];
    const requests = Math.max(...pages.map((page) => page.requests));
    const allowed = budget(worst.address);
    const judged = requests > mostRequests ? `OVER BUDGET: ${requests} requests` : verdict(worst.bytes, allowed);
    return [kind, pages.length, worst.address, decimal(worst.html / KiB), decimal(worst.bytes / KiB), allowed / KiB, requests, judged];
  });
  return table(["kind", "pages", "heaviest page", "HTML KiB", "HTML+CSS+JS KiB", "budget KiB", "requests", "verdict"], rows);
}

/** The total size of all font files of a site against the budget. */
export async function fontLine(site: string): Promise<string> {
  const folder = join(site, "assets/fonts");
  const fonts = (await readdir(folder)).filter((name) => name.endsWith(".woff2"));
  const bytes = (await Promise.all(fonts.map((name) => readFile(join(folder, name))))).reduce((sum, font) => sum + font.length, 0);
  return `Fonts in all: ${decimal(bytes / 1000)} kB of ${fontBudget / 1000} (${verdict(bytes, fontBudget)}).`;
}
