import type { InlineStyle } from "./assets.ts";
import { filesFolder } from "./books.ts";
import { frozenFolder } from "./open-data.ts";

/**
 * The only source of security headers. The pages also have the policy in a meta element, so that it holds on a host
 * that sends no headers; `server/` and `_headers` are generated from here.
 */

const others = [
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
] as const;

/**
 * The Content-Security-Policy of a page, for use in a meta element.
 * Trusted Types: no page has a policy, so no script can turn text into markup or code.
 * @param inline the source expressions of the inline styles of that page; other pages may have none
 */
export function contentSecurityPolicy(inline: readonly InlineStyle["source"][] = []): string {
  const styles = ["style-src 'self'", ...inline].join(" ");
  return ["default-src 'none'", "script-src 'self'", "connect-src 'self'", styles, ...others].join("; ");
}

/**
 * Headers of every response, following MDN's HTTP Observatory. One policy for all addresses: it allows the inline styles of all pages, but
 * the policy in each page allows only its own, and a browser applies both.
 * @param inline the source expressions of the inline styles of all pages; they change with those styles, so a server needs a new configuration for
 * each edition
 * @param forTor whether the edition is for the Tor network, where nothing is sent over TLS
 */
export const securityHeaders = (inline: readonly InlineStyle["source"][], forTor = false): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": `${contentSecurityPolicy(inline)}; frame-ancestors 'none'`,
  ...(forTor ? {} : { "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload" }),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()",
});

/**
 * Folders that search engines may not index, without a trailing slash. A header says so, since a file has no meta
 * element. Books repeat the pages, and old books and frozen figures are out of date. A picture or recording may belong to a testimony that is not
 * indexed; one rule for all of them cannot miss one.
 */
export const unlistedFolders: readonly string[] = [filesFolder, frozenFolder, "/img", "/geluid"];
