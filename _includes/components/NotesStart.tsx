import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";

/** Starts notes on a page, and references to its paragraphs. The code is fetched on the first press, so that reading alone costs nothing more. */
export function NotesStart(): VNode {
  return (
    <p class="notes-start scripted screen-only" {...marked("not in search")}>
      <button type="button" class="button" id="notities">
        Noteer of verwijs per alinea
      </button>
    </p>
  );
}
