import { box, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const pinautomaat: Scene = {
  signaal: "passen-van-anderen",
  alt: "Tekening van een geldautomaat in een winkelstraat. Op de rand liggen zes bankpassen, vijf als een waaier en één apart, en uit de gleuf steken briefjes.",
  looks: [
    { slot: "b", y: 330 },
    { slot: "a", y: 330 },
    { slot: "c", y: 226 },
  ],
  base: () => (
    <>
      <path class="v0" d="M-4-4h968v568H-4z" />
      <path
        class="f"
        d={repeat(9, (i) => `M0 ${36 + 48 * i}h960${repeat(12, (j) => `M${(i % 2 ? 20 : 60) + 80 * j} ${36 + 48 * i}v48`)}`)}
      />
      <path class="v1" d={`${box(56, 132, 280, 280)}${box(848, 110, 116, 358)}`} />
      <path d="M196 132v280M56 216h280M868 130h96M868 300v60" />
      <path class="v2" d={`M40 84h312v48${repeat(6, () => "q-26 30-52 0")}z${box(56, 412, 280, 44)}`} />
      <path d={repeat(5, (i) => `M${92 + 52 * i} 84v48`)} />
      <path class="v3" d={`${box(396, 60, 400, 44)}M126 340h60v72h-60z`} />
      <path class="v2" d={`${box(396, 104, 400, 336)}${box(214, 356, 40, 56)}${box(266, 330, 48, 82)}`} />
      <path class="v1" d={`${box(508, 128, 180, 112)}${box(420, 76, 120, 12)}`} />
      <path d="M528 156h92m-92 22h64m-64 22h40M440 132h44v60h-44zm8 14h28" />
      <path
        class="v3"
        d={`${box(432, 214, 60, 8)}${box(702, 214, 60, 8)}${repeat(4, (j) => repeat(3, (i) => box(712 + 17 * i, 128 + 17 * j, 12, 12)))}`}
      />
      <path class="v3" d={`${box(384, 372, 424, 16)}M408 388h376l-14 14H422z`} />
      <path class="v2" d={`M-4 468h968v96H-4z`} />
      <path d={`M-4 504h968${repeat(10, (i) => `M${40 + 100 * i} 468v36m-50 0v60`)}`} />
      <path class="v3" d="M344 396h30v10h-5v62h-20v-62h-5z" />
    </>
  ),
  off: () => (
    <>
      <g transform="translate(598 384)">
        {[-36, -18, 0, 18, 36].map((angle) => (
          <g transform={`rotate(${angle})`}>
            <path class="weg" d="M-14-84h28v58h-28z" />
            <path class="weg-l" d="M-14-74h28m-22 34h8" />
          </g>
        ))}
      </g>
      <path class="weg" d="m444 316 40-8 11 56-40 8z" />
      <path class="weg-l" d="m446 328 40-8m-34 38 10-2" />
      <path class="weg" d="M698 218h60v36h-60zm6 0h60v42h-60zm4 0h60v48h-60z" />
      <path class="weg-l" d="M714 229h14m-14 8h10m-10 16h22m10-24a12 12 0 1 0 .1 0" />
    </>
  ),
};
