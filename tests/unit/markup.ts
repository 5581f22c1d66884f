import { h, Fragment, type ComponentChildren } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Body } from "../../_includes/views.ts";

/** Markup as it is htmlOfMarkup in a page. */
export function htmlOfMarkup(markup: ComponentChildren): string {
  return renderToStaticMarkup(h(Fragment, {}, markup));
}

/** What a page says, as it is htmlOfMarkup; "" for no page. */
export function htmlOf(body: Pick<Body, "prose"> | undefined): string {
  return htmlOfMarkup(body?.prose);
}
