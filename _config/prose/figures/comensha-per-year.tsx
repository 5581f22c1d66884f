import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ColumnChart } from "../../../_includes/components/ColumnChart.tsx";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";
import { isTold, ToldLine } from "./told.tsx";

const years = ["2011", "2012", "2013", "2014", "2015", "2019", "2020", "2021", "2022"];

/**
 * The series of CoMensha, and only that one. For the years from 2016 to 2018 no count by
 * CoMensha itself was found: their columns stay empty, and no line connects the years around them.
 */
export const comenshaPerYear: FigureChart = {
  rows: years.map((year) => `comensha-gemeld-${year}`),
  draw: ({ rows, sources, uid, csv, page }) => {
    const values = rows.map((row) => row.waarde);
    const last = rows.length - 1;
    // The first year is lower than the next: its number would overlap that bar.
    const labelled = new Set([values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values)), last]);
    const columns = rows.map((row, index) => ({
      label: row.periode,
      value: row.waarde,
      told: isTold(row),
      ...(labelled.has(index) ? { shown: formatNumber(row.waarde) } : {}),
    }));
    const gap = ["2016", "2017", "2018"].map((year) => ({ label: year }));
    const before = years.indexOf("2019");
    return (
      <ChartFigure
        id={uid}
        title="CoMensha telde in 2012 meer dan twee keer zoveel mensen als in 2021"
        subtitle="Gemelde vermoedelijke slachtoffers per jaar, reeks van CoMensha"
        caption={
          <>
            Over 2016 tot en met 2018 vonden wij geen telling van CoMensha zelf. Leg deze reeks niet naast die van de Nationaal Rapporteur:
            zij telt anders. <ToldLine rows={rows} />
            <SourceLine sources={sources} checked={rows[last]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Jaar", "Gemelde vermoedelijke slachtoffers"], rows: rows.map((row) => [row.periode, formatNumber(row.waarde)]) }}
        csv={csv}
        page={page}
      >
        <ColumnChart
          label={`Staafdiagram van ${rows[0]?.periode ?? ""} tot en met ${rows[last]?.periode ?? ""}, zonder 2016 tot en met 2018. Het hoogste jaar telt ${formatNumber(Math.max(...values))} en het laagste ${formatNumber(Math.min(...values))}.`}
          columns={[...columns.slice(0, before), ...gap, ...columns.slice(before)]}
          hit={values.indexOf(Math.max(...values))}
          remarks={[{ column: years.indexOf("2015") + 2, lines: ["2016 tot en met 2018:", "geen telling gevonden"], anchor: "middle" }]}
        />
      </ChartFigure>
    );
  },
};
