import "../exit.ts";
import { copy } from "../lib/clipboard.ts";
import "../lib/notebook-door.ts";
import "../lib/table-stops.ts";

/** How far down the window the eye is: the paragraph that begins above this line is the one somebody reads. */
const eye = 1 / 3;

/**
 * "Kopieer mijn plek" and "Verwijs naar deze alinea" in a chapter: the address of the paragraph or chart in view goes to the clipboard, alone or behind
 * the part it stands in and the day of the text, and nowhere else. Nothing is stored; the address bar and the history stay as they are.
 * Markup: _includes/components/CopyPlace.tsx.
 */
const status = document.querySelector<HTMLElement>("#kopieer-plek-status");

document.querySelector(".copy-place")?.addEventListener("click", ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const { work, edition } = target.dataset;
  const place = placeInText();
  const address = new URL(place === undefined ? "" : `#${place.id}`, location.href).href;
  const text = work === undefined ? address : `${work}${partOf(place)} (${edition ?? ""}). ${address}`;
  void copy(text).then((copied) => {
    if (status !== null) status.textContent = copied ? "Gekopieerd. Wij bewaren niets." : text;
  });
});

function placeInText(): Element | undefined {
  const places = [...document.querySelectorAll(".prose > :is(p, .chart)[id]")].reverse();
  return places.find((place) => place.getBoundingClientRect().top <= innerHeight * eye);
}

/** The title of a chart, or the heading that a paragraph stands under. */
function partOf(place: Element | undefined): string {
  const title = place?.querySelector(".chart-title");
  if (title) return `, grafiek “${title.textContent}”`;
  let before = place;
  while (before && before.tagName !== "H2") before = before.previousElementSibling ?? undefined;
  // A heading that was pressed also holds the sign that copies it.
  return before ? `, onder “${(before.querySelector("a") ?? before).textContent.trim()}”` : "";
}
