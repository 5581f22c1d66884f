import type { VNode } from "preact";

/** A sentence that must be read along with what follows: who made the building blocks. */
export function NoteBar({ text }: { text: string }): VNode {
  return (
    <p class="noot" data-unsearched>
      {text}
    </p>
  );
}
