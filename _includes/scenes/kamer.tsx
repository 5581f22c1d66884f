import { box, disc, repeat, roll } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const kamer: Scene = {
  signaal: "geen-eigen-papieren",
  alt: "Tekening van een kamer in een opvang. Op het bed liggen vier handdoeken, in de kast hangt één jas tussen lege hangers, en in de deur zit een sleutel.",
  looks: [
    { slot: "c", y: 350 },
    { slot: "a", y: 240 },
    { slot: "b", y: 320 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d={`${box(96, 88, 240, 196)}${box(116, 336, 200, 112)}`} />
      <path d={`M216 88v196M96 150h240${repeat(9, (i) => `M${136 + 20 * i} 336v112`)}M104 448v20m224-20v20`} />
      <path class="v2" d={`M72 76h72q-8 120-24 250H72zm288 0h-72q8 120 24 250h48z${box(100, 328, 232, 8)}`} />
      <path d="M92 76q-2 130-6 250m34-250q-4 130-18 250m238-250q2 130 6 250m-34-250q4 130 18 250" />
      <path class="v3" d={box(56, 64, 320, 12)} />
      <path class="v2" d={`M-4 456h968v12H-4z${box(404, 116, 116, 352)}${box(548, 128, 100, 340)}`} />
      <path
        class="v1"
        d={`M-4 468h968v96H-4z${box(414, 132, 96, 230)}${box(414, 372, 96, 42)}${box(414, 420, 96, 42)}${box(572, 92, 52, 20)}`}
      />
      <path class="v3" d={`${box(396, 104, 132, 12)}${box(558, 138, 80, 330)}`} />
      <path class="v2" d={`${box(572, 154, 52, 108)}${box(572, 344, 52, 104)}`} />
      <path d={`M414 152h96M452 393h20m-20 48h20${repeat(8, (i) => `M${422 + 11.5 * i} 152v7l-8 8h16l-8-8`)}`} />
      <path class="v1" d={`${box(824, 140, 104, 80)}M676 372h296v30H676z`} />
      <path d="m836 204 22-32 18 20 14-12 26 24" />
      <path class="v2" d={`M668 402h296v34H668z${roll(902, 344, 0, 0)}M856 372q-8-32 14-32h70q20 0 20 16v16z`} />
      <path class="v3" d="M676 436h12v32h-12zm240 0h12v32h-12z" />
      <path d={repeat(6, (i) => `M${30 + 170 * i} ${492 + 26 * (i % 2)}h64`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d={repeat(4, (i) => roll(704 + 2 * (i % 2), 372 - 13 * i, 54, 6.5))} />
      <path class="weg" d="M456 168h12l18 12 12 62-11 3-7-28v106h-36V217l-7 28-11-3 12-62z" />
      <path
        class="weg-l"
        d={`M456 168l6 16 6-16m-6 16v139m-14-52h-4v18m32-18h4v18${disc(468, 216, 1.5)}${disc(468, 244, 1.5)}${disc(468, 272, 1.5)}`}
      />
      <path class="weg" d={`${disc(598, 296, 11)}M594 307h8v20h-8zM584 327h28l4 12v44h-36v-44z`} />
      <path class="weg-l" d={`${disc(598, 296, 4)}${disc(598, 338, 3)}M588 354h20m-20 9h20m-20 9h12`} />
    </>
  ),
};
