import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { Nodes } from "../../_config/model/nodes.ts";
import type { Body } from "../../_includes/views.ts";

/** What a page says, as it is written; "" for no page. */
export function htmlOf(body: Pick<Body, "prose"> | undefined): string {
  return renderToStaticMarkup(h(Nodes, { nodes: body?.prose ?? [] }));
}
