import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { discretion, withoutNames, type Discretion } from "../check/privacy/discreet.ts";
import type { DenyList } from "../check/privacy/deny-list.ts";
import type { Fault } from "../model/faults.ts";
import type { Change } from "../../_shared/redactie.ts";
import { Refusal } from "../model/refusal.js";
import { isLitter, mostBytes } from "../read/read.ts";
import { privateName } from "../read/private-name.js";
import { shownSigns, withoutPastedSigns } from "../read/signs.ts";
import { writeWhole } from "../read/write.js";
import { withCertain } from "./certain.ts";

/** A file with certain corrections, and the result. */
export interface FileMend {
  /** Its name in messages: the name of a private file can be private as well. */
  readonly file: string;
  /** The lines of a private file are not shown. */
  readonly isPrivate: boolean;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The lines that change. Special characters in the old lines are written out, and names that may never be repeated are left out. */
  readonly lines: readonly { readonly line: number; readonly before: string; readonly after: string }[];
}

/**
 * Collects the certain corrections in `content/` and `_data/`: pasted special characters, and whatever else is certain among the findings of the
 * check.
 * @param names files or folders to limit this to; the private folder is read only when it is one of them, or contains one
 * @param found faults and warnings of the check
 */
export async function certainMends(
  root: string,
  privateFolder: string | undefined,
  names: readonly string[],
  found: readonly Fault[],
  denyList?: DenyList,
): Promise<FileMend[]> {
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
  const mends = await Promise.all(chosen.map((path) => mendOf(path, root, privateFolder, found, shared)));
  return mends.filter((mend) => mend !== undefined);
}

/**
 * Writes each file completely or not at all.
 * @throws {@link Refusal} when one was changed since it was shown; that one and the following stay as they are
 */
export async function writeMends(mends: readonly FileMend[]): Promise<void> {
  for (const { path, file, before, after } of mends) {
    if ((await readFile(path, "utf8")) !== before) throw new Refusal(`${file} is intussen veranderd. Geef de opdracht opnieuw.`);
    await writeWhole(path, after);
  }
}

async function mendOf(
  path: string,
  root: string,
  privateFolder: string | undefined,
  found: readonly Fault[],
  { nameOf, denyList }: Discretion,
): Promise<FileMend | undefined> {
  const bytes = await readFile(path);
  const before = bytes.toString("utf8");
  // A file in another encoding is skipped: the check says how to save it.
  if (bytes.length > mostBytes(relative(root, path)) || !Buffer.from(before, "utf8").equals(bytes)) return undefined;
  const isPrivate = privateFolder !== undefined && holds(privateFolder, path);
  const place = relative(isPrivate ? privateFolder : root, path)
    .split(sep)
    .join("/");
  const file = nameOf(isPrivate ? `${privateName}/${place}` : place);
  const signless = withoutPastedSigns(before);
  const ofSigns = signless.split("\n").flatMap((now, index): Change[] => {
    const was = before.split("\n")[index] ?? "";
    return was === now ? [] : [{ line: index + 1, was: [was], becomes: [now], sure: true }];
  });
  const { after, changes } = mended(
    signless,
    found.filter((fault) => fault.file === file),
  );
  if (after === before) return undefined;
  const lines = [...ofSigns, ...changes].map(({ line, was, becomes }) => {
    const [old, now] = [was, becomes].map((all) => all.map((one) => one.trimEnd()).join("\n"));
    const said = withoutNames(now ?? "", denyList);
    // A special character within a name hides it from the name filter, but not from a reader.
    return { line, before: said === now ? withoutNames(shownSigns(old ?? ""), denyList) : said, after: said };
  });
  return { file, isPrivate, path, before, after, lines: lines.sort((a, b) => a.line - b.line) };
}

/** Applies the certain corrections to the text as the check read it, without byte order mark and CRLF, and restores these afterwards. */
function mended(text: string, found: readonly Fault[]): { readonly after: string; readonly changes: readonly Change[] } {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const read = text.slice(mark.length).replaceAll("\r\n", "\n");
  if (mark + read.replaceAll("\n", end) !== text) return { after: text, changes: [] };
  const made = withCertain(read, found);
  return { after: mark + made.text.replaceAll("\n", end), changes: made.changes };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isFile() && !isLitter(entry.name) ? [join(entry.parentPath, entry.name)] : [])).sort();
}

/** Whether a path is this folder or inside it. */
function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}
