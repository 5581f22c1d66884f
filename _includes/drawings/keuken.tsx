import { box, disc, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

export const keuken: Drawing = {
  signaal: "slaapzak-in-de-keuken",
  kier: { x: 286, width: 88 },
  alt: "Tekening van een restaurantkeuken met pannen onder de afzuigkap. Op de onderste plank ligt een opgerolde slaapzak.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path
        class="f"
        d={`M0 96h480M0 116h480M0 136h480M0 156h480M0 176h480${repeat(12, (i) => `M${20 + 40 * i} 96v20m-20 0v20m20 0v20m-20 0v20m20 0v20`)}`}
      />
      <path class="v2" d="M64-4 88 64h304l24-68z" />
      <path class="v3" d="M84 64h312v14H84z" />
      <path d={repeat(6, (i) => `M${116 + 50 * i} 78v20`)} />
      <path class="v3" d={repeat(3, (i) => `${disc(116 + 100 * i, 116, 17)}m53-16h28v20q0 4-4 4h-20q-4 0-4-4z`)} />
      <path class="v2" d={repeat(4, (i) => `M${40 + 108 * i} 160h64v30q0 6-6 6h-52q-6 0-6-6zm22 0v-8h20v8`)} />
      <path d={repeat(4, (i) => `M${32 + 108 * i} 168h8m64 0h8`)} />
      <path class="v1" d="M-4 210h488v88H-4z" />
      <path class="v3" d={`M-4 196h488v14H-4z${repeat(5, (i) => box(4 + 117 * i, 210, 6, 86))}`} />
      <path
        class="v2"
        d="M-4 262h488v6H-4zm0 34h488v28H-4zM20 234h60v28H20zm8-16h44v16H28zm110 12h36v32h-36zm42 10h34v22h-34zm240-12h44v34h-44z"
      />
      <path d="M40 226h20m-26 18h32m80 0h20m262 6h28" />
    </>
  ),
  off: () => (
    <>
      <rect class="weg" x="278" y="222" width="104" height="40" rx="9" />
      <circle class="weg" cx="298" cy="242" r="20" />
      <path
        class="weg-l"
        d="M298 242a3 3 0 0 1 6 0a6 6 0 0 1-12 0a9 9 0 0 1 18 0a12 12 0 0 1-24 0a15 15 0 0 1 26-10M332 222v40m6 0v-40m18 0v40m6 0v-40"
      />
    </>
  ),
};
