import { createHash } from "node:crypto";
import type { Saying } from "../model/faults.ts";
import { csvRecords } from "./csv.ts";

/** The figures as they stood on a day, for who refers to them later: their file is published to the byte as long as the site stands (decision 0042). */
export interface FrozenFigures {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly text: string;
  /** The cells by the names of the first line. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const folder = "_data/edities/";

/** What is kept of the hash of a text in the name of its file: enough to notice a change. */
function mark(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The file of the figures of a day, from the project's root. Its name says what stands in it, so that a later change is noticed. */
export function frozenFile(day: string, text: string): string {
  return `${folder}${day}-${mark(text)}.csv`;
}

/** Whether a file stands where frozen figures do. */
export function isFrozen(file: string): boolean {
  return file.startsWith(folder);
}

/** Reads the frozen figures of a file; of what is no such file any more, what is wrong with it. */
export function readFrozen(file: string, text: string): { frozen: FrozenFigures } | { saying: Saying } {
  const day = file.slice(folder.length, folder.length + "2030-01-01".length);
  if (frozenFile(day, text) !== file)
    return {
      saying: {
        code: "editie-veranderd",
        what: "Deze cijfers zijn vastgezet, en het bestand is daarna veranderd.",
        mend: `Zet het terug zoals het was: git checkout ${folder}. Een cijfer verbetert u in _data/cijfers.csv; anderen verwijzen naar wat hier stond.`,
      },
    };
  return { frozen: { day, text, rows: csvRecords(text) } };
}
