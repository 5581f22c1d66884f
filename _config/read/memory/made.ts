import { createHash } from "node:crypto";
import { z } from "zod";
import { readMemory, writeMemory } from "./file.ts";

/** A cache of results of our own code by input: the same code gives the same result for the same input. */
export interface MadeMemory {
  /** @param of everything the result depends on, besides the code of the build and its packages */
  readonly recall: (of: readonly string[]) => string | undefined;
  readonly remember: (of: readonly string[], result: string) => void;
  /** Writes the entries that were used since opening; unused entries are dropped. */
  readonly keep: () => Promise<void>;
}

const kept = z.record(z.string(), z.string());

/**
 * Opens the cache.
 * @param path absolute path of its file, which may be deleted at any time; nothing of a private story may be stored in it
 */
export function openMadeMemory(path: string): MadeMemory {
  const known = new Map(Object.entries(readMemory(path, kept) ?? {}));
  const used = new Map<string, string>();
  const keyOf = (of: readonly string[]): string => createHash("sha256").update(JSON.stringify(of)).digest("base64url");
  let fresh = false;
  return {
    recall: (of) => {
      const key = keyOf(of);
      const result = used.get(key) ?? known.get(key);
      if (result !== undefined) used.set(key, result);
      return result;
    },
    remember: (of, result) => {
      const key = keyOf(of);
      fresh ||= known.get(key) !== result;
      used.set(key, result);
    },
    keep: async () => {
      if (fresh || used.size !== known.size) await writeMemory(path, Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))));
    },
  };
}
