import { box, disc, repeat, roll } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

const leaves = "q8-24 38-2q-24 20-38 2m0 32q-8-24-38-2q24 20 38 2m0 32";

export const kas: Scene = {
  signaal: "slaapplek-op-het-werk",
  alt: "Tekening van een kas. Aan een paal hangt een brandblusser, onder de kweektafel ligt een matras met een kussen, en buiten staat een auto met een kaart achter de voorruit.",
  looks: [
    { slot: "a", y: 330 },
    { slot: "b", y: 420 },
    { slot: "c", y: 356 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d="M-4 118 80 60l164 112L408 60l272 112v296H-4z" />
      <path d={`M-4 172h684M80 60v112M160 116v56M320 120v52M408 60v112m90-75v75m92-38v38`} />
      <path class="v3 z" d={`${box(236, 172, 14, 296)}${box(456, 172, 12, 296)}`} />
      <path d={repeat(8, (i) => `M${44 + 76 * i} 172v190`)} />
      <path class="v3" d={repeat(8, (i) => (i === 5 ? "" : `M${44 + 76 * i} 210${leaves}${leaves}${leaves.slice(0, -5)}`))} />
      <path class="v2" d="M-4 362h400v22H-4zm508 0h160v22H504z" />
      <path class="v0" d="M-4 384h400v84H-4zm508 0h160v84H504z" />
      <path d={repeat(4, (i) => `M${20 + 116 * i} 384v84m12 0v-84`) + "M516 384v84m124-84v84M-4 400h400m108 0h160"} />
      <path class="v3" d="M668 160h14v308h-14z" />
      <path class="v2" d="M-4 468h968v96H-4z" />
      <path class="v1" d={repeat(3, (i) => `M${820 + 60 * i} 290q-30 0-26-40t26-40 26 40-26 40z`)} />
      <path d={repeat(3, (i) => `M${820 + 60 * i} 250v90`)} />
      <path class="v3" d={`M694 440h30v28h-30zm142 0h30v28h-30z`} />
      <path class="v1" d="M706 382l20-56q3-8 12-8h88q9 0 12 8l20 56z" />
      <path class="v0" d="M716 378l16-44q2-6 8-6h84q6 0 8 6l16 44z" />
      <path class="v2" d="M688 382h184q8 0 8 10v50H680v-50q0-10 8-10z" />
      <path class="v0" d={`${disc(704, 406, 11)}${disc(856, 406, 11)}M746 422h68v14h-68z`} />
      <path d="M740 400h80m-80 8h80M-4 500h660M40 530h120m120 0h120m120 0h120m120 0h120" />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M452 262h20v10h14v10h-18v10h-12v-10h-6z" />
      <path class="weg" d="M442 312q0-22 20-22t20 22v92h-40z" />
      <path class="weg" d="M444 282q-18 10-14 60h7q-4-42 12-50z" />
      <path class="weg-l" d="M442 326h40m-40 42h40m-28-30h16m-16 10h16m-16 10h10" />
      <path class="weg" d="M520 434q0-8 8-8h112q8 0 8 8v34H520z" />
      <path class="weg" d={roll(586, 427, 40, 11)} />
      <path class="weg-l" d="M532 446h8m16 0h8m16 0h8m16 0h8m16 0h8" />
      <path class="weg" d="M738 336h32v42h-46z" />
      <path class="weg-l" d="M742 346h22m-24 9h24m-26 9h14" />
    </>
  ),
};
