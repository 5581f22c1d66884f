import type { VNode } from "preact";
import { type DrawingSubject, drawings } from "../drawings/index.ts";
import type { Drawing, Kier } from "../drawings/types.ts";

interface TekeningProps {
  readonly subject: DrawingSubject;
  /** Unique on the page: subject plus running number ("kas-1"). The caller counts, so that builds repeat. */
  readonly uid: string;
  /** Replaces the text of the drawing, for a page that says where it is. */
  readonly alt?: string;
  /** The text beside the drawing says the same: hide it from assistive technology. */
  readonly decorative?: boolean;
  /** Another viewBox, for a page that needs its own crop. */
  readonly crop?: string;
  /** "omslag": the dark cover, opening once. "voor": the head of the front page, the kier left of its middle. */
  readonly variant?: "omslag" | "voor";
}

/** What the front page shows of a place, in units of the canvas; a low window or a wide one shows less of its height. */
const front = { width: 311, height: 202 } as const;

/** The part of the canvas that is shown: all of it, a piece with the kier left of the middle, or a slice around the kier. */
function viewBoxOf({ x }: Kier, variant: TekeningProps["variant"]): string {
  if (variant === "omslag") return `${x - 38} 60 226 256`;
  if (variant === "voor")
    return `${Math.min(Math.max(x - 85, 0), 480 - front.width)} ${320 - 36 - front.height} ${front.width} ${front.height}`;
  return "0 0 480 320";
}

/**
 * A drawing. Its shapes are written once and shown twice: at rest, and again through `<use>`, clipped to the kier. In the copy the group `kier` sets
 * other custom properties, which the shapes inherit; this also fills the object that is out of place, which is only an outline at rest. See
 * assets/css/blocks/tekening.css.
 */
export function Tekening({ subject, uid, alt, decorative = false, crop, variant }: TekeningProps): VNode {
  const drawing: Drawing = drawings[subject];
  const kier = variant === "omslag" ? (drawing.omslag ?? drawing.kier) : drawing.kier;
  const { x, width } = kier;
  const label = decorative ? { "aria-hidden": "true" as const } : { role: "img" as const, "aria-label": alt ?? drawing.alt };
  const fit = variant || crop ? { preserveAspectRatio: `xMidY${drawing.anker ?? "Max"} slice` } : {};
  const shapes = (
    <>
      {drawing.base()}
      {drawing.off()}
    </>
  );
  return (
    <svg class="tekening" data-variant={variant} viewBox={crop ?? viewBoxOf(kier, variant)} {...fit} {...label}>
      <clipPath id={`${uid}-k`}>
        <rect x={x} width={width} height="320" />
      </clipPath>
      <g id={`${uid}-b`}>{shapes}</g>
      <g class="kier" clip-path={`url(#${uid}-k)`}>
        <use href={`#${uid}-b`} />
      </g>
      <path class="rand" d={`M${x} 0v320m${width} 0V0`} />
    </svg>
  );
}
