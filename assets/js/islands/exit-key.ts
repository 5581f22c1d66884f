import "../exit.ts";
import "../lib/table-stops.ts";
import { kept } from "../lib/kept.ts";
import { tellOfKey, isKeyOff } from "../lib/leave.ts";

/*
 * Turns the exit by Shift off and on, on this page and on the pages reached from here: the hash carries it from page to page, as with quiet
 * reading. Markup: _config/prose/directives/exit-key.tsx.
 */
const button = document.querySelector<HTMLButtonElement>("#shift");
const status = document.querySelector<HTMLElement>("#shift-status");

function draw(): void {
  if (button) button.textContent = (isKeyOff() ? button.dataset.aan : button.dataset.uit) ?? "";
}

button?.addEventListener("click", () => {
  const [, stil = "", rust] = kept.exec(location.hash) ?? [];
  history.replaceState(null, "", `#${stil}${rust === undefined ? "rust" : ""}${location.hash.replace(kept, "")}`);
  draw();
  tellOfKey();
  if (status) status.textContent = (isKeyOff() ? status.dataset.uit : status.dataset.aan) ?? "";
});
draw();
