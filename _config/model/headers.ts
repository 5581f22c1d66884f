import type { InlineStyle } from "./assets.ts";
import { filesFolder } from "./books.ts";
import { frozenFolder } from "./open-data.ts";

/**
 * The one source of security headers. The pages carry the policy in a meta element as well, so that it holds on a host
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
 * The Content-Security-Policy of a page, as a meta element can carry it.
 * Trusted Types: no page has a policy, so no script can turn text into markup or code.
 * @param inline the sources of the styles that stand in the page itself; no other page may have one
 */
export function contentSecurityPolicy(inline: readonly InlineStyle["source"][] = []): string {
  const styles = ["style-src 'self'", ...inline].join(" ");
  return ["default-src 'none'", "script-src 'self'", "connect-src 'self'", styles, ...others].join("; ");
}

/**
 * Headers of every answer, after MDN's HTTP Observatory. One policy for all addresses: what it lets through beyond the need of a page, the
 * policy in that page refuses, since a browser keeps to both.
 * @param inline the sources of the styles that pages carry; they change with those styles, so a server gets its configuration anew with each edition
 * @param forTor whether the edition is for the Tor network, where nothing travels over TLS
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
 * Folders of files that no search engine may list, without a slash at the end: a header says so, since a file has no meta
 * element. Books are the pages once more, and the old ones are old, as frozen figures are. A picture or a voice may be of a story that is kept from
 * search engines; one rule for all of them cannot forget one.
 */
export const unlistedFolders: readonly string[] = [filesFolder, frozenFolder, "/img", "/geluid"];
