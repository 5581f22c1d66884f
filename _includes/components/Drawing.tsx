import type { VNode } from "preact";
import type { Sentences } from "../../_config/schemas/registers.ts";
import type { DrawingRef } from "../views.ts";
import { Tekening } from "./Tekening.tsx";

/** A drawing of a place with its caption. Under a testimony the caption also says what it is not. */
export function Drawing(props: { drawing: DrawingRef; sentences: Sentences; testimony?: boolean }): VNode {
  const { drawing, sentences, testimony = false } = props;
  const caption = [sentences.illustratie, drawing.caption, testimony ? sentences.niet_de_plek : undefined];
  return (
    <figure class="drawing" data-pagefind-ignore>
      <Tekening subject={drawing.subject} uid={drawing.uid} />
      <figcaption>{caption.filter((part) => part !== undefined).join(" ")}</figcaption>
    </figure>
  );
}
