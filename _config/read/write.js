import { link, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pid } from "node:process";

/*
 * Plain JavaScript with JSDoc types, and only Node as a dependency: the code that withdraws a story (publish/standing/) runs this
 * on servers where nothing is installed.
 */

/** Counter that makes temporary names unique within a process. */
let writes = 0;

/**
 * Writes a file atomically: to a temporary file in the same folder, flushed to disk, then renamed. When interrupted, the old
 * file is unchanged. A symbolic link is kept and its target is written; permissions are kept.
 * @param {string} path
 * @param {string | Uint8Array} content
 * @param {{ mode?: number, fresh?: boolean }} [options] `mode` of a new file; `fresh` fails with EEXIST when the file exists
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
    // Creating a link fails when the name exists, whereas a rename would replace the file.
    if (fresh) await link(half, path);
    else await rename(half, target);
  } finally {
    await rm(half, { force: true });
  }
}

const halfEnd = ".half";

/**
 * Whether a name is that of a temporary file left by an interrupted write; such a file can be ignored anywhere.
 * @param {string} name
 * @returns {boolean}
 */
export function isHalf(name) {
  return name.startsWith(".") && name.endsWith(halfEnd);
}
