import type { VNode } from "preact";
import type { Traces } from "../../_config/model/registers.ts";

/** Every request of the visit, by kind of page, and the headers that came with every answer. */
export function TracesTable({ traces }: { traces: Traces }): VNode {
  return (
    <>
      <section class="section">
        <h2>Elk verzoek</h2>
        <dl class="facts rows">
          {traces.paginas.map(({ adres, verzoeken }) => (
            <div>
              <dt>{adres}</dt>
              <dd>{verzoeken.join(", ")}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="section">
        <h2>Elke kopregel van de server</h2>
        <dl class="facts rows">
          {traces.kopregels.map(({ naam, waarde }) => (
            <div>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
