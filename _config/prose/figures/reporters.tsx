import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { RowChart } from "../../../_includes/components/RowChart.tsx";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";

const reporters = [
  ["aanmelder-politie-2024", "Politie"],
  ["aanmelder-zorgcoordinatie-2024", "Zorgcoördinatie"],
  ["aanmelder-fairwork-2024", "FairWork"],
  ["aanmelder-arbeidsinspectie-2024", "Arbeidsinspectie"],
  ["aanmelder-marechaussee-2024", "Marechaussee"],
] as const;

/** Who reported to CoMensha in the last known year: registrations, not people. */
export const whoReports: FigureChart = {
  rows: reporters.map(([id]) => id),
  draw: ({ rows, sources, uid, csv, page }) => {
    const named = rows.map((row, index) => ({ label: reporters[index]?.[1] ?? "", value: row.waarde, shown: formatNumber(row.waarde) }));
    return (
      <ChartFigure
        id={uid}
        title="De politie meldt het vaakst, zorgcoördinatie en FairWork volgen dicht"
        subtitle={`Aanmeldingen bij CoMensha in ${rows[0]?.periode ?? ""}, naar wie aanmeldde`}
        caption={
          <>
            Het gaat om aanmeldingen bij CoMensha, een andere telling dan die van de Nationaal Rapporteur.{" "}
            <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{ head: ["Aanmelder", "Aanmeldingen"], rows: named.map((row) => [row.label, row.shown]) }}
        csv={csv}
        page={page}
      >
        <RowChart label={`Liggende staven: ${named.map((row) => `${row.label} ${row.shown}`).join(", ")}.`} rows={named} hit={0} />
      </ChartFigure>
    );
  },
};
