import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { madeAfter } from "../standing/site-place.js";

/**
 * The files of a site that were not made of others.
 * @param folder absolute path of the site
 * @returns paths from there, with forward slashes, sorted by their signs whatever the language of the machine
 */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !madeAfter.test(path))
    .sort();
}
