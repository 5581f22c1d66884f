import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { DrawingRef } from "../views.ts";
import { Tekening } from "./Tekening.tsx";

/**
 * The drawing of a place at the top of the front page, up to the edge of the viewport. The caption says what is drawn, so the drawing itself is
 * hidden from screen readers.
 */
export function HomePlace({ drawing, caption }: { drawing: DrawingRef; caption: string }): VNode {
  return (
    <figure class="home-place" {...marked("not in search")}>
      <Tekening subject={drawing.subject} uid={drawing.uid} variant="voor" decorative />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
