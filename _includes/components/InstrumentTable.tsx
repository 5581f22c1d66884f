import type { VNode } from "preact";
import { deciders, forms, keysOf, situations, speeds } from "../../_shared/vocabulary.ts";
import type { InstrumentRow } from "../views.ts";

/** The instruments side by side, for who has a situation and looks for a means. Prints as one table. */
export function InstrumentTable({ rows }: { rows: readonly InstrumentRow[] }): VNode {
  return (
    <div class="table-scroll instrument-table" role="group" tabindex={0} aria-label="Tabel met instrumenten">
      <table>
        <thead>
          <tr>
            <th scope="col">Instrument</th>
            <th scope="col">Bij</th>
            <th scope="col">Wie beslist</th>
            <th scope="col">Hoe snel</th>
            <th scope="col">Vorm van uitbuiting</th>
          </tr>
        </thead>
        <tbody id="instrumenten">
          {rows.map((row) => (
            <tr
              data-situatie={row.situations.join(" ")}
              data-beslisser={row.decider}
              data-snelheid={row.speed}
              data-vorm={row.forms.join(" ")}
              data-rang={keysOf(speeds).indexOf(row.speed)}
            >
              <th scope="row">
                <a href={row.href}>{row.text}</a>
                <Summary text={row.summary} />
              </th>
              <td>{asOne(row.situations.map((key) => situations[key]))}</td>
              <td>{deciders[row.decider]}</td>
              <td>{speeds[row.speed]}</td>
              <td>{row.forms.length === 0 ? "Alle vormen" : asOne(row.forms.map((key) => forms[key]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What it does; on paper its first sentence, so that all instruments fit on one sheet. */
function Summary({ text }: { text: string }): VNode {
  const [first = text, rest = ""] = text.split(/(?<=[.?!]) (.*)/s);
  return (
    <span class="meta">
      {first}
      {rest !== "" && <span class="screen-only"> {rest}</span>}
    </span>
  );
}

/** Labels after each other: only the first keeps its capital. */
function asOne(labels: readonly string[]): string {
  return labels.map((label, index) => (index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1))).join(", ");
}
