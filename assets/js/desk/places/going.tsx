import type { VNode } from "preact";
import type { At } from "../state.ts";

/** Shows what will be removed when a story is withdrawn, before anything is done; and afterwards what only a person can do. */
export function GoingPlace({ desk: { going }, actions }: At): VNode {
  if (going === undefined) return <main id="inhoud" />;
  if (going.steps !== undefined)
    return (
      <main id="inhoud" class="list-place">
        <h1 tabIndex={-1}>Weggehaald. Dit moet u nog doen</h1>
        <pre class="steps" tabIndex={0}>
          {going.steps}
        </pre>
      </main>
    );
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>Dit verhaal nu weghalen</h1>
      <p>Weghalen wacht nergens op, ook niet op fouten elders. Na de volgende keer bouwen is het weg van deze plekken:</p>
      <ol role="list" class="going">
        {going.rows.map(({ what, count }) => (
          <li key={what}>
            <span>{what}</span> <span class="number">{count}</span>
          </li>
        ))}
      </ol>
      <p>
        Het bestand en de foto's en stem die erbij horen, gaan van deze computer. Dat is niet ongedaan te maken. De naam in het adres kan
        nooit meer worden gebruikt.
      </p>
      <div class="buttons">
        <button type="button" class="button strong" onClick={actions.takeBack}>
          Haal weg
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.go("schrijven");
          }}
        >
          Terug
        </button>
      </div>
    </main>
  );
}
