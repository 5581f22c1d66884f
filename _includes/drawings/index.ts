import { balie } from "./balie.tsx";
import { behandelkamer } from "./behandelkamer.tsx";
import { bijkeuken } from "./bijkeuken.tsx";
import { busje } from "./busje.tsx";
import { hotelgang } from "./hotelgang.tsx";
import { kade } from "./kade.tsx";
import { kas } from "./kas.tsx";
import { keuken } from "./keuken.tsx";
import { pinautomaat } from "./pinautomaat.tsx";
import { rijtjeshuis } from "./rijtjeshuis.tsx";
import { tienerkamer } from "./tienerkamer.tsx";
import { treincoupe } from "./treincoupe.tsx";
import type { Drawing } from "./types.ts";
import { wasserij } from "./wasserij.tsx";

/** Every subject of a drawing of one thing. */
export const drawings = {
  kas,
  hotelgang,
  keuken,
  kade,
  wasserij,
  balie,
  rijtjeshuis,
  tienerkamer,
  pinautomaat,
  treincoupe,
  busje,
  bijkeuken,
  behandelkamer,
} satisfies Record<string, Drawing>;

export type DrawingSubject = keyof typeof drawings;

export const drawingSubjects = Object.keys(drawings) as DrawingSubject[];

/** Whether a name an editor typed is a subject that is drawn. */
export function isDrawingSubject(name: string): name is DrawingSubject {
  return Object.hasOwn(drawings, name);
}
