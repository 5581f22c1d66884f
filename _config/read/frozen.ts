import { createHash } from "node:crypto";
import type { Saying } from "../model/faults.ts";
import { csvRecords } from "./csv.ts";

/** The figures as they were on a day, for people who refer to them later: the file is published unchanged as long as the site exists (decision 0042). */
export interface FrozenFigures {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly text: string;
  /** The cells, keyed by the column names on the first line. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const folder = "_data/edities/";

/** A short hash of a text for its file name: enough to notice a change. */
function mark(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The file of the figures of a day, as a path from the project's root. Its name has a hash of the content, so that a later change is noticed. */
export function frozenFile(day: string, text: string): string {
  return `${folder}${day}-${mark(text)}.csv`;
}

/** Whether a file is in the folder of frozen figures. */
export function isFrozen(file: string): boolean {
  return file.startsWith(folder);
}

/** Parses the frozen figures of a file; a fault when the file was changed or is not valid. */
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
