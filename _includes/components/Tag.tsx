import type { ComponentChildren, VNode } from "preact";

/** A short fact in an outline: a form of exploitation, a status. Never a link, never a colour. */
export function Tag({ children }: { children: ComponentChildren }): VNode {
  return <span class="tag">{children}</span>;
}
