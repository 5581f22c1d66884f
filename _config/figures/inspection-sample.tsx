import { ChartFigure } from "../../_includes/components/ChartFigure.tsx";
import { RowChart } from "../../_includes/components/RowChart.tsx";
import { formatNumber } from "../markdown/reference.ts";
import type { Chart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

/** What became of reports of labour exploitation in one sample: the two ends of one path, on one axis. */
export const inspectionSample: Chart = {
  rows: ["arbeidsinspectie-steekproef-meldingen", "arbeidsinspectie-steekproef-onderzoeken"],
  draw: ({ rows, sources, uid, csv }) => {
    const [reports, investigations] = rows.map(({ waarde }) => waarde);
    const named = [
      { label: "Meldingen van arbeidsuitbuiting", value: reports ?? 0, shown: formatNumber(reports ?? 0) },
      { label: "Opsporingsonderzoeken daarna", value: investigations ?? 0, shown: formatNumber(investigations ?? 0) },
    ];
    return (
      <ChartFigure
        id={uid}
        title={`Van ${formatNumber(reports ?? 0)} meldingen leidden er ${formatNumber(investigations ?? 0)} tot een onderzoek`}
        subtitle="Steekproef van de Nationaal Rapporteur uit meldingen bij de Arbeidsinspectie, volgens berichtgeving uit 2025"
        caption={<SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />}
        table={{ head: ["Wat", "Aantal"], rows: named.map((row) => [row.label, row.shown]) }}
        csv={csv}
      >
        <RowChart label={`Liggende staven: ${named.map((row) => `${row.label} ${row.shown}`).join(", ")}.`} rows={named} hit={1} />
      </ChartFigure>
    );
  },
};
