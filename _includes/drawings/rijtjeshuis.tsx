import { box, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

/** Seen from the side, from the heel; ends where it began. */
const shoe = "v-12h7q1 5 5 6 5 1 5 6z";

export const rijtjeshuis: Drawing = {
  signaal: "veel-mensen-op-een-adres",
  kier: { x: 246, width: 84 },
  alt: "Tekening van drie gelijke rijtjeshuizen. Voor één deur staan acht paar schoenen.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v2" d={repeat(2, (i) => `${box(148 + 160 * i, 12, 24, 20)}m-2-4h28v6h-28z`)} />
      <path class="v3" d="M-4 84 24 32h432l28 52z" />
      <path d={repeat(9, (i) => `M${45 + 49 * i} 42v12m-24 6v12`)} />
      <path class="v1" d="M-4 84h488v186H-4z" />
      <path d="M-4 92h488M160 92v178M320 92v178" />
      <path class="v2" d={repeat(3, (i) => `${box(16 + 160 * i, 108, 48, 46)}m76 0h48v46h-48zm-80 70h72v56h-72z`)} />
      <path d={repeat(3, (i) => `M${40 + 160 * i} 108v46m76 0v-46M${12 + 160 * i} 198h72m-36 0v-20m-40 60h80`)} />
      <path class="v3" d={repeat(3, (i) => `${box(98 + 160 * i, 174, 44, 96)}M${20 + 160 * i} 234v-12h10v12zm48 0v-12h10v12z`)} />
      <path class="v1" d={repeat(3, (i) => `${box(108 + 160 * i, 184, 24, 34)}m26 46a3 3 0 1 0 .1 0`)} />
      <path d={repeat(3, (i) => `M${112 + 160 * i} 246h16`)} />
      <path class="v2" d="M-4 270h488v54H-4z" />
      <path d={repeat(9, (i) => `M${4 + 56 * i} 296h28`)} />
    </>
  ),
  // Rows of three, three and two pairs.
  off: () => (
    <path class="weg" d={repeat(8, (i) => `M${(i > 5 ? 250 : 230) + 41 * (i % 3)} ${283 + 16 * Math.floor(i / 3)}${shoe}m18 0${shoe}`)} />
  ),
};
