import type { VNode } from "preact";

/** A link to the search page that looks like a search field: a query is never in an address. */
export function SearchLink(): VNode {
  return (
    <a class="search-link screen-only" href="/zoeken/#zoekveld">
      <span>Zoek: signalen, melden, opvang</span>
      <span class="visually-hidden">, zoeken op deze site</span>
      <span class="search-go" aria-hidden="true">
        Zoek
      </span>
    </a>
  );
}
