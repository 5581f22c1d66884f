import type { VNode } from "preact";
import type { Opened } from "../../../../_shared/redactie.ts";
import type { Actions, Writing } from "../state.ts";
import { isFields, textOf } from "../value.ts";

export function Conflict({ writing, actions }: { writing: Writing; actions: Actions }): VNode {
  const { past, conflict, opened } = writing;
  const [mine, theirs] = [past.now, conflict];
  const names = opened.form?.type === "group" ? opened.form.fields.map(({ name, label }) => ({ name, label })) : [];
  const valueOf = (value: Opened["value"] | undefined, name: string): string => (isFields(value) ? shown(value[name]) : "");
  const apart = names.filter(({ name }) => valueOf(mine.value, name) !== valueOf(theirs?.value, name));
  return (
    <section class="conflict" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1}>
        Dit bestand is intussen veranderd
      </h2>
      <p>Iemand anders, of een ander programma, heeft het bewaard nadat u het opende. Er is nog niets overschreven. Hier staat allebei.</p>
      <div class="sides">
        <div>
          <h3>Wat u hier hebt</h3>
          {apart.map(({ name, label }) => (
            <p key={name}>
              <strong>{label}:</strong> {valueOf(mine.value, name) || "leeg"}
            </p>
          ))}
          {mine.text !== theirs?.text && <pre tabIndex={0}>{mine.text}</pre>}
        </div>
        <div>
          <h3>Wat er nu in het bestand staat</h3>
          {apart.map(({ name, label }) => (
            <p key={name}>
              <strong>{label}:</strong> {valueOf(theirs?.value, name) || "leeg"}
            </p>
          ))}
          {mine.text !== theirs?.text && <pre tabIndex={0}>{theirs?.text}</pre>}
        </div>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.save(true);
          }}
        >
          Bewaar wat ik hier heb
        </button>
        <button type="button" class="button" onClick={actions.takeTheirs}>
          Neem over wat er staat
        </button>
      </div>
    </section>
  );
}

export function shown(value: Opened["value"] | undefined): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : textOf(value);
}
