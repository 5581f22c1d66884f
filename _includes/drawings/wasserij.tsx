import { box, disc, repeat, roll } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

export const wasserij: Drawing = {
  signaal: "werk-op-onmogelijke-uren",
  kier: { x: 196, width: 84 },
  alt: "Tekening van een wasserij met vijf machines, en de maan in het raam. De klok staat op tien over half vier.",
  anker: "Min",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v3" d={box(24, 24, 132, 64)} />
      <path d="M68 24v64m44-64v64" />
      <path class="v0" d="M90 38a14 14 0 1 0 12 24a16 16 0 0 1-12-24z" />
      <path d="M300 24h172" />
      <path class="v1" d={repeat(5, (i) => `M${322 + 32 * i} 24v8l-13 8v38h26V40l-13-8`)} />
      <path class="v1" d={[0, 1, 2, 3, 5, 6, 7, 8].map((i) => repeat(4, (j) => roll(18 + 52 * i, 128 - 8 * j, 32, 4))).join("")} />
      <path class="v3" d="M-4 128h488v10H-4z" />
      <path class="v1" d={repeat(5, (i) => box(10 + 94 * i, 168, 84, 112))} />
      <path class="v2" d={`M-4 280h488v44H-4z${repeat(5, (i) => box(10 + 94 * i, 168, 84, 22) + disc(52 + 94 * i, 236, 31))}`} />
      <path class="v3" d={repeat(5, (i) => disc(52 + 94 * i, 236, 23))} />
      <path d={repeat(5, (i) => `M${33 + 94 * i} 240q10-12 19-2t19-2m-53-57h24m24 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0`)} />
    </>
  ),
  off: () => (
    <>
      <circle class="weg" cx="238" cy="60" r="34" />
      {/* Twelve marks: 120 parts, a mark of one every ten. Hands: 110 and 240 degrees. */}
      <circle class="weg-l" cx="238" cy="60" r="28" pathLength="120" stroke-width="5" stroke-dasharray="1 9" stroke-dashoffset=".5" />
      <path class="weg-l" stroke-width="3" d="m255 66-17-6-22 13" />
    </>
  ),
};
