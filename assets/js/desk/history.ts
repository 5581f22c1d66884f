import type { Value } from "../../../_shared/redactie.ts";

/** The content of a form and of the text under it. */
export interface FormState {
  readonly value: Value;
  readonly text?: string;
}

/** The undo history of this visit; it lives in this window only. */
export interface Past {
  readonly now: FormState;
  readonly before: readonly FormState[];
  readonly undone: readonly FormState[];
  /** The field of the last change: further typing in the same field is one undo step. */
  readonly place: string;
}

/** The most undo steps kept; with a text of a thousand words they take ten megabytes. */
const mostSteps = 1000;

/** A history that starts with the opened content. */
export function beginPast(now: FormState): Past {
  return { now, before: [], undone: [], place: "" };
}

/**
 * Records a change.
 * @param at where it was made; a change in the same place as the last one joins its undo step
 */
export function changed({ now, before, place }: Past, next: FormState, at: string): Past {
  return { now: next, before: at !== "" && at === place ? before : [...before, now].slice(-mostSteps), undone: [], place: at };
}

/** Ends the current undo step: the next change starts a new one, wherever it is made. */
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
