import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { writeWhole } from "../write.js";

const sealed = z.object({ seal: z.string(), kept: z.unknown() });

/**
 * What an earlier run wrote with {@link writeMemory}; undefined when there is nothing, when anything in it was changed, or when it
 * does not fit the schema: whoever asks then does the work again. Only what may be lost at any time is kept this way.
 * @param path absolute path of the file
 */
export async function readMemory<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S> | undefined> {
  try {
    const { seal, kept } = sealed.parse(JSON.parse(await readFile(path, "utf8")));
    return seal === sealOf(JSON.stringify(kept)) ? schema.parse(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes what a later run may use. */
export async function writeMemory(path: string, kept: object): Promise<void> {
  const text = JSON.stringify(kept);
  await writeWhole(path, `{"seal":"${sealOf(text)}","kept":${text}}`);
}

function sealOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
