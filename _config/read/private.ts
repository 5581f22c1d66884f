import { existsSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { Told, type Fault } from "../model/faults.ts";
import { readFolder, type TextFile } from "./read.ts";

/** How a private file is named in what the build says: never the path on somebody's disk. */
export const privateName = "PRIVE_CONTENT";

/**
 * The folder outside the repository that real testimonies are read from (product.md, safety rule 7). It holds
 * `getuigenissen/<slug>.md`, `beeld/` with their pictures and `geluid/` with their voices.
 * @param environment usually `process.env`
 * @param root absolute path of the project
 * @returns its real path, or undefined when PRIVE_CONTENT is not set
 * @throws when it is set to something that is no folder, or to a folder inside the project: what lies there ends up in its history
 */
export function privateFolder(environment: Readonly<Record<string, string | undefined>>, root: string): string | undefined {
  const given = environment.PRIVE_CONTENT;
  if (given === undefined || given === "") return undefined;
  if (!existsSync(given) || !statSync(given).isDirectory())
    throw new Told("PRIVE_CONTENT noemt een map die er niet is. Kijk het pad na, of laat PRIVE_CONTENT weg.");
  const folder = realpathSync(given);
  const project = realpathSync(root);
  if (holds(project, folder) || holds(folder, project))
    throw new Told("PRIVE_CONTENT noemt een map in of om dit project. Echte verhalen staan daarbuiten: kies een andere map.");
  return folder;
}

/** Whether one folder is the other, or lies in it. */
function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}

/** The testimonies in the private folder, read under the same rules as `content/`; `path` is as if they stood there. */
export async function readPrivate(folder: string): Promise<{ files: TextFile[]; faults: Fault[] }> {
  const room = join(folder, "getuigenissen");
  if (!existsSync(room)) return { files: [], faults: [] };
  const { files, faults } = await readFolder(room, folder);
  const named = <T extends { file: string }>(item: T): T => ({ ...item, file: `${privateName}/${item.file}` });
  return {
    files: files.map((file) => named({ ...file, path: `getuigenissen/${file.path}` })),
    faults: faults.map(named),
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
