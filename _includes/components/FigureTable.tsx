import type { VNode } from "preact";
import { figureMarks, type ReeksenView } from "../views.ts";

/** One series of figures as a table, named by its caption. Scrolls by itself on a narrow screen, so it can be reached with the keyboard. */
export function FigureTable({ table }: { table: ReeksenView["tables"][number] }): VNode {
  return (
    <div class="table-scroll" role="group" tabindex={0} aria-labelledby={table.id}>
      <table>
        <caption id={table.id}>{table.series}</caption>
        <thead>
          <tr>
            <th scope="col">Wat is geteld</th>
            <th scope="col">Aantal</th>
            <th scope="col">Bron</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              <th scope="row">
                {row.label} <span class="meta">{row.unit}</span>
              </th>
              <td>
                {row.values.map(({ id, period, value, certainty, lapsed }) => (
                  <p id={id}>
                    <a href={`#${id}`}>{period}</a>: <b>{value}</b>
                    {certainty !== undefined && figureMarks[certainty]}
                    {lapsed !== undefined && <span class="lapsed"> (controleer dit bij {lapsed.organisatie})</span>}
                  </p>
                ))}
              </td>
              <td>{row.publishers.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
