import { textFields, type ScanAnswer, type ScanSelection, type TextField } from "./vocabulary.ts";

/** A building block of the Kader as the scan knows it. The form in the page holds them; `form.ts` reads them from it. */
export interface ScanBlock {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly plateau: "basis" | "verdieping";
  /** One of the five agreements of 2018. */
  readonly agreed: boolean;
  readonly nextStep: string;
  /** Address of the block within the site. */
  readonly href: string;
  readonly kompas: readonly { readonly text: string; readonly href: string }[];
  /** What must stand before this can, and why. */
  readonly first: readonly { readonly id: string; readonly why: string }[];
}

/** What a team says of one block. */
export type Entry = Readonly<Record<TextField, string>> & {
  /** Absent: not answered yet. */
  readonly answer?: ScanAnswer;
  /** The day by which, as YYYY-MM-DD, or "". */
  readonly due: string;
  /** What several people answered, when they did not agree (merge.ts); otherwise empty. In the order of the vocabulary. */
  readonly opinions: readonly ScanAnswer[];
};

/** The days that a field of the scan takes. */
export const firstDay = "2000-01-01";
export const lastDay = "2099-12-31";

/** Whether a text is a day that exists, as YYYY-MM-DD, among those that a field takes. 31 February is none. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > lastDay) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** One self-scan: all there is to save. */
export interface Scan {
  /** The municipality, or whatever the team calls itself; may be empty. */
  readonly name: string;
  /** The day it was filled in, YYYY-MM-DD, or "". */
  readonly day: string;
  readonly choice: ScanSelection;
  /** By block; a block about which nothing was said is absent. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export const emptyEntry: Entry = { reden: "", bewijs: "", notitie: "", eigenaar: "", due: "", opinions: [] };

/** A scan without answers. */
export function emptyScan(day: string): Scan {
  return { name: "", day, choice: "alles", entries: new Map() };
}

/** What was said about a block; an empty entry when nothing was. */
export function entryOf(scan: Scan, id: string): Entry {
  return scan.entries.get(id) ?? emptyEntry;
}

/** The scan with something changed about one block. A new answer settles what people did not agree on. */
export function withEntry(scan: Scan, id: string, change: Partial<Entry>): Scan {
  const changed: Entry = { ...entryOf(scan, id), ...change, ...(change.answer === undefined ? {} : { opinions: [] }) };
  const entries = new Map(scan.entries);
  if (isEmpty(changed)) entries.delete(id);
  else entries.set(id, changed);
  return { ...scan, entries };
}

/** Whether nothing was said. */
export function isEmpty(entry: Entry): boolean {
  return entry.answer === undefined && entry.due === "" && textFields.every((field) => entry[field] === "");
}

/** The blocks that a choice asks about, in the order of the register. */
export function chosenBlocks(blocks: readonly ScanBlock[], choice: ScanSelection): ScanBlock[] {
  if (choice === "alles") return [...blocks];
  return blocks.filter(({ plateau, agreed }) => (choice === "basis" ? plateau === "basis" : agreed));
}
