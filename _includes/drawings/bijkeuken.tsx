import { disc, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

export const bijkeuken: Drawing = {
  signaal: "bed-in-de-bijkeuken",
  kier: { x: 300, width: 88 },
  alt: "Tekening van een bijkeuken met een wasmachine en een strijkplank. Achter de strijkplank staat een opgemaakt vouwbed.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="f" d={repeat(6, (i) => `M0 ${144 + 24 * i}h480`) + repeat(12, (i) => `M${20 + 40 * i} 144v144`)} />
      <path d="M60 120v48m16 0v-48m16 0v48" />
      <path class="v2" d="M44 28h64v92H44z" />
      <path class="v1" d="M28 168h96v120H28zM54 92h44v16H54z" />
      <path class="v2" d={`M28 168h96v22H28z${disc(76, 240, 34)}`} />
      <path class="v3" d={disc(76, 240, 25)} />
      <path d="M55 244q11-12 21-2t21-2M40 179h28m32 0h12" />
      <path class="v3" d="M164 68h272v8H164zm0 64h272v8H164z" />
      <path
        class="v2"
        d="M176 68V32h28v36zm36 0V40h20v28zm28 0V40h20v28zm80 0V36h48v32zm60 0V44h44v24zM184 132v-28h60v28zm76 0V92h16v-6h12v6h8v40zm84 0v-24h24v24zm32 0v-24h24v24z"
      />
      <path d="M212 48h20m8 0h20m60 0h48M184 116h60" />
      <path class="v2" d="M-4 288h488v36H-4zM136 244h60l-8 44h-44z" />
      <path d="M146 256h40m-38 10h36m-34 10h32M456 60v188m-12 40 4-40h16l4 40z" />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M288 288v-84h6v84zm132 0v-68h6v68zM294 238h126v16H294z" />
      <path class="weg" d="M300 238q-6-18 10-18h28q14 0 10 18zM340 260v-22q0-10 10-10h64q6 0 6 8v24z" />
      <path class="weg-l" d="M354 228v32m6 0v-32" />
      <path class="v3" d="m200 288 92-96h8l-92 96zm88 0-92-96h8l92 96z" />
      <path class="v2" d="M200 180h152q16 0 24 6-8 6-24 6H200z" />
      <path class="v3" d="M212 180v-8q8-14 32-14h8v22z" />
    </>
  ),
};
