import { box, disc, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

const ribs = (x: number, y: number, n: number, height: number): string => repeat(n, (i) => `M${x + 16 * i} ${y}v${height}`);

export const kade: Scene = {
  signaal: "schooltas-op-vreemde-plek",
  alt: "Tekening van een havenkade met containers. Er staat een schooltas met een sleutelhanger en een rooster in het voorvak; achter het raam van de portier ligt een formulier.",
  looks: [
    { slot: "a", y: 430 },
    { slot: "b", y: 450 },
    { slot: "c", y: 286 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d="M-4 300h120v-24h80v36h240v-30h200v46h330v110H-4z" />
      <path class="v2" d={`M120 60h20v352h-20zm180 0h20v352h-20zM140 210h160v20H140z${box(20, 210, 90, 60)}`} />
      <path class="v3" d="M-4 72h440v22H-4zm40 22h50v18H36z" />
      <path d="M140 210 300 94M222 24 60 72m162-48 200 48M44 112v98m34-98v98" />
      <path class="v2" d="M212 24h20l10 48h-40z" />
      <path class="v2" d={`${box(340, 226, 316, 116)}${box(340, 342, 316, 116)}`} />
      <path class="v3" d={box(-4, 342, 320, 116)} />
      <path d={`${ribs(352, 240, 19, 88)}${ribs(352, 356, 19, 88)}${ribs(8, 356, 19, 88)}M648 226v232`} />
      <path class="v3" d={`M668 160h216v22H668z${box(820, 40, 8, 120)}M796 32h56v12h-56z`} />
      <path class="v1" d={box(680, 182, 192, 286)} />
      <path class="v2" d={`${box(686, 214, 92, 110)}${box(800, 214, 60, 254)}`} />
      <path class="v0" d={`${box(692, 220, 80, 98)}${box(812, 228, 36, 90)}`} />
      <path class="v3" d={box(676, 322, 112, 12)} />
      <path d="M692 360h84m-84 16h84m-84 16h84M852 350v24" />
      <path class="v2" d="M-4 458h968v106H-4z" />
      <path d={`M-4 474h968m0 8H-4${repeat(6, (i) => `M${20 + 170 * i} 516h70m40 26h60`)}`} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M498 342v-14q0-18 20-18h28q20 0 20 18v14h-10v-12q0-10-10-10h-28q-10 0-10 10v12z" />
      <path class="weg" d="M428 540V408q0-68 72-68h64q72 0 72 68v132z" />
      <path class="weg" d="M574 420h48v72h-48z" />
      <path class="weg" d="M562 476h68v64h-68z" />
      <path
        class="weg-l"
        d="M574 434h48m-36-14v56m12-56v56m12-56v56m-36-28h48m-48 14h48m-60 24h68M442 420q0-60 60-60h60q60 0 60 60M444 540v-62h90v62m-90-50h90"
      />
      <path class="weg" d={`M458 388h8v20h-8z${disc(462, 418, 11)}M450 428h24v30q-12 10-24 0z`} />
      <path class="weg-l" d={`${disc(462, 418, 5)}M456 438h12m-12 8h12`} />
      <path class="weg" d="M698 238h68v80h-68z" />
      <path class="weg-l" d="M708 250h14v14h-14zm0 26h14v14h-14zm0 0M732 257h24m-24 26h24m-48 22h48M710 256l4 5 9-12" />
    </>
  ),
};
