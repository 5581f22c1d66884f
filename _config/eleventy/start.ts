import type { UserConfig } from "@11ty/eleventy";
import { wholeInThread } from "../desk/editor/whole.ts";
import { readSettings } from "../read/settings.ts";
import type { LiveAnswer, LiveSite } from "./live.ts";
import { liveSite } from "./live.ts";
import { onlyHere } from "./only-here.ts";

/** What survives a reload of the configuration: the live site, and the server that serves it. */
export interface Kept {
  /** Why the code could not be reloaded. */
  broken?: string | undefined;
  site?: Promise<LiveSite>;
  server?: { readonly reload: (event?: object) => unknown };
  options?: Parameters<UserConfig["setServerOptions"]>[0];
}

/**
 * `npm start`: Eleventy watches the build code and runs the server; the live site makes the pages. The browser always reloads the whole page, since
 * the pages allow no script that patches them (Trusted Types).
 * @param code the compiled configuration, which a worker thread runs as well
 */
export function start(config: UserConfig, { kept, code }: { readonly kept: Kept; readonly code: URL }): void {
  const before = kept.site;
  const begin = async (): Promise<LiveSite> => {
    const old = await before?.catch(() => undefined);
    const site = await liveSite(readSettings(), wholeInThread(code), () => kept.server?.reload({}), old?.shown());
    await old?.close();
    return site;
  };
  kept.site = begin();
  kept.site.catch(() => undefined);
  // Eleventy stops when the event loop is empty; the folder watchers and the worker thread would keep it running.
  if (kept.options === undefined) process.once("SIGINT", () => void kept.site?.then((site) => site.close()).catch(() => undefined));
  // The same objects after every reload: with new ones Eleventy would restart its server.
  kept.options ??= {
    port: 8080,
    domDiff: false,
    showAllHosts: false,
    onRequest: { "/*": ({ url }) => answerTo(kept, decodeURI(url.pathname)) },
    ready: (server) => {
      kept.server = server;
      onlyHere(server.server);
    },
  };
  config.setServerOptions(kept.options);
}

async function answerTo({ site, broken }: Kept, path: string): Promise<LiveAnswer | undefined> {
  // Eleventy's own script, which reloads the page.
  if (path.startsWith("/.11ty/")) return undefined;
  return (await site)?.answer(path, broken);
}
