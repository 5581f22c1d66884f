import { link, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pid } from "node:process";

/*
 * Plain JavaScript with its types in comments, and nothing but Node: what takes a story from the site (publish/standing/) needs this
 * where nothing is installed.
 */

/** Sets two writes of one file by one process apart. */
let writes = 0;

/**
 * Writes a file whole or not at all: beside its place, on the disk, then renamed. Whoever is stopped halfway leaves the
 * file as it was. A link keeps its place, and what it leads to is written; permissions stay as they were.
 * @param {string} path
 * @param {string | Uint8Array} content
 * @param {{ mode?: number, fresh?: boolean }} [options] `mode` of a file that is new; `fresh` fails with EEXIST when the file is there
 * @returns {Promise<void>}
 */
export async function writeWhole(path, content, { mode = 0o666, fresh = false } = {}) {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(() => path);
  const standing = await stat(target).catch(() => undefined);
  const half = join(dirname(target), `.${basename(target)}.${String(pid)}-${String((writes += 1))}${halfEnd}`);
  try {
    const file = await open(half, "wx", mode);
    try {
      if (standing !== undefined) await file.chmod(standing.mode);
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    // A link to a name that exists fails, where a rename would take its place.
    if (fresh) await link(half, path);
    else await rename(half, target);
  } finally {
    await rm(half, { force: true });
  }
}

const halfEnd = ".half";

/**
 * Whether a name is of a file that somebody was stopped in writing: it is nobody's, wherever it lies.
 * @param {string} name
 * @returns {boolean}
 */
export function isHalf(name) {
  return name.startsWith(".") && name.endsWith(halfEnd);
}
