import type { VNode } from "preact";
import type { BorderSide } from "../../_shared/border.ts";

interface BorderPictureProps {
  /** The kind of picture; what it shows follows in the text alternative. */
  readonly label: string;
  readonly here: string;
  readonly there: string;
  /** The name of a step on each side, for screen readers. */
  readonly side: Readonly<Record<BorderSide, string>>;
  /** The caption under the picture. */
  readonly caption: string;
  readonly routes: readonly { readonly title: string; readonly steps: readonly { readonly side: BorderSide; readonly word: string }[] }[];
}

/** In units of the drawing, 360 wide: the height of a step and of a title, and the edges of the square on each side of the border. */
const [step, heading, left, right, square] = [26, 40, 152, 192, 16];

/** Where a square begins and how wide it is: on one side of the border, or across it. */
const place = {
  hier: { x: left, width: square },
  daar: { x: right, width: square },
  samen: { x: left, width: right + square - left },
} as const satisfies Record<BorderSide, { x: number; width: number }>;

/**
 * Every route across the border as a row of numbered squares, left or right of the light, or across it: what is done here, there, and by both. The
 * words beside the squares are those of the steps in the text.
 */
export function BorderPicture({ label, here, there, side, caption, routes }: BorderPictureProps): VNode {
  const top = 24;
  const heights = routes.map(({ steps }) => heading + steps.length * step);
  const height = top + heights.reduce((sum, one) => sum + one, 0);
  const told = routes.map(
    ({ title, steps }) => `${title}: ${steps.map((one, index) => `${String(index + 1)}, ${side[one.side]}, ${one.word}`).join("; ")}.`,
  );
  return (
    <figure class="border-picture">
      <svg viewBox={`0 0 360 ${String(height)}`} role="img" aria-label={[label, ...told].join(" ")}>
        <text class="head" x={left - 8} y="14" text-anchor="end">
          {here}
        </text>
        <text class="head" x={right + square + 8} y="14">
          {there}
        </text>
        {routes.map(({ title, steps }, index) => {
          const begin = top + heights.slice(0, index).reduce((sum, one) => sum + one, 0);
          const first = begin + heading - 8;
          const middle = (nth: number): number => first + nth * step + square / 2 + 2;
          const centre = (one: BorderSide): number => place[one].x + place[one].width / 2;
          return (
            <>
              <text class="head" x="180" y={begin + 20} text-anchor="middle">
                {title}
              </text>
              <rect class="kier" x="173" y={first - 2} width="14" height={steps.length * step + 2} />
              <path
                class="way"
                d={steps.map((one, nth) => `${nth === 0 ? "M" : "L"}${String(centre(one.side))} ${String(middle(nth))}`).join("")}
              />
              {steps.map((one, nth) => {
                const { x, width } = place[one.side];
                const words = one.side === "hier" ? { x: left - 8, anchor: "end" } : { x: right + square + 8, anchor: undefined };
                return (
                  <>
                    <rect class="stop" x={x} y={middle(nth) - square / 2} width={width} height={square} />
                    <text class="nth" x={x + width / 2} y={middle(nth) + 4} text-anchor="middle">
                      {nth + 1}
                    </text>
                    <text x={words.x} y={middle(nth) + 4.5} text-anchor={words.anchor}>
                      {one.word}
                    </text>
                  </>
                );
              })}
            </>
          );
        })}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
