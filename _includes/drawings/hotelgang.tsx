import { box, disc, repeat, roll } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

export const hotelgang: Drawing = {
  signaal: "handdoeken-en-gesloten-kamer",
  kier: { x: 258, width: 84 },
  alt: "Tekening van een hotelgang met vier deuren. Voor één deur ligt een stapel van zes handdoeken en aan de deurknop hangt een kaart.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v1" d="M-4-4h488v40H-4zm0 200h488v76H-4z" />
      <path
        class="v2"
        d={`M-4 272h488v12H-4zm0 12h488v40H-4z${repeat(4, (i) => `${box(26 + 112 * i, 80, 88, 192)}m34-28h20v14h-20zm62 68h8l4 20h-16z`)}`}
      />
      <path class="v3" d={repeat(4, (i) => box(34 + 112 * i, 88, 72, 184))} />
      <path class="v2" d={repeat(4, (i) => `${box(44 + 112 * i, 102, 52, 64)}m0 84h52v70h-52z`)} />
      <path class="v1" d={`M14 120${repeat(4, (i) => disc(96 + 112 * i, 178, 4))}`} />
      <path d={repeat(12, (i) => `M${4 + 40 * i} 302l16-8 16 8-16 8z`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d={repeat(6, (i) => roll(256 + (i % 2) * 2, 272 - 9 * i, 40, 4.5))} />
      <path class="weg" d="M310 178a10 10 0 0 1 20 0v34h-20z" />
      <path class="weg-l" d={`${disc(320, 178, 4)}M315 192h10m0 6h-10m0 6h6`} />
    </>
  ),
};
