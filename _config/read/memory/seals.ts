import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readMemory, writeMemory } from "./file.ts";

/** A cache folder that survives a run, with a checksum of every file in it. */
interface SealedFolder {
  /** Deletes every file that does not match its checksum (truncated, changed, or not ours). The rest may be used. */
  readonly clear: (isAsked: (name: string) => boolean) => Promise<ReadonlySet<string>>;
  /** Records checksums of the given files, and forgets files that are gone. */
  readonly seal: (names: Iterable<string>) => Promise<void>;
}

const marks = z.record(z.string(), z.string());

/**
 * Opens a cache folder.
 * @param folder absolute path; the checksums are stored beside it, so that a folder copied from another project brings none
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

/** Size and hash of a file; undefined when it cannot be read, and for a link, because its target can change. */
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
