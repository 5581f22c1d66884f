import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { TimelineChart } from "../../../_includes/components/TimelineChart.tsx";
import { formatFigure } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

/** The rows, each with its text on two lines that fit beside the timeline. */
const steps = [
  ["wetjaar-palermo", ["VN-protocol van Palermo:", "één omschrijving voor alle landen"]],
  ["wetjaar-strafbaar", ["Het artikel dat nu 273f heet,", "maakt mensenhandel strafbaar"]],
  ["wetjaar-richtlijn", ["Europese richtlijn", "tegen mensenhandel"]],
  ["wetjaar-klant", ["Klant strafbaar die het weet of", "ernstige reden tot vermoeden heeft"]],
  ["wetjaar-verhuur", ["Wet goed verhuurderschap:", "huur los van het werk"]],
  ["wetjaar-herziening", ["De richtlijn noemt ook huwelijk,", "adoptie en draagmoederschap"]],
] as const;

/** When each rule came into force: years, each with its source. Bills are not included. */
export const lawTimeline: FigureChart = {
  rows: steps.map(([id]) => id),
  draw: ({ rows, sources, uid, csv, page }) => (
    <ChartFigure
      id={uid}
      title="Het wetsartikel van nu stamt uit 2004; de regels eromheen zijn jonger"
      subtitle="Regels en het jaar waarin zij werden vastgesteld of gingen gelden"
      caption={
        <>
          Wetsvoorstellen die nog niet gelden, staan er niet bij. <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
        </>
      }
      table={{ head: ["Wat", "Jaar"], rows: rows.map((row) => [row.maat, formatFigure(row)]) }}
      csv={csv}
      page={page}
    >
      <TimelineChart
        label="Tijdlijn."
        events={rows.map((row, index) => ({ year: formatFigure(row), lines: steps[index]?.[1] ?? [] }))}
        hit={1}
      />
    </ChartFigure>
  ),
};
