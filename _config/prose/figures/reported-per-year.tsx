import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ColumnChart } from "../../../_includes/components/ColumnChart.tsx";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";
import { isTold, ToldLine } from "./told.tsx";

const years = ["2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024"];

/** The series of the Nationaal Rapporteur, and only that one: CoMensha counts differently. */
export const reportedPerYear: FigureChart = {
  rows: years.map((year) => `nr-gemeld-${year}`),
  draw: ({ rows, sources, uid, csv, page }) => {
    const values = rows.map((row) => row.waarde);
    const last = rows.length - 1;
    const labelled = new Set([0, values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values)), last]);
    const latest = rows[last];
    const [first] = rows;
    const title = `${formatNumber(latest?.waarde ?? 0)} mensen gemeld in ${latest?.periode ?? ""}, na een dal in ${rows[values.indexOf(Math.min(...values))]?.periode ?? ""} en een piek in ${rows[values.indexOf(Math.max(...values))]?.periode ?? ""}`;
    return (
      <ChartFigure
        id={uid}
        title={title}
        subtitle="Gemelde vermoedelijke slachtoffers per jaar, reeks van de Nationaal Rapporteur"
        caption={
          <>
            <ToldLine rows={rows} />
            <SourceLine sources={sources} checked={latest?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Jaar", "Gemelde vermoedelijke slachtoffers"], rows: rows.map((row) => [row.periode, formatNumber(row.waarde)]) }}
        csv={csv}
        page={page}
      >
        <ColumnChart
          label={`Staafdiagram van ${first?.periode ?? ""} tot en met ${latest?.periode ?? ""}. ${title}; het laagste jaar telt ${formatNumber(Math.min(...values))} en het hoogste ${formatNumber(Math.max(...values))}.`}
          columns={rows.map((row, index) => ({
            label: row.periode,
            value: row.waarde,
            told: isTold(row),
            ...(labelled.has(index) ? { shown: formatNumber(row.waarde) } : {}),
          }))}
          hit={last}
          remarks={[
            { column: years.indexOf("2018"), lines: ["2018: privacywet,", "minder meldingen"], anchor: "end" },
            { column: years.indexOf("2020"), lines: ["2020: corona,", "minder controles"], anchor: "start" },
          ]}
        />
      </ChartFigure>
    );
  },
};
