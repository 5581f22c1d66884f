import type { VNode } from "preact";
import { Nodes, type Node } from "../../_config/model/nodes.ts";

/** Text rendered from Markdown. */
export function Prose({ text, class: name = "prose" }: { text: readonly Node[]; class?: string }): VNode {
  return (
    <div class={name}>
      <Nodes nodes={text} />
    </div>
  );
}
