import type { VNode } from "preact";
import { type DrawingSubject, drawings } from "../drawings/index.ts";
import type { Drawing } from "../drawings/types.ts";

/*
 * Crops of drawings in a list. The shapes are written once on the page, outside the list: then a row can be removed or hidden without breaking the
 * picture of another row.
 */

/** The part of a drawing that a row shows, in units of its canvas. */
const piece = { width: 380, height: 152 } as const;

/** The part of the canvas around the kier, at the height of the object that is out of place. */
function viewBoxOf({ kier, anker = "Max" }: Drawing): string {
  const left = Math.min(Math.max(kier.x + (kier.width - piece.width) / 2, 0), 480 - piece.width);
  const top = { Min: 24, Mid: 84, Max: 318 - piece.height }[anker];
  return `${left} ${top} ${piece.width} ${piece.height}`;
}

/** The shapes of the drawings that a list uses. */
export function DrawingShapes({ subjects }: { subjects: readonly DrawingSubject[] }): VNode {
  return (
    <svg class="drawing-shapes" aria-hidden="true">
      <defs>
        {[...new Set(subjects)].map((subject) => {
          const { base, off, kier } = drawings[subject];
          return (
            <>
              <clipPath id={`${subject}-k`}>
                <rect x={kier.x} width={kier.width} height="320" />
              </clipPath>
              <g id={`${subject}-v`}>
                {base()}
                {off()}
              </g>
            </>
          );
        })}
      </defs>
    </svg>
  );
}

/** A crop of one of them. The text beside it says what the story is about, so it is hidden from screen readers. */
export function DrawingCrop({ subject }: { subject: DrawingSubject }): VNode {
  const drawing = drawings[subject];
  const { x, width } = drawing.kier;
  return (
    <svg class="tekening drawing-crop" viewBox={viewBoxOf(drawing)} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <use href={`#${subject}-v`} />
      <g class="kier" clip-path={`url(#${subject}-k)`}>
        <use href={`#${subject}-v`} />
      </g>
      <path class="rand" d={`M${x} 0v320m${width} 0V0`} />
    </svg>
  );
}
