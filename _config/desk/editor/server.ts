import { createServer, type IncomingMessage } from "node:http";
import { z } from "zod";
import { messageOf, refusalIn } from "../../check/privacy/message.ts";
import { besideAddress } from "../../../_shared/redactie.ts";
import { channelOf } from "../../edition/edition.ts";
import { inlineSources } from "../../model/assets.ts";
import { contentSecurityPolicy } from "../../model/headers.ts";
import { Refusal } from "../../model/refusal.js";
import type { Settings } from "../../read/settings.ts";
import { bringPicture, questionsTo } from "./answers.ts";
import { changesIn, refuseUnfit, zipOf } from "./changes.ts";
import { bundleClient } from "./client.ts";
import { readGuide } from "./guide.ts";
import { itemsOf } from "./items.ts";
import { lookingAt } from "./look.ts";
import { besidePage, closedPage, deskPage, entrancePage, missingPage } from "./own-pages.ts";
import { largestPicture } from "./picture.ts";
import { beginSession, room } from "./session.ts";
import { siteFile, standingSite } from "./site.ts";
import { wholeHere, type Whole } from "./whole.ts";

/** An open desk. */
export interface OpenDesk {
  /** The address to open in a browser. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The Content Security Policy of the desk: its own files, and nothing from elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const still = { "Content-Security-Policy": "default-src 'none'" };

/** The headers of every response. Nothing is cached. */
const always = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

const html = "text/html; charset=utf-8";
const json = "application/json; charset=utf-8";

/** The largest request other than a picture, in bytes. */
const largestQuestion = 2_000_000;

/**
 * Opens the desk, reachable from this computer only.
 * @param port 0 for any free port
 * @param whole runs the check of the whole site
 */
export async function openEditor(settings: Settings, port = 0, whole: Whole = wholeHere(settings)): Promise<OpenDesk> {
  const { root, privateFolder = "", denyListPath = "" } = settings;
  const session = beginSession();
  const site = await standingSite(settings, whole);
  const items = itemsOf(site, await readGuide(root));
  const looking = lookingAt(site, items);
  const questions = questionsTo(site, items, looking, settings);
  const client = await bundleClient(root);

  const answer = async (request: IncomingMessage, at: number): Promise<Answer> => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const objection = session.objection(request, at);
    const entering = request.method === "GET" && objection !== "host" ? session.enter(path, at) : undefined;
    if (entering !== undefined) return { type: html, body: entrancePage, headers: { ...entering, ...still } };
    if (objection !== undefined) return { status: 403, type: html, body: closedPage, headers: still };
    if (request.method === "POST") return { type: json, body: JSON.stringify(await answerTo(request, path)) };
    if (request.method !== "GET") return { status: 405, type: json, body: "{}" };
    return (await fileAt(path)) ?? (await pageAt(path)) ?? { status: 404, type: html, body: missingPage, headers: still };
  };

  const answerTo = async (request: IncomingMessage, path: string): Promise<unknown> => {
    const name = path.startsWith(`${room}api/`) ? path.slice(`${room}api/`.length) : "";
    if (name === "beeld") {
      const { "x-onderdeel": key, "x-naam": called } = z.object({ "x-onderdeel": z.string(), "x-naam": z.string() }).parse(request.headers);
      return bringPicture(site, items, key, decodeURIComponent(called), await bodyOf(request, largestPicture));
    }
    const make = Object.hasOwn(questions, name) ? questions[name] : undefined;
    if (make === undefined) throw new Refusal("Dit kan de redactie niet.");
    const given: unknown = JSON.parse((await bodyOf(request, largestQuestion)).toString("utf8"));
    return make(given);
  };

  const fileAt = async (path: string): Promise<Answer | undefined> => {
    const own = path === room ? deskPage : path === besideAddress ? besidePage : undefined;
    if (own !== undefined) return { type: html, body: own, headers: { "Content-Security-Policy": policy, "X-Frame-Options": "DENY" } };
    if (path === `${room}naast.js`) return { type: "text/javascript; charset=utf-8", body: client.beside };
    if (path === `${room}redactie.js`) return { type: "text/javascript; charset=utf-8", body: client.script };
    if (path === `${room}redactie.css`) return { type: "text/css; charset=utf-8", body: client.style };
    if (path === `${room}wijziging.zip`) {
      refuseUnfit(await site.faultsNow());
      const body = await zipOf(root, await changesIn(root, items));
      return { type: "application/zip", body, headers: { "Content-Disposition": 'attachment; filename="wijziging.zip"' } };
    }
    return siteFile(site, path);
  };

  /** A page as readers get it: as it is being edited, or as it is now. It is shown in a sandboxed frame in which no script runs. */
  const pageAt = async (path: string): Promise<Answer | undefined> => {
    const name = path.startsWith(`${room}voorbeeld/`) ? path.slice(`${room}voorbeeld/`.length) : undefined;
    const body = name === undefined ? await drawnAt(path) : looking.preview(name);
    if (body === undefined) return undefined;
    const { urls } = await site.assets();
    const own = `${contentSecurityPolicy(inlineSources(urls.inline))}; frame-ancestors 'self'; sandbox allow-same-origin`;
    return { type: html, body, headers: { "Content-Security-Policy": own } };
  };

  const drawnAt = async (address: string): Promise<string | undefined> => {
    const { editions } = await site.whole();
    const standing = editions?.web.byAddress.get(address);
    if (editions === undefined || standing === undefined) return undefined;
    return site.draw(editions[channelOf(standing)].byAddress.get(address) ?? standing, editions);
  };

  const server = createServer((request, response) => {
    answer(request, portOf(server))
      .catch((error: unknown): Answer => {
        const refusal = refusalIn(error);
        // A file that is refused is opened in a tab of its own, where a person reads why.
        if (refusal !== undefined && request.method === "GET")
          return { status: 409, type: "text/plain; charset=utf-8", body: refusal.message };
        const badlyAsked = error instanceof z.ZodError || error instanceof SyntaxError || error instanceof URIError;
        return {
          status: refusal === undefined ? (badlyAsked ? 400 : 500) : 409,
          type: json,
          body: JSON.stringify({
            fout: refusal?.message ?? messageOf(error, { PRIVE_CONTENT: privateFolder, PRIVE_NAMENLIJST: denyListPath }),
          }),
        };
      })
      .then(({ status = 200, type, body, headers = {} }) => {
        response.writeHead(status, { ...always, "Content-Type": type, ...headers }).end(body);
      })
      // The client has disconnected.
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  // Reads the titles for the list while the browser opens. The check of the whole site starts with the first request, so that the browser can use
  // the CPU until then.
  items.list().catch(() => undefined);
  return {
    address: session.entrance(portOf(server)),
    close: async () => {
      const ended = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      await site.close();
      await ended;
    },
  };
}

function portOf(server: ReturnType<typeof createServer>): number {
  const at = server.address();
  return typeof at === "object" && at !== null ? at.port : 0;
}

async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = z.instanceof(Buffer).parse(part);
    size += bytes.length;
    if (size > most) throw new Refusal("Dit is te groot om aan te nemen.");
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
