import type { VNode } from "preact";

/** Starts notes on a page, and references to its paragraphs. The code is fetched on the first press, so that reading alone costs nothing more. */
export function NotesStart(): VNode {
  return (
    <p class="notes-start scripted screen-only" data-unsearched>
      <button type="button" class="button" id="notities">
        Noteer of verwijs per alinea
      </button>
    </p>
  );
}
