import { box, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

export const pinautomaat: Drawing = {
  signaal: "passen-van-anderen",
  kier: { x: 222, width: 82 },
  alt: "Tekening van een geldautomaat in een winkelstraat. Op de rand liggen zes bankpassen in een waaier.",
  anker: "Mid",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path
        class="f"
        d={repeat(6, (i) => `M0 ${24 + 48 * i}h480M0 ${48 + 48 * i}h480${repeat(6, (j) => `M${20 + 80 * j} ${48 * i}v24m40 0v24`)}`)}
      />
      <path class="v1" d="M20 56h112v172H20zM376 40h84v232h-84z" />
      <path d="M76 72v156M418 40v232m-42-176h84m-48 76v24m12 0v-24" />
      <path class="v3" d={`M176 52h168v28H176z`} />
      <path class="v2" d={`M12 36h128v24${repeat(4, () => "q-16 16-32 0")}zM176 80h168v168H176z`} />
      <path d="M44 36v24m32-24v24m32-24v24" />
      <path
        class="v3"
        d={`M196 172h128v8H196zM184 226h152v10H184zM292 156h40v6h-40z${repeat(4, (j) => repeat(3, (i) => box(294 + 13 * i, 94 + 14 * j, 9, 9)))}`}
      />
      <path class="v1" d="M196 92h84v68h-84z" />
      <path d="M208 108h44m-44 14h32m-32 14h20M196 66h60" />
      <path class="v3" d="M146 232h24v8h-4v32h-16v-32h-4z" />
      <path class="v2" d="M-4 272h488v52H-4z" />
      <path d={`M-4 296h488${repeat(8, (i) => `M${28 + 64 * i} 272v24m-32 0v28`)}`} />
    </>
  ),
  off: () => (
    <g transform="translate(263 232)">
      {[-45, -27, -9, 9, 27, 45].map((angle) => (
        <g transform={`rotate(${angle})`}>
          <path class="weg" d="M-11-52h22v36h-22z" />
          <path class="weg-l" d="M-11-45h22" />
        </g>
      ))}
    </g>
  ),
};
