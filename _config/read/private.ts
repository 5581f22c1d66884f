import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../model/faults.ts";
import { readFolder, type TextFile } from "./read.ts";

/** How a private file is named in what the build says: never the path on somebody's disk. */
export const privateName = "PRIVE_CONTENT";

/** The testimonies in the private folder, read under the same rules as `content/`; `path` is as if they stood there. */
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
 * How a file of the private folder is named whose own name nobody may read: an editor finds it by counting.
 * @param folder as faults name it
 * @param names every name in that folder
 */
export function placeInFolder(folder: string, names: readonly string[], name: string): string {
  const place = [...names].sort().indexOf(name) + 1;
  return `${folder} (bestand ${String(place)} van ${String(names.length)}, op naam)`;
}

/** Whether a file, as faults name it, comes from the private folder. */
export function isPrivate(file: string): boolean {
  return file.startsWith(`${privateName}/`);
}
