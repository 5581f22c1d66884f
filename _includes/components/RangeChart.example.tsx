import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { RangeChart } from "./RangeChart.tsx";

export const examples: Examples = {
  "two ranges": (
    <RangeChart
      label="Twee balken: 4 tot 7 en 5 tot 8."
      ranges={[
        { label: "Eerst", low: { value: 4, shown: "4" }, middle: { value: 5, shown: "5" }, high: { value: 7, shown: "7" } },
        { label: "Later", low: { value: 5, shown: "5" }, middle: { value: 6, shown: "6" }, high: { value: 8, shown: "8" } },
      ]}
      hit={1}
    />
  ),
};
