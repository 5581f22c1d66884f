import { z } from "zod";

/**
 * The edition for the Tor network: the same site, built for an address that only Tor reaches (SITE_URL), so that nothing in it leads to the other address.
 * What is asked and answered travels closed without a certificate, which is why it is http.
 */

/** An address of the Tor network, version 3: 56 letters and digits, made by tor from its key. */
export const onionAddress = z
  .string()
  .regex(/^http:\/\/[a-z2-7]{56}\.onion\/?$/, "Schrijf het adres dat tor maakte: http://, 56 letters en cijfers, en .onion.");

/** Whether an edition is built for the Tor network. */
export function isForTor(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith(".onion");
}

/** Of an edition: the address it is built for, and where the one for Tor stands. */
interface Addresses {
  readonly url: string;
  readonly onion?: string | undefined;
}

/** Where the edition for Tor stands, without a slash at its end; undefined when there is none, and in that edition itself. */
export function torEditionOf({ url, onion }: Addresses): string | undefined {
  return isForTor(url) ? undefined : onion?.replace(/\/$/, "");
}
