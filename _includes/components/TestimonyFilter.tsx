import type { VNode } from "preact";
import { ageBands, forms, regionTypes, testimonyTypes } from "../../_config/schemas/vocabulary.ts";

const fields = [
  { name: "soort", label: "Wie vertelt", all: "Iedereen", options: testimonyTypes },
  { name: "vorm", label: "Vorm van uitbuiting", all: "Alle vormen", options: forms },
  { name: "leeftijd", label: "Leeftijd", all: "Alle leeftijden", options: ageBands },
  { name: "regiotype", label: "Soort regio", all: "Alle regio's", options: regionTypes },
] as const;

/** Narrows the list of testimonies, by the island `getuigenisfilter`. Without scripts it is not shown: the list is whole. */
export function TestimonyFilter(): VNode {
  return (
    <div id="filter" class="filter scripted screen-only" role="group" aria-label="Kies uit de verhalen">
      {fields.map(({ name, label, all, options }) => (
        <p>
          <label for={`filter-${name}`}>{label}</label>
          <select id={`filter-${name}`} x-model={name} x-on:change="apply" autocomplete="off">
            <option value="">{all}</option>
            {Object.entries(options).map(([key, text]) => (
              <option value={key}>{text}</option>
            ))}
          </select>
        </p>
      ))}
      <p class="filter-status" role="status" x-text="status" />
    </div>
  );
}
