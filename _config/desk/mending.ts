import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { discretion, withoutNames, type Discretion } from "../check/privacy/discreet.ts";
import type { DenyList } from "../check/privacy/deny-list.ts";
import { Refusal } from "../model/refusal.js";
import { isLitter, mostBytes } from "../read/read.ts";
import { privateName } from "../read/private.ts";
import { shownSigns, withoutPastedSigns } from "../read/signs.ts";
import { writeWhole } from "../read/write.js";

/** A file in which signs came along with pasting, and what it becomes. */
export interface SignMend {
  /** As messages name it: the name of a private file can be private as well. */
  readonly file: string;
  /** Of a private file no line is shown. */
  readonly isPrivate: boolean;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The lines that change, with every sign in the old one named and without the names that may never be repeated. */
  readonly lines: readonly { readonly line: number; readonly before: string; readonly after: string }[];
}

/**
 * What can be mended in `content/` and `_data/`.
 * @param names files or folders, when somebody wants no more than these; the private folder is looked into only when it is one of them, or holds one
 */
export async function signMends(
  root: string,
  privateFolder: string | undefined,
  names: readonly string[],
  denyList?: DenyList,
): Promise<SignMend[]> {
  const wanted = names.map((name) => resolve(root, name));
  const own = privateFolder === undefined ? [] : wanted.filter((path) => holds(privateFolder, path));
  const folders = [
    join(root, "content"),
    join(root, "_data"),
    ...(own.length > 0 && privateFolder !== undefined ? [join(privateFolder, "getuigenissen")] : []),
  ];
  const paths = (await Promise.all(folders.map(filesIn))).flat();
  const chosen = paths.filter(
    (path) => names.length === 0 || wanted.some((one) => holds(one, path)) || names.some((name) => path.endsWith(`${sep}${name}`)),
  );
  if (chosen.length === 0 && names.length > 0) throw new Refusal("Dit bestand is er niet. Noem een bestand of map uit content/ of _data/.");
  const shared = await discretion(privateFolder, denyList);
  const mends = await Promise.all(chosen.map((path) => mendOf(path, root, privateFolder, shared)));
  return mends.filter((mend) => mend !== undefined);
}

/**
 * Writes each file whole or not at all.
 * @throws {@link Refusal} when one was changed since it was shown; that one and what follows stay as they are
 */
export async function writeMends(mends: readonly SignMend[]): Promise<void> {
  for (const { path, file, before, after } of mends) {
    if ((await readFile(path, "utf8")) !== before) throw new Refusal(`${file} is intussen veranderd. Geef de opdracht opnieuw.`);
    await writeWhole(path, after);
  }
}

async function mendOf(
  path: string,
  root: string,
  privateFolder: string | undefined,
  { nameOf, denyList }: Discretion,
): Promise<SignMend | undefined> {
  const bytes = await readFile(path);
  const before = bytes.toString("utf8");
  // A file of another encoding is left to the check, which says how to save it.
  if (bytes.length > mostBytes(relative(root, path)) || !Buffer.from(before, "utf8").equals(bytes)) return undefined;
  const after = withoutPastedSigns(before);
  if (after === before) return undefined;
  const isPrivate = privateFolder !== undefined && holds(privateFolder, path);
  const place = relative(isPrivate ? privateFolder : root, path)
    .split(sep)
    .join("/");
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const lines = old.flatMap((line, index) => {
    const made = (fresh[index] ?? "").trimEnd();
    if (line === fresh[index]) return [];
    const said = withoutNames(made, denyList);
    // A sign within a name hides it from whoever looks for names, and from nobody who reads.
    return [{ line: index + 1, before: said === made ? shownSigns(line).trimEnd() : said, after: said }];
  });
  return { file: nameOf(isPrivate ? `${privateName}/${place}` : place), isPrivate, path, before, after, lines };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isFile() && !isLitter(entry.name) ? [join(entry.parentPath, entry.name)] : [])).sort();
}

/** Whether a path is a folder or lies in it. */
function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}
