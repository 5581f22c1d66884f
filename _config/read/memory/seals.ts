import { createHash } from "node:crypto";
import { lstat, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readMemory, writeMemory } from "./file.ts";

/** A folder of made files that outlives a run, with what each of them was when it was made. */
export interface SealedFolder {
  /** Takes away every file that is not what it was when it was made: cut, emptied, changed, or put there by something else. What is left may be used. */
  readonly clear: (isAsked: (name: string) => boolean) => Promise<ReadonlySet<string>>;
  /** Seals files as they are now, and forgets what is there no longer. */
  readonly seal: (names: Iterable<string>) => Promise<void>;
}

const marks = z.record(z.string(), z.string());

/**
 * @param folder absolute path; the seals stand beside it, so that a folder of another project brings none
 */
export function sealedFolder(folder: string): SealedFolder {
  const path = `${folder}.json`;
  const namesIn = async (): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();
  const known = async (): Promise<Record<string, string>> => (await readMemory(path, marks)) ?? {};
  return {
    clear: async (isAsked) => {
      const before = await known();
      const asked = (await namesIn()).filter(isAsked);
      const good = await Promise.all(
        asked.map(async (name) => before[name] !== undefined && (await markOf(join(folder, name))) === before[name]),
      );
      await Promise.all(
        asked.filter((_, index) => good[index] !== true).map((name) => rm(join(folder, name), { recursive: true, force: true })),
      );
      return new Set(asked.filter((_, index) => good[index] === true));
    },
    seal: async (names) => {
      const before = await known();
      const fresh = new Set(names);
      const standing = await namesIn();
      const after = await Promise.all(
        standing.map(async (name): Promise<[string, string | undefined]> => [
          name,
          fresh.has(name) ? await markOf(join(folder, name)) : before[name],
        ]),
      );
      const kept = Object.fromEntries(after.filter(([, mark]) => mark !== undefined));
      if (JSON.stringify(kept) !== JSON.stringify(before)) await writeMemory(path, kept);
    },
  };
}

/** Size and hash; undefined for what is no file, as a link is: what it leads to can change, and a copy of it leads there too. */
async function markOf(path: string): Promise<string | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  const bytes = stats?.isFile() === true ? await readFile(path).catch(() => undefined) : undefined;
  return bytes === undefined ? undefined : `${String(bytes.length)}-${createHash("sha256").update(bytes).digest("base64url")}`;
}
