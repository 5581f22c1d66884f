import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { writeWhole } from "../write.js";

/** A hash of all sources, defined in compiled code (cli/compiled.js). */
declare const codeVersion: string | undefined;

/** The version of the code that wrote a cache: other code may have made different pictures, or accepted a text that this code refuses. */
export const thisCode = typeof codeVersion === "undefined" ? "" : codeVersion;

const beginning = /^\{"seal":"([\w-]*)","kept":/;

/**
 * Reads what an earlier run wrote with {@link writeMemory}. Only data that may be lost at any time is stored this way.
 * @param path absolute path of the file
 * @param code the version of the code it must be from; empty for data that depends on a package only
 * @returns undefined when there is no file, when it was changed, when other code wrote it, or when it does not match the schema: the caller then does the
 * work again
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

/** Writes a cache for a later run. */
export async function writeMemory(path: string, kept: object, code = thisCode): Promise<void> {
  const text = JSON.stringify(kept);
  await writeWhole(path, `{"seal":"${sealOf(text, code)}","kept":${text}}`);
}

function sealOf(text: string, code: string): string {
  return createHash("sha256").update(code).update("\0").update(text).digest("base64url");
}
