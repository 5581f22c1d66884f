import { box, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

const phone = "v-28q0-4 4-4h12q4 0 4 4v28z";

export const tienerkamer: Drawing = {
  signaal: "tweede-telefoon-en-dure-spullen",
  kier: { x: 276, width: 96 },
  alt: "Tekening van een tienerkamer met een bureau. Op het bureau staan een tweede telefoon en drie nieuwe schoenendozen.",
  anker: "Mid",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v1" d="M40 28h72v96H40zM128 44h52v40h-52z" />
      <path d="M52 84h48M52 96h48M52 108h28M128 72l16-14 12 10 8-6 16 14" />
      <path class="v2" d={`M52 40h48v32H52z${box(212, 24, 88, 108)}`} />
      <path d="M256 24v108M212 76h88M204 132h104" />
      <path class="v1" d="M388 56h76v8h-76z" />
      <path class="v2" d="M396 56V24h10v32zm10 0V28h12v28zm12 0V20h8v36zm20 0v-8h-4V30h20v18h-4v8z" />
      <path d="M68 196v-44l32-24" />
      <path class="v3" d="m94 130 14-16 24 18-12 18zM56 190h24v6H56z" />
      <path class="v2" d="M96 196v-16h60v16zm6-16v-10h50v10zm4-10v-8h40v8z" />
      <path class="v1" d={`M32 208h12v80H32zm396 0h12v80h-12zM248 196${phone}M324 208h92v66h-92z`} />
      <path d="M256 190h4" />
      <path class="v2" d={`M-4 288h488v36H-4z${repeat(3, (i) => box(324, 208 + 22 * i, 92, 22))}`} />
      <path d="M362 219h16m-16 22h16m-16 22h16" />
      <path class="v3" d="M16 196h448v12H16z" />
      <path
        class="v2"
        d="M200 224h8v16h-8zm0 28h8v30h-8zM180 288q0-8 8-8h32q8 0 8 8zM182 168h44q6 0 6 6v44q0 6-6 6h-44q-6 0-6-6v-44q0-6 6-6zM168 240h72v10h-72z"
      />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d={`M284 196${phone}${repeat(3, (i) => `M${314 + 4 * (i % 2)} ${196 - 21 * i}v-14h-3v-7h64v7h-3v14z`)}`} />
      <path class="weg-l" d={`M292 190h4${repeat(3, (i) => `M${311 + 4 * (i % 2)} ${182 - 21 * i}h64m-52 7h16`)}`} />
    </>
  ),
};
