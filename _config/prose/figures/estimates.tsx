import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { RangeChart } from "../../../_includes/components/RangeChart.tsx";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

/** The two existing estimates, each with its margin. They were made with different methods, so no line connects them. */
export const estimates: FigureChart = {
  rows: [
    "schatting-laag-2014-2015",
    "schatting-midden-2014-2015",
    "schatting-hoog-2014-2015",
    "schatting-laag-2018-2019",
    "schatting-midden-2018-2019",
    "schatting-hoog-2018-2019",
  ],
  draw: ({ rows, sources, uid, csv, page }) => {
    const [first = [], second = []] = [rows.slice(0, 3), rows.slice(3)].map((three) =>
      three.map(({ waarde }) => ({ value: waarde, shown: formatNumber(waarde) })),
    );
    const none = { value: 0, shown: "0" };
    const range = (label: string, [low = none, middle = none, high = none]: typeof first) => ({ label, low, middle, high });
    return (
      <ChartFigure
        id={uid}
        title="Twee schattingen, elk met ruime marge"
        subtitle="Geschatte slachtoffers per jaar, met ondergrens, midden en bovengrens"
        caption={
          <>
            De twee onderzoeken rekenden op verschillende manieren. Uit het verschil volgt dus niet dat het er minder werden.{" "}
            <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Wat", "Aantal"], rows: rows.map((row) => [`${row.maat}, ${row.periode}`, formatNumber(row.waarde)]) }}
        csv={csv}
        page={page}
      >
        <RangeChart
          label={`Twee balken op één as. 2014 en 2015: van ${first[0]?.shown ?? ""} tot ${first[2]?.shown ?? ""}, midden ${first[1]?.shown ?? ""}. 2018 en 2019: van ${second[0]?.shown ?? ""} tot ${second[2]?.shown ?? ""}, midden ${second[1]?.shown ?? ""}.`}
          ranges={[range("2014 en 2015", first), range("2018 en 2019", second)]}
          hit={1}
        />
      </ChartFigure>
    );
  },
};
