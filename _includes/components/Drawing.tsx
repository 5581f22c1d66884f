import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { capitalise } from "../../_shared/text/capitalise.ts";
import type { Sentences } from "../../_config/model/registers.ts";
import { drawings } from "../drawings/index.ts";
import type { DrawingRef } from "../views.ts";
import { Tekening } from "./Tekening.tsx";

/** "Tekening van een balie. Vier paspoorten." as a caption: "Een balie. Vier paspoorten." */
function captionOf(drawing: DrawingRef): string {
  const words = drawings[drawing.subject].alt.replace(/^Tekening van /, "");
  return drawing.caption ?? capitalise(words);
}

/**
 * A drawing of a place. The caption says what is drawn, so the drawing itself is hidden from screen readers; under a testimony the caption also
 * says what it is not.
 */
export function Drawing(props: { drawing: DrawingRef; sentences: Sentences; testimony?: boolean; crop?: string }): VNode {
  const { drawing, sentences, testimony = false, crop } = props;
  return (
    <figure class="drawing" {...marked("not in search")}>
      <Tekening subject={drawing.subject} uid={drawing.uid} decorative {...(crop !== undefined && { crop })} />
      <figcaption>
        {sentences.illustratie} {captionOf(drawing)} {testimony && sentences.niet_de_plek}
      </figcaption>
    </figure>
  );
}
