import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Withdrawn } from "../../model/registers.ts";
import { nearestName } from "../../model/nearest-name.ts";

/**
 * The report of a build about withdrawn stories: which are gone from the new site, and which published story has a name that looks like a withdrawn
 * one.
 * @param siteDir the folder of the site
 * @returns lines for an editor; empty when nothing was ever withdrawn
 */
export async function withdrawalReport(withdrawn: readonly Withdrawn[], siteDir: string): Promise<string> {
  const room = join(siteDir, "getuigenissen");
  const names = (await readdir(room).catch(() => [])).filter((name) => existsSync(join(room, name, "index.html")));
  const gone = withdrawn.filter(({ slug }) => !names.includes(slug));
  const list = (rows: readonly Withdrawn[]): string => rows.map(({ slug, datum }) => `   - ${slug} (${datum})\n`).join("");
  const doubts = gone.flatMap(({ slug }) => {
    const near = nearestName(slug, names);
    return near === undefined ? [] : [`Let op: ${slug} is ingetrokken, maar op de site staat nog ${near}. Moest die weg?\n`];
  });
  return (gone.length === 0 ? "" : `Ingetrokken, nu weg:\n${list(gone)}`) + doubts.join("");
}
