import { barClass } from "./barClass.ts";

export interface ChartColumn {
  readonly label: string;
  /** Absent: not counted, or the count was not found; there is no bar then. */
  readonly value?: number;
  /** The value as text; absent: the bar has no number. */
  readonly shown?: string;
  /** Known from a report about the count, not from the count itself: the bar is hollow. */
  readonly told?: boolean;
}

interface ColumnChartProps {
  /** One sentence that says what the drawing shows. */
  readonly label: string;
  readonly columns: readonly ChartColumn[];
  /** Index of the one column that is highlighted. */
  readonly hit: number;
  /** Short remarks under the axis, each at a column; at most two lines. `anchor` is the end of the text that is aligned with the tick. */
  readonly remarks: readonly { readonly column: number; readonly lines: readonly string[]; readonly anchor: "start" | "middle" | "end" }[];
}

/** Distance between two bars, in units of the 360-wide canvas; less when there are more than eleven. */
const widestStep = 32;
/** The gap between two bars. */
const between = 6;
const baseline = 196;
const tallest = 150;

/** Counts per year as columns: labels at the bars, one baseline, one bar highlighted; a question mark where no count was found. */
export function ColumnChart({ label, columns, hit, remarks }: ColumnChartProps) {
  const step = Math.min(widestStep, Math.floor(354 / columns.length));
  const bar = step - between;
  const scale = tallest / Math.max(...columns.map((column) => column.value ?? 0));
  const left = (index: number): number => 4 + index * step;
  const middle = (index: number): number => left(index) + bar / 2;
  const depth = remarks.length === 0 ? 0 : 52;
  const unknown = columns.flatMap((column) => (column.value === undefined ? [column.label] : []));
  const gaps = unknown.length === 0 ? [] : [`Een vraagteken staat waar geen getal gevonden is: ${unknown.join(", ")}.`];
  const told = [label, ...gaps, ...remarks.map(({ lines }) => `${lines.join(" ")}.`)].join(" ");
  return (
    <svg class="chart-svg" viewBox={`0 0 360 ${String(baseline + 28 + depth)}`} role="img" aria-label={told}>
      {columns.map((column, index) => {
        const height = Math.round((column.value ?? 0) * scale);
        const top = baseline - height;
        const year = yearLabel(column.label, index, columns.length);
        return (
          <>
            {column.value === undefined ? (
              <text class="label" x={middle(index)} y={baseline - 8} text-anchor="middle">
                ?
              </text>
            ) : (
              <rect class={barClass(index === hit, column.told)} x={left(index)} y={top} width={bar} height={height} />
            )}
            {index === hit && <rect class="bar-light" x={left(index) + bar - 6} y={top} width={6} height={height} />}
            {column.shown !== undefined && (
              <text class="value" x={index === 0 ? left(index) : middle(index)} y={top - 8} text-anchor={index === 0 ? "start" : "middle"}>
                {column.shown}
              </text>
            )}
            {year !== "" && (
              <text class={index === hit ? "value" : "label"} x={middle(index)} y={baseline + 18} text-anchor="middle">
                {year}
              </text>
            )}
          </>
        );
      })}
      <path class="axis" d={`M0 ${String(baseline)}H360`} />
      {remarks.map(({ column, lines, anchor }) => (
        <>
          <path class="axis" d={`M${String(middle(column))} ${String(baseline + 26)}v10`} />
          {lines.map((line, index) => (
            <text class="note" x={middle(column)} y={baseline + 50 + index * 17} text-anchor={anchor}>
              {line}
            </text>
          ))}
        </>
      ))}
    </svg>
  );
}

/** Labels of the axis: the first and the last year in full, every second year between them, none that would touch the last. */
function yearLabel(year: string, index: number, count: number): string {
  if (index === 0 || index === count - 1) return year;
  return index % 2 === 0 && index !== count - 2 ? `’${year.slice(2)}` : "";
}
