import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ColumnChart } from "../../../_includes/components/ColumnChart.tsx";
import { formatNumber } from "../reference.tsx";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";
import { ToldLine } from "./told.tsx";
import { columnsOf } from "./years.ts";

const known = ["2016", "2019", "2020", "2023", "2024"];
const all = ["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"];

/** Reported minors in the years that a source gives; the years between stay empty. */
export const minorsPerYear: FigureChart = {
  rows: known.map((year) => `nr-minderjarig-${year}`),
  draw: ({ rows, sources, uid, csv, page }) => {
    const last = rows.at(-1);
    return (
      <ChartFigure
        id={uid}
        title="Meer minderjarigen gemeld dan het jaar daarvoor, minder dan in 2016"
        subtitle="Gemelde minderjarige slachtoffers per jaar, reeks van de Nationaal Rapporteur"
        caption={
          <>
            Bij een vraagteken vonden wij geen aantal in openbare bronnen. <ToldLine rows={rows} />
            <SourceLine sources={sources} checked={last?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Jaar", "Gemelde minderjarigen"], rows: rows.map((row) => [row.periode, formatNumber(row.waarde)]) }}
        csv={csv}
        page={page}
      >
        <ColumnChart
          label={`Staafdiagram met gaten. ${rows.map((row) => `${row.periode}: ${formatNumber(row.waarde)}`).join(", ")}.`}
          columns={columnsOf(all, known, rows)}
          hit={all.length - 1}
          remarks={[]}
        />
      </ChartFigure>
    );
  },
};
