import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
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
  const namesIn = (): string[] => ifRead(() => readdirSync(folder).sort()) ?? [];
  const known = (): Record<string, string> => readMemory(path, marks) ?? {};
  return {
    clear: async (isAsked) => {
      const before = known();
      const asked = namesIn().filter(isAsked);
      const good = new Set(asked.filter((name) => before[name] !== undefined && markOf(join(folder, name)) === before[name]));
      const strange = asked.filter((name) => !good.has(name));
      await Promise.all(strange.map((name) => rm(join(folder, name), { recursive: true, force: true })));
      return good;
    },
    seal: async (names) => {
      const before = known();
      const fresh = new Set(names);
      const after = namesIn().map((name) => [name, fresh.has(name) ? markOf(join(folder, name)) : before[name]] as const);
      const kept = Object.fromEntries(after.filter(([, mark]) => mark !== undefined));
      if (JSON.stringify(kept) !== JSON.stringify(before)) await writeMemory(path, kept);
    },
  };
}

/** Size and hash; undefined for what cannot be read or is no file, as a link is: what it leads to can change, and a copy of it leads there too. */
function markOf(path: string): string | undefined {
  const bytes = ifRead(() => (lstatSync(path).isFile() ? readFileSync(path) : undefined));
  return bytes === undefined ? undefined : `${String(bytes.length)}-${createHash("sha256").update(bytes).digest("base64url")}`;
}

function ifRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
