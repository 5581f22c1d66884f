import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";

/** A sentence that has to be read together with what follows: who made the building blocks. */
export function NoteBar({ text }: { text: string }): VNode {
  return (
    <p class="noot" {...marked("not in search")}>
      {text}
    </p>
  );
}
