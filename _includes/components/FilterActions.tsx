import type { VNode } from "preact";

/** Controls that the island adds to the filters: the number of stories left, a reset, and an address to share. */
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
