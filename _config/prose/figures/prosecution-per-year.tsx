import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ColumnChart } from "../../../_includes/components/ColumnChart.tsx";
import { formatNumber } from "../reference.tsx";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";
import { ToldLine } from "./told.tsx";
import { columnsOf } from "./years.ts";

const known = ["2012", "2013", "2017"];
const all = ["2012", "2013", "2014", "2015", "2016", "2017"];

/** Cases that reached the public prosecution service, in the three years that a source gives. */
export const prosecutionPerYear: FigureChart = {
  rows: known.map((year) => `zaken-om-instroom-${year}`),
  draw: ({ rows, sources, uid, csv, page }) => {
    return (
      <ChartFigure
        id={uid}
        title="In vijf jaar halveerde het aantal zaken bij het Openbaar Ministerie"
        subtitle="Zaken van mensenhandel die bij het Openbaar Ministerie binnenkwamen, cijfers van de Nationaal Rapporteur"
        caption={
          <>
            Bij een vraagteken vonden wij geen aantal, en van latere jaren ook niet. Later steeg het weer, schreef Het Parool in 2022.{" "}
            <ToldLine rows={rows} />
            <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Jaar", "Zaken"], rows: rows.map((row) => [row.periode, formatNumber(row.waarde)]) }}
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
