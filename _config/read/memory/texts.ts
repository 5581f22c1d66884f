import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { version } from "node:process";
import { thisCode } from "./file.ts";

/** A cache of texts, each in its own file, so that only the requested texts are read. */
export interface TextMemory {
  /** @param of everything the text depends on, besides the code of the build, the packages and Node; a hash of it is enough */
  readonly recall: (of: string) => string | undefined;
  readonly remember: (of: string, text: string) => void;
  /** Deletes the texts that were not used since opening. */
  readonly keep: () => Promise<void>;
}

/**
 * Opens the cache.
 * @param folder absolute path of its folder, which may be deleted at any time; nothing of a private story may be stored in it
 */
export function openTextMemory(folder: string): TextMemory {
  const used = new Set<string>();
  const nameOf = (of: string): string => createHash("sha256").update(`${thisCode}\0${version}\0${of}`).digest("hex");
  // The checksum covers the name, and the name covers the code: a file that was renamed or written by other code is not used.
  const sealOf = (name: string, text: string): string => createHash("sha256").update(name).update(text).digest("base64url");
  let isThere = false;
  return {
    recall: (of) => {
      const name = nameOf(of);
      const whole = read(join(folder, name));
      if (whole === undefined) return undefined;
      const end = whole.indexOf("\n");
      const text = whole.slice(end + 1);
      if (whole.slice(0, end) !== sealOf(name, text)) return undefined;
      used.add(name);
      return text;
    },
    remember: (of, text) => {
      const name = nameOf(of);
      if (!isThere) mkdirSync(folder, { recursive: true });
      isThere = true;
      // Written directly and not by a rename: a partly written file has no valid checksum.
      writeFileSync(join(folder, name), `${sealOf(name, text)}\n${text}`);
      used.add(name);
    },
    keep: async () => {
      const standing = await readdir(folder).catch(() => []);
      await Promise.all(standing.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { recursive: true, force: true })));
    },
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** A hash of everything that something depends on: plain values, lists, maps and sets of them. Functions are ignored. */
export function markOf(...values: readonly unknown[]): string {
  const text = JSON.stringify(values, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [value.constructor.name, ...value] : value,
  );
  return createHash("sha256").update(text).digest("base64url");
}
