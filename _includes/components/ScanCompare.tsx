import type { VNode } from "preact";

/** Opens scans to compare. Without scripts it is not shown. */
export function ScanCompare(): VNode {
  return (
    <section class="scan-panel scripted screen-only" aria-labelledby="scan-vergelijk-kop">
      <h2 id="scan-vergelijk-kop">Vergelijken</h2>
      <p>
        Open twee of meer bewaarde scans: van uw eigen gemeente door de tijd, of van gemeenten in de regio. Hoogstens 40. De bestanden
        blijven op dit apparaat.
      </p>
      <div class="scan-fields">
        <div>
          <label for="scan-vergelijk">Scans om te vergelijken</label>
          <input id="scan-vergelijk" type="file" accept=".json,application/json" multiple aria-describedby="scan-vergelijk-fout" />
          <div class="scan-fault" id="scan-vergelijk-fout" role="alert" />
        </div>
        <p class="scan-check">
          <input id="scan-een" type="checkbox" />
          <label for="scan-een">Alle scans zijn van één gemeente: laat zien wat er veranderde</label>
        </p>
        <p class="scan-check">
          <input id="scan-anoniem" type="checkbox" />
          <label for="scan-anoniem">Laat de namen weg</label>
        </p>
      </div>
      <p class="scan-actions">
        <button type="button" data-do="compare-own">
          Zet de scan hierboven erbij
        </button>
        <button type="button" data-do="print-compare">
          Druk de vergelijking af
        </button>
        <button type="button" data-do="compare-clear">
          Leeg de vergelijking
        </button>
      </p>
      <p class="scan-status" role="status" />
    </section>
  );
}
