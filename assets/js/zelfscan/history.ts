import type { Scan } from "../../../_shared/zelfscan/scan.ts";

/** What was, so that it can be again. The present scan is not in it. */
export interface History {
  readonly past: readonly Step[];
}

interface Step {
  readonly scan: Scan;
  /** What was about to change: letters typed in one field are one step. */
  readonly change: string;
}

/** Enough to walk back a whole meeting. */
const longest = 200;

export const noHistory: History = { past: [] };

/**
 * Remembers a scan before it changes.
 * @param change what changes, e.g. "K2.3.notitie"; the same change twice in a row is one step. "" is always a step of its own.
 */
export function remember(history: History, scan: Scan, change: string): History {
  if (change !== "" && history.past.at(-1)?.change === change) return history;
  return { past: [...history.past, { scan, change }].slice(-longest) };
}

/** The scan as it was one step ago, and the history before that; undefined when there is none. */
export function undone({ past }: History): { readonly scan: Scan; readonly history: History } | undefined {
  const last = past.at(-1);
  return last === undefined ? undefined : { scan: last.scan, history: { past: past.slice(0, -1) } };
}
