import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { RowChart } from "./RowChart.tsx";

export const examples: Examples = {
  "with a chart": (
    <ChartFigure
      id="grafiek-1"
      title="De politie meldt het vaakst"
      subtitle="Aanmeldingen naar wie aanmeldde"
      caption="Bron: Instituut."
      table={{
        head: ["Aanmelder", "Aanmeldingen"],
        rows: [
          ["Politie", "400"],
          ["Zorg", "200"],
        ],
      }}
      csv="/data/proef.csv"
    >
      <RowChart
        label="Liggende staven: politie 400, zorg 200."
        rows={[
          { label: "Politie", value: 400, shown: "400" },
          { label: "Zorg", value: 200, shown: "200" },
        ]}
        hit={0}
      />
    </ChartFigure>
  ),
};
