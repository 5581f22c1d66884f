import "../exit.ts";
import "../lib/notebook-door.ts";

/*
 * Filters the examples of practice by size of the municipality and by building block. Choices stay in this window: nothing is stored and the
 * address does not change. Markup: _includes/components/PracticeFilter.tsx, _includes/layouts/Praktijk.tsx.
 */

const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-kies]")];
const blocks = [...document.querySelectorAll<HTMLElement>(".practice-block")];
const status = document.querySelector("#praktijk-status");

function chosen(name: string): string {
  const button = buttons.find(({ dataset, ariaPressed }) => dataset.kies === name && ariaPressed === "true");
  return button?.dataset.waarde ?? "";
}

function has(element: HTMLElement, name: string): boolean {
  const value = chosen(name);
  return value === "" || (element.dataset[name] ?? "").split(" ").includes(value);
}

function apply(): void {
  const block = chosen("blok");
  let shown = 0;
  for (const section of blocks) {
    const title = section.querySelector("h2")?.textContent.trim() ?? "";
    // When a building block is chosen, examples of other blocks stay in their own sections; the block's links lead to examples elsewhere.
    for (const row of section.querySelectorAll<HTMLElement>(".practices > li")) {
      row.hidden = !(has(row, "maat") && has(row, "blok"));
      if (!row.hidden) shown += 1;
    }
    for (const link of section.querySelectorAll<HTMLElement>(".practice-places > li")) link.hidden = !has(link, "maat");
    const elsewhere = section.querySelector<HTMLElement>(".practice-elsewhere");
    if (elsewhere !== null) elsewhere.hidden = elsewhere.querySelector("li:not([hidden])") === null;
    const empty = section.querySelector("[data-maat]:not([hidden])") === null;
    section.hidden =
      block === ""
        ? empty && chosen("maat") !== ""
        : !title.startsWith(`${block} `) && !section.querySelector(".practices > li:not([hidden])");
  }
  if (status !== null)
    status.textContent =
      shown === 0 ? "Geen voorbeeld op deze pagina past bij deze keuze." : shown === 1 ? "1 voorbeeld" : `${String(shown)} voorbeelden`;
}

for (const button of buttons)
  button.addEventListener("click", () => {
    for (const other of buttons) if (other.dataset.kies === button.dataset.kies) other.ariaPressed = String(other === button);
    apply();
  });
