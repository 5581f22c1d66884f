import type { ComponentChildren } from "preact";

/**
 * Where the light can rest, in units of the canvas: the left edge of a strip of {@link lightWidth}. They leave the left of a
 * scene to the words and its right end to the exit. The same numbers stand in assets/css/blocks/scene.css, which moves the light.
 */
export const slots = { a: 424, b: 560, c: 694 } as const;

type Slot = keyof typeof slots;

export const lightWidth = 76;

/** The canvas: drawn from edge to edge, cut at the top where a window is low. */
export const canvas = { width: 960, height: 560 } as const;

/** What is cut out for a still, around the thing that is looked at. */
export const still = { width: 300, height: 225 } as const;

/** Where somebody looks, and how high the thing lies that is seen then. */
export interface Look {
  readonly slot: Slot;
  /** The middle of the thing, in units from the top. */
  readonly y: number;
}

/**
 * A place that fills the window while it is looked around in. It never moves; the light walks. Shapes and classes are those of a
 * drawing (drawings/types.ts). Calm left of x 400, where the words lie; ground at y 468; things between y 100 and 470, each in the
 * strip of its slot.
 */
export interface Scene {
  /** Id in the register of signals. */
  readonly signaal: string;
  /** "Tekening van <plaats>. <wat er opvalt>.", at most 220 characters. */
  readonly alt: string;
  /** In the order of the steps of the text. */
  readonly looks: readonly [Look, Look, Look];
  /** Everything that belongs there. */
  readonly base: () => ComponentChildren;
  /** What is looked at: solid in the light, outlines elsewhere. */
  readonly off: () => ComponentChildren;
}
