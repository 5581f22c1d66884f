import { box, disc, repeat, roll } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

const doors = [60, 448, 836];

export const hotelgang: Scene = {
  signaal: "handdoeken-en-gesloten-kamer",
  alt: "Tekening van een hotelgang. Voor één deur ligt een stapel van zes handdoeken, aan de kruk hangt een kaartje, en ernaast staat een kar met lakens.",
  looks: [
    { slot: "a", y: 420 },
    { slot: "b", y: 322 },
    { slot: "c", y: 330 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d="M-4-4h968v70H-4zm0 330h968v140H-4z" />
      <path d={`M-4 84h968${repeat(3, (i) => `M${300 + 388 * i} 344v110h-70`)}`} />
      <path
        class="v2"
        d={`M-4 456h968v12H-4zm0 12h968v96H-4z${doors.map((x) => `${box(x - 14, 118, 196, 350)}${box(x + 66, 84, 36, 22)}`).join("")}`}
      />
      <path class="v3" d={doors.map((x) => box(x, 132, 168, 336)).join("")} />
      <path class="v2" d={doors.map((x) => `${box(x + 24, 158, 120, 112)}${box(x + 24, 306, 120, 132)}`).join("")} />
      <path class="v1" d={doors.map((x) => `${disc(x + 150, 288, 8)}M${x - 72} 170h36l8 52h-52z`).join("")} />
      <path d={repeat(13, (i) => `M${10 + 80 * i} 516l36-18 36 18-36 18z`)} />
      <path class="v3" d={`${box(672, 244, 8, 212)}M672 244h-16v-8h24zM680 436h150v12H680z`} />
      <path class="v1" d={`${box(680, 300, 150, 136)}${disc(700, 458, 10)}${disc(812, 458, 10)}`} />
      <path class="v2" d="M680 360h150v8H680zM788 300l4-44h28l4 44z" />
      <path class="v3" d={`M680 292h150v8H680z${repeat(4, (i) => roll(704 + 2 * (i % 2), 432 - 14 * i, 54, 6))}`} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d={repeat(6, (i) => roll(432 + 3 * (i % 2), 468 - 15 * i, 56, 7))} />
      <path class="weg" d="M580 288a18 18 0 0 1 36 0v76h-36z" />
      <path class="weg-l" d={`${disc(598, 288, 8)}M588 318h20m-20 12h20m-20 12h12`} />
      <path
        class="weg"
        d={`${repeat(4, (i) => roll(702 + 2 * (i % 2), 292 - 13 * i, 58, 6))}${repeat(3, (i) => box(700, 346 - 14 * i, 64, 14))}`}
      />
    </>
  ),
};
