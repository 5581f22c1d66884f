import type { Directive } from "../directive.ts";

/**
 * Above a paragraph of a testimony that shows why the named building blocks and topics exist. Their pages quote it; the quotation disappears
 * when the story is withdrawn. Draws nothing itself; see shown-passages.ts.
 */
export const laatZien: Directive = { form: "leaf", required: ["waarom"], optional: [], draw: () => undefined };
