import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";

/** A short explanation in the right margin; on a phone it stands under the head. */
export function MarginNote({ title, text }: { title: string; text: string }): VNode {
  return (
    <aside class="margin-note" aria-label={title} {...marked("not in search", "not in books")}>
      <p class="margin-note-title">{title}</p>
      <p>{text}</p>
    </aside>
  );
}
