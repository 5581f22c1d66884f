import type { VNode } from "preact";

/** Gives the reader the address of the paragraph in view (assets/js/islands/reading.ts). Without scripts it is not shown. */
export function CopyPlace(): VNode {
  return (
    <p class="copy-place scripted screen-only">
      <button id="kopieer-plek" type="button">
        Kopieer mijn plek
      </button>{" "}
      <span id="kopieer-plek-status" role="status" />
    </p>
  );
}
