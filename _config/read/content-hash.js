import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Adds the names and contents of the source files in some folders to a hash; a missing folder adds nothing.
 * @param {import("node:crypto").Hash} hash
 * @param {string} root absolute path that the folders are relative to
 * @param {readonly string[]} folders
 */
export function hashSources(hash, root, folders) {
  for (const folder of folders) {
    const paths = namesIn(join(root, folder));
    for (const path of paths.filter((name) => /\.(?:tsx?|js|css)$/.test(name)).sort())
      hash.update(`\0${folder}/${path}\0`).update(readFileSync(join(root, folder, path)));
  }
  return hash;
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
