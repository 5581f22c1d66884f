import type { VNode } from "preact";
import { encode } from "uqr";

/** The quiet zone around the code, in squares, as scanners expect. */
const quiet = 4;

/** The QR code of an address: black on white in every colour scheme. */
export function QrCode({ address }: { address: string }): VNode {
  const { data, size } = encode(address, { ecc: "M", border: quiet });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR-code met het adres van deze pagina">
      <path d={data.map(rowPath).join("")} shape-rendering="crispEdges" />
    </svg>
  );
}

/** The dark squares of one row, adjacent ones merged into one rectangle. */
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
