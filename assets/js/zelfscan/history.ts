import type { Scan } from "../../../_shared/zelfscan/scan.ts";

/** The previous scans, for undo. The current scan is not among them. */
interface History {
  readonly past: readonly Step[];
}

interface Step {
  readonly scan: Scan;
  /** What was about to change: consecutive changes with the same name, such as typing in one field, are one step. */
  readonly change: string;
}

/** The most undo steps: enough for a whole meeting. */
const longest = 200;

export const noHistory: History = { past: [] };

/**
 * Records a scan before it changes.
 * @param change what changes, e.g. "K2.3.notitie"; the same change twice in a row is one step. "" is always a step of its own.
 */
export function remember(history: History, scan: Scan, change: string): History {
  if (change !== "" && history.past.at(-1)?.change === change) return history;
  return { past: [...history.past, { scan, change }].slice(-longest) };
}

/** The scan one step ago, and the history before that; undefined when there is none. */
export function undone({ past }: History): { readonly scan: Scan; readonly history: History } | undefined {
  const last = past.at(-1);
  return last === undefined ? undefined : { scan: last.scan, history: { past: past.slice(0, -1) } };
}
