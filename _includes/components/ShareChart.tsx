export interface ShareChartProps {
  readonly label: string;
  /** The part that is in view, as a share of the whole: 0 to 1. */
  readonly share: number;
  readonly whole: string;
  readonly part: { readonly value: string; readonly label: string };
  readonly rest: { readonly value: string; readonly label: string };
  readonly below: string;
}

/** The signature chart: the plane is the whole, the kier from the left is what is in view. */
export function ShareChart({ label, share, whole, part, rest, below }: ShareChartProps) {
  const width = 358;
  const cut = Math.round(width * share);
  const told = `${label} ${whole}: ${part.value} ${part.label}, ${rest.value} ${rest.label}; ${below}.`;
  return (
    <svg class="chart-svg" viewBox="0 0 360 240" role="img" aria-label={told} focusable="false">
      <text class="value" x="1" y="14">
        {whole}
      </text>
      <path class="bracket" d={`M1 32v-8h${String(width)}v8`} />
      <rect class="plane" x="1" y="38" width={width} height="166" />
      <rect class="kier" x="1" y="38" width={cut} height="166" />
      <text class="big on-kier" x="11" y="72">
        {part.value}
      </text>
      <text class="label on-kier" x="11" y="92">
        {part.label}
      </text>
      <text class="big on-plane" x={cut + 14} y="72">
        {rest.value}
      </text>
      <text class="label on-plane" x={cut + 14} y="92">
        {rest.label}
      </text>
      <path class="bracket" d={`M1 210v8h${String(cut)}v-8`} />
      <text class="label" x={cut + 10} y="224">
        {below}
      </text>
    </svg>
  );
}
