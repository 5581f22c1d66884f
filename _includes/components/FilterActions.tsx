import type { VNode } from "preact";

/** What the island adds to the choices: how many stories are left, all of them again, and an address to hand on. */
export function FilterActions(): VNode {
  return (
    <div class="filter-actions scripted screen-only">
      <button type="button" x-on:click="clear">
        Toon alles
      </button>
      <button type="button" x-on:click="share">
        Deel deze selectie
      </button>
      <p role="status">
        <span x-text="status" /> <span x-text="shared" />
      </p>
    </div>
  );
}
