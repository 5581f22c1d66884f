import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { RowChart } from "../../../_includes/components/RowChart.tsx";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";
import { isTold, ToldLine } from "./told.tsx";

const answers = [
  ["gemeenten-zonder-afspraken-2019", "2019: geen afspraken over waar te melden"],
  ["gemeenten-verantwoordelijke-zorg-2019", "2019: iemand verantwoordelijk voor de zorg"],
  ["gemeenten-onvoldoende-zicht-2021", "2021: onvoldoende zicht op wie het treft"],
  ["gemeenten-beleid-in-ontwikkeling-2021", "2021: beleid in de maak of in de regio geregeld"],
  ["gemeenten-eigen-beleidsdocument-2021", "2021: een eigen beleidsdocument"],
] as const;

/** What municipalities answered in two surveys. Shares of those who answered, side by side and not added up. */
export const municipalities: FigureChart = {
  rows: answers.map(([id]) => id),
  draw: ({ rows, sources, uid, csv, page }) => {
    const named = rows.map((row, index) => ({
      label: answers[index]?.[1] ?? "",
      value: row.waarde,
      shown: formatNumber(row.waarde),
      told: isTold(row),
    }));
    return (
      <ChartFigure
        id={uid}
        title="De meeste gemeenten zeiden in 2021 dat zij te weinig zien"
        subtitle="Wat gemeenten over zichzelf antwoordden, in procenten van wie antwoordde"
        caption={
          <>
            Twee vragenrondes met andere vragen: wie antwoordde, verschilt per ronde. <ToldLine rows={rows} />
            <SourceLine sources={sources} checked={rows[0]?.gecontroleerd_op ?? ""} />
          </>
        }
        table={{
          head: ["Antwoord", "Deel van de gemeenten"],
          rows: rows.map((row, index) => [named[index]?.label ?? "", `${formatNumber(row.waarde)} procent`]),
        }}
        csv={csv}
        page={page}
      >
        <RowChart label={`Liggende staven: ${named.map((row) => `${row.label}, ${row.shown} procent`).join("; ")}.`} rows={named} hit={2} />
      </ChartFigure>
    );
  },
};
