import "../exit.ts";
import { copy } from "../lib/clipboard.ts";
import "../lib/notebook-door.ts";
import "../lib/table-stops.ts";

/** The reading position, as a share of the viewport height: the paragraph that starts above this line counts as the one being read. */
const eye = 1 / 3;

/**
 * "Kopieer mijn plek" and "Verwijs naar deze alinea" in a chapter: copies the address of the paragraph or chart in view, alone or as a reference
 * with the name of its part and the day of the text. Nothing is stored or sent; the address bar and the history do not change. Markup:
 * _includes/components/CopyPlace.tsx.
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

/** The title of a chart, or the heading above a paragraph. */
function partOf(place: Element | undefined): string {
  const title = place?.querySelector(".chart-title");
  if (title) return `, grafiek “${title.textContent}”`;
  let before = place;
  while (before && before.tagName !== "H2") before = before.previousElementSibling ?? undefined;
  // After a press on a heading it also contains the copy button: take the text of its link.
  return before ? `, onder “${(before.querySelector("a") ?? before).textContent.trim()}”` : "";
}
