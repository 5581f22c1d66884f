interface ShareChartProps {
  /** One sentence that says what the drawing shows. */
  readonly label: string;
  /** The whole, in words; its value is the most likely one when it is an estimate with a margin. */
  readonly whole: { readonly label: string; readonly value: Bound; readonly low: Bound; readonly high: Bound };
  readonly part: Bound & { readonly label: string };
  readonly rest: { readonly value: string; readonly label: string };
}

interface Bound {
  readonly value: number;
  readonly shown: string;
}

/** The width of the canvas without its margins. */
const width = 358;
const top = 58;
const height = 150;

/**
 * A share of a whole: the plane is the whole, the kier at its left the known part. When the whole is an estimate, its margin is drawn too: a line from
 * the lowest to the highest value, and a dashed area beside the plane.
 */
export function ShareChart({ label, whole, part, rest }: ShareChartProps) {
  const widest = Math.max(...[whole.low, whole.value, whole.high, part].map(({ value }) => value));
  const at = (value: number): number => 1 + Math.round((width * value) / widest);
  const [low, middle, high] = [at(whole.low.value), at(whole.value.value), at(whole.high.value)];
  const cut = at(part.value) - 1;
  const told = `${label} ${whole.label}: ${whole.value.shown}, met een marge van ${whole.low.shown} tot ${whole.high.shown}; daarvan ${part.shown} ${part.label}, de anderen ${rest.value}, ${rest.label}.`;
  return (
    <svg class="chart-svg" viewBox="0 0 360 240" role="img" aria-label={told}>
      <text class="label" x="1" y="14">
        {whole.label}
      </text>
      <text class="label" x={low} y="34" text-anchor="middle">
        {whole.low.shown}
      </text>
      <text class="value" x={middle} y="34" text-anchor="middle">
        {whole.value.shown}
      </text>
      <text class="label" x={high} y="34" text-anchor="end">
        {whole.high.shown}
      </text>
      <path class="bracket" d={`M${String(low)} 40v12M${String(low)} 46H${String(high)}M${String(middle)} 40v12M${String(high)} 40v12`} />
      <rect class="plane" x="1" y={top} width={middle - 1} height={height} />
      <rect class="margin" x={middle} y={top} width={Math.max(0, high - middle)} height={height} />
      <rect class="kier" x="1" y={top} width={cut} height={height} />
      <text class="big on-plane" x={cut + 14} y={top + 36}>
        {rest.value}
      </text>
      <text class="label on-plane" x={cut + 14} y={top + 58}>
        {rest.label}
      </text>
      <text class="label" x={middle + 10} y={top + 36}>
        marge
      </text>
      <path class="bracket" d={`M1 ${String(top + height + 4)}v8h${String(cut)}v-8`} />
      <text class="value" x="1" y="236">
        {part.shown} {part.label}
      </text>
    </svg>
  );
}
