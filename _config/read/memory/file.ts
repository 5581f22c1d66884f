import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { writeWhole } from "../write.js";

/** The content of all sources, in compiled code (cli/compiled.js). */
declare const codeVersion: string | undefined;

/** The version of the code that wrote a memory: other code may have made other pictures, or passed a text that this code refuses. */
export const thisCode = typeof codeVersion === "undefined" ? "" : codeVersion;

const beginning = /^\{"seal":"([\w-]*)","kept":/;

/**
 * What an earlier run wrote with {@link writeMemory}; undefined when there is nothing, when anything in it was changed, when other
 * code wrote it, or when it does not fit the schema: whoever asks then does the work again. Only what may be lost at any time is kept this way.
 * @param path absolute path of the file
 * @param code of which code it is; what follows from a package alone is of no code
 */
export function readMemory<S extends z.ZodType>(path: string, schema: S, code = thisCode): z.infer<S> | undefined {
  try {
    const whole = readFileSync(path, "utf8");
    const [start, seal] = beginning.exec(whole) ?? [""];
    const kept = whole.slice(start.length, -1);
    return seal === sealOf(kept, code) ? schema.parse(JSON.parse(kept)) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a memory for a later run. */
export async function writeMemory(path: string, kept: object, code = thisCode): Promise<void> {
  const text = JSON.stringify(kept);
  await writeWhole(path, `{"seal":"${sealOf(text, code)}","kept":${text}}`);
}

function sealOf(text: string, code: string): string {
  return createHash("sha256").update(code).update("\0").update(text).digest("base64url");
}
