import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Access control of the desk: only the browser that opened the printed address, from the desk's own page. */
interface Session {
  /** The address to open; it contains the token. */
  readonly entrance: (port: number) => string;
  /** The headers that give a browser access, when it requests the entrance. */
  readonly enter: (path: string, port: number) => Readonly<Record<string, string>> | undefined;
  /** Why a request is refused; undefined when it is allowed. */
  readonly objection: (request: Pick<IncomingMessage, "method" | "headers">, port: number) => "host" | "origin" | "cookie" | undefined;
}

/** The path of the desk; every other address shows the site as it would be. */
export const room = "/redactie/";

/**
 * Begins a session. The token in the address is exchanged for a cookie that is sent to this address only, cannot be read by scripts, and ends with
 * the browser. Another site that sends a browser here has neither (CSRF); a domain name that was made to point here is refused by the Host header
 * (DNS rebinding).
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
