import type { VNode } from "preact";

/** The logo on a printed card: a plane and a kier with an outline, drawn as SVG, so that it also prints without colour or backgrounds. */
export function CardMark(): VNode {
  return (
    <svg class="card-mark" viewBox="0 0 60 80" aria-hidden="true">
      <path class="brand-plane" d="M0 0h60v80H0z" />
      <path class="card-mark-kier" d="M37.5 .75h14v78.5h-14z" />
    </svg>
  );
}
