import type { Value } from "../../../_shared/redactie.ts";

/** What stands in a form and in the text under it. */
export interface Draft {
  readonly value: Value;
  readonly text?: string;
}

/** The undo history of this visit; it lives in this window only. */
export interface Past {
  readonly now: Draft;
  readonly before: readonly Draft[];
  readonly undone: readonly Draft[];
  /** The field of the last change: further typing in the same field is one undo step. */
  readonly place: string;
}

/** The most undo steps that are kept; with a text of a thousand words they take ten megabytes. */
const mostSteps = 1000;

/** A history that begins with what was opened. */
export function beginPast(now: Draft): Past {
  return { now, before: [], undone: [], place: "" };
}

/**
 * A change.
 * @param place where it was made; a change in the place of the last one joins that step
 */
export function changed({ now, before, place }: Past, next: Draft, at: string): Past {
  return { now: next, before: at !== "" && at === place ? before : [...before, now].slice(-mostSteps), undone: [], place: at };
}

/** The next change is a step of its own, wherever it is made. */
export function paused(past: Past): Past {
  return { ...past, place: "" };
}

/** One step back; the same history when there is none. */
export function undo(past: Past): Past {
  const last = past.before.at(-1);
  if (last === undefined) return past;
  return { now: last, before: past.before.slice(0, -1), undone: [...past.undone, past.now], place: "" };
}

/** One step forward again; the same history when there is none. */
export function redo(past: Past): Past {
  const next = past.undone.at(-1);
  if (next === undefined) return past;
  return { now: next, before: [...past.before, past.now], undone: past.undone.slice(0, -1), place: "" };
}
