import type { Browser } from "playwright-core";
import type { Edition } from "../../_config/edition/edition.ts";
import { kinds } from "../../_config/model/kinds.ts";
import { launchBrowser } from "../site/browser.ts";
import { lateLetters } from "../site/late-letters.ts";
import { startServer } from "../site/server.ts";
import { phone } from "../site/watch.ts";
import { compressingFront } from "./front.ts";
import { decimal, table, verdict } from "./table.ts";

/** 1.6 Mbit/s, and 150 ms of latency: a phone on the move. */
const moving = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const;
const budgetMs = 1_500;
const budgetShift = 0.01;

export interface FirstVisit {
  readonly kind: string;
  readonly address: string;
  /** From the request until both fonts are loaded, in ms; 0 on a page without fonts. */
  readonly lettersMs: number;
  /** The page of this kind that moves most when its fonts come after its words, and its Cumulative Layout Shift. */
  readonly worst: string;
  readonly shift: number;
}

/** Opens one page of every kind as a first-time visitor: when its fonts are loaded. And every page with its fonts held back: how much the layout shifts. */
export async function measureFirstVisits(site: string, { byKind, byAddress }: Edition): Promise<FirstVisit[]> {
  const browser = await launchBrowser();
  const server = await startServer(site);
  const front = await compressingFront(server.origin);
  try {
    const page = await browser.newPage({ viewport: phone });
    const letters = await lateLetters(page);
    const measured: FirstVisit[] = [];
    for (const kind of kinds) {
      const address = byKind.get(kind)?.[0]?.address;
      if (address === undefined) continue;
      // Brotli at its highest level takes longer than the visit: let the front compress each file beforehand.
      await lettersTime(browser, front.origin + address);
      const lettersMs = await lettersTime(browser, front.origin + address);
      let most = { worst: address, shift: 0 };
      // Those that repeat another too: a chapter without details is laid out otherwise.
      for (const { address: worst } of [...byAddress.values()].filter((one) => one.kind === kind)) {
        await letters.open(server.origin + worst);
        const shift = await letters.release();
        if (shift > most.shift) most = { worst, shift };
      }
      measured.push({ kind, address, lettersMs, ...most });
    }
    return measured;
  } finally {
    await browser.close();
    await front.close();
    await server.close();
  }
}

/** From the request of a page on a phone on the move until its fonts are loaded, in ms. */
async function lettersTime(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: phone });
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Network.emulateNetworkConditions", moving);
    await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
    return await page.evaluate(() => {
      const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
      return Math.max(0, ...fonts.map((font) => font.startTime + font.duration));
    });
  } finally {
    await context.close();
  }
}

export function firstVisitTable(visits: readonly FirstVisit[]): string {
  const rows = visits.map(({ kind, address, lettersMs, worst, shift }) => [
    kind,
    address,
    decimal(lettersMs / 1000),
    worst,
    shift.toFixed(3),
    lettersMs > budgetMs ? verdict(lettersMs, budgetMs) : verdict(shift, budgetShift),
  ]);
  return table(
    ["kind", "page", "s to its own letters, 1.6 Mbit/s (1.5)", "page that moves most when they come late", "CLS (0.01)", "verdict"],
    rows,
  );
}
