import "../exit.ts";
import { findMunicipalities, nearestMunicipalities } from "../lib/municipalities.ts";

/*
 * The finder of /hulp/regio/ (markup: _includes/components/MunicipalityFinder.tsx). It searches the list that is already on the page: what somebody
 * types is neither sent nor stored.
 */

const field = part("gemeente", HTMLInputElement);
const status = part("gemeentestatus", HTMLParagraphElement);
const found = part("gevonden", HTMLUListElement);
const unknown = part("onbekend", HTMLDivElement);

const entries = [...document.querySelectorAll<HTMLLIElement>("#gemeenten .municipalities > li")].flatMap((item) => {
  const name = item.querySelector("a")?.textContent;
  return name === undefined ? [] : [{ name, others: item.dataset.namen?.split(";") ?? [], item }];
});

function show(): void {
  const matches = findMunicipalities(field.value, entries);
  const shown = matches.length > 0 ? matches : nearestMunicipalities(field.value, entries);
  found.replaceChildren(...shown.map(({ item }) => item.cloneNode(true)));
  const asked = field.value.trim().length > 1;
  unknown.hidden = !asked || matches.length > 0;
  status.textContent = !asked
    ? ""
    : matches.length === 0
      ? "Deze naam kennen wij niet als gemeente. Bedoelt u een van deze? Zo niet, bel CoMensha."
      : matches.length === 1
        ? "1 gemeente"
        : `${matches.length} gemeenten`;
}

field.addEventListener("input", show);
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  found.querySelector("a")?.focus();
});
// A browser may restore the field's text with the page.
show();

/** @throws when the markup and this island do not match */
function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`MunicipalityFinder.tsx has no #${id} of the right kind.`);
  return element;
}
