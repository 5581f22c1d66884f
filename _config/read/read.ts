import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Fault, FaultCode } from "../model/faults.ts";

/** A text file as an editor saved it: line ends normalised, byte order mark gone. */
export interface TextFile {
  /** Path from the project's root, for faults. */
  readonly file: string;
  /** Path from the folder that was read, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Larger than the longest chapter by a factor of ten; a file beyond it was put here by mistake. */
const maxBytes = 500_000;

/** Files that operating systems leave behind. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Reads every file under a folder, in a fixed order. Symbolic links, unreadable bytes and
 * characters that hide or reorder text are faults (fault table, ankers-product.md section 7).
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
      if (litter.has(entry.name)) continue;
      const full = join(current, entry.name);
      const file = slashes(relative(root, full));
      if (entry.isDirectory()) {
        await visit(full);
      } else {
        const read = await readText(full, file);
        if ("fault" in read) faults.push(read.fault);
        else files.push({ file, path: slashes(relative(folder, full)), text: read.text });
      }
    }
  };
  await visit(folder);
  return { files, faults };
}

/**
 * Reads one text file; see {@link readFolder}.
 * @throws when there is no such file
 */
export async function readText(full: string, file: string): Promise<{ text: string } | { fault: Fault }> {
  const refuse = (line: number, code: FaultCode, what: string, mend: string): { fault: Fault } => ({
    fault: { file, line, field: "bestand", code, what, mend },
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
  const hidden = hiddenCharacter.exec(text);
  if (hidden) {
    const line = text.slice(0, hidden.index).split("\n").length;
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
    return refuse(
      line,
      "onzichtbaar-teken",
      `Op deze regel staat een onzichtbaar teken (U+${code}).`,
      "Typ de regel opnieuw, zonder te plakken uit een ander programma.",
    );
  }
  return { text: text.replace(/\r\n?/g, "\n") };
}

/** Characters that hide or reorder text: controls except tab and line ends, zero-width and direction marks, other line ends. */
const hiddenCharacter = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

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
