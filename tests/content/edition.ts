import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { dutchSpelling } from "../../_config/check/language/spelling.ts";
import { checkpoint, type CheckpointResult } from "../../_config/edition/checkpoint.ts";
import type { Edition } from "../../_config/edition/edition.ts";
import { ContentError } from "../../_config/model/faults.ts";

let checked: Promise<CheckpointResult> | undefined;

/** The result of checking the real content. Made once for all tests of a worker; do not change it. */
export function realCheck(): Promise<CheckpointResult> {
  checked ??= checkpoint({ root: process.cwd(), today: "2026-11-24", spelling: dutchSpelling(join(process.cwd(), ".cache")) });
  return checked;
}

/** The edition that would be published from the real content; drafts and withdrawn pages are not in it. */
export async function realEdition(): Promise<Edition> {
  const { editions, faults } = await realCheck();
  if (editions === undefined) throw new ContentError(faults);
  return editions.web;
}

/** Every text file under a folder, as an editor sees it. */
export async function sources(folder: string): Promise<{ readonly file: string; readonly text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => ({ file, text: await readFile(file, "utf8") })));
}
