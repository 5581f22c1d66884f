import type { Fragment } from "../../_shared/search/files.ts";
import type { BuiltSite } from "./fixture-site.ts";

/** What the search index holds of every page, with its whole text, sorted by address. */
export async function searchRecords(site: BuiltSite): Promise<(Fragment & { readonly content: string })[]> {
  const fragments = site.files.filter((path) => /^zoek\/index\/\w+\/p\/\d+\.json$/.test(path));
  const records = await Promise.all(fragments.map(async (path) => JSON.parse((await site.bytes(path)).toString()) as Fragment));
  return records
    .map((record) => ({ ...record, content: record.parts.map(([, heading, text]) => `${heading} ${text}`).join(" ") }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
