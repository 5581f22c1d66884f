import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ShareChart } from "./ShareChart.tsx";

export const examples: Examples = {
  quarter: (
    <ShareChart
      label="Een kwart is in beeld."
      whole={{
        label: "Mensen per jaar",
        value: { value: 5000, shown: "5.000" },
        low: { value: 4000, shown: "4.000" },
        high: { value: 7000, shown: "7.000" },
      }}
      part={{ value: 1300, shown: "1.300", label: "gemeld: ongeveer een kwart" }}
      rest={{ value: "niet gemeld", label: "niet in een registratie" }}
    />
  ),
};
