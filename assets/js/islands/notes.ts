// Fetched only when the address carries a mode: topic pages of the Kompas are close to their size limit.
import "../lib/leave.ts";
import "../lib/search-door.ts";
import "../lib/table-stops.ts";
import { kept } from "../lib/kept.ts";
import { openNotebook } from "../lib/notebook-door.ts";

/** The address of lib/carry-on.ts, inserted by the build (_config/publish/assets.ts). */
declare const carryOn: { readonly address: string };

// If this fails, the page works as usual; only the mode is not carried to the next page.
if (kept.test(location.hash)) import(carryOn.address).catch(() => undefined);

// The button of _includes/components/NotesStart.tsx.
const button = document.querySelector<HTMLElement>("#notities");
button?.addEventListener("click", () => {
  openNotebook(button).catch(() => {
    button.textContent = "Laden lukt niet. Probeer opnieuw.";
  });
});
