import type { Browser } from "playwright-core";
import type { Edition } from "../../_config/edition/edition.ts";
import { kinds } from "../../_config/model/kinds.ts";
import { launchBrowser } from "../site/browser.ts";
import { layoutShift } from "../site/layout-shift.ts";
import { startServer } from "../site/server.ts";
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
  /** Cumulative Layout Shift until everything is loaded. */
  readonly shift: number;
}

/** Opens one page of every kind as a first-time visitor: when its fonts are loaded, and how much the layout shifts. */
export async function measureFirstVisits(site: string, { byKind }: Edition): Promise<FirstVisit[]> {
  const browser = await launchBrowser();
  const server = await startServer(site);
  const front = await compressingFront(server.origin);
  try {
    const measured: FirstVisit[] = [];
    for (const kind of kinds) {
      const address = byKind.get(kind)?.[0]?.address;
      if (address === undefined) continue;
      // Brotli at its highest level takes longer than the visit: let the front compress each file beforehand.
      await visit(browser, front.origin + address);
      measured.push({ kind, address, ...(await visit(browser, front.origin + address)) });
    }
    return measured;
  } finally {
    await browser.close();
    await front.close();
    await server.close();
  }
}

async function visit(browser: Browser, url: string): Promise<Pick<FirstVisit, "lettersMs" | "shift">> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Network.emulateNetworkConditions", moving);
    await page.goto(url, { waitUntil: "networkidle", timeout: 60_000 });
    const shift = await page.evaluate(layoutShift);
    const lettersMs = await page.evaluate(() => {
      const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
      return Math.max(0, ...fonts.map((font) => font.startTime + font.duration));
    });
    return { lettersMs, shift };
  } finally {
    await context.close();
  }
}

export function firstVisitTable(visits: readonly FirstVisit[]): string {
  const rows = visits.map(({ kind, address, lettersMs, shift }) => [
    kind,
    address,
    decimal(lettersMs / 1000),
    shift.toFixed(3),
    lettersMs > budgetMs ? verdict(lettersMs, budgetMs) : verdict(shift, budgetShift),
  ]);
  return table(["kind", "page", "s to its own letters, 1.6 Mbit/s (1.5)", "CLS (0.01)", "verdict"], rows);
}
