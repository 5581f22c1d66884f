import { isForTor, torEditionOf } from "../../model/onion.ts";
import type { Directive } from "../directive.ts";

/** Says whether this site has a Tor address, and which: a reader who looks for one that does not exist may end up on somebody else's site. */
export const torAdres: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: (_attributes, { registers: { site } }) => {
    const onion = torEditionOf(site);
    const said = isForTor(site.url) ? (
      <>Je leest deze site nu op haar eigen adres in het Tor-netwerk.</>
    ) : onion === undefined ? (
      <>Deze site heeft geen eigen adres in het Tor-netwerk. In Tor Browser open je haar op het gewone adres.</>
    ) : (
      <>
        Deze site heeft ook een eigen adres in het Tor-netwerk. Het werkt alleen in Tor Browser: <a href={`${onion}/`}>{onion}</a>
      </>
    );
    return [<p>{said}</p>, "\n"];
  },
};
