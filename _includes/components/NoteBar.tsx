import type { VNode } from "preact";

/** A sentence that has to be read together with what follows: who made the building blocks. */
export function NoteBar({ text }: { text: string }): VNode {
  return (
    <p class="noot" data-unsearched>
      {text}
    </p>
  );
}
