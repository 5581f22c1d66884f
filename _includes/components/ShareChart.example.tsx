import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ShareChart } from "./ShareChart.tsx";

export const examples: Examples = {
  quarter: (
    <ShareChart
      label="Een kwart is in beeld."
      share={0.26}
      whole="5.000 mensen"
      part={{ value: "1.300", label: "gemeld" }}
      rest={{ value: "niet gemeld", label: "niet in een registratie" }}
      below="ongeveer 26 procent"
    />
  ),
};
