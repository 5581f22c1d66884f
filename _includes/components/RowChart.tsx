import { barClass } from "./barClass.ts";

interface RowChartProps {
  readonly label: string;
  /** `told`: known from a report about the count, not from the count itself; the bar is hollow. */
  readonly rows: readonly { readonly label: string; readonly value: number; readonly shown: string; readonly told?: boolean }[];
  readonly hit: number;
}

const rowHeight = 48;
const longest = 300;

/** A distribution as horizontal bars: the label above the bar, the value at its end. */
export function RowChart({ label, rows, hit }: RowChartProps) {
  const scale = longest / Math.max(...rows.map((row) => row.value));
  return (
    <svg class="chart-svg" viewBox={`0 0 360 ${String(rows.length * rowHeight)}`} role="img" aria-label={label}>
      {rows.map((row, index) => {
        const top = index * rowHeight;
        const width = Math.round(row.value * scale);
        return (
          <>
            <text class={index === hit ? "value" : "label"} x="0" y={top + 14}>
              {row.label}
            </text>
            <rect class={barClass(index === hit, row.told)} x="0" y={top + 20} width={width} height="20" />
            {index === hit && <rect class="bar-light" x={width - 6} y={top + 20} width="6" height="20" />}
            <text class="value" x={width + 8} y={top + 35}>
              {row.shown}
            </text>
          </>
        );
      })}
    </svg>
  );
}
