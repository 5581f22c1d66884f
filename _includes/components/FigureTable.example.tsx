import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { FigureTable } from "./FigureTable.tsx";

export const examples: Examples = {
  "seen and second hand": (
    <FigureTable
      table={{
        series: "Meldingen",
        id: "reeks-1",
        rows: [
          {
            label: "gemeld",
            unit: "personen",
            values: [
              { id: "gemeld-2023", period: "2023", value: "868", certainty: "tweede-hand" },
              { id: "gemeld-2024", period: "2024", value: "944" },
            ],
            publishers: ["Instituut", "Krant"],
          },
        ],
      }}
    />
  ),
};
