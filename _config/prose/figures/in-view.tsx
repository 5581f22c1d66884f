import { capitalise } from "../../../_shared/text/capitalise.ts";
import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ShareChart } from "../../../_includes/components/ShareChart.tsx";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

/**
 * Reported victims beside estimated victims, within one study (WODC, 2018-2019). Never a later year's count
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
  draw: ({ rows, sources, uid, csv, page }) => {
    const [whole = 0, part = 0, , low = 0, high = 0] = rows.map((row) => row.waarde);
    const bound = (value: number) => ({ value, shown: formatNumber(value) });
    const period = "2018 en 2019";
    return (
      <ChartFigure
        id={uid}
        title="Naar schatting een kwart van de mensen komt in beeld"
        subtitle={`Schatting en meldingen in één onderzoek, ${period}`}
        caption={
          <>
            De lijn en het gestippelde vlak zijn de marge van de schatting. Met die marge is het aandeel {percent(part / high)} tot{" "}
            {percent(part / low)} procent. De aandelen hebben wij berekend.{" "}
            <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Wat", "Aantal"], rows: rows.map((row) => [capitalise(row.maat), `${formatNumber(row.waarde)} ${row.eenheid}`]) }}
        csv={csv}
        page={page}
      >
        <ShareChart
          label="Vlak met links een strook: ongeveer een kwart, en rechts een gestippelde marge."
          whole={{ label: "Naar schatting, mensen per jaar", value: bound(whole), low: bound(low), high: bound(high) }}
          part={{ ...bound(part), label: "gemeld: ongeveer een kwart" }}
          rest={{ value: "niet gemeld", label: "niet in een registratie" }}
        />
      </ChartFigure>
    );
  },
};

function percent(share: number): string {
  return formatNumber(Math.round(share * 100));
}
