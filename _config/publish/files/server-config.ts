import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inlineSources, type InlineStyle } from "../../model/assets.ts";
import { securityHeaders, unlistedFolders } from "../../model/headers.ts";
import { writeWhole } from "../../read/write.js";
import type { ServerAnswers } from "../../edition/redirects.ts";
import { makeInlineStyles } from "../assets.ts";
import type { GeneratedFile } from "../../model/output.ts";

/** How long a browser may keep what never changes under its name (bundles carry a hash), and what may. */
const forever = "public, max-age=31536000, immutable";
const always = "no-cache";

/**
 * The configuration of each server we ship, made from the one list of headers and the registers of withdrawn and moved pages:
 * every address answers with the same headers, a withdrawn one with 410, and one that moved leads on with 301.
 * @returns files with an address within `server/`
 */
export function serverConfigs(answers: ServerAnswers, inline: readonly InlineStyle["source"][]): GeneratedFile<string>[] {
  return [
    { address: "nginx.conf", content: nginx(answers, inline) },
    { address: "Caddyfile", content: caddy(answers, inline) },
  ];
}

/**
 * Writes the configurations to `server/`. Every build does: a testimony that was taken back in the browser, by its row
 * in the register alone, then answers 410 as well.
 * @param root absolute path of the project
 * @returns the files, from the root
 */
export async function writeServerConfigs(root: string, answers: ServerAnswers): Promise<string[]> {
  const inline = await makeInlineStyles(join(root, "assets")).then(inlineSources, () => standingStyles(root));
  return Promise.all(
    serverConfigs(answers, inline).map(async ({ address, content }) => {
      await writeWhole(join(root, "server", address), content);
      return `server/${address}`;
    }),
  );
}

/** The styles that the standing configuration lets through: a style sheet that is broken is on no page, and holds up no withdrawal. */
async function standingStyles(root: string): Promise<InlineStyle["source"][]> {
  const standing = await readFile(join(root, "server/nginx.conf"), "utf8").catch(() => "");
  const policy = standing.split("\n").find((line) => line.includes("Content-Security-Policy")) ?? "";
  return policy.match(/'sha256-[A-Za-z0-9+/=]+'/g) ?? [];
}

function nginx({ moved, gone }: ServerAnswers, inline: readonly InlineStyle["source"][]): string {
  const headers = Object.entries(securityHeaders(inline)).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const rules = [
    ...gone.flatMap((address) => [`    location = ${address.slice(0, -1)} { return 410; }`, `    location ^~ ${address} { return 410; }`]),
    ...moved.flatMap(({ van, naar }) => [van.slice(0, -1), van].map((address) => `    location = ${address} { return 301 "${naar}"; }`)),
  ];
  return `# Made by npm run build and npm run servers from _config/model/headers.ts, _data/ingetrokken.yaml and _data/verhuisd.yaml. Do not edit.
# Put the built site in /srv/site, add your certificate, and redirect http to https.
server {
    listen 8080;
    root /srv/site;
    index index.html;
    server_tokens off;
    charset utf-8;
    absolute_redirect off;
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/csv application/xml;
    # A visit to a page about help leaves no line here.
    access_log off;

    types {
        text/html html;
        text/css css;
        text/javascript js;
        application/json json;
        application/xml xml;
        text/csv csv;
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
        text/plain txt;
        image/svg+xml svg;
        image/avif avif;
        image/webp webp;
        image/jpeg jpeg jpg;
        image/png png;
        font/woff2 woff2;
        application/pdf pdf;
        application/epub+zip epub;
        audio/mpeg mp3;
        audio/mp4 m4a;
        audio/wav wav;
        text/vtt vtt;
    }
    default_type application/octet-stream;

${headers.map((line) => `    ${line}`).join("\n")}
    add_header Cache-Control $cache_control always;
    add_header X-Robots-Tag $robots always;

    error_page 404 /404.html;
    error_page 410 /410.html;
${rules.length === 0 ? "" : `${rules.join("\n")}\n`}
    location = /_headers { return 404; }
    location = /_redirects { return 404; }
    location / { try_files $uri $uri/ =404; }
}

map $uri $cache_control {
    default "${always}";
    ~^/assets/ "${forever}";
}

# Books are the pages once more, and the old ones are old. Pictures and voices belong to a page, which may be kept from
# search engines. An empty header is not sent.
map $uri $robots {
    default "";
${unlistedFolders.map((folder) => `    ~^${folder}/ "noindex";`).join("\n")}
}
`;
}

function caddy({ moved, gone }: ServerAnswers, inline: readonly InlineStyle["source"][]): string {
  const headers = Object.entries(securityHeaders(inline)).map(([name, value]) => `\t\t${name} "${value}"`);
  const withdrawn =
    gone.length === 0
      ? ""
      : `\t@withdrawn path ${gone.map((address) => `${address.slice(0, -1)} ${address}*`).join(" ")}\n\terror @withdrawn 410\n\n`;
  const redirects = moved.flatMap(({ van, naar }) => [van.slice(0, -1), van].map((address) => `\tredir ${address} "${naar}" 301\n`));
  return `# Made by npm run build and npm run servers from _config/model/headers.ts, _data/ingetrokken.yaml and _data/verhuisd.yaml. Do not edit.
# Replace :8080 by your own host name: Caddy then fetches a certificate and redirects http to https.
(headers) {
	header {
${headers.join("\n")}
		-Server
	}
}

:8080 {
	root * /srv/site
	encode zstd gzip
	import headers
	@bundles path /assets/*
	@pages not path /assets/*
	header @bundles Cache-Control "${forever}"
	header @pages Cache-Control "${always}"
${unlistedFolders.map((folder) => `\theader ${folder}/* X-Robots-Tag noindex`).join("\n")}
	@captions path *.vtt
	header @captions Content-Type text/vtt

${withdrawn}${redirects.join("")}	error /_headers 404
	error /_redirects 404
	file_server

	handle_errors {
		import headers
		@page expression {err.status_code} in [404, 410]
		rewrite @page /{err.status_code}.html
		file_server
	}
}
`;
}
