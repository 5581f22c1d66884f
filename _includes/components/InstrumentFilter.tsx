import type { VNode } from "preact";
import { deciders, forms, situations, speeds } from "../../_shared/vocabulary.ts";

const fields = [
  { name: "situatie", label: "U hebt te maken met", all: "Alles", options: situations },
  { name: "beslisser", label: "Wie beslist", all: "Iedereen", options: deciders },
  { name: "snelheid", label: "Hoe snel", all: "Maakt niet uit", options: speeds },
  { name: "vorm", label: "Vorm van uitbuiting", all: "Alle vormen", options: forms },
] as const;

/** Filters and sorts the table of instruments (assets/js/islands/instruments.ts). Without scripts the whole table is shown. */
export function InstrumentFilter(): VNode {
  return (
    <div class="filter scripted screen-only" role="group" aria-label="Kies uit de instrumenten">
      {fields.map(({ name, label, all, options }) => (
        <p>
          <label for={`kies-${name}`}>{label}</label>
          <select id={`kies-${name}`} autocomplete="off">
            <option value="">{all}</option>
            {Object.entries(options).map(([key, text]) => (
              <option value={key}>{text}</option>
            ))}
          </select>
        </p>
      ))}
      <p>
        <label for="kies-volgorde">Zet op volgorde van</label>
        <select id="kies-volgorde" autocomplete="off">
          <option value="">Het Kompas</option>
          <option value="naam">Naam</option>
          <option value="beslisser">Wie beslist</option>
          <option value="snelheid">Snelheid</option>
        </select>
      </p>
      <p class="filter-status" id="kies-status" role="status" />
    </div>
  );
}
