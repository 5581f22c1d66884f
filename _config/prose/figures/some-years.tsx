import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ColumnChart, type ChartColumn } from "../../../_includes/components/ColumnChart.tsx";
import type { Figure } from "../../model/registers.ts";
import { formatNumber } from "../../../_shared/text/formatNumber.ts";
import type { FigureChart } from "./chart.ts";
import { SourceLine } from "./source-line.tsx";
import { isTold, ToldLine } from "./told.tsx";

interface SomeYears {
  /** The prefix of the ids of its rows; the year follows. */
  readonly series: string;
  /** The years that a source gives, in ascending order. */
  readonly known: readonly number[];
  readonly title: string;
  readonly subtitle: string;
  /** What is counted, for the head of the table. */
  readonly head: string;
  /** The note below it about the years without a number. */
  readonly note: string;
}

/** A bar chart by year, from the first year that a source gives to the last; missing years stay empty. */
export function someYears({ series, known, title, subtitle, head, note }: SomeYears): FigureChart {
  return {
    rows: known.map((year) => `${series}-${year}`),
    draw: ({ rows, sources, uid, csv, page }) => {
      const columns = columnsOf(known, rows);
      return (
        <ChartFigure
          id={uid}
          title={title}
          subtitle={subtitle}
          caption={
            <>
              {note} <ToldLine rows={rows} />
              <SourceLine sources={sources} checked={rows.at(-1)?.gecontroleerd_op ?? ""} />
            </>
          }
          table={{ head: ["Jaar", head], rows: rows.map((row) => [row.periode, formatNumber(row.waarde)]) }}
          csv={csv}
          page={page}
        >
          <ColumnChart
            label={`Staafdiagram met gaten. ${rows.map((row) => `${row.periode}: ${formatNumber(row.waarde)}`).join(", ")}.`}
            columns={columns}
            hit={columns.length - 1}
            remarks={[]}
          />
        </ChartFigure>
      );
    },
  };
}

function columnsOf(known: readonly number[], rows: readonly Figure[]): readonly ChartColumn[] {
  const byYear = new Map(known.map((year, index) => [year, rows[index]]));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const row = byYear.get(first + index);
    const label = String(first + index);
    return row === undefined ? { label } : { label, value: row.waarde, shown: formatNumber(row.waarde), told: isTold(row) };
  });
}
