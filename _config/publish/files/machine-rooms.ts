import { z } from "zod";
import { isListed, type Edition, type Editions } from "../../edition/edition.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import type { InlineStyle } from "../../model/assets.ts";
import { securityHeaders, unlistedFolders } from "../../model/headers.ts";
import type { Moved } from "../../model/registers.ts";
import { zelfscanFile } from "../../model/self-scan.ts";
import { dataFiles } from "./data-files.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { feed } from "./feed.ts";
import { securityText } from "./security-text.ts";
import { accessibilityFilesOf } from "./accessibility-files.ts";

/**
 * Everything a machine asks for: sitemap, feed, status, robots, data, and the header file of hosts that read one. What is no
 * feed is found by search engines.
 */
export function machineRooms({ zoeken, feed: followed }: Editions, inline: readonly InlineStyle["source"][]): GeneratedFile<string>[] {
  const origin = zoeken.registers.site.url.replace(/\/$/, "");
  return [
    { address: "/sitemap.xml", content: sitemap(zoeken, origin) },
    { address: "/feed.xml", content: feed(followed, origin) },
    ...securityText(zoeken, origin),
    { address: "/robots.txt", content: `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n` },
    { address: "/status.json", content: `${JSON.stringify({ gebouwd: zoeken.today, paginas: zoeken.byFile.size }, null, 2)}\n` },
    { address: "/_headers", content: headersFile(inline) },
    { address: "/_redirects", content: redirectsFile(zoeken.registers.moved) },
    ...dataFiles(zoeken.registers),
    ...accessibilityFilesOf(zoeken, origin),
    { address: "/data/zelfscan.schema.json", content: `${JSON.stringify(z.toJSONSchema(zelfscanFile), null, 2)}\n` },
  ];
}

function sitemap(edition: Edition<"zoeken">, origin: string): string {
  const urls = [...edition.byAddress.values()]
    .filter((page) => isListed(page))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map((page) => `  <url><loc>${escapeHtml(origin + page.address)}</loc><lastmod>${page.data.bijgewerkt}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** The `_redirects` format of several static hosts, a rule a line. With an exclamation mark one of them would forget the line. */
function redirectsFile(moved: readonly Moved[]): string {
  return moved.flatMap(({ van, naar }) => [van.slice(0, -1), van].map((address) => `${address} ${naar} 301\n`)).join("");
}

/** The `_headers` format that several static hosts read. */
function headersFile(inline: readonly InlineStyle["source"][]): string {
  const lines = Object.entries(securityHeaders(inline)).map(([name, value]) => `  ${name}: ${value}`);
  const unlisted = unlistedFolders.map((folder) => `\n${folder}/*\n  X-Robots-Tag: noindex\n`).join("");
  return `/*\n${lines.join("\n")}\n\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n${unlisted}`;
}
