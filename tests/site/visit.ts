import { stringify } from "yaml";
import type { Browser } from "playwright-core";
import { securityHeaders } from "../../_config/model/headers.ts";
import type { Traces } from "../../_config/model/registers.ts";
import { startServer } from "./server.ts";

/** The result of a visit, without the day and the version. */
export type Visit = Omit<Traces, "gemeten_op" | "versie" | "browser">;

/**
 * Opens pages as a first-time visitor, scrolls each to its end, and records every request, cookie and storage key, and the response headers.
 * @param wanted one page of every kind
 * @param dir the built site
 * @throws when a page does not exist
 */
export async function visitEach(
  browser: Browser,
  wanted: readonly Pick<Visit["paginas"][number], "soort" | "adres">[],
  dir: string,
): Promise<Visit> {
  const server = await startServer(dir);
  const [paginas, elders, cookies, opslag, kopregels]: [Visit["paginas"], Set<string>, Set<string>, Set<string>, Map<string, string>] = [
    [],
    new Set(),
    new Set(),
    new Set(),
    new Map(),
  ];
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const left = [...wanted.entries()];
    const tab = async (): Promise<void> => {
      const page = await context.newPage();
      // Otherwise what another page fetched would come from the browser's cache and not be recorded.
      await (await context.newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
      let asked = new Set<string>();
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.origin === server.origin) asked.add(withoutHash(url.pathname));
        else elders.add(url.origin);
      });
      page.on("response", (response) => {
        for (const name of Object.keys(response.headers())) if (name === "set-cookie") cookies.add(name);
      });
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        const [index, { soort, adres }] = next;
        asked = new Set();
        const response = await page.goto(server.origin + adres, { waitUntil: "load" });
        if (response?.ok() !== true) throw new Error(`There is no page at ${adres}.`);
        const headers = response.headers();
        // The style hashes are those of this build; the register only says that there are hashes.
        for (const name of Object.keys(securityHeaders([])))
          kopregels.set(name, headers[name.toLowerCase()]?.replace(/'sha256-[^']+'(?: 'sha256-[^']+')*/, "'sha256-…'") ?? "ontbreekt");
        await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
        });
        await page.waitForLoadState("networkidle");
        for (const key of await page.evaluate(kept)) opslag.add(key);
        // A browser requests the tab icon at a moment of its own choice, and not at all in headless mode.
        paginas[index] = { soort, adres, verzoeken: [...asked].filter((path) => !path.startsWith("/assets/icons/")).sort() };
      }
    };
    // Most of a visit is the final half second without a request, so tabs work in parallel.
    await Promise.all(Array.from({ length: 6 }, tab));
    for (const { name } of await context.cookies()) cookies.add(name);
    for (const worker of context.serviceWorkers()) opslag.add(`service worker ${worker.url()}`);
    await context.close();
  } finally {
    await server.close();
  }
  return {
    paginas,
    elders: [...elders].sort(),
    cookies: [...cookies].sort(),
    opslag: [...opslag].sort(),
    kopregels: [...kopregels].map(([naam, waarde]) => ({ naam, waarde })),
  };
}

/** Runs in the page. What the page stored on the device. */
async function kept(): Promise<string[]> {
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ""}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ];
}

/** "/assets/lees.1a2b3c4d5e.css" as "/assets/lees.css", and the numbered files of pictures likewise. */
function withoutHash(path: string): string {
  return path.replace(/\.[0-9a-f]{10}(?=\.\w+$)/, "");
}

/** The text of the register file in `_data/`, with a comment that says why nobody edits it. */
export function registerText(traces: Traces): string {
  return `# Gemeten door npm run sporen. Verander dit bestand niet met de hand: een test vergelijkt het met een nieuwe meting.\n${stringify(traces, { lineWidth: 0 })}`;
}
