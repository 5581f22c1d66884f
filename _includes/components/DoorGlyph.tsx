import type { VNode } from "preact";

const width = 24;

/**
 * A door that is open for a share of its width, from 0 to 1: chapter n of 12. The light comes from the right. It is beside words that say the same.
 */
export function DoorGlyph({ open }: { open: number }): VNode {
  const light = Math.round(open * width * 10) / 10;
  return (
    <svg class="door-glyph" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
      <path class="door-glyph-plane" d="M0 0h24v32H0z" />
      <path class="door-glyph-light" d={`M${width - light} 0h${light}v32h-${light}z`} />
      <path class="door-glyph-edge" d="M.75.75h22.5v30.5H.75z" />
    </svg>
  );
}
