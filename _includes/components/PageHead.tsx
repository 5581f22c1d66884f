import type { ComponentChildren, VNode } from "preact";

/** Title and lead of a page, with optional elements before the title (breadcrumb, tags), under it (facts) and after the lead (meta, note). */
export function PageHead(props: {
  title: string;
  lead?: ComponentChildren;
  before?: ComponentChildren;
  under?: ComponentChildren;
  children?: ComponentChildren;
}): VNode {
  return (
    <header class="page-head">
      {props.before}
      <h1>{props.title}</h1>
      {props.under}
      {props.lead !== undefined && <p class="lead">{props.lead}</p>}
      {props.children}
    </header>
  );
}
