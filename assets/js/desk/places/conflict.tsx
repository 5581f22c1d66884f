import type { VNode } from "preact";
import type { Opened } from "../../../../_shared/redactie.ts";
import { withContext, linesApart, type Pair } from "../lines-apart.ts";
import type { Actions, Writing } from "../state.ts";
import { isFields, fieldText } from "../value.ts";

/** Both versions of a file that somebody else changed, side by side, with the lines marked in which they are not the same. */
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
      <p>
        Iemand anders, of een ander programma, heeft het bewaard nadat u het opende. Er is nog niets overschreven. Hier staat allebei; wat
        niet hetzelfde is, is gemarkeerd.
      </p>
      <table class="sides">
        <thead>
          <tr>
            <th scope="col">Wat u hier hebt</th>
            <th scope="col">Wat er nu in het bestand staat</th>
          </tr>
        </thead>
        <tbody>
          {apart.map(({ name, label }) => (
            <tr key={name}>
              <Side label={label} line={valueOf(mine.value, name) || "leeg"} same={false} />
              <Side label={label} line={valueOf(theirs?.value, name) || "leeg"} same={false} />
            </tr>
          ))}
          {mine.text !== theirs?.text &&
            withContext(linesApart(mine.text ?? "", theirs?.text ?? "")).map((pair, index) =>
              "skipped" in pair ? (
                <tr key={index}>
                  <td colSpan={2} class="skipped">
                    {pair.skipped} {pair.skipped === 1 ? "regel is" : "regels zijn"} hetzelfde
                  </td>
                </tr>
              ) : (
                <tr key={index}>
                  <TextSide line={pair.mine} same={pair.same} />
                  <TextSide line={pair.theirs} same={pair.same} />
                </tr>
              ),
            )}
        </tbody>
      </table>
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

function Side({ label, line, same }: { label?: string; line: string; same: boolean }): VNode {
  return (
    <td class={same ? undefined : "apart"}>
      {label !== undefined && <strong>{label}: </strong>}
      {same ? line : <mark>{line}</mark>}
    </td>
  );
}

function TextSide({ line, same }: { line: Pair["mine"]; same: boolean }): VNode {
  if (line === undefined) return <td class="absent">staat hier niet</td>;
  return <Side line={line === "" && !same ? "lege regel" : line} same={same} />;
}

function shown(value: Opened["value"] | undefined): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : fieldText(value);
}
