import { regionPlaces } from "./regionPlaces.ts";

/** How a tile is drawn: a dark plane, a pale tile, or a dashed outline. */
export type TileMark = "plane" | "tile" | "tile-none";

interface TileMapProps {
  /** One sentence that says what the drawing shows. */
  readonly label: string;
  /** `shown` is the text under the abbreviation. */
  readonly tiles: readonly { readonly code: string; readonly abbreviation: string; readonly mark: TileMark; readonly shown?: string }[];
  /** The legend, with how many tiles have each mark; it is drawn in the empty sea. */
  readonly marks: readonly { readonly mark: TileMark; readonly meaning: string }[];
}

const step = 60;
const side = 56;
const rows = 7;
const keyStep = 26;

/** The 25 safety regions as tiles, each roughly where it lies. Never coloured by a number of victims. */
export function TileMap({ label, tiles, marks }: TileMapProps) {
  return (
    <svg class="chart-svg" viewBox={`0 0 360 ${String(rows * step)}`} role="img" aria-label={label}>
      {marks.map(({ mark, meaning }, index) => (
        <>
          <rect class={mark} x="1" y={4 + index * keyStep} width="16" height="16" />
          <text class="label" x="26" y={17 + index * keyStep}>
            {meaning}
          </text>
        </>
      ))}
      {tiles.map(({ code, abbreviation, mark, shown }) => {
        const [column = 1, row = 1] = regionPlaces.get(code) ?? [];
        const [left, top] = [1 + (column - 1) * step, 1 + (row - 1) * step];
        const ink = mark === "plane" ? " on-plane" : "";
        return (
          <>
            <rect class={mark} x={left} y={top} width={side} height={side} />
            <text class={`value${ink}`} x={left + side / 2} y={top + (shown === undefined ? 33 : 26)} text-anchor="middle">
              {abbreviation}
            </text>
            {shown !== undefined && (
              <text class={`value${ink}`} x={left + side / 2} y={top + 43} text-anchor="middle">
                {shown}
              </text>
            )}
          </>
        );
      })}
    </svg>
  );
}
