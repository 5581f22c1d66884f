import type { VNode } from "preact";
import type { CijfersView } from "../views.ts";
import { certainties } from "../../_config/schemas/vocabulary.ts";

/** One series of figures as a table, named by its caption. Scrolls by itself on a narrow screen, so it can be reached with the keyboard. */
export function FigureTable({ table }: { table: CijfersView["tables"][number] }): VNode {
  return (
    <div class="table-scroll" role="group" tabindex={0} aria-labelledby={table.id}>
      <table>
        <caption id={table.id}>{table.series}</caption>
        <thead>
          <tr>
            <th scope="col">Wat is geteld, en wanneer</th>
            <th scope="col" class="number">
              Waarde
            </th>
            <th scope="col">Bron</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              <th scope="row">
                {row.label} <span class="meta">{row.period}</span>
              </th>
              <td class="number">
                {row.value} {row.unit}
              </td>
              <td>
                <a href={row.source.url}>{row.source.organisatie}</a>
                {row.certainty !== certainties.gezien && <span class="meta">{row.certainty}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
