import type { VNode } from "preact";
import { noteLines } from "../../_shared/vocabulary.ts";

/** A factual note. Without scripts lines to fill in with a pen; with them a text field that starts with what was ticked. */
export function NoteSheet(): VNode {
  return (
    <>
      <ul role="list" class="note-lines">
        {Object.values(noteLines).map((label) => (
          <li>{label}</li>
        ))}
      </ul>
      <div id="notitie-maken" class="scripted note-making" hidden>
        <label for="notitieveld">Uw notitie</label>
        <textarea id="notitieveld" rows={18} autocomplete="off" spellcheck={false} />
        <p>
          <button id="kopieer" type="button">
            Kopieer
          </button>
          <button id="print" type="button">
            Print
          </button>
        </p>
        <p id="notitiestatus" role="status" class="meta" />
      </div>
      <p id="notitie-papier" class="note-paper" aria-hidden="true" />
    </>
  );
}
