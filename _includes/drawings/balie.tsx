import { box, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

export const balie: Drawing = {
  signaal: "paspoort-bij-ander",
  kier: { x: 232, width: 92 },
  alt: "Tekening van een balie in een gemeentehuis met twee lege stoelen. Aan één kant van de balie liggen vier paspoorten bij elkaar.",
  anker: "Mid",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v1" d="M60 72h360v116H60z" />
      <path d="M180 72v116m120-116v116" />
      <path class="v2" d="M180 24h124v36H180zM104 136h64v40h-64z" />
      <path class="v3" d="M190 32h34v20h-34zM130 176h12v8h10v4h-32v-4h10zM404 152h24v36h-24z" />
      <path d="M244 32v10h12m0-10v20m10-20h14l-7 20" />
      <path class="v2" d="M416 152q-24-20-16-44q18 14 16 44q-4-30 16-42q8 28-16 42z" />
      <path class="v1" d="M-4 280h488v44H-4z" />
      <path class="v2" d="M44 204h392v76H44z" />
      <path d="M142 204v76m98-76v76m98-76v76M80 300h84m116 0h84m-220 12h60" />
      <path class="v3" d="M28 188h424v16H28z" />
      <path class="v2" d={repeat(2, (i) => `${box(130 + 172 * i, 254, 8, 36)}m36 0h8v36h-8z`)} />
      <path class="v3" d={repeat(2, (i) => `M${124 + 172 * i} 196h52q6 0 6 6v42h-64v-42q0-6 6-6zm-12 48h76v12h-76z`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M242 179h44v9h-44zm4-9h44v9h-44zm-5-9h44v9h-44zM292 144h30v44h-30z" />
      <path class="weg-l" d="M300 163a7 7 0 1 0 14 0a7 7 0 1 0-14 0m0 15h14m-14-26h14" />
    </>
  ),
};
