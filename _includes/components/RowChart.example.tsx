import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { RowChart } from "./RowChart.tsx";

export const examples: Examples = {
  "three rows": (
    <RowChart
      label="Liggende staven: a 3, b 2, c 1."
      rows={[3, 2, 1].map((value) => ({ label: `Rij ${String(value)}`, value, shown: String(value) }))}
      hit={0}
    />
  ),
};
