import type { VNode } from "preact";
import type { Frame } from "../views.ts";

/** Begins notes beside a page. What does that is fetched when somebody presses, so that reading costs nothing more. */
export function NotesStart({ modules }: { modules: Frame["modules"] }): VNode | null {
  if (modules === undefined) return null;
  return (
    <p class="notes-start scripted screen-only" data-unsearched>
      <button
        type="button"
        class="button"
        id="notities"
        data-notebook={modules.notebook}
        data-word={modules.word}
        data-sheet={modules.notesSheet}
      >
        Maak notities bij deze pagina
      </button>
    </p>
  );
}
