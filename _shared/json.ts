/**
 * The value in a file that somebody opens: kept by us, and since then by anything.
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

/** Whether a value has names with values under them; a list has not. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
