import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.ts";
import { startServer, type Server } from "./server.ts";
import { siteDir } from "./site.ts";

/** The built site behind its own headers, and a browser to look at it with. */
export interface OpenSite {
  readonly server: Server;
  readonly browser: Browser;
}

/** By its flags. The test files of a worker share one, which goes when the worker does: to start one costs more than many a file. */
const browsers = new Map<string, Promise<Browser>>();

function browserWith(flags: readonly string[]): Promise<Browser> {
  const key = flags.join(" ");
  const browser = browsers.get(key) ?? launchBrowser(flags);
  browsers.set(key, browser);
  return browser;
}

/**
 * Serves the built site and has a browser ready before the tests of the file or group that calls this, and closes what they opened after them.
 * @param flags what this browser needs besides the usual
 * @returns what may be asked for within a test or a hook, and throws before that
 */
export function openSite(flags: readonly string[] = []): OpenSite {
  let opened: OpenSite | undefined;
  const site = (): OpenSite => {
    if (opened === undefined) throw new Error("The site is open within tests and hooks only.");
    return opened;
  };
  beforeAll(async () => {
    const [server, browser] = await Promise.all([startServer(siteDir), browserWith(flags)]);
    opened = { server, browser };
  });
  afterAll(async () => {
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
  };
}
