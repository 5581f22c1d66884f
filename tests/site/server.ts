import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { contentTypeOf } from "../../_config/model/served.ts";

export interface Server {
  /** "http://127.0.0.1:<port>", without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site the way a host does: index.html for a folder, a redirect to the address with a slash, the site's own pages for 404 and 410, a
 * redirect for every rule of `_redirects`, and the security headers on every response. On a free port of this machine only.
 * @param dir the built site
 * @param withdrawn slugs of withdrawn testimonies: 410 instead of 404
 * @param before a script that every page runs before its own, so that a test can record events in a browser that has no other way to inject one
 */
export async function startServer(dir: string, withdrawn: readonly string[] = [], before?: string): Promise<Server> {
  const gone = new Set(withdrawn.map((slug) => `/getuigenissen/${slug}/`));
  const known: Known = { gone, leads: redirectsIn(dir), headers: headersOf(dir), before };
  const server = createServer((request, response) => {
    try {
      answer(dir, known, request.url ?? "/", response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server did not get a port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}

/** The headers in `_headers` that hold for every address: the lines under its first line. */
function headersOf(dir: string): Readonly<Record<string, string>> {
  const [every = ""] = readFileSync(join(dir, "_headers"), "utf8").split("\n\n");
  return Object.fromEntries([...every.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = "", value = ""]) => [name, value]));
}

/** What the server knows besides the files. */
interface Known {
  readonly gone: ReadonlySet<string>;
  /** From one address to another. */
  readonly leads: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string>>;
  readonly before: string | undefined;
}

/** The address of the injected script. */
const beforeAddress = "/before.js";

/** Reads files synchronously: promises cost four times the CPU, and there are thousands of files. */
function answer(dir: string, { gone, leads, headers, before }: Known, url: string, response: ServerResponse): void {
  const path = pathOf(url);
  const send = (status: number, file: string): void => {
    const bytes = readFileSync(file);
    const isPage = before !== undefined && file.endsWith(".html");
    response
      .writeHead(status, { ...headers, "Content-Type": contentTypeOf(file) })
      .end(isPage ? bytes.toString("utf8").replace("<head>", `<head><script src="${beforeAddress}"></script>`) : bytes);
  };
  if (before !== undefined && path === beforeAddress) {
    response.writeHead(200, { ...headers, "Content-Type": "text/javascript" }).end(before);
    return;
  }
  if (path === undefined) {
    response.writeHead(400, headers).end();
    return;
  }
  const lead = leads.get(path);
  if (lead !== undefined && !gone.has(path)) {
    response.writeHead(301, { ...headers, Location: lead }).end();
    return;
  }
  const target = join(dir, path);
  const kind = kindOf(target);
  if (kind === "folder" && !path.endsWith("/")) {
    response.writeHead(301, { ...headers, Location: `${path}/` }).end();
    return;
  }
  const file = path.endsWith("/") ? join(target, "index.html") : target;
  if (kindOf(file) === "file") send(200, file);
  else if (gone.has(path)) send(410, join(dir, "410.html"));
  else send(404, join(dir, "404.html"));
}

/** The rules of `_redirects`, from one address to another. */
function redirectsIn(dir: string): ReadonlyMap<string, string> {
  const file = join(dir, "_redirects");
  const rules = existsSync(file) ? readFileSync(file, "utf8") : "";
  return new Map(
    rules.split("\n").flatMap((rule): [string, string][] => {
      const [from = "", to] = rule.split(" ");
      return to === undefined ? [] : [[from, to]];
    }),
  );
}

/** The path of a request; undefined for one that is not an address of a site. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.split(/[\\/]/).includes("..") || path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}

function kindOf(path: string): "file" | "folder" | undefined {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry === undefined ? undefined : entry.isDirectory() ? "folder" : "file";
}
