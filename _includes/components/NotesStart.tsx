import type { VNode } from "preact";

/** Begins notes beside a page, and references to its paragraphs. What does that is fetched when somebody presses, so that reading costs nothing more. */
export function NotesStart(): VNode {
  return (
    <p class="notes-start scripted screen-only" data-unsearched>
      <button type="button" class="button" id="notities">
        Noteer of verwijs per alinea
      </button>
    </p>
  );
}
