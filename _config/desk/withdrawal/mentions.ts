import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { foldedWords } from "../../../_shared/text/folded-words.ts";

/** A file as somebody may have written it, with whatever is wrong with it. */
export interface SourceText {
  /** Path from the folder that was read, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What is made, fetched or remembered, and no text of ours. */
const notOurs = new Set(["node_modules", ".git", ".cache", "_site", "server"]);
const mostBytes = 2_000_000;

/** Every text under a folder, also one that no check would take: what cannot be read as a page can name a story all the same. */
export async function textsUnder(folder: string): Promise<SourceText[]> {
  const found: SourceText[] = [];
  const visit = async (current: string): Promise<void> => {
    const entries = await readdir(join(folder, current), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = current === "" ? entry.name : `${current}/${entry.name}`;
      if (entry.isDirectory() && !(current === "" && (notOurs.has(entry.name) || entry.name.startsWith("._site.")))) await visit(path);
      // What stands beside the site is made anew with it.
      if (!entry.isFile() || (current === "" && entry.name.startsWith("._site."))) continue;
      const { size } = await stat(join(folder, path));
      const bytes = size > mostBytes ? Buffer.alloc(0) : await readFile(join(folder, path));
      found.push({ path, text: textOf(bytes) });
    }
  };
  await visit("");
  return found;
}

/** A program for tables may write two bytes a letter, and says so; other zeros have no meaning as letters: a picture, a font. */
function textOf(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  return bytes.subarray(0, 1000).includes(0) ? "" : bytes.toString("utf8");
}

/** Words that say that a short name is meant as one: in an address, in a field, in a block. */
const beforeNames = new Set(["getuigenissen", "getuigenis", "naam", "slug"]);

/**
 * Where a text names a story: its words in a row, in any capitals, over line ends, with whatever signs between them, and also as an address writes them
 * (%2D), a page (&#45;) or a quoted field (\\x2D) does. A name of one or two words is common language, and counts only where a name can stand.
 * @param name a slug or a title
 * @returns line numbers, from 1, each once
 */
export function linesNaming(text: string, name: string): number[] {
  const wanted = foldedWords(name);
  const lines = readings(text).flatMap((reading) => {
    const words = locate(reading);
    return words.flatMap(({ line }, at) => {
      if (!wanted.every((word, offset) => words[at + offset]?.word === word)) return [];
      return wanted.length > 2 || beforeNames.has(words[at - 1]?.word ?? "") ? [line] : [];
    });
  });
  return wanted.length === 0 ? [] : [...new Set(lines)].sort((a, b) => a - b);
}

function locate(text: string): { word: string; line: number }[] {
  let [line, from] = [1, 0];
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu)].flatMap((found) => {
    line += text.slice(from, found.index).split("\n").length - 1;
    from = found.index;
    return foldedWords(found[0]).map((word) => ({ word, line }));
  });
}

/** The text as it is read, and as it is read between double quotes in YAML and JSON, where a backslash begins a sign: elsewhere it stands in a path. */
function readings(text: string): string[] {
  const unquoted = text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U00([0-9a-f]{6}))/gi, "&#x$1$2$3;").replace(/\\[abefnrtvLNP_]/g, " ");
  return (unquoted === text ? [text] : [text, unquoted]).map(readable);
}

/** The text with what an address and a page write otherwise as itself; its lines stay where they are. */
function readable(text: string): string {
  const sign = (code: number): string => (code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : " ");
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (found) => Buffer.from(found.replaceAll("%", ""), "hex").toString("utf8").replaceAll("\n", " "))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => sign(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => sign(Number(code)))
    .replace(/&(?:shy|zwj|zwnj);/g, "")
    .replace(/&(?:nbsp|ensp|emsp|thinsp);/g, " ");
}

/** The lines of a text that name a file, by its whole name: "raam.jpg" is not in "dakraam.jpg". */
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
