import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Who may speak to the desk: the browser that opened the address which the command printed, from the desk's own page. */
export interface Session {
  /** The address to open: it holds the token. */
  readonly entrance: (port: number) => string;
  /** The headers that let a browser in, when it asks for the entrance. */
  readonly enter: (path: string, port: number) => Readonly<Record<string, string>> | undefined;
  /** Why a request is turned away; undefined lets it in. */
  readonly objection: (request: Pick<IncomingMessage, "method" | "headers">, port: number) => "host" | "origin" | "cookie" | undefined;
}

/** The room of the desk; every other address is the site as it would be. */
export const room = "/redactie/";

/**
 * One visit. The token in the address becomes a cookie that the browser sends to this address only, that no script can read, and that is gone with the browser.
 * Another site that leads a browser here has neither; a name that was made to point here is not the name in Host.
 */
export function beginSession(): Session {
  const [token, secret] = [randomBytes(24).toString("hex"), randomBytes(24).toString("hex")];
  // Cookies are shared between ports, so each desk has a cookie name of its own.
  const name = (port: number): string => `redactie-${String(port)}`;
  return {
    entrance: (port) => `http://127.0.0.1:${String(port)}${room}begin/${token}`,
    enter: (path, port) =>
      isSame(path, `${room}begin/${token}`) ? { "Set-Cookie": `${name(port)}=${secret}; Path=/; HttpOnly; SameSite=Strict` } : undefined,
    objection: ({ method, headers }, port) => {
      const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
      if (headers.host === undefined || !hosts.includes(headers.host)) return "host";
      const site = headers["sec-fetch-site"];
      if (site !== undefined && site !== "same-origin" && site !== "none") return "origin";
      if (method !== "GET" && headers.origin !== `http://${headers.host}`) return "origin";
      const cookies = (headers.cookie ?? "").split(/; */);
      return cookies.some((cookie) => isSame(cookie, `${name(port)}=${secret}`)) ? undefined : "cookie";
    },
  };
}

/** Compares in constant time. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
