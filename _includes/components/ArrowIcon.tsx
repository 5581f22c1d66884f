import type { VNode } from "preact";

/** An arrow to the right: the only thing in the kier of the Hulp door. */
export function ArrowIcon(): VNode {
  return (
    <svg class="arrow" viewBox="0 0 48 48" aria-hidden="true">
      <path d="M8 24h31M26 10l14 14-14 14" fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  );
}
