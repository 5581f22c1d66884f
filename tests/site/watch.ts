import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from "playwright-core";
import type { OpenSite } from "./open-site.ts";

export const phone = { width: 360, height: 800 };
export const desktop = { width: 1280, height: 900 };

/** Flags for a browser that reads hundreds of pages. */
export const forReading: readonly string[] = [
  // Resolve no other host. Requests to elsewhere are still recorded, and the HTTP cache stays on; intercepting with `route` would turn it off.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  // Leave out the optimizing compilers: a page is read before their code would be ready. This saves a sixth of the time of axe.
  "--js-flags=--no-opt --no-maglev",
];

/** A browser tab under the site's real Content-Security-Policy, with its errors, requests and stored data recorded. */
export interface Watch {
  readonly page: Page;
  readonly session: CDPSession;
  /** Navigates to a page and clears the recorded faults and requests. Data stored on the device stays. */
  readonly open: (address: string, waitUntil?: "load" | "networkidle") => Promise<void>;
  /** Errors, policy violations and requests to other origins since the last `open`, in the browser's own words. */
  readonly faults: () => readonly string[];
  /** The URLs requested since the last `open`, in order. */
  readonly requests: () => readonly string[];
  /** What is stored on the device: cookies, storage, databases, caches, service workers. */
  readonly traces: () => Promise<readonly string[]>;
  /** Clears all stored data, closes every other tab, and removes request interception and offline mode. */
  readonly wipe: () => Promise<void>;
}

/** A watched tab in a new browser context with nothing stored; on a phone, unless `options` say otherwise. */
export async function watch({ browser, server }: OpenSite, options: BrowserContextOptions = {}): Promise<Watch> {
  const context = await browser.newContext({ viewport: phone, ...options });
  let faults: string[] = [];
  let requests: string[] = [];
  context.on("request", (request) => {
    requests.push(request.url());
    if (new URL(request.url()).origin !== server.origin) faults.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => faults.push(`error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  await context.exposeFunction("reportViolation", (text: string) => faults.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  session.on("Audits.issueAdded", ({ issue: { code, details } }) => {
    // A page must not depend on what a browser is about to remove.
    if (code === "DeprecationIssue") faults.push(`deprecated: ${details.deprecationIssueDetails?.type ?? "?"}`);
  });
  await session.send("Audits.enable");
  return {
    page,
    session,
    open: async (address, waitUntil = "load") => {
      [faults, requests] = [[], []];
      await page.goto(server.origin + address, { waitUntil });
    },
    faults: () => faults,
    requests: () => requests,
    traces: () => tracesOf(context, page),
    wipe: async () => {
      for (const other of context.pages()) if (other !== page) await other.close();
      await context.setOffline(false);
      await Promise.all([context.unrouteAll(), page.unrouteAll(), context.clearCookies()]);
      await session.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "all" });
    },
  };
}

async function tracesOf(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const workers = context.serviceWorkers().map((worker) => `service worker ${worker.url()}`);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ""}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...workers, ...kept];
}
