import type { VNode } from "preact";

/** Finds a municipality in the list below, by the island `municipality-finder`. Nothing is sent and nothing is kept; without scripts it is absent. */
export function MunicipalityFinder(): VNode {
  return (
    <div id="gemeentezoeker" class="finder scripted screen-only">
      <label for="gemeente">Uw gemeente</label>
      <input id="gemeente" type="text" autocomplete="off" autocapitalize="none" spellcheck={false} aria-describedby="gemeentestatus" />
      <p id="gemeentestatus" class="meta" role="status" />
      <ul id="gevonden" class="found" />
    </div>
  );
}
