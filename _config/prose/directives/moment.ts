import type { Directive } from "../directive.ts";

/**
 * Above a paragraph of a testimony in which somebody first doubted, asked further, acted or missed a signal. The index of moments shows the sentence
 * in `wat` with a link to this paragraph; it disappears when the story is withdrawn. Draws nothing itself; see moments.ts.
 */
export const moment: Directive = { form: "leaf", required: ["soort", "plek", "kader", "wat"], optional: [], draw: () => undefined };
