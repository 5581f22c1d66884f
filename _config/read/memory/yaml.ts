import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { readMemory, writeMemory } from "./file.ts";

/** YAML that was parsed before, and registers in CSV: what a text says never changes, and parsing is a third of the work of a check. */
export interface YamlMemory {
  /** The value of a text that was parsed before without a fault. */
  readonly recall: (text: string) => { readonly value: unknown } | undefined;
  readonly remember: (text: string, value: unknown) => void;
  /** Writes what was recalled or remembered since opening. What no file holds any more is forgotten. */
  readonly keep: () => Promise<void>;
}

const kept = z.object({ parser: z.string(), values: z.record(z.string(), z.unknown()) });

const { version: parser } = z.object({ version: z.string() }).parse(createRequire(import.meta.url)("yaml/package.json"));

/**
 * Opens the memory of a project. Another version of the parser starts anew.
 * @param path absolute path of its file, which may be thrown away at any time
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
      if (!known.has(key)) return undefined;
      const value = known.get(key);
      used.set(key, value);
      return { value };
    },
    remember: (text, value) => {
      // YAML knows numbers that JSON does not: infinity, and what is no number.
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value ?? null)), value)) return;
      used.set(keyOf(text), value);
      fresh = true;
    },
    keep: async () => {
      if (fresh || used.size !== known.size) await writeMemory(path, { parser, values: Object.fromEntries(used) });
    },
  };
}
