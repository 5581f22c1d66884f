import type { VNode } from "preact";

/** Reading progress: a line that grows down the left edge. The words "3 van 12" carry the meaning. */
export function Progress(): VNode {
  return <div class="progress" aria-hidden="true" />;
}
