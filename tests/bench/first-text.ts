import type { Browser } from "playwright-core";
import { launchBrowser } from "../site/browser.ts";
import { startServer } from "../site/server.ts";
import { compressingFront } from "./front.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** 400 kbit/s, and 2 s of latency: a phone with barely any reception. */
const edge = { offline: false, latency: 2_000, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 } as const;
const budgetMs = 3_500;
const rounds = 3;

/** The first help page somebody sees, the two largest, a right-to-left one, the page to find a region, and one region. */
const addresses = ["/hulp/", "/hulp/rechten/", "/hulp/nummers/", "/hulp/ar/", "/hulp/regio/", "/hulp/regio/flevoland/"] as const;

export interface FirstText {
  readonly address: string;
  /** From the request to the first text on the screen, the median of a few visits. */
  readonly ms: number;
}

/** How long somebody on a bad connection waits for the first text of a help page, each time in a new browser. */
export async function measureFirstText(site: string): Promise<FirstText[]> {
  const browser = await launchBrowser();
  const server = await startServer(site);
  const front = await compressingFront(server.origin);
  try {
    const measured: FirstText[] = [];
    for (const address of addresses) {
      // Brotli at its highest level takes longer than the visit: let the front compress each file beforehand.
      await fetch(front.origin + address);
      const visits: number[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await firstPaint(browser, front.origin + address));
      measured.push({ address, ms: median(visits) });
    }
    return measured;
  } finally {
    await browser.close();
    await front.close();
    await server.close();
  }
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Network.emulateNetworkConditions", edge);
    await page.goto(url, { waitUntil: "load", timeout: 60_000 });
    const painted = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
    return (await painted.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

export function firstTextTable(texts: readonly FirstText[]): string {
  const rows = texts.map(({ address, ms }) => [address, decimal(ms / 1000), verdict(ms, budgetMs)]);
  return table(["page", "s to the first words, 400 kbit/s 2 s (3.5)", "verdict"], rows);
}
