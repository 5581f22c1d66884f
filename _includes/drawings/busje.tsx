import { box, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

const vans = [65, 190, 315];

/** Stacks of two, three, one and two. */
const boxes = [
  [264, 252],
  [264, 238],
  [291, 252],
  [291, 238],
  [291, 224],
  [318, 252],
  [345, 252],
  [345, 238],
] as const;

export const busje: Drawing = {
  signaal: "ploeg-altijd-samen-vervoerd",
  kier: { x: 270, width: 90 },
  alt: "Tekening van drie busjes voor een bedrijfshal in de vroege ochtend. Op de bumper van één busje staan acht broodtrommels.",
  base: () => (
    <>
      <path class="v2" d="M-4-4h488v328H-4z" />
      <path class="v1" d="M-4 76h420v208H-4z" />
      <path class="v3" d="M-4 60h424v16H-4z" />
      <path class="f" d={repeat(20, (i) => `M${10 + 20 * i} 76v208`)} />
      <path class="v2" d={vans.map((x) => box(x - 44, 96, 88, 188)).join("")} />
      <path d={vans.map((x) => `M${x - 44} 110h88m0 14h-88`).join("")} />
      <path class="v3" d="M452 284V92h-24v-6h30v198z" />
      <path class="v3" d={vans.map((x) => `M${x - 46} 264h20v20h-20zm72 0h20v20h-20z`).join("")} />
      <path class="v0" d={vans.map((x) => `M${x - 50} 254v-96q0-20 16-20h68q16 0 16 20v96z`).join("")} />
      <path
        class="v2"
        d={`M-4 284h488v40H-4z${vans.map((x) => `M${x - 40} 192v-28q0-10 10-10h26v38zm80 0v-28q0-10-10-10h-26v38z`).join("")}`}
      />
      <path d={vans.map((x) => `M${x} 138v116m-6-60v10m12 0v-10`).join("")} />
      <path class="v3" d={vans.map((x) => `M${x - 54} 252h108v12H${x - 54}zm4-52h6v24h-6zm94 0h6v24h-6z`).join("")} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d={boxes.map(([x, y]) => `M${x} ${y}v-11q0-3 3-3h17q3 0 3 3v11z`).join("")} />
      <path class="weg-l" d={boxes.map(([x, y]) => `M${x} ${y - 9}h23m-14 0v3h5v-3`).join("")} />
    </>
  ),
};
