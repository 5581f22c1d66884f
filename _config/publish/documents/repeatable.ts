import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { firstZipDay } from "./zip-day.ts";

/**
 * A Word document with the same bytes in every build: docx writes the time of making into it and draws the names of links
 * at random, so the parts are opened, given fixed ones, and packed again.
 * @param day what the document says of when it was made, YYYY-MM-DD
 */
export function repeatable(file: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map<string, string>();
  const fixed = parts.map(([path, content]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, content];
    const text = strFromU8(content)
      .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${day}T00:00:00Z`)
      .replace(/\brId([\w-]*[A-Za-z_-][\w-]*)/g, (id) => {
        const name = names.get(id) ?? `rIdLink${String(names.size + 1)}`;
        names.set(id, name);
        return name;
      });
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(fixed), { mtime: firstZipDay, level: 6 });
}
