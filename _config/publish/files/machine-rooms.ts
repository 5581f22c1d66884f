import { z } from "zod";
import { isListed, type Edition, type Editions } from "../../edition/edition.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import type { InlineStyle } from "../../model/assets.ts";
import { securityHeaders } from "../../model/headers.ts";
import { isForTor } from "../../model/onion.ts";
import { scanFile } from "../../model/self-scan.ts";
import { scanKinds } from "../../../_shared/zelfscan/kinds.ts";
import { chartFiles } from "./chart-files.ts";
import type { Settings } from "../../read/settings.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { feedFiles } from "./feed.ts";
import { securityText } from "./security-text.ts";
import { accessibilityFilesOf } from "./accessibility-files.ts";
import { headersFile, redirectsFile } from "../servers/static-host.ts";

/**
 * Files for programs: sitemap, feeds, status, robots, data, and the header and redirect files that some hosts read. All but the feeds contain only
 * what search engines may find.
 * @param inline the hashes of the inline styles
 * @param options `bundles`: addresses of the bundles; `version`: the version of the source, when it has a name
 */
export function machineRoomFiles(
  { zoeken, feed: followed }: Editions,
  inline: readonly InlineStyle["source"][],
  { bundles = [], version }: { readonly bundles?: readonly string[]; readonly version?: Settings["version"] } = {},
): GeneratedFile<string>[] {
  const origin = zoeken.registers.site.url.replace(/\/$/, "");
  return [
    { address: "/sitemap.xml", content: sitemap(zoeken, origin) },
    ...feedFiles(followed, origin),
    ...securityText(zoeken, origin),
    { address: "/robots.txt", content: `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n` },
    {
      address: "/status.json",
      content: `${JSON.stringify({ gebouwd: zoeken.today, paginas: zoeken.byFile.size, ...(version === undefined ? {} : { commit: version.commit }), verloopt: lastDays(zoeken) }, null, 2)}\n`,
    },
    { address: "/_headers", content: headersFile(securityHeaders(inline, isForTor(origin)), bundles) },
    { address: "/_redirects", content: redirectsFile(zoeken.registers.moved) },
    ...chartFiles(zoeken, origin),
    ...accessibilityFilesOf(zoeken, origin),
    ...Object.values(scanKinds).map((kind) => ({
      address: kind.schema,
      content: `${JSON.stringify(z.toJSONSchema(scanFile(kind)), null, 2)}\n`,
    })),
  ];
}

/** The number of facts in the registers that expire on each coming day; the monitor (cli/wacht.js) warns in time. */
function lastDays({ registers, today }: Edition): Readonly<Record<string, number>> {
  const { helpLines, figures, laws, rulings, rights, sharing } = registers;
  const counts = new Map<string, number>();
  for (const rows of [helpLines, figures, laws, rulings, rights, sharing])
    for (const { geldig_tot } of rows.values()) if (geldig_tot >= today) counts.set(geldig_tot, (counts.get(geldig_tot) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sitemap(edition: Edition<"zoeken">, origin: string): string {
  const urls = [...edition.byAddress.values()]
    .filter((page) => isListed(page))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map((page) => `  <url><loc>${escapeHtml(origin + page.address)}</loc><lastmod>${page.data.bijgewerkt}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
