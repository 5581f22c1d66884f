import type { VNode } from "preact";

const width = 24;

/**
 * A door that is open for a share of its width: chapter n of 12. The light comes from the right. With a label it is an image with that text;
 * without one it is hidden, beside words that say the same.
 */
export function DoorGlyph({ open, label }: { open: number; label?: string }): VNode {
  const light = Math.round(Math.min(Math.max(open, 0), 1) * width * 10) / 10;
  const voice = label === undefined ? { "aria-hidden": true } : { role: "img" as const, "aria-label": label };
  return (
    <svg class="door-glyph" viewBox="0 0 24 32" width="24" height="32" {...voice}>
      <path class="door-glyph-plane" d="M0 0h24v32H0z" />
      <path class="door-glyph-light" d={`M${width - light} 0h${light}v32h-${light}z`} />
      <path class="door-glyph-edge" d="M.75.75h22.5v30.5H.75z" />
    </svg>
  );
}
