import { disc, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

const seats = [50, 134, 258, 342];

export const treincoupe: Drawing = {
  signaal: "kind-onderweg-onder-schooltijd",
  kier: { x: 300, width: 84 },
  alt: "Tekening van een treincoupé. Op een stoel staat een gymtas van school; de klok wijst kwart over tien aan.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v2" d="M-4-4h488v20H-4zM40 60V38h48v22z" />
      <path class="v3" d="M124 60q-4-20 10-20h40q14 0 10 20zM8 60h276v5H8z" />
      <path d="M56 38v-6h16v6M24 65v11m244-11v11" />
      <path class="v2" d="M12 88q0-10 10-10h152q10 0 10 10v98H12zM212 88q0-10 10-10h156q10 0 10 10v98H212z" />
      <path class="v1" d="M12 140l60-6h28v-14l8-16 8 16v14l68 4v52H12zM212 138l90-4 86 6v50H212z" />
      <path class="v1" d="M412 44h56v244h-56z" />
      <path class="v2" d="M424 60h32v92h-32z" />
      <path d="M424 172v32M232 134v-30l-8-14m8 14 14-6m-14 6-8 14" />
      <path class="v2" d={`M-4 288h488v36H-4zM188 212h18v28h-18z${seats.map((x) => `M${x - 34} 252h68v36h-68z`).join("")}`} />
      <path class="v3" d={seats.map((x) => `M${x - 38} 236v-76q0-12 12-12h52q12 0 12 12v76z`).join("")} />
      <path class="v1" d={seats.map((x) => `M${x - 26} 148h52v24h-52z`).join("")} />
      <path class="v2" d={seats.map((x) => `M${x - 41} 236h82v16h-82z`).join("")} />
      <path d={repeat(6, (i) => `M${8 + 84 * i} 304h36`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d={`${disc(342, 46, 24)}M322 200q0-16 20-16t20 16h-5q0-11-15-11t-15 11z`} />
      <path class="weg" d="M304 198h78q8 0 8 10v28h-96v-28q0-10 10-10z" />
      <path class="weg-l" d="M314 198v38m56 0v-38m-41 14h26v12h-26z" />
      <circle class="weg-l" cx="342" cy="46" r="19" pathLength="120" stroke-width="3" stroke-dasharray="1 9" stroke-dashoffset=".5" />
      {/* Hands: 307.5 and 90 degrees. */}
      <path class="weg-l" stroke-width="2.5" d="m331 38 11 8h16" />
    </>
  ),
};
