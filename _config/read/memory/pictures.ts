import { createHash } from "node:crypto";
import { z } from "zod";
import { readMemory, writeMemory } from "./file.ts";

/** A cache of pictures that decoded completely: the same bytes stay valid, and decoding is slow. */
export interface PictureMemory {
  readonly isGood: (bytes: Uint8Array, kind: string) => boolean;
  readonly remember: (bytes: Uint8Array, kind: string) => void;
  /** Writes the entries that were used since opening; unused entries are dropped. */
  readonly keep: () => Promise<void>;
}

const kept = z.array(z.string());

/**
 * Opens the cache.
 * @param path absolute path of its file, which may be deleted at any time; it holds hashes only
 */
export function openPictureMemory(path: string): PictureMemory {
  const known = new Set(readMemory(path, kept));
  const used = new Set<string>();
  const keyOf = (bytes: Uint8Array, kind: string): string =>
    createHash("sha256").update(kind).update("\0").update(bytes).digest("base64url");
  return {
    isGood: (bytes, kind) => {
      const key = keyOf(bytes, kind);
      if (known.has(key)) used.add(key);
      return known.has(key);
    },
    remember: (bytes, kind) => {
      used.add(keyOf(bytes, kind));
    },
    keep: async () => {
      if (used.size !== known.size || [...used].some((key) => !known.has(key))) await writeMemory(path, [...used].sort());
    },
  };
}
