import { box, disc, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

export const behandelkamer: Drawing = {
  signaal: "baas-gaat-mee-naar-de-dokter",
  kier: { x: 224, width: 88 },
  alt: "Tekening van een behandelkamer met een bank en een bureau. Er staat een stoel tussen de bank en de plek van de arts.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v1" d="M-4 280h488v44H-4z" />
      <path class="f" d="M-4 132h488" />
      <path class="v1" d={`${box(32, 36, 120, 68)}${box(356, 30, 68, 88)}`} />
      <path d="M92 36v68M84 66v10m16-10v10M376 46h28m-22 16h16m-20 16h24m-26 16h28" />
      <path class="v2" d={`${box(44, 214, 12, 66)}${box(180, 214, 12, 66)}${box(352, 202, 100, 78)}`} />
      <path d="M56 250h124m172-22h100m-60 12h20" />
      <path class="v3" d="M28 198h176q6 0 6 6v10H28zM28 198l-8-6 40-34q8-6 14 2l38 38zM340 188h124v14H340z" />
      <path class="v1" d={disc(30, 182, 10)} />
      <path d="M96 198v16m40-16v16" />
      <path class="v2" d="M398 140h54v36h-54zM418 176h14v8h10v4h-34v-4h10z" />
      <path class="v3" d="M358 180h26v8h-26z" />
    </>
  ),
  off: () => (
    <>
      <path
        class="weg"
        d={`M246 160h44q6 0 6 6v58h-56v-58q0-6 6-6zM234 224h68v14h-68z${repeat(2, (i) => box(240 + 48 * i, 238, 8, 42))}`}
      />
      <path class="weg-l" d="M252 176h32m-32 14h32m-32 14h32" />
    </>
  ),
};
