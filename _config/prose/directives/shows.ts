import type { Directive } from "../directive.ts";

/**
 * Above a paragraph of a testimony: it shows why these building blocks and topics are there. They quote it, and the mark
 * goes with the story when that is taken back. It draws nothing itself; see shown-passages.ts.
 */
export const laatZien: Directive = { form: "leaf", required: ["waarom"], optional: [], draw: () => undefined };
