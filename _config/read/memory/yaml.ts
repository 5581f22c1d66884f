import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { readMemory, writeMemory } from "./file.ts";

/** A cache of parsed YAML and CSV: the same text always gives the same value, and parsing is a third of the work of a check. */
export interface YamlMemory {
  /** The value of a text that was parsed before without faults, in this run or an earlier one. */
  readonly recall: (text: string) => { readonly value: unknown } | undefined;
  readonly remember: (text: string, value: unknown) => void;
  /** Writes the entries that were used since opening; unused entries are dropped. */
  readonly keep: () => Promise<void>;
}

const kept = z.object({ parser: z.string(), values: z.record(z.string(), z.unknown()) });

const { version: parser } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)("yaml/package.json"));

/**
 * Opens the cache of a project. It is emptied when the version of the parser changes.
 * @param path absolute path of its file, which may be deleted at any time
 */
export function openYamlMemory(path: string): YamlMemory {
  const before = readMemory(path, kept);
  const known = new Map(before?.parser === parser ? Object.entries(before.values) : []);
  const used = new Map<string, unknown>();
  const keyOf = (text: string): string => createHash("sha256").update(text).digest("base64url");
  let fresh = false;
  return {
    recall: (text) => {
      const key = keyOf(text);
      // The registers are read twice in a run: to load them, and for the privacy lint.
      if (!used.has(key) && known.has(key)) used.set(key, known.get(key));
      return used.has(key) ? { value: used.get(key) } : undefined;
    },
    remember: (text, value) => {
      // YAML has numbers that JSON cannot hold: infinity and NaN.
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value ?? null)), value)) return;
      used.set(keyOf(text), value);
      fresh = true;
    },
    keep: async () => {
      if (fresh || used.size !== known.size) await writeMemory(path, { parser, values: Object.fromEntries(used) });
    },
  };
}
