import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Listed } from "../../../_shared/redactie.ts";
import { privateName } from "../../read/private-name.js";
import { isLitter } from "../../read/read.ts";
import { titleIn, type Item } from "./item.ts";

/** The title of a page and whether it is a draft, as the list of the desk shows them. */
interface Title {
  readonly title: string;
  readonly state: Listed["state"];
}

/**
 * Reads titles for the list; a file is only read again when it changed.
 * @returns undefined when the file is gone
 */
export function titleReader(): (item: Item) => Promise<Title | undefined> {
  const known = new Map<string, Title & { readonly stamp: string }>();
  const read = async ({ full }: Item, name: string): Promise<Title> => {
    const { mtimeMs, size } = await stat(full);
    const stamp = `${String(mtimeMs)} ${String(size)}`;
    const before = known.get(full);
    if (before?.stamp === stamp) return before;
    const fields = /^---[ \t]*\r?\n([^]*?)\n---[ \t]*(?:\r?\n|$)/.exec(await readFile(full, "utf8"))?.[1];
    const line = fields === undefined ? undefined : /^titel:(.+)$/m.exec(fields)?.[1];
    const entry = { stamp, title: line === undefined ? name : titleIn(`titel:${line}`), state: stateIn(fields) };
    known.set(full, entry);
    return entry;
  };
  return async (item) => {
    const name = item.file.split("/").slice(-2).join("/");
    try {
      return await read(item, name);
    } catch {
      return existsSync(item.full) ? { title: name, state: "onleesbaar" } : undefined;
    }
  };
}

/** From the fields of a page: a draft for which a reader was asked (`ter_lezing`) has a state of its own. */
function stateIn(fields: string | undefined): Listed["state"] {
  if (fields === undefined) return "onleesbaar";
  if (!/^concept:[ \t]*true\b/m.test(fields)) return "klaar";
  return /^ter_lezing:[ \t]*\S/m.test(fields) ? "lezen" : "concept";
}

/**
 * Every Markdown file that the desk can open, as messages name it.
 * @param privateFolder only when its stories may be listed
 */
export async function pageFiles(root: string, privateFolder: string | undefined): Promise<string[]> {
  const folders = [
    { folder: join(root, "content"), name: "content" },
    ...(privateFolder === undefined ? [] : [{ folder: join(privateFolder, "getuigenissen"), name: `${privateName}/getuigenissen` }]),
  ];
  const found = await Promise.all(
    folders.map(async ({ folder, name }) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith(".md") && !isLitter(entry.name))
        .map((entry) => name + join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"));
    }),
  );
  return found.flat();
}
