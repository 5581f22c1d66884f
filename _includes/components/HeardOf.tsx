import type { VNode } from "preact";

/**
 * Of what a link, button or fold is, for whoever listens: a list of links knows nothing of what stands around them, and names of a page are unique
 * (tests/site/html.test.ts). Whoever looks sees it above.
 */
export function HeardOf({ what, lang }: { what: string; lang?: string | undefined }): VNode {
  return (
    <span class="visually-hidden" lang={lang}>
      : {what}
    </span>
  );
}
