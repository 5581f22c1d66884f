import type { Browser } from "playwright-core";
import { launchBrowser } from "../site/browser.ts";
import { startServer } from "../site/server.ts";
import { compressingFront } from "./front.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** 400 kbit/s, and 2 s before every answer: a telephone at the edge of its reach. */
const edge = { offline: false, latency: 2_000, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 } as const;
const budgetMs = 3_500;
const rounds = 3;

/** The first page somebody sees, the two largest, one that reads from the right, and where a region is found. */
const addresses = ["/hulp/", "/hulp/rechten/", "/hulp/nummers/", "/hulp/ar/", "/hulp/regio/", "/hulp/regio/flevoland/"] as const;

export interface FirstText {
  readonly address: string;
  /** From the question to the first words on the screen, the median of a few visits. */
  readonly ms: number;
}

/** How long somebody on a bad connection waits for the first words of a page about help, each time in a browser that has never been there. */
export async function measureFirstText(site: string): Promise<FirstText[]> {
  const browser = await launchBrowser();
  const server = await startServer(site);
  const front = await compressingFront(server.origin);
  try {
    const measured: FirstText[] = [];
    for (const address of addresses) {
      // Brotli at its best takes longer than the visit: the front prepares each file once.
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
