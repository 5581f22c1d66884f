import { errorCodes, errorPage } from "../../model/place.ts";
import {
  askedAgain,
  endsByType,
  hashedNames,
  hiddenNames,
  keptForever,
  longestAddress,
  mediaTypes,
  methods,
  textEnds,
  unlisted,
  wellKnown,
} from "../../model/served.ts";
import { goneLines } from "./gone.js";
import { made, withAndWithoutSlash, type ServerRules } from "./rules.ts";

/** The configuration of Caddy for the site; host name, certificate and folder are set on the machine (`server/Caddyfile`). */
export function caddy({ headers, gone, moved, onion }: ServerRules): string {
  const text = new Set<string>(textEnds);
  const typed = [...endsByType].map(([type, ends], index) => {
    const name = `@type${String(index)}`;
    const charset = ends.some((end) => text.has(end)) ? "; charset=utf-8" : "";
    return `${name} path ${ends.map((end) => `*.${end}`).join(" ")}\n\theader ${name} Content-Type "${type}${charset}"`;
  });
  return `${made}
header {
${Object.entries(headers)
  .map(([name, value]) => `\t${name} "${value}"`)
  .join("\n")}
	Cache-Control "${askedAgain}"
${onion === undefined ? "" : `\tOnion-Location "${onion}{http.request.orig_uri}"\n`}}
header -Server
encode gzip
route {
	@other not method ${methods.join(" ")}
	error @other 405
	@long expression size({http.request.uri}) > ${String(longestAddress)}
	error @long 414
	@hidden {
		not path ${wellKnown}*
		path_regexp ${hiddenNames}|\\x00
	}
	error @hidden 404
	@copies path *.br *.gz
	error @copies 404
${goneLines("caddy.conf", gone)}${moved
    .flatMap(({ van, naar }) => withAndWithoutSlash(van).map((address) => `\tredir ${address} "${naar}" 301\n`))
    .join("")}	@hashed path_regexp ${hashedNames}
	header @hashed Cache-Control "${keptForever}"
	@unlisted path ${unlisted.map((folder) => `${folder}*`).join(" ")}
	header @unlisted X-Robots-Tag noindex
	@text path */ ${textEnds.map((end) => `*.${end}`).join(" ")}
	header @text ?Vary Accept-Encoding
	${typed.join("\n\t")}
	file_server {
		precompressed br gzip
	}
}
handle_errors {
	header {
${Object.entries(headers)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join("\n")}
		Cache-Control "${askedAgain}"
		Content-Type "${mediaTypes.html}; charset=utf-8"
	}
	header -Server
	@unsent expression {http.error.status_code} == 405
	header @unsent Allow "${methods.join(", ")}"
	@known expression {http.error.status_code} in [${errorCodes.join(", ")}]
	rewrite @known ${errorPage("{http.error.status_code}")}
	@broken expression {http.error.status_code} > 500
	rewrite @broken ${errorPage("500")}
	method GET
	file_server
}
`;
}
