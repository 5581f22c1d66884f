import type { VNode } from "preact";
import type { ScanAnswer } from "../../_shared/zelfscan/vocabulary.ts";

/**
 * An answer of the self-scan as a door, drawn by its style sheet (assets/css/blocks/answer-glyph.css): one element, since a scan shows three hundred.
 * It is always beside, or in a link with, words that say the same.
 */
export function AnswerGlyph({ answer }: { answer?: ScanAnswer | undefined }): VNode {
  return <span class="answer-glyph" data-answer={answer} />;
}
