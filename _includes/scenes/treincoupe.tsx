import { box, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

const seats = [70, 250, 566, 732];

export const treincoupe: Scene = {
  signaal: "kind-onderweg-onder-schooltijd",
  alt: "Tekening van een treincoupé. De klok wijst kwart over tien aan, aan een haak hangt een dunne jas, en op een stoel staat een gymtas.",
  looks: [
    { slot: "a", y: 122 },
    { slot: "b", y: 220 },
    { slot: "c", y: 336 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v2" d="M-4-4h968v50H-4z" />
      <path d="M-4 62h968" />
      <path class="v2" d="M24 176q0-16 16-16h340q16 0 16 16v146H24zM660 176q0-16 16-16h124q16 0 16 16v146H660z" />
      <path class="v1" d="M24 262l110-12h60v-22l14-28 14 28v22l174 10v62H24zM660 256l80-8 76 12v62H660z" />
      <path d="M210 160v162M738 160v162M290 254v-36m-16 8h32" />
      <path class="v1" d="M846 84h118v384H846z" />
      <path class="v2" d={`${box(866, 112, 80, 160)}${box(426, 322, 60, 12)}`} />
      <path d="M866 330v50M416 62v40h92V62M540 150h120" />
      <path class="v3" d="M-4 98h410v10H-4zm656 0h186v10H652zM40 98V64h90v34zm120 0q-6-30 20-30h80q22 0 18 30z" />
      <path d="M60 64V54h50v10" />
      <path class="v2" d={`M-4 468h968v96H-4z${seats.map((x) => box(x - 58, 412, 116, 56)).join("")}${box(448, 348, 32, 120)}`} />
      <path class="v3" d={`M404 334h120v14H404z${seats.map((x) => `M${x - 66} 384V258q0-20 20-20h92q20 0 20 20v126z`).join("")}`} />
      <path class="v1" d={seats.map((x) => box(x - 44, 252, 88, 40)).join("")} />
      <path class="v2" d={seats.map((x) => box(x - 72, 384, 144, 28)).join("")} />
      <path d={repeat(10, (i) => `M${14 + 100 * i} 504h52m-20 30h52`)} />
    </>
  ),
  off: () => (
    <>
      <circle class="weg" cx="462" cy="122" r="37" />
      <circle class="weg-l" cx="462" cy="122" r="30" pathLength="120" stroke-width="5" stroke-dasharray="1 9" stroke-dashoffset=".5" />
      {/* Hands: 307.5 and 90 degrees. */}
      <path class="weg-l" stroke-width="3.5" d="m445 109 17 13h25" />
      <path class="weg" d="M592 146h12v14h-12z" />
      <path class="weg" d="M588 162h20l20 14 9 74-14 2-5-34v66h-40v-66l-5 34-14-2 9-74z" />
      <path class="weg-l" d="M588 162l10 20 10-20m-10 20v102m-20-12h40m-32-34h8m8 0h8" />
      <path class="weg" d="M708 338v-16q0-26 24-26t24 26v16h-8v-16q0-18-16-18t-16 18v16z" />
      <path class="weg" d="M690 360q0-28 22-28h40q22 0 22 28 0 24-22 24h-40q-22 0-22-24z" />
      <path class="weg-l" d="M712 332v52m40 0v-52m-30 18h20v12h-20zm-24 16q-12 0-12-10m68 10q12 0 12-10" />
    </>
  ),
};
