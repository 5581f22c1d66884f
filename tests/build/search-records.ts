import { gunzipSync } from "node:zlib";
import { z } from "zod";
import type { BuiltSite } from "./fixture-site.ts";

const record = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

/** What Pagefind keeps of every page, unpacked: its fragments are gzip with a signature before the JSON. In order of address. */
export async function searchRecords(site: BuiltSite): Promise<z.infer<typeof record>[]> {
  const fragments = site.files.filter((path) => path.endsWith(".pf_fragment"));
  const records = await Promise.all(
    fragments.map(async (path) => {
      const unpacked = gunzipSync(await site.bytes(path)).toString("utf8");
      return record.parse(JSON.parse(unpacked.slice(unpacked.indexOf("{"))));
    }),
  );
  return records.sort((a, b) => (a.url < b.url ? -1 : 1));
}
