import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";

/**
 * What an earlier run wrote with {@link writeMemory}; undefined when there is nothing, or nothing that fits the schema:
 * whoever asks then does the work again. Only what may be lost at any time is kept this way.
 * @param path absolute path of the file
 */
export async function readMemory<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}

/** Writes what a later run may use. Two runs beside each other never leave half a file. */
export async function writeMemory(path: string, kept: object): Promise<void> {
  const beside = `${path}.${String(process.pid)}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(beside, JSON.stringify(kept));
  await rename(beside, path);
}
