import { z } from "zod";

/**
 * The edition for the Tor network: the same site, built for an address that only Tor reaches (SITE_URL), so that nothing in it links to the public
 * address. Tor encrypts the traffic without a certificate, hence http.
 */

/** An onion address, version 3: 56 letters and digits, which tor derives from its key. */
export const onionAddress = z
  .string()
  .regex(/^http:\/\/[a-z2-7]{56}\.onion\/?$/, "Schrijf het adres dat tor maakte: http://, 56 letters en cijfers, en .onion.");

/** Whether an edition is built for the Tor network. */
export function isForTor(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith(".onion");
}

/** The addresses of an edition: the one it is built for, and that of its Tor edition. */
interface Addresses {
  readonly url: string;
  readonly onion?: string | undefined;
}

/** The address of the Tor edition, without a trailing slash; undefined when there is none, and in that edition itself. */
export function torEditionOf({ url, onion }: Addresses): string | undefined {
  return isForTor(url) ? undefined : onion?.replace(/\/$/, "");
}
