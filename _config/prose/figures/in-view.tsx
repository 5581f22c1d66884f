import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ShareChart } from "../../../_includes/components/ShareChart.tsx";
import { formatNumber } from "../reference.tsx";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

/**
 * What was reported beside what was estimated, within one study (WODC, 2018-2019). Never a later year's count
 * against this estimate: the two would not measure the same thing.
 */
export const inView: FigureChart = {
  rows: [
    "schatting-midden-2018-2019",
    "gemeld-bij-schatting-2018-2019",
    "aandeel-in-beeld-2018-2019",
    "schatting-laag-2018-2019",
    "schatting-hoog-2018-2019",
  ],
  draw: ({ rows, sources, uid, csv }) => {
    const [whole = 0, part = 0, , low = 0, high = 0] = rows.map((row) => row.waarde);
    const period = "2018 en 2019";
    return (
      <ChartFigure
        id={uid}
        title="Naar schatting een kwart van de mensen komt in beeld"
        subtitle={`Schatting en meldingen in één onderzoek, ${period}`}
        caption={
          <>
            De schatting loopt van {formatNumber(low)} tot {formatNumber(high)} mensen per jaar. Het aandeel hebben wij berekend.{" "}
            <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Wat", "Aantal"], rows: rows.map((row) => [capitalise(row.maat), `${formatNumber(row.waarde)} ${row.eenheid}`]) }}
        csv={csv}
      >
        <ShareChart
          label={`Vlak van naar schatting ${formatNumber(whole)} mensen per jaar, met links een strook van ${formatNumber(part)} gemelde mensen: ongeveer een kwart.`}
          share={part / whole}
          whole={`Naar schatting ${formatNumber(whole)} mensen per jaar`}
          part={{ value: formatNumber(part), label: "gemeld" }}
          rest={{ value: "niet gemeld", label: "niet in een registratie" }}
          below="ongeveer een kwart is in beeld"
        />
      </ChartFigure>
    );
  },
};

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
