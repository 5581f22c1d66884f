import type { VNode } from "preact";

/** The search itself. Without scripts it is not shown and the A-Z below is the way in. The query stays out of the address. */
export function SearchForm(): VNode {
  return (
    <div id="zoek" class="search scripted screen-only">
      <form role="search" method="get" action="/zoeken/">
        <label for="zoekveld">Wat zoekt u?</label>
        <div class="search-field">
          <input
            id="zoekveld"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="signalen, melden, opvang"
          />
          <button type="submit">Zoek</button>
        </div>
        <div id="filters" class="filter" />
      </form>
      <div id="nood" />
      <p id="zoekstatus" class="meta" role="status" />
      <ol id="resultaten" class="results" />
    </div>
  );
}
