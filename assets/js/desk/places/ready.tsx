import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Looked, NamedField } from "../../../../_shared/redactie.ts";
import { faultsOf, type Actions, type Writing } from "../state.ts";
import { isFields, textOf } from "../value.ts";

/** The last step: somebody else has read it. */
export function ReadyStep({
  writing,
  fields,
  draw,
  actions,
}: {
  writing: Writing;
  fields: readonly NamedField[];
  draw: (fields: readonly NamedField[]) => VNode[];
  actions: Actions;
}): VNode {
  const [read, setRead] = useState(false);
  const { value } = writing.past.now;
  const reader = fields.find(({ name }) => name === "gezien_door");
  const missing =
    reader !== undefined && (!isFields(value) || textOf(value.gezien_door).trim() === "" || textOf(value.auteur).trim() === "");
  const faults = faultsOf(writing).length;
  return (
    <section class="ready" aria-labelledby="klaarzetten">
      <h2 id="klaarzetten">Klaarzetten</h2>
      <p>Wie schrijft, leest over de eigen fouten heen. Laat een ander lezen, in een andere rol.</p>
      {reader !== undefined && draw(fields.filter(isRole).map((named) => ({ ...named, optional: false })))}
      <label class="choice">
        <input
          type="checkbox"
          checked={read}
          onChange={(event) => {
            setRead(event.currentTarget.checked);
          }}
        />
        Een ander dan de schrijver heeft dit helemaal gelezen.
      </label>
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={!read || missing || faults > 0 || writing.looking}
          onClick={() => {
            if (read && !missing && faults === 0 && !writing.looking) actions.ready();
          }}
        >
          Zet klaar voor de site
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.go("schrijven");
          }}
        >
          Nog niet
        </button>
      </div>
    </section>
  );
}

/** Whether a field says who wrote or who read along: the last step asks for both, and they stand there then. */
export function isRole({ name }: NamedField): boolean {
  return name === "auteur" || name === "gezien_door";
}

export function Channels({ looked: { channels } }: { looked: Looked }): VNode {
  return (
    <section class="part-open">
      <h2>Wat er straks te zien is, en waar</h2>
      <dl class="channels">
        {channels.map(({ channel, shown, says }) => (
          <div key={channel} class={shown ? "shown" : "not-shown"}>
            <dt>{channel}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
