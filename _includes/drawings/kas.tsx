import { box, repeat, roll } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

const leaves = "q5-14 22-1q-14 11-22 1m0 20q-5-14-22-1q14 11 22 1m0 20";

export const kas: Drawing = {
  signaal: "slaapplek-op-het-werk",
  kier: { x: 292, width: 86 },
  omslag: { x: 290, width: 82 },
  alt: "Tekening van een kas met planten aan draden. Onder de kweektafel ligt een matras met een kussen.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v1" d="M0 96 80 44l80 52 80-52 80 52 80-52 80 52v188H0z" />
      <path d={`M0 96h480${repeat(3, (i) => `M${40 + 160 * i} 70v26m40 0V44m40 26v26`)}`} />
      <path class="v3 z" d={box(156, 96, 8, 144) + box(316, 96, 8, 144)} />
      <path class="v0" d="M-4 254h488v30H-4z" />
      <path d={`M-4 264h488${repeat(3, (i) => `M${116 + 140 * i} 254v30m8 0v-30`)}`} />
      <path d={repeat(12, (i) => `M${20 + 40 * i} 96v144`)} />
      <path
        class="v3"
        d={repeat(12, (i) => `M${20 + 40 * i} 124${leaves}${leaves}${leaves}`) + repeat(6, (i) => `M${36 + 80 * i} 96h8l6 9h-20z`)}
      />
      <path class="v2" d="M-4 240h488v14H-4zm0 44h488v40H-4z" />
    </>
  ),
  off: () => (
    <>
      <rect class="weg" x="268" y="266" width="122" height="18" rx="5" />
      <path class="weg" d={roll(358, 267, 24, 7)} />
      <path class="weg-l" d="M284 275h4m18 0h4m18 0h4m18 0h4m18 0h4" />
    </>
  ),
};
