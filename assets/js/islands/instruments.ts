import "../exit.ts";
import "../lib/table-stops.ts";

/*
 * Filters and sorts the table on /kompas/instrumenten/. Choices stay in this window: nothing is stored and the address does not change. Markup:
 * _includes/components/InstrumentFilter.tsx, InstrumentTable.tsx.
 */

const criteria = ["situatie", "beslisser", "snelheid", "vorm"] as const;
const body = document.querySelector("#instrumenten");
const rows = [...document.querySelectorAll<HTMLTableRowElement>("#instrumenten > tr")];
const status = document.querySelector("#kies-status");
const collator = new Intl.Collator("nl");

/** Sort orders; without one the rows have the order of the Kompas. */
const orders: Readonly<Record<string, (a: HTMLTableRowElement, b: HTMLTableRowElement) => number>> = {
  naam: byCell(0),
  beslisser: byCell(2),
  snelheid: (a, b) => Number(a.dataset.rang) - Number(b.dataset.rang),
};

function byCell(index: number) {
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
    collator.compare(a.cells[index]?.textContent ?? "", b.cells[index]?.textContent ?? "");
}

function chosen(name: string): string {
  return document.querySelector<HTMLSelectElement>(`#kies-${name}`)?.value ?? "";
}

function apply(): void {
  const order = orders[chosen("volgorde")];
  body?.append(...(order === undefined ? rows : [...rows].sort(order)));
  let shown = 0;
  for (const row of rows) {
    const fits = criteria.every((name) => {
      const [value, has] = [chosen(name), row.dataset[name] ?? ""];
      // An instrument without a form fits every form.
      return value === "" || has.split(" ").includes(value) || (name === "vorm" && has === "");
    });
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  if (status !== null)
    status.textContent =
      shown === 0 ? "Geen instrument past bij deze keuze." : shown === 1 ? "1 instrument" : `${String(shown)} instrumenten`;
}

for (const select of document.querySelectorAll("select[id^=kies-]")) select.addEventListener("change", apply);
