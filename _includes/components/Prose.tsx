import type { ComponentChildren, VNode } from "preact";

/** Text that was drawn from Markdown. */
export function Prose({ text, class: name = "prose" }: { text: ComponentChildren; class?: string }): VNode {
  return <div class={name}>{text}</div>;
}
