import type { Browser } from "playwright-core";
import { launchBrowser } from "../site/browser.ts";
import { startServer } from "../site/server.ts";
import { compressingFront, type Front } from "./front.ts";
import { decimal, median, table, verdict } from "./table.ts";

/** Budgets of a first search, user interface included. */
const budgets = { bytes: 100_000, loopbackMs: 300, throttledMs: 1_400 } as const;

/** A word on nearly every page, one on some pages, and a compound: the cost of a search depends on the word. */
const words = ["gemeente", "paspoort", "arbeidsuitbuiting"] as const;
const rounds = 3;
/** Typing speed of a practised typist: 80 ms a key. */
const keyDelayMs = 80;
/** Results that have not changed for this long count as final. */
const settledMs = { fast: 700, slow: 2_500 } as const;
const patienceMs = 20_000;

/** 1.6 Mbit/s and 150 ms, as in Lighthouse's slow 4G. */
export const slow = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const;

/** The cost of the first search of a visit, for each word. */
export interface Search {
  readonly name: string;
  readonly measured: readonly {
    readonly word: string;
    /** Brotli bytes of the search page, its CSS and JS. */
    readonly pageBytes: number;
    /** Brotli bytes of what the search loads after that. */
    readonly searchBytes: number;
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
    readonly loopbackMs: number;
    readonly throttledMs: number;
  }[];
  /** Why there are no figures, when there are none. */
  readonly problem?: string;
}

/** Searches a built site as a reader does, each time in a new browser. */
export async function measureSearch(name: string, site: string): Promise<Search> {
  try {
    return { name, measured: await searchAll(site) };
  } catch (error) {
    return { name, measured: [], problem: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}

async function searchAll(site: string): Promise<Search["measured"]> {
  const browser = await launchBrowser();
  const server = await startServer(site);
  const front = await compressingFront(server.origin);
  try {
    const measured: Search["measured"][number][] = [];
    for (const word of words) {
      const weighed = await weigh(browser, front, word);
      const loopback: number[] = [];
      const throttled: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        loopback.push(await visit(browser, front.origin, word, { typed: true, throttled: false }));
        throttled.push(await visit(browser, front.origin, word, { typed: true, throttled: true }));
      }
      measured.push({ word, ...weighed, loopbackMs: median(loopback), throttledMs: median(throttled) });
    }
    return measured;
  } finally {
    await browser.close();
    await front.close();
    await server.close();
  }
}

export function searchTable(searches: readonly Search[]): string {
  const rows = searches.flatMap(({ name, measured, problem }) =>
    problem === undefined
      ? measured.map(({ word, pageBytes, searchBytes, files, loopbackMs, throttledMs }) => [
          name,
          word,
          decimal(pageBytes / 1000),
          decimal(searchBytes / 1000),
          `${decimal((pageBytes + searchBytes) / 1000)} in ${files.length}: ${verdict(pageBytes + searchBytes, budgets.bytes)}`,
          `${decimal(loopbackMs, 0)}: ${verdict(loopbackMs, budgets.loopbackMs)}`,
          `${decimal(throttledMs, 0)}: ${verdict(throttledMs, budgets.throttledMs)}`,
        ])
      : [[name, "", "", "", `NOT MEASURED: ${problem}`, "", ""]],
  );
  return table(
    ["site", "word", "page kB", "search kB", "all kB in requests (budget 100)", "ms, loopback (300)", "ms, 1.6 Mbit/s 150 ms (1,400)"],
    rows,
  );
}

/** How a visit goes: a pasted word is one query; a typed one may become several, depending on the speed of the machine. */
interface Manner {
  readonly typed: boolean;
  readonly throttled: boolean;
}

/** One visit: opens the search page, enters a word, waits for the results. Returns the milliseconds from the last key to the last change. */
async function visit(browser: Browser, origin: string, word: string, { typed, throttled }: Manner): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    if (throttled) await (await context.newCDPSession(page)).send("Network.emulateNetworkConditions", slow);
    await page.goto(`${origin}/zoeken/`, { timeout: patienceMs });
    const field = page.locator("#zoekveld");
    await field.waitFor({ timeout: patienceMs });
    await page.evaluate(watchResults);
    await field.focus();
    if (typed) await page.keyboard.type(word, { delay: keyDelayMs });
    else await page.keyboard.insertText(word);
    const settled = await page.waitForFunction(resultsSettled, throttled ? settledMs.slow : settledMs.fast, {
      timeout: patienceMs,
      polling: 50,
    });
    const { lastKey, lastChange } = await settled.evaluate((times) => times || { lastKey: 0, lastChange: 0 });
    return Math.max(0, lastChange - lastKey);
  } finally {
    await context.close();
  }
}

/** The bytes that one visit makes the host send, without images and fonts. */
async function weigh(
  browser: Browser,
  front: Front,
  word: string,
): Promise<Pick<Search["measured"][number], "pageBytes" | "searchBytes" | "files">> {
  front.sent.length = 0;
  await visit(browser, front.origin, word, { typed: false, throttled: false });
  const files = front.sent.filter(({ type }) => !/^(?:image|font)\//.test(type)).map(({ path, bytes }) => ({ path, bytes }));
  const total = (index: boolean): number =>
    files.filter(({ path }) => path.startsWith("/zoek/") === index).reduce((sum, { bytes }) => sum + bytes, 0);
  return { pageBytes: total(false), searchBytes: total(true), files };
}

/** When the results last changed and when a key was last pressed; kept in the page during the measurement. */
interface Times {
  lastKey: number;
  lastChange: number;
}

declare global {
  interface Window {
    benchTimes: Times;
  }
}

/** Runs in the page. Records the time of every key press and every change of the results. */
function watchResults(): void {
  const times = (window.benchTimes = { lastKey: 0, lastChange: 0 });
  addEventListener("keydown", () => (times.lastKey = performance.now()), { capture: true });
  const results = document.getElementById("resultaten");
  if (results === null) throw new Error("The search page has no #resultaten.");
  new MutationObserver(() => (times.lastChange = performance.now())).observe(results, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}

/** Runs in the page. The times, once there are results that have not changed for `quietMs`. */
function resultsSettled(quietMs: number): Times | false {
  // No named function in here: tsx would wrap it in a helper that does not exist in the page.
  const { benchTimes } = window;
  const there = document.querySelector("#resultaten > li") !== null;
  return there && performance.now() - Math.max(benchTimes.lastChange, benchTimes.lastKey) > quietMs ? benchTimes : false;
}
