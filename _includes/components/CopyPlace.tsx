import type { VNode } from "preact";

export interface CopyPlaceProps {
  /** The beginning of a reference: the publication and the part. */
  readonly work: string;
  /** The day of the text, in words. */
  readonly edition: string;
}

/**
 * Gives the reader the address of the paragraph or chart in view, alone or as a reference with title, part and edition
 * (assets/js/islands/reading.ts). Without scripts it is not shown.
 */
export function CopyPlace({ work, edition }: CopyPlaceProps): VNode {
  return (
    <p class="copy-place scripted screen-only">
      <button id="kopieer-plek" type="button">
        Kopieer mijn plek
      </button>{" "}
      <button id="kopieer-verwijzing" type="button" data-work={work} data-edition={edition}>
        Verwijs naar deze alinea
      </button>{" "}
      <span id="kopieer-plek-status" role="status" />
    </p>
  );
}
