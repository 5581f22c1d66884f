import { box, disc, repeat } from "../drawings/shapes.tsx";
import type { Scene } from "./types.ts";

export const bedrijfshal: Scene = {
  signaal: "ploeg-altijd-samen-vervoerd",
  alt: "Tekening van een bedrijfshal in de vroege ochtend. Achter de ruit van een busje zit een briefje met mintekens, op de bumper staan acht broodtrommels, en naast de deur hangen vier naamborden.",
  looks: [
    { slot: "a", y: 232 },
    { slot: "b", y: 386 },
    { slot: "c", y: 242 },
  ],
  base: () => (
    <>
      <path class="v2" d="M-4-4h968v568H-4z" />
      <path class="v1" d="M-4 108h968v360H-4z" />
      <path class="v3" d="M-4 84h968v24H-4z" />
      <path class="f" d={repeat(24, (i) => `M${14 + 40 * i} 108v360`)} />
      <path class="v2" d={`${box(40, 158, 260, 310)}${box(372, 158, 300, 310)}${box(796, 170, 108, 298)}`} />
      <path d={repeat(4, (i) => `M40 ${188 + 24 * i}h260M372 ${172 + 14 * i}h300`)} />
      <path class="v1" d={box(814, 190, 72, 90)} />
      <path d="M886 330v40" />
      <path class="v3" d={`${box(50, 438, 50, 30)}${box(236, 438, 50, 30)}${box(404, 438, 50, 30)}${box(596, 438, 50, 30)}`} />
      <path class="v0" d="M46 416V250q0-32 28-32h188q28 0 28 32v166zM392 416V206q0-32 28-32h208q28 0 28 32v210z" />
      <path
        class="v2"
        d="M62 308v-44q0-18 18-18h78v62zm214 0v-44q0-18-18-18h-78v62zM408 288v-76q0-20 20-20h84v96zm232 0v-76q0-20-20-20h-84v96z"
      />
      <path d="M168 218v198M524 174v242M158 330v20m20-20v20m336-30v24m20-24v24" />
      <path
        class="v3"
        d={`M36 416h264v22H36zM382 416h284v22H382z${repeat(2, (i) => `${box(54 + 216 * i, 324, 12, 48)}${box(398 + 240 * i, 304, 12, 60)}`)}`}
      />
      <path class="v1" d="M466 420h116v14H466zM120 420h96v14h-96z" />
      <path class="v2" d="M-4 468h968v96H-4z" />
      <path d={`M-4 500h968${repeat(6, (i) => `M${30 + 180 * i} 530h90`)}`} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M434 200h56v78h-56z" />
      <path class="weg-l" d={`M444 214h36${repeat(4, (i) => `M444 ${230 + 11 * i}h7m8 0h20`)}`} />
      <path class="weg" d={repeat(4, (j) => repeat(2, (i) => `M${563 + 36 * i} ${416 - 17 * j}v-13q0-4 4-4h26q4 0 4 4v13z`))} />
      <path class="weg-l" d={repeat(4, (j) => repeat(2, (i) => `M${563 + 36 * i} ${405 - 17 * j}h34m-21 0v4h8v-4`))} />
      <path class="weg" d={repeat(4, (i) => box(697, 180 + 33 * i, 70, 25))} />
      <path
        class="weg-l"
        d={repeat(
          4,
          (i) => `M710 ${192.5 + 33 * i}h${[44, 32, 34, 42][i] ?? 0}${disc(702, 192.5 + 33 * i, 1)}${disc(762, 192.5 + 33 * i, 1)}`,
        )}
      />
    </>
  ),
};
