interface RangeChartProps {
  /** One sentence that says what the drawing shows. */
  readonly label: string;
  readonly ranges: readonly {
    readonly label: string;
    readonly low: { readonly value: number; readonly shown: string };
    readonly middle: { readonly value: number; readonly shown: string };
    readonly high: { readonly value: number; readonly shown: string };
  }[];
  /** Index of the one range that is highlighted. */
  readonly hit: number;
}

const rowHeight = 84;
const left = 4;
/** Words stand off the axis, as they stand under a bar. */
const indent = 12;
const widest = 316;

/** Estimates with their margin: a bar between two ticks, the middle as a line with its value above. All on one axis from zero. */
export function RangeChart({ label, ranges, hit }: RangeChartProps) {
  const scale = widest / Math.max(...ranges.map(({ high }) => high.value));
  const at = (value: number): number => left + Math.round(value * scale);
  const height = ranges.length * rowHeight;
  return (
    <svg class="chart-svg" viewBox={`0 0 360 ${String(height + 20)}`} role="img" aria-label={label}>
      {ranges.map(({ label: name, low, middle, high }, index) => {
        const top = index * rowHeight;
        return (
          <>
            <text class={index === hit ? "value" : "label"} x={indent} y={top + 14}>
              {name}
            </text>
            <rect
              class={index === hit ? "bar-hit" : "bar"}
              x={at(low.value)}
              y={top + 26}
              width={Math.max(0, at(high.value) - at(low.value))}
              height="20"
            />
            <path class="bracket" d={`M${String(at(low.value))} ${String(top + 22)}v28M${String(at(high.value))} ${String(top + 22)}v28`} />
            <rect class="bar-middle" x={at(middle.value) - 3} y={top + 26} width="6" height="20" />
            <text class="label" x={at(low.value)} y={top + 66} text-anchor="middle">
              {low.shown}
            </text>
            <text class="value" x={at(middle.value)} y={top + 16} text-anchor="middle">
              {middle.shown}
            </text>
            <text class="label" x={at(high.value)} y={top + 66} text-anchor="middle">
              {high.shown}
            </text>
          </>
        );
      })}
      <path class="axis" d={`M${String(left)} 0V${String(height)}`} />
      <text class="label" x={left} y={height + 16}>
        0
      </text>
    </svg>
  );
}
