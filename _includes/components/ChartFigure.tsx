import type { ComponentChildren } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { HeardOf } from "./HeardOf.tsx";

interface ChartFigureProps {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is counted, and in which series. */
  readonly subtitle: string;
  /** Source and day of the check, and what the reader must know to interpret it. */
  readonly caption: ComponentChildren;
  readonly table: { readonly head: readonly [string, string]; readonly rows: readonly (readonly [string, string])[] };
  /** The address of the same rows as CSV. */
  readonly csv: string;
  /** The address of the page with only this chart; absent on that page. */
  readonly page?: string | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every chart: finding, what is counted, drawing, source, and the same facts as a table and as CSV. */
export function ChartFigure({ id, title, subtitle, caption, table, csv, page, children }: ChartFigureProps) {
  return (
    <div class="chart" id={id}>
      <figure aria-labelledby={`${id}-t`}>
        <p class="chart-title" id={`${id}-t`}>
          {title}
        </p>
        <p class="chart-sub">{subtitle}</p>
        {children}
        <figcaption>{caption}</figcaption>
      </figure>
      <details {...marked("not in search")}>
        <summary>
          Tabel en data
          <HeardOf what={title} />
        </summary>
        <div class="table-scroll" role="group" tabindex={0} aria-labelledby={`${id}-t`}>
          <table>
            <caption>{subtitle}</caption>
            <thead>
              <tr>
                <th scope="col">{table.head[0]}</th>
                <th scope="col">{table.head[1]}</th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([label, value]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <a href={csv}>
            Deze cijfers als CSV
            <HeardOf what={title} />
          </a>
        </p>
        {page !== undefined && (
          <p>
            <a href={page}>
              Deze grafiek apart, om te delen
              <HeardOf what={title} />
            </a>
          </p>
        )}
      </details>
    </div>
  );
}
