import { disc, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const balie: Scene = {
  signaal: "paspoort-bij-ander",
  alt: "Tekening van een balie in een gemeentehuis. Aan één kant liggen vier paspoorten, in het midden staan vier formulieren met één pen, en erboven hangt het volgende nummer.",
  looks: [
    { slot: "a", y: 268 },
    { slot: "b", y: 262 },
    { slot: "c", y: 140 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path class="v1" d="M-4-4h968v44H-4zM20 96h300v216H20zM392 96h270v216H392z" />
      <path d="M120 96v216m100-216v216M482 96v216m90-216v216M-4 56h968" />
      <path class="v2" d="M60 150h40v120H60zM140 130h60v80h-60zM240 130h60v80h-60zm-100 96h60v60h-60zm100 0h60v60h-60z" />
      <path class="v2" d="M660 84h144v104H660zM726 40h4v44h-4zm8 0h4v44h-4z" />
      <path d="M672 174h64m12 0h44" />
      <path class="v1" d="M-4 468h968v96H-4z" />
      <path class="v2" d="M372 336h592v132H372z" />
      <path d={repeat(5, (i) => `M${490 + 118 * i} 336v132`)} />
      <path class="v3" d="M352 312h612v24H352z" />
      <path class="v3" d="M822 232h96v64h-40v8h16v8h-48v-8h16v-8h-40z" />
      <path class="v1" d="M830 240h80v48h-80zM664 312v-42q0-6 6-6h14v48z" />
      <path class="v2" d="M228 468q-8-80 10-118-44 10-50-24 40-4 54 16-6-44 24-60 22 34-10 62 30-22 52 6-28 20-56 4-8 60-4 114z" />
      <path class="v3" d="M196 420h72l-8 48h-56zM40 388h110v14H40zm8-90h94v90H48z" />
      <path d="M58 402v66m74-66v66M-4 500h120m60 26h120m80-26h120m80 26h120m80-26h120m60 26h120" />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M428 298h66v14h-66zm5-14h66v14h-66zm-6-14h66v14h-66zM440 208h44v62h-44z" />
      <path class="weg-l" d={`${disc(462, 232, 10)}M452 254h20m-20-36h20M436 305h14m-8-14h14m-20-14h14`} />
      <path class="weg" d="M578 218h50v94h-50zm-6 5h50v89h-50zm-5 6h50v83h-50zm-5 6h50v77h-50z" />
      <path class="weg-l" d="M570 248h34m-34 12h34m-34 12h22m-22 12h34m-34 12h34" />
      <path class="weg" d="m621 232 8-3 5 66-4 10-6-9z" />
      <path class="weg" d="M694 98h76v64h-76z" />
      <path class="weg-l" stroke-width="4" d="M714 112v18h18m0-18v36m10-36h14v18h-14v18h14" />
    </>
  ),
};
