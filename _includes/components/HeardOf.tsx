import type { VNode } from "preact";

/**
 * For screen readers: what a link, button or disclosure is about. A list of links has no context, and the accessible names on a page must be unique
 * (tests/site/html.test.ts). The context is visible above it.
 */
export function HeardOf({ what, lang }: { what: string; lang?: string | undefined }): VNode {
  return (
    <span class="visually-hidden" lang={lang}>
      : {what}
    </span>
  );
}
