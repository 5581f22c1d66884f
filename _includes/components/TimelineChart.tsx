interface TimelineChartProps {
  /** The kind of drawing; what it shows follows in the text alternative. */
  readonly label: string;
  /** In order; each text is at most two lines. */
  readonly events: readonly { readonly year: string; readonly lines: readonly string[] }[];
  /** Index of the one event that is highlighted. */
  readonly hit: number;
}

const step = 50;
const axis = 64;

/** What happened when: years along a line, text beside it. The distance between years has no meaning; the order does. */
export function TimelineChart({ label, events, hit }: TimelineChartProps) {
  const middle = (index: number): number => 24 + index * step;
  const told = `${label} ${events.map(({ year, lines }) => `${year}: ${lines.join(" ")}`).join(". ")}.`;
  return (
    <svg class="chart-svg" viewBox={`0 0 360 ${String(events.length * step)}`} role="img" aria-label={told}>
      <path class="axis" d={`M${String(axis)} 0V${String(events.length * step)}`} />
      {events.map(({ year, lines }, index) => (
        <>
          <text class="value" x={axis - 14} y={middle(index) + 5} text-anchor="end">
            {year}
          </text>
          <rect class={index === hit ? "kier" : "bar"} x={axis - 4} y={middle(index) - 10} width="8" height="20" />
          {lines.map((line, nth) => (
            <text class={index === hit ? "value" : "label"} x={axis + 16} y={middle(index) + (lines.length === 1 ? 5 : -3) + nth * 17}>
              {line}
            </text>
          ))}
        </>
      ))}
    </svg>
  );
}
