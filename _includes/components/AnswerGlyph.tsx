import type { VNode } from "preact";
import { openness, type Answer } from "../../_shared/zelfscan/vocabulary.ts";
import { DoorGlyph } from "./DoorGlyph.tsx";

/**
 * An answer of the self-scan as a door: closed, ajar, open, or a dashed outline where nobody knows. Not answered yet is an
 * empty outline, not applicable a line through it. It always stands beside words that say the same, or in a link that does.
 */
export function AnswerGlyph({ answer }: { answer?: Answer | undefined }): VNode {
  const open = answer === undefined || answer === "niet-van-toepassing" ? undefined : openness[answer];
  if (open !== undefined) return <DoorGlyph open={open} />;
  return (
    <svg class="door-glyph" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
      <path class={answer === "onbekend" ? "door-glyph-none dashed" : "door-glyph-none"} d="M.75.75h22.5v30.5H.75z" />
      {answer === "niet-van-toepassing" && <path class="door-glyph-none" d="M5 16h14" />}
    </svg>
  );
}
