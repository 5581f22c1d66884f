import type { Browser, BrowserContextOptions, Page, ViewportSize } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { startServer, type Server } from "./server.ts";
import { siteDir } from "./site.ts";
import { desktop, forReading } from "./watch.ts";

/** The built site, served with its own headers, and a browser to open it in. */
export interface OpenSite {
  readonly server: Server;
  readonly browser: Browser;
  /** Opens a page for a test that stores nothing in the browser. Such tests of one file share a tab: a new tab costs three times as much as a page. */
  readonly look: (address: string, how?: Sight) => Promise<Page>;
}

/** How a page is opened: on a desktop, with scripts and a mouse, unless told otherwise. */
interface Sight extends Pick<BrowserContextOptions, "javaScriptEnabled" | "hasTouch" | "reducedMotion"> {
  readonly viewport?: ViewportSize;
}

/** The test files of a worker share one browser, which ends with the worker: starting one costs more than many a file. */
let shared: Promise<Browser> | undefined;

/**
 * Serves the built site and starts a browser before the tests of the calling file or group; afterwards closes its pages and the server.
 * @returns the site; its properties throw outside tests and hooks
 */
export function openSite(): OpenSite {
  let opened: Pick<OpenSite, "server" | "browser"> | undefined;
  const site = (): Pick<OpenSite, "server" | "browser"> => {
    if (opened === undefined) throw new Error("The site is open within tests and hooks only.");
    return opened;
  };
  beforeAll(async () => {
    const [server, browser] = await Promise.all([startServer(siteDir), (shared ??= launchBrowser(forReading))]);
    opened = { server, browser };
  });
  /** By the options that cannot be changed once a tab exists. */
  const tabs = new Map<string, Promise<Page>>();
  const look: OpenSite["look"] = async (address, { viewport = desktop, reducedMotion = null, ...fixed } = {}) => {
    const key = JSON.stringify(fixed);
    const tab = tabs.get(key) ?? site().browser.newPage(fixed);
    tabs.set(key, tab);
    const page = await tab;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion });
    const target = new URL(site().server.origin + address);
    // An address that differs only in its hash would not be loaded again.
    if (target.hash !== "" && new URL(page.url()).pathname === target.pathname) await page.goto("about:blank");
    await page.goto(target.href);
    return page;
  };
  afterAll(async () => {
    tabs.clear();
    for (const context of opened?.browser.contexts() ?? []) await context.close();
    await opened?.server.close();
  });
  return {
    get server() {
      return site().server;
    },
    get browser() {
      return site().browser;
    },
    look,
  };
}
