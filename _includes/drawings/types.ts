import type { ComponentChildren } from "preact";

/** The vertical strip in which somebody looks: full height, straight, one per drawing. */
export interface Kier {
  /** Left edge, in viewBox units. */
  readonly x: number;
  /** 76 to 96 units: 16 to 20% of the drawing. */
  readonly width: number;
}

/**
 * One ordinary place with one thing that does not add up, on a canvas of 480 by 320.
 *
 * Shapes carry classes and geometry only. A plane has class `v0` (far) to `v3` (near) and fills by inheritance, so one
 * class on a `<g>` or a `<path>` of many subpaths is enough. Lines take the stroke of the drawing; `f` draws a line in
 * the colour of a plane (tiles, bricks) and `z` takes the line off a plane.
 */
export interface Drawing {
  /** Id in the register of signals; the build refuses a subject whose id is unknown there. */
  readonly signaal: string;
  readonly kier: Kier;
  /** The kier on the dark cover, where it must stay clear of the exit. Default: `kier`. */
  readonly omslag?: Kier;
  /** "Tekening van <plaats>. <het ene dat opvalt>.", at most 160 characters. */
  readonly alt: string;
  /** Which part survives when a crop is wider or lower than its box: the end where the off thing lies. Default "Max" (bottom). */
  readonly anker?: "Min" | "Mid" | "Max";
  /** Everything that belongs there. */
  readonly base: () => ComponentChildren;
  /**
   * The one thing that is off, painted over `base`: shapes `weg`, their inner lines `weg-l`.
   * May end with planes of the place that stand in front of it (the ironing board before the bed).
   */
  readonly off: () => ComponentChildren;
}
