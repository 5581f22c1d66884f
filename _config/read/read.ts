import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isHalf } from "./write.js";
import type { Fault, FaultCode } from "../model/faults.ts";

/** A text file as an editor saved it: line ends normalised, byte order mark gone. */
export interface TextFile {
  /** Path from the project's root, for faults. */
  readonly file: string;
  /** Path from the folder that was read, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Twenty times the longest chapter and twice the largest register; a file beyond it was put here by mistake. Up to here the check takes seconds, whatever
 * stands in the file (tests/bench/hostile.ts).
 */
export const maxBytes = 250_000;

/** Files that operating systems leave behind. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Whether an operating system, or a command that was stopped, left the file behind; nobody reads it, and it goes nowhere. */
export function isLitter(name: string): boolean {
  return litter.has(name) || isHalf(name);
}

/**
 * Reads every file under a folder, in a fixed order. Symbolic links, unreadable bytes and
 * characters that hide or reorder text are faults: what a reviewer sees must be what is published.
 * @param folder absolute path
 * @param root absolute path of the project, for the names in faults
 */
export async function readFolder(folder: string, root: string): Promise<{ files: TextFile[]; faults: Fault[] }> {
  const files: TextFile[] = [];
  const faults: Fault[] = [];
  const visit = async (current: string): Promise<void> => {
    const entries = await readdir(current, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (isLitter(entry.name)) continue;
      const full = join(current, entry.name);
      const file = slashes(relative(root, full));
      if (entry.isDirectory()) {
        await visit(full);
      } else {
        const read = await readAll(full, file);
        faults.push(...read.faults);
        if (read.text !== undefined) files.push({ file, path: slashes(relative(folder, full)), text: read.text });
      }
    }
  };
  await visit(folder);
  return { files, faults };
}

/**
 * Reads one text file; see {@link readFolder}. Of several faults the first counts.
 * @throws when there is no such file
 */
export async function readText(full: string, file: string): Promise<{ text: string } | { fault: Fault }> {
  const {
    text = "",
    faults: [fault],
  } = await readAll(full, file);
  return fault === undefined ? { text } : { fault };
}

/** A text with what is wrong with its signs, so that the rest of it can be checked as well; no text when it cannot be read. */
async function readAll(full: string, file: string): Promise<{ text?: string; faults: Fault[] }> {
  const refuse = (line: number, code: FaultCode, what: string, mend: string): { faults: Fault[] } => ({
    faults: [{ file, line, field: "bestand", code, what, mend }],
  });
  const stats = await lstat(full);
  if (!stats.isFile())
    return refuse(1, "geen-bestand", "Dit is een verwijzing naar een andere plek op de schijf.", "Zet het bestand zelf hier neer.");
  if (stats.size > maxBytes)
    return refuse(1, "te-groot", "Dit bestand is te groot voor een tekst.", "Knip de tekst in delen, of zet beeld in assets/images/.");
  const bytes = await readFile(full);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      badByteLine(bytes),
      "niet-leesbaar",
      "Op deze regel staat een teken dat niet te lezen is.",
      "Bewaar het bestand als UTF-8 en typ het teken opnieuw.",
    );
  }
  text = text.replace(/\r\n?/g, "\n");
  const faults = hiddenSigns(text).map(({ line, names }): Fault => ({
    file,
    line,
    field: "bestand",
    code: "onzichtbaar-teken",
    what: `Op deze regel staat een onzichtbaar teken (${names.join(", ")}).`,
    mend: "Typ de regel opnieuw, zonder te plakken uit een ander programma.",
  }));
  return {
    text: faults.length === 0 ? text : text.replace(hiddenCharacter, (sign) => (sign === "\u200c" || sign === "\u200d" ? sign : "")),
    faults,
  };
}

/** Characters that hide or reorder text: controls except tab and line ends, zero-width and direction marks, other line ends. */
const hiddenCharacter = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Lines with signs that nobody sees, and the names of these. */
function hiddenSigns(text: string): { line: number; names: readonly string[] }[] {
  const found: { line: number; names: string[] }[] = [];
  let line = 1;
  let counted = 0;
  for (const { 0: sign, index } of text.matchAll(hiddenCharacter)) {
    if (joins(text, sign, index)) continue;
    for (let end = text.indexOf("\n", counted); end !== -1 && end < index; end = text.indexOf("\n", counted)) {
      line += 1;
      counted = end + 1;
    }
    const name = `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}`;
    const last = found.at(-1);
    if (last?.line !== line) found.push({ line, names: [name] });
    else if (!last.names.includes(name)) last.names.push(name);
  }
  return found;
}

const pictureBefore = /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*$/u;
const pictureAfter = /^\p{Extended_Pictographic}/u;
/** Scripts in which a sign without width says whether letters touch: Persian, Hindi and their neighbours. */
const touching =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Myanmar}\\p{Script=Khmer}\\p{Script=Mongolian}]";
const letterBefore = new RegExp(`${touching}\\p{M}{0,8}$`, "u");
const letterAfter = new RegExp(`^${touching}`, "u");

/** Whether a joiner (or its opposite) does its work: in a picture of several, or between letters of a script that needs it. */
function joins(text: string, sign: string, index: number): boolean {
  if (sign !== "\u200c" && sign !== "\u200d") return false;
  const before = text.slice(Math.max(0, index - 8), index);
  const after = text.slice(index + 1, index + 3);
  return (
    (sign === "\u200d" && pictureBefore.test(before) && pictureAfter.test(after)) || (letterBefore.test(before) && letterAfter.test(after))
  );
}

function badByteLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); ; end = bytes.indexOf(10, start)) {
    const stop = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    if (end === -1) return line;
    line += 1;
    start = end + 1;
  }
}

function slashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
