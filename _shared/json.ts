/**
 * Parses a file that somebody opens: we wrote it, but anything may have changed it since.
 * @returns undefined when it is no JSON
 */
export function parseJson(text: string): unknown {
  try {
    // A file that went through a spreadsheet or an editor may begin with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Whether a value is an object, and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
