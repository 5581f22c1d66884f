import type { Directive } from "../directive.ts";

/**
 * Above a paragraph of a testimony: here somebody first doubted, asked on, acted or missed it. The index of moments has the sentence of `wat` with the way to
 * this paragraph, and it goes with the story when that is taken back. It draws nothing itself; see moments.ts.
 */
export const moment: Directive = { form: "leaf", required: ["soort", "plek", "kader", "wat"], optional: [], draw: () => undefined };
