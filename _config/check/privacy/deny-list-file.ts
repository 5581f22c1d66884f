import { existsSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { Refusal } from "../../model/refusal.js";
import { writeWhole } from "../../read/write.js";
import { newDenyList, parseDenyList, type DenyList } from "./deny-list.ts";

/**
 * Adds lines to the deny list, which is created when it does not exist.
 * @param path of the list, from PRIVE_NAMENLIJST
 * @param root absolute path of the project; the list must lie outside it
 * @param linesFor returns the lines to add to the current list; existing lines are not added twice
 * @returns how many lines were added
 * @throws {@link Refusal} when its folder does not exist or lies in the project, and when the file is not a deny list
 */
export async function addToDenyList(path: string, root: string, linesFor: (list: DenyList) => readonly string[]): Promise<number> {
  const folder = dirname(resolve(path));
  const way = existsSync(folder) ? relative(realpathSync(root), realpathSync(folder)) : undefined;
  if (way === undefined) throw new Refusal("De map van PRIVE_NAMENLIJST is er niet. Maak haar eerst.");
  if (!isAbsolute(way) && way.split(/[\\/]/)[0] !== "..")
    throw new Refusal("De namenlijst staat nooit in dit project. Kies een andere map.");
  const text = existsSync(path) ? await readFile(path, "utf8") : newDenyList();
  const present = new Set(text.split("\n"));
  const added = [...new Set(linesFor(parseDenyList(text)))].filter((line) => !present.has(line));
  const whole = [text.trimEnd(), ...added, ""].join("\n");
  await writeWhole(path, whole, { mode: 0o600 });
  return added.length;
}
