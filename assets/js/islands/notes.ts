// The way out alone, without quiet reading: topics of the Kompas have few bytes to spare.
import "../lib/leave.ts";
import "../lib/search-door.ts";
import type { Notebook } from "../notes/notebook.ts";

/* The button under a topic or instrument. The notebook itself is fetched when it is pressed. */

const button = document.querySelector<HTMLButtonElement>("#notities");
button?.addEventListener("click", () => {
  const { notebook, word, sheet } = button.dataset;
  if (notebook === undefined || word === undefined || sheet === undefined) return;
  button.disabled = true;
  (import(notebook) as Promise<Notebook>).then(
    ({ begin }) => {
      begin(button, { word, sheet });
    },
    () => {
      button.disabled = false;
      button.textContent = "Notities konden niet laden. Probeer het opnieuw.";
    },
  );
});
