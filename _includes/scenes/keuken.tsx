import { box, disc, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const keuken: Scene = {
  signaal: "slaapzak-in-de-keuken",
  alt: "Tekening van een restaurantkeuken. Op de onderste plank staat een krat uien met daarachter een opgerolde slaapzak, en aan een haak hangen drie sleutels aan één ring.",
  looks: [
    { slot: "a", y: 400 },
    { slot: "b", y: 394 },
    { slot: "c", y: 206 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path
        class="f"
        d={repeat(7, (i) => `M0 ${132 + 28 * i}h960${repeat(13, (j) => `M${(i % 2 ? 10 : 46) + 74 * j} ${132 + 28 * i}v28`)}`)}
      />
      <path class="v2" d="M60-4l44 96h500l44-96z" />
      <path class="v3" d="M96 92h516v22H96z" />
      <path d={`${repeat(6, (i) => `M${150 + 76 * i} 114v26`)}M654 132h300m-276 0v12m108-12v12m54-12v12m54-12v12`} />
      <path class="v3" d={repeat(3, (i) => `${disc(150 + 152 * i, 164, 26)}m80-24h42v30q0 6-6 6h-30q-6 0-6-6z`)} />
      <path class="v2" d={repeat(5, (i) => `M${56 + 126 * i} 252h88v50q0 8-8 8h-72q-8 0-8-8zm30 0v-12h28v12`)} />
      <path d={repeat(5, (i) => `M${44 + 126 * i} 264h12m88 0h12`)} />
      <path
        class="v2"
        d={`${box(668, 144, 20, 60)}${box(776, 144, 20, 74)}${box(830, 144, 20, 50)}M674 204h8v40h-8zm108 14h8v34h-8zm54-24h8v44h-8z`}
      />
      <path class="v1" d="M-4 332h968v136H-4z" />
      <path class="v3" d={`M-4 310h968v22H-4z${repeat(6, (i) => box(18 + 184 * i, 332, 12, 136))}`} />
      <path class="v2" d="M-4 436h968v12H-4zM-4 468h968v96H-4z" />
      <path
        class="v2"
        d={`${box(50, 392, 90, 44)}${box(62, 362, 66, 30)}${box(220, 384, 60, 52)}${box(292, 400, 64, 36)}${box(786, 376, 100, 60)}M700 436v-48q0-6 6-6h30q6 0 6 6v48zm-34 0v-34h24v34z`}
      />
      <path d="M72 376h30m-38 30h50m130 16h20m40-6h36m488 4h60M706 398h30" />
      <path d={repeat(9, (i) => `M${20 + 110 * i} 468l-30 92M-4 510h968`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M514 436v-68q0-14 14-14h92q14 0 14 14v68z" />
      <path class="weg" d={disc(598, 394, 41)} />
      <path
        class="weg-l"
        d="M598 394a5 5 0 0 1 10 0a10 10 0 0 1-20 0a15 15 0 0 1 30 0a20 20 0 0 1-40 0a25 25 0 0 1 50 0a30 30 0 0 1-52 22M532 354v82m8-82v82"
      />
      <path
        class="weg"
        d={`M432 392h60v44h-60z${[443, 462, 481].map((x) => `M${x} 392a13 13 0 0 1-8-22q6-4 8-14 2 10 8 14a13 13 0 0 1-8 22z`).join("")}`}
      />
      <path class="weg-l" d="M432 406h60m-60 15h60m-30-29v44" />
      <path class="weg" d={`M728 126h8v14h-8z${disc(732, 166, 26)}`} />
      <path class="v0" d={disc(732, 166, 20)} />
      <path
        class="weg"
        d={[-24, 0, 24].map((x) => `M${732 + x} 186a11 11 0 0 1 5 21v38h-6v-5h-6v-7h6v-4h-6v-7h6v-15a11 11 0 0 1 1-21z`).join("")}
      />
    </>
  ),
};
