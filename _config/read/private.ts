import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../model/faults.ts";
import { privateName } from "./private-name.js";
import { readFolder, type TextFile } from "./read.ts";

/** Reads the testimonies in the private folder, under the same rules as `content/`; `path` is what it would be there. */
export async function readPrivate(folder: string): Promise<{ files: TextFile[]; faults: Fault[]; warnings: Fault[] }> {
  const room = join(folder, "getuigenissen");
  if (!existsSync(room)) return { files: [], faults: [], warnings: [] };
  const { files, faults, warnings } = await readFolder(room, folder);
  const named = <T extends { file: string }>(item: T): T => ({ ...item, file: `${privateName}/${item.file}` });
  return {
    files: files.map((file) => named({ ...file, path: `getuigenissen/${file.path}` })),
    faults: faults.map(named),
    warnings: warnings.map(named),
  };
}

/**
 * A description for messages of a private file whose own name may not be printed: an editor finds it by counting.
 * @param folder as faults name it
 * @param names every name in that folder
 */
export function placeInFolder(folder: string, names: readonly string[], name: string): string {
  const place = [...names].sort().indexOf(name) + 1;
  return `${folder} (bestand ${String(place)} van ${String(names.length)}, op naam)`;
}

/** Whether a file, as named in faults, is in the private folder. */
export function isPrivate(file: string): boolean {
  return file.startsWith(`${privateName}/`);
}
