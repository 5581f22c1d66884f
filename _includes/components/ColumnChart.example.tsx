import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ColumnChart } from "./ColumnChart.tsx";

export const examples: Examples = {
  "with remarks": (
    <ColumnChart
      label="Staafdiagram van 2022 tot en met 2024."
      columns={[{ label: "2022", value: 814, shown: "814" }, { label: "2023" }, { label: "2024", value: 944, shown: "944", told: true }]}
      hit={2}
      remarks={[{ column: 1, lines: ["nieuwe", "telling"], anchor: "start" }]}
    />
  ),
  "without remarks": <ColumnChart label="Staafdiagram van één jaar." columns={[{ label: "2024", value: 944 }]} hit={0} remarks={[]} />,
};
