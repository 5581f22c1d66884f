import { lstatSync, readFileSync, type Stats } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pastedSigns, withoutHidden } from "./signs.ts";
import { isHalf } from "./write.js";
import { inImages, type Fault, type FaultCode } from "../model/faults.ts";

/** A text file with normalised line ends and without a byte order mark. */
export interface TextFile {
  /** Path from the project's root, for faults. */
  readonly file: string;
  /** Path from the folder that was read, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * The maximum size of a text file: eight times the longest chapter, or twice the largest register. A larger file was put here by mistake. Up to
 * this size the check takes seconds, whatever the file contains (tests/bench/hostile.ts).
 * @param file as named in messages
 * @returns bytes
 */
export function mostBytes(file: string): number {
  return file.startsWith("_data/") ? 250_000 : 100_000;
}

/** Files that operating systems leave behind. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Lock and sidecar files of Office (~$), LibreOffice (.~lock.) and macOS on a foreign disk (._). */
const held = /^(?:~\$|\.~lock\.|\._)/;

/** Whether a file was left behind by an operating system or by an interrupted command; it is neither read nor copied. */
export function isLitter(name: string): boolean {
  return litter.has(name) || held.test(name) || isHalf(name);
}

/**
 * Reads every file under a folder, in a fixed order. Symbolic links, undecodable bytes and
 * characters that hide or reorder text are faults: what a reviewer sees must be what is published.
 * @param folder absolute path
 * @param root absolute path of the project, for the names in faults
 */
export async function readFolder(folder: string, root: string): Promise<{ files: TextFile[]; faults: Fault[]; warnings: Fault[] }> {
  const files: TextFile[] = [];
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  /** A file that disappeared since the folder was listed is skipped; a file that cannot be opened is a fault, and the rest is read. */
  const unlessShut = async <T>(full: string, open: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await open();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (full === folder || typeof code !== "string") throw error;
      if (code !== "ENOENT" && code !== "ENOTDIR")
        faults.push({
          file: slashes(relative(root, full)),
          line: 1,
          field: "bestand",
          code: "niet-leesbaar",
          what: `Dit is op deze computer niet te openen (${code}).`,
          mend: "Kijk of u het mag lezen en of een ander programma het vasthoudt, en probeer het opnieuw.",
        });
      return undefined;
    }
  };
  const visit = async (current: string): Promise<void> => {
    const entries = await unlessShut(current, () => readdir(current, { withFileTypes: true }));
    if (entries === undefined) return;
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (isLitter(entry.name)) continue;
      const full = join(current, entry.name);
      const file = slashes(relative(root, full));
      if (entry.isDirectory()) {
        await visit(full);
      } else {
        const read = await unlessShut(full, () => readNow(full, file));
        if (read === undefined) continue;
        faults.push(...read.faults);
        warnings.push(...read.warnings);
        if (read.text !== undefined) files.push({ file, path: slashes(relative(folder, full)), text: read.text });
      }
    }
  };
  await visit(folder);
  return { files, faults, warnings };
}

/**
 * Reads one text file; see {@link readFolder}. Reports only the first fault.
 * @throws when the file does not exist
 */
export async function readText(full: string, file: string): Promise<{ text: string } | { fault: Fault }> {
  const {
    text = "",
    faults: [fault],
  } = await readAll(full, file);
  return fault === undefined ? { text } : { fault };
}

/** Reads a text with the faults in its characters, so that the rest can be checked as well; no text when it cannot be decoded. */
export async function readAll(full: string, file: string): Promise<Read> {
  return unfit(await lstat(full), file) ?? readBytes(await readFile(full), file);
}

/** The same, synchronously: twice as fast for many small files, in a process that has nothing else to do. */
function readNow(full: string, file: string): Read {
  return unfit(lstatSync(full), file) ?? readBytes(readFileSync(full), file);
}

interface Read {
  readonly text?: string;
  readonly faults: Fault[];
  readonly warnings: Fault[];
}

type Refuse = (line: number, code: FaultCode, what: string, mend: string) => Read;

function refusing(file: string): Refuse {
  return (line, code, what, mend) => ({ faults: [{ file, line, field: "bestand", code, what, mend }], warnings: [] });
}

/** The reason why a file is not opened; undefined when it can be. */
function unfit(stats: Stats, file: string): Read | undefined {
  const refuse = refusing(file);
  if (!stats.isFile())
    return refuse(1, "geen-bestand", "Dit is een verwijzing naar een andere plek op de schijf.", "Zet het bestand zelf hier neer.");
  if (stats.size > mostBytes(file))
    return refuse(1, "te-groot", "Dit bestand is te groot voor een tekst.", `Knip de tekst in delen, of zet beeld ${inImages}.`);
  return undefined;
}

const asUtf8 = "Open het in Kladblok, kies Opslaan als, en bij Codering: UTF-8.";

function readBytes(bytes: Buffer, file: string): Read {
  const refuse = refusing(file);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(1, "niet-leesbaar", "Dit bestand is bewaard als UTF-16.", asUtf8);
  // The first bytes of every Word, Excel or LibreOffice file, whatever its name.
  if (bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004")
    return refuse(
      1,
      "niet-leesbaar",
      "Dit is een bestand van Word, Excel of LibreOffice, en geen tekst.",
      "Bewaar het in dat programma als CSV of als tekst zonder opmaak, met UTF-8. De naam veranderen helpt niet.",
    );
  let text: string;
  const unreadable: Fault[] = [];
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    unreadable.push(
      ...refuse(
        badByteLine(bytes),
        "niet-leesbaar",
        "Vanaf deze regel staan tekens die niet te lezen zijn: het bestand is niet bewaard als UTF-8, en waarschijnlijk als Windows-1252 of ANSI.",
        `${asUtf8} Ziet u daar dan een é of ë als vreemd teken, typ die opnieuw.`,
      ).faults,
    );
    // Windows-1252 is decoded as well, so that other faults are reported at the same time.
    text = new TextDecoder("windows-1252").decode(bytes);
    if (/[\0\x80-\x9f]/.test(text)) return { faults: unreadable, warnings: [] };
  }
  text = text.replace(/\r\n?/g, "\n");
  const read = inspect(text, file);
  return { ...read, faults: [...unreadable, ...read.faults] };
}

/**
 * Checks a text as if it were read from disk.
 * @param file how faults name it
 * @returns the faults in its characters, and the text without invisible ones, so that the rest can be checked as well
 */
export function inspect(text: string, file: string): { text: string; faults: Fault[]; warnings: Fault[] } {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const { line, how, names, mendable } of pastedSigns(text)) {
    const signs = names.join("; ");
    const mend = `Typ de regel opnieuw, zonder te plakken uit een ander programma${mendable ? ", of geef: npm run controle -- --herstel" : ""}.`;
    const at = { file, line, field: "bestand", mend };
    if (how === "hidden") faults.push({ ...at, code: "onzichtbaar-teken", what: `Op deze regel staat een onzichtbaar teken (${signs}).` });
    else if (how === "broken")
      faults.push({ ...at, code: "niet-leesbaar", what: `Op deze regel staat een teken dat niet te lezen is (${signs}).` });
    else warnings.push({ ...at, code: "plakteken", what: `Op deze regel staat een teken dat op een ander lijkt (${signs}).` });
  }
  return { text: faults.length === 0 ? text : withoutHidden(text), faults, warnings };
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
