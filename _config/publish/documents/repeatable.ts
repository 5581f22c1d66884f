import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { firstZipDay } from "./zip-day.ts";

/**
 * Makes a Word document reproducible: docx writes the current time and random link ids into it, so the parts are unpacked, given fixed values, and
 * packed again.
 * @param day the date that the document gives for when it was made, YYYY-MM-DD
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
