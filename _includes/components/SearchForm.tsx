import type { VNode } from "preact";

/**
 * The search form. Without scripts it is not shown and the A-Z below is used instead. The query stays out of the address. In order: the field, a
 * suggested correction, the card for somebody in need, a direct answer, the results.
 */
export function SearchForm(): VNode {
  return (
    <div id="zoek" class="search scripted screen-only">
      <form role="search" method="get" action="/zoeken/">
        <label for="zoekveld">Wat zoekt u?</label>
        <div class="search-field">
          <input
            id="zoekveld"
            type="search"
            role="combobox"
            list={undefined}
            aria-expanded="false"
            aria-controls="voorstellen"
            aria-autocomplete="list"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="signalen, melden, opvang"
          />
          <button type="submit">Zoek</button>
        </div>
        <ul id="voorstellen" class="suggestions" role="listbox" aria-label="Voorstellen" hidden />
      </form>
      <div id="bedoeld" />
      <div id="nood" />
      <div class="search-found">
        <div>
          <p id="zoekstatus" class="meta" role="status" />
          <div id="antwoord" />
          <ol role="list" id="resultaten" class="results" />
          <div id="verder" />
        </div>
        <div id="verfijn" class="search-refine" />
      </div>
      <p class="search-keys meta">
        Op elke pagina, behalve bij Hulp, zoekt u met <kbd>/</kbd> of met <kbd>Ctrl</kbd> en <kbd>K</kbd> (<kbd>Cmd</kbd> en <kbd>K</kbd>).{" "}
        <button id="sneltoets" type="button">
          Zet de toets / uit
        </button>
      </p>
    </div>
  );
}
