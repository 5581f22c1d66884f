import { box, disc, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const zittingszaal: Scene = {
  signaal: "paspoort-bij-ander",
  alt: "Tekening van een lege zittingszaal. Uit een stapel dossiers steekt een briefje, op de tafel van de rechters staat een blad, en achter in de zaal is nog een deur.",
  looks: [
    { slot: "a", y: 300 },
    { slot: "b", y: 262 },
    { slot: "c", y: 210 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d="M-4-4h968v40H-4z" />
      <path class="v2" d="M-4 36h968v12H-4z" />
      <path class="v1" d={repeat(7, (i) => box(10 + 92 * i, 60, 76, 386))} />
      <path class="v1" d={box(836, 60, 132, 386)} />
      <path class="v2" d={box(672, 92, 120, 356)} />
      <path class="v2" d="M-4 446h968v22H-4z" />
      <path class="v3" d="M508 300v-92q0-16 16-16h48q16 0 16 16v92zM828 300v-92q0-16 16-16h48q16 0 16 16v92z" />
      <path class="v2" d="M518 290v-76q0-12 12-12h36q12 0 12 12v76zM838 290v-76q0-12 12-12h36q12 0 12 12v76z" />
      <path class="v1" d="M512 318h452v112H512z" />
      <path class="v2" d={repeat(4, (i) => box(528 + 112 * i, 334, 96, 76))} />
      <path class="v3" d="M496 300h468v18H496zM484 424h480v44H484z" />
      <path class="v1" d="M-4 468h968v96H-4z" />
      <path class="v3" d="M380 368h116v14H380z" />
      <path class="v2" d="M388 382h12v86h-12zm88 0h12v86h-12z" />
      <path class="v0" d={repeat(8, (i) => box(402 + 7 * (i % 3), 354 - 15 * i, 80, 14))} />
      <path d={repeat(8, (i) => `M${412 + 7 * (i % 3)} ${361 - 15 * i}h22`)} />
      <path class="v2" d={`M60 468v-60h250v60M50 396h270v12H50z`} />
      <path class="v3" d="M90 396v-44q0-8 8-8h50q8 0 8 8v44zm130 0v-44q0-8 8-8h50q8 0 8 8v44z" />
      <path d={repeat(6, (i) => `M${30 + 170 * i} ${500 + 28 * (i % 2)}h80`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M428 279h68v15h-68zM462 294h38v26h-38z" />
      <path class="weg-l" d="M438 286h18m14 17h24m-24 8h16" />
      <path class="weg" d="M564 222h68v78h-68z" />
      <path class="weg-l" d={`M575 236h46${repeat(5, (i) => `M575 ${248 + 9 * i}h${i === 4 ? 24 : 46}`)}`} />
      <path class="weg" d={box(694, 106, 76, 194)} />
      <path class="weg-l" d={`${box(706, 120, 52, 66)}${box(706, 202, 52, 98)}${disc(762, 232, 4)}`} />
    </>
  ),
};
