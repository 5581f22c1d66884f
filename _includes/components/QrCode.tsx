import type { VNode } from "preact";
import { encode } from "uqr";

/** Light squares around the code, as readers of such codes expect. */
const quiet = 4;

/** An address for the camera of a phone, drawn as squares: black on white in every mode. */
export function QrCode({ address }: { address: string }): VNode {
  const { data, size } = encode(address, { ecc: "M", border: quiet });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR-code met het adres van deze pagina" focusable="false">
      <path d={data.map(rowPath).join("")} shape-rendering="crispEdges" />
    </svg>
  );
}

/** The dark squares of one row, those that touch as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join("");
}
