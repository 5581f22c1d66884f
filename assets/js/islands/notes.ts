// The way out alone, without quiet reading: topics of the Kompas have few bytes to spare.
import "../lib/leave.ts";
import "../lib/search-door.ts";
import "../lib/table-stops.ts";
import type { Notebook } from "../notes/notebook.ts";

/* The button under a topic or instrument. The notebook itself is fetched when it is pressed. */

const button = document.querySelector<HTMLButtonElement>("#notities");
button?.addEventListener("click", () => {
  button.disabled = true;
  (import(button.dataset.notebook ?? "") as Promise<Notebook>).then(
    (notebook) => {
      notebook.begin(button);
    },
    () => {
      button.disabled = false;
      button.textContent = "Laden lukt niet. Probeer opnieuw.";
    },
  );
});
