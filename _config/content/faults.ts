/**
 * What a check says to an editor. Every check in this project yields these, and only these:
 * the build, `npm run controle` and CI print the same list.
 */
export interface Fault {
  /** The name of the message, kebab-case Dutch; docs/redactie/meldingen.md explains each. */
  readonly code?: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based; 1 when the fault is about the file as a whole. */
  readonly line: number;
  /** The front matter or register field, or a word for the place: "tekst", "bestand". */
  readonly field: string;
  /** What is wrong, in Dutch, one sentence. */
  readonly what: string;
  /** What to do about it, in Dutch, one sentence. */
  readonly mend: string;
}

/** Faults stop a build; warnings are about drafts and do not. */
export interface Findings {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Sorts by file, then line, then field, so that two runs print the same list. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field) || compare(a.what, b.what));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The list as an editor reads it: place, what is wrong, how to mend it. */
export function formatFaults(faults: readonly Fault[]): string {
  return sortFaults(faults)
    .map((fault) => `${fault.file}:${String(fault.line)}  ${fault.field}\n  ${fault.what}\n  ${fault.mend}`)
    .join("\n\n");
}

/** Thrown by the build when the content does not pass. Its message is the whole list, in Dutch. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  /** Eleventy prints a stack unless an error says this; a stack tells an editor nothing. */
  readonly skipOriginalStack = true;

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fout" : `${String(faults.length)} fouten`;
    super(`De inhoud heeft ${count}. Er is niets geschreven.\n\n${formatFaults(faults)}\n`);
    this.name = "ContentError";
    this.faults = faults;
  }
}
