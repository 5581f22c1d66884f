import type { ServerAnswers } from "../../edition/redirects.ts";
import type { InlineStyle } from "../../model/assets.ts";
import { securityHeaders } from "../../model/headers.ts";

/** What every server does with the site, whatever it is called in its own language. */
export interface Rules extends ServerAnswers {
  readonly headers: Readonly<Record<string, string>>;
}

/** @param inline the sources of the styles that pages carry */
export function rulesOf(answers: ServerAnswers, inline: readonly InlineStyle["source"][]): Rules {
  return { ...answers, headers: securityHeaders(inline) };
}

/** The first line of each of our files. */
export const made =
  "# Made by npm run build and npm run servers, from _config/model/served.ts and headers.ts, _data/ingetrokken.yaml and _data/verhuisd.yaml. Do not edit.";

/** An address that ends in a slash, as somebody may type it. */
export function withAndWithoutSlash(address: string): [string, string] {
  return [address.slice(0, -1), address];
}
