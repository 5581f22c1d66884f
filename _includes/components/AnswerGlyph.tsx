import type { VNode } from "preact";
import { openness, type ScanAnswer } from "../../_shared/zelfscan/vocabulary.ts";
import { DoorGlyph } from "./DoorGlyph.tsx";

/**
 * An answer of the self-scan, drawn as a door: closed (no), ajar (partly), open (in order), a dashed outline (unknown), an empty outline (not answered),
 * or a line through it (not applicable). It is always beside, or in a link with, words that say the same.
 */
export function AnswerGlyph({ answer }: { answer?: ScanAnswer | undefined }): VNode {
  const open = answer === undefined || answer === "niet-van-toepassing" ? undefined : openness[answer];
  if (open !== undefined) return <DoorGlyph open={open} />;
  return (
    <svg class="door-glyph" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
      <path class={answer === "onbekend" ? "door-glyph-none dashed" : "door-glyph-none"} d="M.75.75h22.5v30.5H.75z" />
      {answer === "niet-van-toepassing" && <path class="door-glyph-none" d="M5 16h14" />}
    </svg>
  );
}
