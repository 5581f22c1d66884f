import { isForTor, torEditionOf } from "../../model/onion.ts";
import type { Directive } from "../directive.ts";

/** Whether this site has an address in the Tor network, as it is: a reader who looks for one in vain may end up on somebody else's. */
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
