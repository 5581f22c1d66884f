import type { ServerAnswers } from "../../edition/redirects.ts";
import type { InlineStyle } from "../../model/assets.ts";
import { securityHeaders } from "../../model/headers.ts";
import { isForTor, torEditionOf } from "../../model/onion.ts";

/** What every server must do, independent of its configuration language. */
export interface ServerRules extends ServerAnswers {
  readonly headers: Readonly<Record<string, string>>;
  /** The address of the edition for the Tor network, without a trailing slash: Tor Browser offers to open the same page there. */
  readonly onion: string | undefined;
}

/** The addresses of an edition, as far as they are known. */
export interface EditionAddresses {
  readonly url?: string | undefined;
  readonly onion?: string | undefined;
}

/** @param inline the sources of the styles that pages carry */
export function serverRulesOf(
  answers: ServerAnswers,
  inline: readonly InlineStyle["source"][],
  { url = "", onion }: EditionAddresses,
): ServerRules {
  return { ...answers, headers: securityHeaders(inline, isForTor(url)), onion: torEditionOf({ url, onion }) };
}

/** The first line of each of our files. */
export const made =
  "# Made by npm run build and npm run servers, from _config/model/served.ts and headers.ts, _data/ingetrokken.yaml, verhuisd.yaml and site.yaml. Do not edit.";

/** An address that ends in a slash, in both forms that a user may type. */
export function withAndWithoutSlash(address: string): [string, string] {
  return [address.slice(0, -1), address];
}
