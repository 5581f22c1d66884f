import type { VNode } from "preact";
import { plateaus, type Plateau } from "../../_shared/vocabulary.ts";

/** Two stacked bars: basis fills the lower one, verdieping both. Includes its own text, unless the text is beside it. */
export function PlateauMark({ plateau, decorative = false }: { plateau: Plateau; decorative?: boolean }): VNode {
  const voice = decorative ? { "aria-hidden": true } : { role: "img" as const, "aria-label": plateaus[plateau] };
  return (
    <svg class="plateau-mark" viewBox="0 0 24 24" width="24" height="24" {...voice}>
      <path class={plateau === "verdieping" ? "full" : undefined} d="M1 1.5h22v9H1z" />
      <path class="full" d="M1 13.5h22v9H1z" />
    </svg>
  );
}
