import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Looked, NamedField } from "../../../../_shared/redactie.ts";
import { faultsOf, type Actions, type Writing } from "../state.ts";
import { isFields, fieldText } from "../value.ts";

/** The last step: another person has reviewed it, or is asked to. */
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
  const saidIn = (name: string): string => (isFields(value) ? fieldText(value[name]).trim() : "");
  const asked = saidIn("ter_lezing");
  const roles = fields.filter(isRole);
  const able = read && roles.every(({ name }) => saidIn(name) !== "") && faultsOf(writing).length === 0 && !writing.looking;
  return (
    <section class="ready" aria-labelledby="klaarzetten">
      <h2 id="klaarzetten" tabIndex={-1}>
        Klaarzetten
      </h2>
      <p>Wie schrijft, leest over de eigen fouten heen. Laat een ander lezen, in een andere rol.</p>
      {writing.looked !== undefined && writing.looked.channels.length > 0 && (
        <>
          <h3>Wat er dan te zien is, en waar</h3>
          <ChannelList channels={writing.looked.channels} />
        </>
      )}
      <h3>Het is gelezen</h3>
      {draw(roles.map((named) => ({ ...named, optional: false })))}
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
          aria-disabled={!able}
          onClick={() => {
            if (able) actions.ready();
          }}
        >
          Zet klaar voor de site
        </button>
        {asked !== "" && (
          <button type="button" class="button" onClick={actions.giveBack}>
            Terug naar de schrijver
          </button>
        )}
      </div>
      <h3>Iemand moet het nog lezen</h3>
      {draw(fields.filter(isAsked))}
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={asked === ""}
          onClick={() => {
            if (asked !== "") actions.askReader();
          }}
        >
          Vraag om te lezen
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

/** Whether a field says who wrote or who reviewed. */
function isRole({ name }: NamedField): boolean {
  return name === "auteur" || name === "gezien_door";
}

function isAsked({ name }: NamedField): boolean {
  return name === "ter_lezing";
}

/** Whether a field is shown in the last step; then it is shown nowhere else. */
export function isInReadyStep(named: NamedField): boolean {
  return isRole(named) || isAsked(named);
}

export function Channels({ looked: { channels } }: { looked: Looked }): VNode {
  return (
    <section class="part-open">
      <h2>Wat er straks te zien is, en waar</h2>
      <ChannelList channels={channels} />
    </section>
  );
}

/** What each channel shows, with the words themselves where they are few. */
export function ChannelList({ channels }: Pick<Looked, "channels">): VNode {
  return (
    <dl class="channels">
      {channels.map(({ name, channel, shown, says, words }) => (
        <div key={name} class={shown ? "shown" : "not-shown"}>
          <dt>{channel}</dt>
          <dd>
            {says}
            {words !== undefined && (
              <p class="channel-words">
                <strong>{words.title}</strong> {words.text}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
