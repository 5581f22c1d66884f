import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { foldedWords } from "../../../_shared/text/folded-words.ts";

/** A text file, which may contain faults. */
export interface SourceText {
  /** Path from the folder that was read, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Folders that hold no text of ours: installed, generated or cached. */
const notOurs = new Set(["node_modules", ".git", ".cache", "_site", "server"]);
const mostBytes = 2_000_000;

/** Reads every text file under a folder, also those that the check would refuse: any file can name a story. */
export async function textsUnder(folder: string): Promise<SourceText[]> {
  const found: SourceText[] = [];
  const visit = async (current: string): Promise<void> => {
    const entries = await readdir(join(folder, current), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = current === "" ? entry.name : `${current}/${entry.name}`;
      if (entry.isDirectory() && !(current === "" && (notOurs.has(entry.name) || entry.name.startsWith("._site.")))) await visit(path);
      // Files beside the site are generated again with it.
      if (!entry.isFile() || (current === "" && entry.name.startsWith("._site."))) continue;
      const { size } = await stat(join(folder, path));
      const bytes = size > mostBytes ? Buffer.alloc(0) : await readFile(join(folder, path));
      found.push({ path, text: textOf(bytes) });
    }
  };
  await visit("");
  return found;
}

/** Decodes a file. Spreadsheet programs may write UTF-16 with a byte order mark; any other file with zero bytes is not text (a picture, a font). */
function textOf(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  return bytes.subarray(0, 1000).includes(0) ? "" : bytes.toString("utf8");
}

/** Words before which a short name is certainly a name: in an address, a field or a block. */
const beforeNames = new Set(["getuigenissen", "getuigenis", "naam", "slug"]);

/**
 * Finds where a text names a story, by its slug or its title: the words in sequence, in any case, across lines, with any characters between them,
 * also when encoded as in a URL (%2D), in HTML (&#45;) or in a quoted field (\\x2D). A name of one or two words is ordinary language, and counts only
 * where a name can stand.
 * @param names the slug and the title
 * @returns line numbers, from 1, each once
 */
export function linesNaming(text: string, ...names: readonly string[]): number[] {
  const wanted = names.map(foldedWords).filter((words) => words.length > 0);
  const lines = readings(text).flatMap((reading) => {
    const words = locate(reading);
    const isAt = (at: number, name: readonly string[]): boolean =>
      name.every((word, offset) => words[at + offset]?.word === word) && (name.length > 2 || beforeNames.has(words[at - 1]?.word ?? ""));
    return words.flatMap(({ line }, at) => (wanted.some((name) => isAt(at, name)) ? [line] : []));
  });
  return [...new Set(lines)].sort((a, b) => a - b);
}

function locate(text: string): { word: string; line: number }[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      (line.match(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu) ?? []).flatMap((found) => foldedWords(found).map((word) => ({ word, line: index + 1 }))),
    );
}

/** The text itself, and the text with the backslash escapes of double-quoted YAML and JSON decoded; elsewhere a backslash can be part of a path. */
function readings(text: string): string[] {
  const unquoted = text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U00([0-9a-f]{6}))/gi, "&#x$1$2$3;").replace(/\\[abefnrtvLNP_]/g, " ");
  return (unquoted === text ? [text] : [text, unquoted]).map(readable);
}

/** Decodes URL and HTML escapes, without moving line breaks. */
function readable(text: string): string {
  const sign = (code: number): string => (code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : " ");
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (found) => Buffer.from(found.replaceAll("%", ""), "hex").toString("utf8").replaceAll("\n", " "))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => sign(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => sign(Number(code)))
    .replace(/&(?:shy|zwj|zwnj);/g, "")
    .replace(/&(?:nbsp|ensp|emsp|thinsp);/g, " ");
}

/** The lines of a text that contain the full name of a file: "raam.jpg" is not in "dakraam.jpg". */
export function linesNamingFile(text: string, file: string): number[] {
  const wanted = file.toLowerCase();
  const lines = readings(text).flatMap((reading) =>
    reading.split("\n").flatMap((line, index) => {
      const names = line.toLowerCase().match(/[\p{L}\p{N}\p{M}_.-]+/gu) ?? [];
      return names.some((name) => name.replace(/(?<!\.)\.+$/, "") === wanted) ? [index + 1] : [];
    }),
  );
  return [...new Set(lines)].sort((a, b) => a - b);
}
