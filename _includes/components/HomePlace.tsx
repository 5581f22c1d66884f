import type { VNode } from "preact";
import type { DrawingRef } from "../views.ts";
import { Tekening } from "./Tekening.tsx";

/** The place at the head of the front page, to the edge of the window. The caption says what is drawn, so the drawing itself is silent. */
export function HomePlace({ drawing, caption }: { drawing: DrawingRef; caption: string }): VNode {
  return (
    <figure class="home-place" data-unsearched>
      <Tekening subject={drawing.subject} uid={drawing.uid} variant="voor" decorative />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
