import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { At } from "../state.ts";

export function ChangesPlace({ desk: { changes, list, unsaved, busy }, actions }: At): VNode {
  const [message, setMessage] = useState("");
  if (changes === undefined) return <main id="inhoud" />;
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>Wat er is veranderd</h1>
      <p>
        {changes.changes.length === 0
          ? "Er is niets veranderd."
          : changes.git
            ? "Sinds de laatste keer dat er iets is vastgelegd:"
            : "Sinds u de redactie opende. Git is hier niet; stuur de wijziging als zip aan wie de site beheert."}
      </p>
      {list?.hasPrivate === true && (
        <p>
          Een verhaal uit de privémap staat hier nooit bij. Wat u daarin bewaarde, staat in die map, en gaat bij het bouwen vanzelf mee.
        </p>
      )}
      {unsaved.size > 0 && (
        <p class="trouble">
          {unsaved.size === 1 ? "Eén onderdeel is" : `${String(unsaved.size)} onderdelen zijn`} nog niet bewaard, en{" "}
          {unsaved.size === 1 ? "staat" : "staan"} hier niet bij. Open het in de lijst, en kies Bewaar.
        </p>
      )}
      <ul role="list" class="rows">
        {changes.changes.map(({ file, says }) => (
          <li key={file}>
            {says} <span class="file">{file}</span>
          </li>
        ))}
      </ul>
      {changes.changes.length > 0 && (
        <>
          {changes.git && (
            <form
              class="finder"
              onSubmit={(event) => {
                event.preventDefault();
                actions.commit(message, () => {
                  setMessage("");
                });
              }}
            >
              <label for="wat">Wat hebt u veranderd, in één zin? Noem geen namen van mensen.</label>
              <input
                id="wat"
                type="text"
                autocomplete="off"
                value={message}
                onInput={(event) => {
                  setMessage(event.currentTarget.value);
                }}
              />
              <button type="submit" class="button" disabled={busy}>
                Leg vast
              </button>
            </form>
          )}
          <p>
            <a href="/redactie/wijziging.zip" target="_blank">
              Bewaar de wijziging als zip
            </a>
          </p>
        </>
      )}
    </main>
  );
}
