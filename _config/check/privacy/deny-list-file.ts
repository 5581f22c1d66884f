import { existsSync, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { Refusal } from "../../model/refusal.js";
import { writeWhole } from "../../read/write.js";
import { newDenyList, parseDenyList, type DenyList } from "./deny-list.ts";

/**
 * Adds lines to the list of what may never appear, which is made when it is not there yet.
 * @param path of the list, as PRIVE_NAMENLIJST names it
 * @param root absolute path of the project, in which the list never stands
 * @param linesFor what to add to the list as it is; what stands there already is not added twice
 * @returns how many lines came
 * @throws {@link Refusal} when there is no folder for it outside the project, and when it is no list
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
