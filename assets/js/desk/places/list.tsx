import type { VNode } from "preact";
import type { Listed, Standing } from "../../../../_shared/redactie.ts";
import { formatDay } from "../../../../_shared/text/formatDay.ts";
import type { Actions, At, Desk } from "../state.ts";
import { Finder, queryWords } from "../finder.tsx";

/** The list of everything that can be edited. */
export function ListPlace({ desk, actions }: At): VNode {
  const { list, query, only, standing } = desk;
  const words = queryWords(query);
  const fits = ({ title, file, state, faults = 0 }: Listed): boolean =>
    words.every((word) => `${title} ${file}`.toLowerCase().includes(word)) &&
    (only === "" || (only === "fouten" ? faults > 0 : state === only || (only === "concept" && state === "lezen")));
  const pages = only === "ingetrokken" ? [] : (list?.pages ?? []).filter(fits);
  const registers = only === "ingetrokken" || only === "concept" || only === "lezen" ? [] : (list?.registers ?? []).filter(fits);
  const rooms = [...new Set(pages.map(({ room }) => room))];
  const withdrawn =
    only === "" || only === "ingetrokken" ? (list?.withdrawn ?? []).filter(({ name }) => words.every((word) => name.includes(word))) : [];
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>Wat wilt u schrijven?</h1>
      <Finder id="zoek" label="Zoek op titel" query={query} find={actions.find}>
        <label for="stand">Toon</label>
        <select
          id="stand"
          value={only}
          onChange={(event) => {
            actions.narrow(onlyOf(event.currentTarget.value));
          }}
        >
          <option value="">alles</option>
          <option value="klaar">wat klaar is</option>
          <option value="concept">concepten</option>
          <option value="lezen">wat iemand moet lezen</option>
          <option value="fouten">wat fouten heeft</option>
          <option value="ingetrokken">wat is ingetrokken</option>
        </select>
        {list?.hasPrivate === true && (
          <label class="choice">
            <input
              type="checkbox"
              checked={desk.showPrivate}
              onChange={(event) => {
                actions.askPrivate(event.currentTarget.checked);
              }}
            />
            Toon ook de privémap
          </label>
        )}
      </Finder>
      <p role="status" class="count">
        {list === undefined ? "De lijst wordt gelezen." : `${String(pages.length + registers.length)} onderdelen. ${saying(standing)}`}
      </p>
      {standing?.trouble !== undefined && (
        <div class="trouble">
          <p>{standing.trouble}</p>
          <p>U kunt gewoon schrijven en bewaren.</p>
          <button type="button" class="button" onClick={actions.checkAgain}>
            Controleer opnieuw
          </button>
        </div>
      )}
      {rooms.map((room) => (
        <Group key={room} title={room} items={pages.filter((one) => one.room === room)} unsaved={desk.unsaved} actions={actions} />
      ))}
      {registers.length > 0 && <Group title="Registers" items={registers} unsaved={desk.unsaved} actions={actions} />}
      {withdrawn.length > 0 && (
        <section>
          <h2>Ingetrokken</h2>
          <ul role="list" class="rows">
            {withdrawn.map(({ name, day }) => (
              <li key={name}>
                {name} <span class="state">ingetrokken op {formatDay(day)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function saying(standing: Standing | undefined): string {
  if (standing?.trouble !== undefined) return "De controle van de hele site is gestopt.";
  return standing?.checked === true ? "Alles is nagekeken." : "De hele site wordt nog nagekeken; u kunt al schrijven.";
}

const states = {
  klaar: "Klaar",
  concept: "Concept",
  lezen: "Wacht op een lezer",
  onleesbaar: "Niet te lezen",
} as const;

function onlyOf(value: string): Desk["only"] {
  return value === "klaar" || value === "concept" || value === "lezen" || value === "ingetrokken" || value === "fouten" ? value : "";
}

function Group({
  title,
  items,
  unsaved,
  actions,
}: {
  title: string;
  items: readonly Listed[];
  unsaved: Desk["unsaved"];
  actions: Actions;
}): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul role="list" class="rows">
        {items.map(({ key, title: name, file, state, faults, isPrivate }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                actions.open(key);
              }}
            >
              {name}
            </button>{" "}
            {isPrivate !== true && <span class="file">{file}</span>}
            {state !== "klaar" && <span class="state"> {states[state]}</span>}
            {isPrivate === true && <span class="state"> Privé</span>}
            {unsaved.has(key) && <span class="state"> Nog niet bewaard</span>}
            {/* A fixed-width place for the result of the check, so that nothing moves when it arrives. */}{" "}
            {faults === undefined || faults === 0 ? (
              <span class="found state" data-known={faults === 0}>
                wordt gecontroleerd
              </span>
            ) : (
              <strong class="found wrong-count">
                {faults} {faults === 1 ? "fout" : "fouten"}
              </strong>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
