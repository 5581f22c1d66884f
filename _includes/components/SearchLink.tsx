import type { VNode } from "preact";

/** Looks like a search field and is a link to the search page: what somebody looks for never stands in an address. */
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
