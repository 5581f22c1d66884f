import type { VNode } from "preact";

/** A door with an arrow leaving through it: the sign beside "Verlaat deze site". */
export function ExitIcon(): VNode {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M8 2H2v16h6M7 10h11M13.5 5.5 18 10l-4.5 4.5" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
