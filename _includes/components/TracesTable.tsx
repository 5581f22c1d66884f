import type { VNode } from "preact";
import type { Traces } from "../../_config/schemas/registers.ts";

/** Every request of the visit, by kind of page, and the headers that came with every answer. */
export function TracesTable({ traces }: { traces: Traces }): VNode {
  return (
    <>
      <section class="section">
        <h2 id="verzoeken">Elk verzoek</h2>
        <div class="table-scroll" role="group" tabIndex={0} aria-labelledby="verzoeken">
          <table>
            <thead>
              <tr>
                <th scope="col">Pagina</th>
                <th scope="col">Wat de browser vroeg</th>
              </tr>
            </thead>
            <tbody>
              {traces.paginas.map(({ adres, verzoeken }) => (
                <tr>
                  <th scope="row">{adres}</th>
                  <td>{verzoeken.join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
