import { balie } from "./balie.tsx";
import { bedrijfshal } from "./bedrijfshal.tsx";
import { hotelgang } from "./hotelgang.tsx";
import { kade } from "./kade.tsx";
import { kamer } from "./kamer.tsx";
import { kas } from "./kas.tsx";
import { keuken } from "./keuken.tsx";
import { pinautomaat } from "./pinautomaat.tsx";
import { spreekkamer } from "./spreekkamer.tsx";
import { tienerkamer } from "./tienerkamer.tsx";
import { treincoupe } from "./treincoupe.tsx";
import type { Scene } from "./types.ts";
import { zittingszaal } from "./zittingszaal.tsx";

/** Every place that opens a chapter, in the order of the chapters. */
export const scenes = {
  hotelgang,
  pinautomaat,
  balie,
  tienerkamer,
  keuken,
  kade,
  spreekkamer,
  treincoupe,
  bedrijfshal,
  kamer,
  zittingszaal,
  kas,
} satisfies Record<string, Scene>;

export type ScenePlace = keyof typeof scenes;

export const scenePlaces = Object.keys(scenes) as ScenePlace[];

/** Whether a name an editor typed is a place that is drawn. */
export function isScenePlace(name: string): name is ScenePlace {
  return Object.hasOwn(scenes, name);
}
