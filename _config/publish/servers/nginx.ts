import { errorCodes, errorPage } from "../../model/place.ts";
import {
  askedAgain,
  endsByType,
  hashedNames,
  hiddenNames,
  keptForever,
  mediaTypes,
  methods,
  textTypes,
  unlisted,
  wellKnown,
} from "../../model/served.ts";
import { goneLines } from "./gone.js";
import { made, withAndWithoutSlash, type ServerRules } from "./rules.ts";

/**
 * The configuration of nginx for the site, in two files: this one for the `http` block, the other for a `server` block. Host names, certificate and
 * folder are set on the machine (`server/nginx.conf`).
 */
export function nginxHttp(): string {
  return `${made}
# A name with a hash in it never changes; a page that stands in for one that is not there does.
map "$status$uri" $hoe_lang {
    default "${askedAgain}";
    "~^(?:200|206|304)${hashedNames.slice(1)}" "${keptForever}";
}
# Books are the pages once more; pictures and voices belong to a page, which may be kept from search engines. An empty header is not sent.
map $uri $robots {
    default "";
${unlisted.map((folder) => `    ~^${folder} "noindex";`).join("\n")}
}
map $status $alleen {
    default "";
    405 "${methods.join(", ")}";
}
`;
}

/** The rules for inside a `server` block of nginx. */
export function nginxServer({ headers, gone, moved, onion }: ServerRules): string {
  const answers = errorCodes.map((code) => `error_page ${code === "500" ? "500 502 503 504" : code} ${errorPage(code)};`);
  return `${made}
index index.html;
server_tokens off;
absolute_redirect off;
etag on;

# A visit to a page about help leaves no line anywhere.
access_log off;
log_not_found off;
error_log /dev/null emerg;

types {
${[...endsByType].map(([type, ends]) => `    ${type} ${ends.join(" ")};`).join("\n")}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${listed(textTypes)};

# The copies that \`npm run plaatsklaar\` made, and else, until it did, what nginx makes itself.
gzip_static on;
gzip on;
gzip_vary on;
gzip_types ${listed(textTypes)};

${Object.entries(headers)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join("\n")}
add_header Cache-Control $hoe_lang always;
add_header X-Robots-Tag $robots always;
add_header Allow $alleen always;
${onion === undefined ? "" : `add_header Onion-Location "${onion}$request_uri" always;\n`}
${answers.join("\n")}

if ($request_method !~ ^(?:${methods.join("|")})$) { return 405; }
location ~ ^(?!${wellKnown}).*${hiddenNames} { return 404; }
location ~ \\.(?:br|gz)$ { return 404; }
${goneLines("nginx-server.conf", gone)}${moved.flatMap(({ van, naar }) => withAndWithoutSlash(van).map((address) => `location = ${address} { return 301 "${naar}"; }`)).join("\n")}
location / { try_files $uri $uri/ =404; }
`;
}

/** A list of types without HTML: nginx already gives HTML a character set and compresses it, and warns when told to. */
function listed(types: readonly string[]): string {
  return types.filter((type) => type !== mediaTypes.html).join(" ");
}
