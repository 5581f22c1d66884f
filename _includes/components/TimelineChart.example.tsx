import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { TimelineChart } from "./TimelineChart.tsx";

export const examples: Examples = {
  "two years": (
    <TimelineChart
      label="Tijdlijn. 2000: een; 2004: twee."
      events={[
        { year: "2000", lines: ["Eén regel"] },
        { year: "2004", lines: ["Twee", "regels"] },
      ]}
      hit={1}
    />
  ),
};
