import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { RowChart } from "../../../_includes/components/RowChart.tsx";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

const kinds = [
  ["nr-minderjarig-seksueel-2019-2023", "Seksuele uitbuiting"],
  ["nr-minderjarig-crimineel-2019-2023", "Criminele uitbuiting"],
  ["nr-minderjarig-arbeid-2019-2023", "Arbeidsuitbuiting"],
] as const;

/** Reported minors by form of exploitation, where the form is known: the only breakdown by form that one source gives for several years. */
export const minorsByForm: FigureChart = {
  rows: kinds.map(([id]) => id),
  draw: ({ rows, sources, uid, csv, page }) => {
    const named = rows.map((row, index) => ({ label: kinds[index]?.[1] ?? "", value: row.waarde, shown: formatNumber(row.waarde) }));
    return (
      <ChartFigure
        id={uid}
        title="Bij minderjarigen wordt seksuele uitbuiting het vaakst gezien"
        subtitle="Gemelde minderjarigen van 2019 tot en met 2023 bij wie de vorm bekend is, cijfers van de Nationaal Rapporteur"
        caption={
          <>
            Wat gezien wordt, hangt af van wie er kijkt. Een verdeling over alle leeftijden vonden wij niet.{" "}
            <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Vorm", "Minderjarigen"], rows: named.map((row) => [row.label, row.shown]) }}
        csv={csv}
        page={page}
      >
        <RowChart label={`Liggende staven: ${named.map((row) => `${row.label} ${row.shown}`).join(", ")}.`} rows={named} hit={0} />
      </ChartFigure>
    );
  },
};
