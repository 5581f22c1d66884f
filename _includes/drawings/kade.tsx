import { box, disc, repeat } from "./shapes.tsx";
import type { Drawing } from "./types.ts";

const ribs = repeat(9, (i) => (i % 2 ? "m9 0v-24" : "m9 0v24"));
const stacks = [
  [204, 212],
  [204, 172],
  [376, 212],
  [376, 172],
  [376, 132],
] as const;

export const kade: Drawing = {
  signaal: "schooltas-op-vreemde-plek",
  kier: { x: 318, width: 80 },
  alt: "Tekening van een havenkade met een kraan en containers. Naast een container staat een schooltas.",
  base: () => (
    <>
      <path class="v0" d="M-4-4h488v328H-4z" />
      <path class="v1" d="M-4 228h60v-12h40v20h120v-16h120v24h148v12H-4z" />
      <path d="M136 28 16 88m120-60 188 60M92 168l88-72" />
      <path class="v2" d={`M84 96h8v156h-8zm96 0h8v156h-8zM92 168h88v10H92zM132 24h8l8 64h-24zM164 66h56v22h-56z${box(4, 156, 76, 34)}`} />
      <path class="v3" d="M12 88h320v8H12zm18 8h24v8H30z" />
      <path d="M34 104v52m16 0v-52M12 162v22m10 0v-22m10 0v22m10 0v-22m10 0v22m10 0v-22m10 0v22" />
      <path class="v2" d={stacks.map(([x, y]) => box(x, y, 96, 40)).join("")} />
      <path class="v3" d={box(100, 212, 72, 40)} />
      <path
        d={`M105 220m3 0v24m9 0v-24m9 0v24m9 0v-24m9 0v24m9 0v-24m9 0v24${stacks.map(([x, y]) => `M${x + 3} ${y + 8}${ribs}`).join("")}`}
      />
      <path class="v2" d="M-4 252h488v22H-4z" />
      <path class="v1" d="M-4 274h488v50H-4z" />
      <path class="v3" d={repeat(8, (i) => disc(30 + 60 * i, 264, 7))} />
      <path d={repeat(5, (i) => `M${8 + 100 * i} 288h28m24 12h30m-60 12h20`)} />
    </>
  ),
  off: () => (
    <>
      <path class="weg" d="M330 220c-12 4-18 16-18 32h5c0-12 5-22 13-24zM340 204v-4q0-10 10-10t10 10v4h-5v-4q0-5-5-5t-5 5v4z" />
      <path class="weg" d="M328 252v-28q0-22 22-22t22 22v28z" />
      <path class="weg-l" d="M334 252v-18h32v18m-32-10h32m-28-18h24" />
    </>
  ),
};
