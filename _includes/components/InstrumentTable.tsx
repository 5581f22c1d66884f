import type { VNode } from "preact";
import { deciders, keysOf, situations, speeds } from "../../_shared/vocabulary.ts";
import type { InstrumentRow } from "../views.ts";
import { SourceLink } from "./SourceLink.tsx";

/** The instruments side by side, for somebody with a situation who looks for a measure: may I, who decides, how fast, and what it does to people. */
export function InstrumentTable({ rows }: { rows: readonly InstrumentRow[] }): VNode {
  return (
    <div class="table-scroll instrument-table" role="group" tabindex={0} aria-label="Tabel met instrumenten">
      <table>
        <caption class="visually-hidden">Instrumenten naast elkaar</caption>
        <thead>
          <tr>
            <th scope="col">Instrument</th>
            <th scope="col">Mag dit?</th>
            <th scope="col">Wie beslist</th>
            <th scope="col">Hoe snel</th>
            <th scope="col" class="screen-only">
              Termijn
            </th>
            <th scope="col" class="screen-only">
              Voor slachtoffers
            </th>
          </tr>
        </thead>
        <tbody id="instrumenten">
          {rows.map(({ text, href, data, article }) => (
            <tr
              data-situatie={data.situaties.join(" ")}
              data-beslisser={data.beslisser}
              data-snelheid={data.snelheid}
              data-vorm={data.vormen.join(" ")}
              data-rang={keysOf(speeds).indexOf(data.snelheid)}
            >
              <th scope="row">
                <a href={href}>{text}</a>
                <span class="meta">
                  <SourceLink href={article.source.url}>{article.short}</SourceLink>
                </span>
                <span class="meta screen-only">Bij: {asOne(data.situaties.map((key) => situations[key]))}</span>
              </th>
              <td>{data.drempel}</td>
              <td>{deciders[data.beslisser]}</td>
              <td>{speeds[data.snelheid]}</td>
              <td class="screen-only">{data.termijn}</td>
              <td class="screen-only">{data.slachtoffer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Labels joined into a sentence. */
function asOne(labels: readonly string[]): string {
  return labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)).join(", ");
}
