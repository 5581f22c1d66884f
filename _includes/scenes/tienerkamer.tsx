import { box, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const tienerkamer: Scene = {
  signaal: "tweede-telefoon-en-dure-spullen",
  alt: "Tekening van een tienerkamer. Op het bureau staan drie nieuwe schoenendozen en een tweede telefoon; op de stoel ernaast ligt de was.",
  looks: [
    { slot: "b", y: 236 },
    { slot: "a", y: 262 },
    { slot: "c", y: 352 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d={`${box(210, 76, 110, 150)}${box(420, 60, 92, 108)}${box(536, 84, 64, 84)}${box(820, 64, 120, 180)}`} />
      <path d="M226 170h78m-78 16h78m-78 16h46M440 130l22-24 18 16 14-10 12 18M552 148h32m-32-12h20" />
      <path class="v2" d={`${box(226, 94, 78, 60)}${box(552, 100, 32, 24)}`} />
      <path d="M880 64v180M820 154h120" />
      <path class="v1" d={`${box(640, 118, 150, 10)}M-4 372h330v64H-4z`} />
      <path
        class="v2"
        d="M652 118V76h14v42zm14 0V84h16v34zm16 0V70h10v48zm30 0V92h26v26zm26 0V82h34v36zM-4 400h340v36H-4zM24 372q-8-40 20-40h84q28 0 28 40z"
      />
      <path class="v3" d="M-24 300h20v168h-20zM310 436h14v32h-14zM12 436h14v32H12z" />
      <path class="v3" d="M388 312h272v16H388z" />
      <path class="v1" d={`M400 328h14v140h-14zM560 328h88v112h-88z`} />
      <path class="v2" d={repeat(3, (i) => box(560, 328 + 38 * i, 88, 38)) + box(634, 442, 14, 26) + "M-4 468h968v96H-4z"} />
      <path d="M594 347h20m-20 38h20m-20 38h20" />
      <path class="v2" d="M520 312v-22h22v22zm4-22-2-26m6 26v-34m6 34 4-24" />
      <path class="v3" d="M402 312v-8h32v8z" />
      <path d="M418 304l8-52-18-36" />
      <path class="v3" d="m388 214 10-24 34 18-14 20z" />
      <path class="v2" d="M678 388h108v14H678zM686 402h10v66h-10zm82 0h10v66h-10z" />
      <path class="v3" d="M776 240h12v148h-12zm-2 0h16v60h-16z" />
      <path d={repeat(6, (i) => `M${30 + 170 * i} ${496 + 26 * (i % 2)}h64`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d={repeat(3, (i) => `M${566 + 3 * (i % 2)} ${312 - 42 * i}v-28h-4v-14h72v14h-4v28z`)} />
      <path class="weg-l" d={repeat(3, (i) => `M${562 + 3 * (i % 2)} ${284 - 42 * i}h72m-48 14h24`)} />
      <path class="weg" d="M446 312v-74q0-6 6-6h26q6 0 6 6v74z" />
      <path class="weg-l" d="M451 242h28v56h-28zm10 63h8" />
      <path class="weg" d={`${repeat(3, (i) => box(700 + 3 * (i % 2), 372 - 16 * i, 62, 16))}M702 340v-22h18l12 10 12-10h18v22z`} />
      <path class="weg-l" d="M720 318v22m24-22v22m-36 40h34m-32-16h34m-38-16h34" />
    </>
  ),
};
