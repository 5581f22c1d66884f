import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import type { Finding, Listed, Looked, NamedField, Opened } from "../../../_shared/redactie.ts";
import { idOf, NamedInput, Search, type Form } from "./fields.tsx";
import { Preview } from "./preview.tsx";
import { faultsOf, isDirty, type Actions, type Desk, type Putting, type Writing } from "./state.ts";
import { isFields, textOf, withField } from "./value.ts";

interface At {
  readonly desk: Desk;
  readonly actions: Actions;
}

/** The whole desk: a bar, a list, what is being written, and the page as it will be. */
export function Table({ desk, actions }: At): VNode {
  return (
    <>
      <a class="skip" href="#inhoud">
        Naar de inhoud
      </a>
      <header class="desk-bar">
        <strong>Redactie</strong>
        <nav aria-label="Onderdelen">
          <Go at={{ desk, actions }} place="lijst" label="Lijst" />
          <Go at={{ desk, actions }} place="nieuw" label="Nieuw" />
          <Go at={{ desk, actions }} place="wijzigingen" label="Wijzigingen" />
        </nav>
        <p>Alleen op deze computer. Er gaat niets het net op.</p>
      </header>
      <p class="said" role="status">
        {desk.says}
      </p>
      {desk.problem !== undefined && (
        <p class="problem" role="alert">
          {desk.problem}
        </p>
      )}
      <Place desk={desk} actions={actions} />
    </>
  );
}

function Go({ at: { desk, actions }, place, label }: { at: At; place: Desk["place"]; label: string }): VNode {
  return (
    <button
      type="button"
      aria-current={desk.place === place ? "page" : undefined}
      onClick={() => {
        actions.go(place);
      }}
    >
      {label}
    </button>
  );
}

function Place(at: At): VNode {
  const { desk, actions } = at;
  const { writing } = desk;
  if (writing !== undefined && (desk.place === "schrijven" || desk.place === "klaarzetten"))
    return <WritingPlace {...at} writing={writing} />;
  switch (desk.place) {
    case "rijen":
      return <RowsPlace {...at} />;
    case "nieuw":
      return <NewPlace {...at} />;
    case "weghalen":
      return <GoingPlace {...at} />;
    case "wijzigingen":
      return <ChangesPlace {...at} />;
    default:
      return <ListPlace desk={desk} actions={actions} />;
  }
}

const states = {
  klaar: "Klaar",
  concept: "Concept",
  onleesbaar: "Niet te lezen",
} as const;

/** The list of everything that can be written in. */
function ListPlace({ desk, actions }: At): VNode {
  const { list, query, only } = desk;
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const fits = ({ title, file, state, faults }: Listed): boolean =>
    words.every((word) => `${title} ${file}`.toLowerCase().includes(word)) &&
    (only === "" || (only === "fouten" ? faults > 0 : state === only));
  const pages = only === "ingetrokken" ? [] : (list?.pages ?? []).filter(fits);
  const registers = only === "ingetrokken" || only === "concept" ? [] : (list?.registers ?? []).filter(fits);
  const rooms = [...new Set(pages.map(({ room }) => room))];
  const withdrawn =
    only === "" || only === "ingetrokken" ? (list?.withdrawn ?? []).filter(({ name }) => words.every((word) => name.includes(word))) : [];
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>Wat wilt u schrijven?</h1>
      <form
        class="finder"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label for="zoek">Zoek op titel</label>
        <input
          id="zoek"
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => {
            actions.find(event.currentTarget.value);
          }}
        />
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
      </form>
      <p role="status" class="count">
        {list === undefined
          ? "De lijst wordt gelezen."
          : `${String(pages.length + registers.length)} onderdelen${list.checked ? "" : ". De hele site wordt nog nagekeken; u kunt al schrijven."}`}
      </p>
      {rooms.map((room) => (
        <Group key={room} title={room} items={pages.filter((one) => one.room === room)} actions={actions} />
      ))}
      {registers.length > 0 && <Group title="Registers" items={registers} actions={actions} />}
      {withdrawn.length > 0 && (
        <section>
          <h2>Ingetrokken</h2>
          <ul class="rows">
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

function onlyOf(value: string): Desk["only"] {
  return value === "klaar" || value === "concept" || value === "ingetrokken" || value === "fouten" ? value : "";
}

function Group({ title, items, actions }: { title: string; items: readonly Listed[]; actions: Actions }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
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
            {faults > 0 && (
              <strong class="wrong-count">
                {" "}
                {faults} {faults === 1 ? "fout" : "fouten"}
              </strong>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowsPlace({ desk: { rows }, actions }: At): VNode {
  const [query, setQuery] = useState("");
  if (rows === undefined) return <main id="inhoud" />;
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = rows.rows.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>{rows.title}</h1>
      <p class="file">{rows.file}</p>
      <form
        class="finder"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label for="zoek-rij">Zoek een rij</label>
        <input
          id="zoek-rij"
          type="search"
          autocomplete="off"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
        {rows.fresh !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              actions.open(rows.fresh ?? "");
            }}
          >
            Nieuwe rij
          </button>
        )}
      </form>
      <p role="status" class="count">
        {found.length} {found.length === 1 ? "rij" : "rijen"}
      </p>
      <ul class="rows">
        {found.map(({ key, label }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                actions.open(key);
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Writing: the form on one side, the page as it will be on the other. */
function WritingPlace({ desk, actions, writing }: At & { writing: Writing }): VNode {
  const { opened, past, looked } = writing;
  const faults = faultsOf(writing);
  const { value, text } = past.now;
  const findings = looked?.findings ?? [];
  const form: Form = { names: opened.names, findings, mend: actions.mend, change: actions.change };
  const isConcept = isFields(value) && value.concept === true;
  const fields = opened.form?.type === "group" ? opened.form.fields : [];
  const set = (name: string) => (inner: Parameters<Actions["change"]>[1]) => {
    actions.change("", withField(value, name, inner));
  };
  const draw = (chosen: readonly NamedField[]): VNode[] =>
    chosen.map((named) => (
      <NamedInput
        key={named.name}
        named={named}
        form={form}
        path={named.name}
        value={isFields(value) ? value[named.name] : undefined}
        set={set(named.name)}
      />
    ));
  const of = (section: NamedField["section"]): readonly NamedField[] => fields.filter((named) => named.section === section);
  const whole = opened.form !== undefined && opened.form.type !== "group";
  return (
    <>
      <main id="inhoud" class={opened.isPage ? "writing-place with-page" : "writing-place"}>
        <div class="writing">
          <h1 tabIndex={-1}>{opened.title}</h1>
          <p class="file">
            {opened.room}. {opened.isPrivate ? "Privé: dit bestand staat buiten het project." : opened.file}
            {opened.isPage && (isConcept ? ". Een concept." : ". Klaar voor de site.")}
          </p>
          {writing.conflict !== undefined && <Conflict writing={writing} actions={actions} />}
          <Summary writing={writing} fields={fields} />
          {desk.place === "klaarzetten" && <ReadyStep writing={writing} fields={of("toestemming")} draw={draw} actions={actions} />}
          {draw(of(undefined))}
          {whole && (
            <NamedInput
              named={{ name: "", label: opened.title, optional: false, field: opened.form }}
              form={form}
              path=""
              value={value}
              set={(inner) => {
                actions.change("", inner);
              }}
            />
          )}
          {text !== undefined && <TextField writing={writing} form={form} actions={actions} text={text} />}
          {of("toestemming").length > 0 && (
            <details
              class="part"
              open={findings.some(({ field }) => of("toestemming").some(({ name }) => field === name || field.startsWith(`${name}.`)))}
            >
              <summary>Toestemming en meelezen</summary>
              {draw(of("toestemming").filter((named) => desk.place !== "klaarzetten" || !isRole(named)))}
            </details>
          )}
          {of("rest").length > 0 && (
            <details
              class="part"
              open={findings.some(({ field }) => of("rest").some(({ name }) => field === name || field.startsWith(`${name}.`)))}
            >
              <summary>Over deze pagina: data, bronnen, trefwoorden</summary>
              {draw(of("rest"))}
            </details>
          )}
          {looked !== undefined && looked.channels.length > 0 && <Channels looked={looked} />}
          {looked?.level !== undefined && <Level level={looked.level} />}
          <div class="buttons">
            {opened.isStory && (
              <button type="button" class="button" onClick={actions.startGoing}>
                Verhaal weghalen
              </button>
            )}
            {!opened.isPage && desk.rows !== undefined && opened.form !== undefined && (
              <>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    actions.open(desk.rows?.key ?? "");
                  }}
                >
                  Terug naar de rijen
                </button>
                {writing.opened.title !== "Nieuwe rij" && (
                  <button type="button" class="button" onClick={actions.takeRow}>
                    Haal deze rij weg
                  </button>
                )}
              </>
            )}
          </div>
        </div>
        {opened.isPage && <Preview looked={looked} looking={writing.looking} view={desk.view} show={actions.show} title={opened.title} />}
      </main>
      {desk.putting !== undefined && <PutDialog putting={desk.putting} opened={opened} actions={actions} />}
      <footer class="desk-foot">
        <p role="status">
          {writing.looking
            ? "De controle leest mee."
            : faults.length === 0
              ? isDirty(writing)
                ? "Geen fouten. Nog niet bewaard."
                : "Geen fouten. Alles is bewaard."
              : `Nog ${String(faults.length)} ${faults.length === 1 ? "fout" : "fouten"}.${isConcept ? " Klaarzetten kan als die zijn opgelost." : ""}${isDirty(writing) ? " Nog niet bewaard." : ""}`}
        </p>
        <div class="foot-buttons">
          <button type="button" class="button quiet" disabled={past.before.length === 0} onClick={actions.undo}>
            Ongedaan maken
          </button>
          <button type="button" class="button quiet" disabled={past.undone.length === 0} onClick={actions.redo}>
            Opnieuw
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              actions.save();
            }}
          >
            Bewaar
          </button>
          {opened.isPage && isConcept && (
            <button
              type="button"
              class={faults.length === 0 && !writing.looking ? "button" : "button not-yet"}
              aria-disabled={faults.length > 0 || writing.looking}
              onClick={() => {
                if (faults.length === 0 && !writing.looking) actions.go("klaarzetten");
              }}
            >
              Klaarzetten
            </button>
          )}
          {opened.isPage && !isConcept && opened.form !== undefined && (
            <button type="button" class="button" onClick={actions.unready}>
              Weer concept
            </button>
          )}
        </div>
      </footer>
    </>
  );
}

/** What has to be mended, with links to where. */
function Summary({ writing, fields }: { writing: Writing; fields: readonly NamedField[] }): VNode | null {
  const faults = faultsOf(writing);
  if (faults.length === 0) return null;
  const labelOf = ({ field, line }: Finding): string => {
    if (field === "tekst") return `tekst, regel ${String(line)}`;
    const [first = ""] = field.split(".");
    return fields.find(({ name }) => name === first)?.label.toLowerCase() ?? field;
  };
  return (
    <section class="summary" aria-labelledby="samengevat">
      <h2 id="samengevat">
        {faults.length === 1 ? "Nog één ding voordat dit klaar is" : `Nog ${String(faults.length)} dingen voordat dit klaar is`}
      </h2>
      <ul>
        {faults.map((finding) => (
          <li key={`${finding.field} ${String(finding.line)} ${finding.code} ${finding.what}`}>
            <a
              href={`#${targetOf(finding, fields)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(finding, fields);
              }}
            >
              {labelOf(finding)}
            </a>
            : {finding.what}
          </li>
        ))}
      </ul>
    </section>
  );
}

function targetOf({ field }: Finding, fields: readonly NamedField[]): string {
  const [first = ""] = field.split(".");
  return fields.some(({ name }) => name === first) ? idOf(field) : "veld-tekst";
}

/** Goes to the field, or to the nearest one around it; of the text to the line. */
function goTo(finding: Finding, fields: readonly NamedField[]): void {
  for (let path = targetOf(finding, fields); path !== ""; path = path.includes("-") ? path.slice(0, path.lastIndexOf("-")) : "") {
    const found = document.getElementById(path);
    if (found === null) continue;
    for (let around = found.closest("details"); around !== null; around = around.parentElement?.closest("details") ?? null)
      around.open = true;
    found.focus();
    found.scrollIntoView({ block: "center" });
    if (found instanceof HTMLTextAreaElement && found.id === "veld-tekst") selectLine(found, finding.line);
    return;
  }
}

function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = ((line - 3) / Math.max(1, lines.length)) * area.scrollHeight;
}

function TextField({ writing, form, actions, text }: { writing: Writing; form: Form; actions: Actions; text: string }): VNode {
  const { opened, looked } = writing;
  const named = new Set(opened.form?.type === "group" ? opened.form.fields.map(({ name }) => name) : []);
  const findings = (looked?.findings ?? []).filter(({ field }) => !named.has(field.split(".")[0] ?? ""));
  const wrong = findings.some(({ severity }) => severity === "fout");
  return (
    <div class={wrong ? "field wrong" : "field"}>
      <div class="field-head">
        <label for="veld-tekst">{opened.form === undefined ? "Het hele bestand" : "Tekst"}</label>
        <span class="count">{text.split(/\s+/).filter((word) => word !== "").length} woorden</span>
      </div>
      {opened.pieces.length > 0 && (
        <div class="pieces" role="group" aria-label="Zet in de tekst">
          {opened.pieces.map((piece) => (
            <button
              key={piece.label}
              type="button"
              onClick={() => {
                if (piece.kind === undefined) actions.insert(piece.before + piece.after, piece.block);
                else actions.put({ label: piece.label, kind: piece.kind, before: piece.before, after: piece.after });
              }}
            >
              {piece.label}
            </button>
          ))}
          <button
            type="button"
            onClick={() => {
              actions.put({ label: "Foto", before: "", after: "", picture: "choose" });
            }}
          >
            Foto
          </button>
        </div>
      )}
      <textarea
        id="veld-tekst"
        class="body"
        rows={24}
        spellcheck
        lang="nl"
        value={text}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={findings.length === 0 ? undefined : "tekst-meldingen"}
        onInput={(event) => {
          actions.write(event.currentTarget.value, "tekst");
        }}
        onDragOver={(event) => {
          if (opened.pieces.length > 0 && event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
        }}
        onDrop={(event) => {
          const file = event.dataTransfer?.files[0];
          if (file === undefined || opened.pieces.length === 0) return;
          event.preventDefault();
          actions.put({ label: "Foto", before: "", after: "", picture: file });
        }}
      />
      {findings.length > 0 && (
        <ul class="findings" id="tekst-meldingen">
          {findings.map((finding) => (
            <li class={finding.severity} key={`${String(finding.line)} ${finding.code} ${finding.what}`}>
              <button
                type="button"
                class="line"
                onClick={() => {
                  const area = document.getElementById("veld-tekst");
                  if (area instanceof HTMLTextAreaElement) selectLine(area, finding.line);
                }}
              >
                Regel {finding.line}
              </button>{" "}
              <strong>
                {finding.severity === "fout" ? "Fout: " : "Let op: "}
                {finding.what}
              </strong>{" "}
              {finding.mend}
              {finding.button !== undefined && (
                <>
                  {" "}
                  <button
                    type="button"
                    class="mend"
                    onClick={() => {
                      form.mend(finding);
                    }}
                  >
                    {finding.button.label}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Level({ level: { words, score, norm, sentence } }: { level: NonNullable<Looked["level"]> }): VNode {
  return (
    <section class="part-open">
      <h2>Hoe moeilijk dit leest</h2>
      <p>
        {norm.charAt(0).toUpperCase() + norm.slice(1)} (score {score} van Flesch en Douma; hoger is makkelijker). Gemiddeld {sentence}{" "}
        woorden per zin, {words} woorden. Een formule telt lettergrepen en zinnen. Of iemand het begrijpt, hoort u van een lezer.
      </p>
    </section>
  );
}

function Channels({ looked: { channels } }: { looked: Looked }): VNode {
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

/** Whether a field says who wrote or who read along: the last step asks for both, and they stand there then. */
function isRole({ name }: NamedField): boolean {
  return name === "auteur" || name === "gezien_door";
}

/** The last step: somebody else has read it. */
function ReadyStep({
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

function Conflict({ writing, actions }: { writing: Writing; actions: Actions }): VNode {
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

function shown(value: Opened["value"] | undefined): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : textOf(value);
}

/** Chooses what goes in the text. */
function PutDialog({ putting, opened, actions }: { putting: Putting; opened: Opened; actions: Actions }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="zet-in"
      onClose={() => {
        actions.put(undefined);
      }}
    >
      <h2 id="zet-in">{putting.label} in de tekst zetten</h2>
      {putting.picture === undefined ? (
        <Search
          id="zet-in-zoek"
          label="Zoek op titel of naam"
          choices={opened.names[putting.kind ?? ""] ?? []}
          choose={({ value }) => {
            actions.insert(putting.before + value + putting.after, putting.before.startsWith("::"));
          }}
        />
      ) : (
        <PictureForm given={putting.picture} actions={actions} />
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Sluit
        </button>
      </div>
    </dialog>
  );
}

function PictureForm({ given, actions }: { given: File | "choose"; actions: Actions }): VNode {
  const [file, setFile] = useState(given === "choose" ? undefined : given);
  const [alt, setAlt] = useState("");
  const [origin, setOrigin] = useState("");
  const whole = file !== undefined && alt.trim() !== "" && origin.trim() !== "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== undefined && whole) actions.bringPicture(file, alt.trim(), origin);
      }}
    >
      {given === "choose" ? (
        <>
          <label for="foto">Foto</label>
          <input
            id="foto"
            type="file"
            accept="image/*"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
            }}
          />
        </>
      ) : (
        <p>{given.name}</p>
      )}
      <label for="foto-alt">Wat er te zien is, voor wie de foto niet ziet</label>
      <textarea
        id="foto-alt"
        rows={2}
        value={alt}
        onInput={(event) => {
          setAlt(event.currentTarget.value);
        }}
      />
      <label for="foto-herkomst">Wie de foto maakte; dit staat eronder</label>
      <input
        id="foto-herkomst"
        type="text"
        value={origin}
        onInput={(event) => {
          setOrigin(event.currentTarget.value);
        }}
      />
      <p class="field-help">
        De foto wordt kleiner gemaakt, en plaats, tijd en toestel gaan eruit. Nooit een foto waarop iemand te herkennen is.
      </p>
      <button type="submit" class="button" aria-disabled={!whole}>
        Zet in de tekst
      </button>
    </form>
  );
}

function NewPlace({ desk: { beginning, busy }, actions }: At): VNode {
  if (beginning === undefined) return <main id="inhoud" />;
  const { kinds, kind, steps, key, questions, asked, answers, names } = beginning;
  const form: Form = { names, findings: [], mend: () => undefined, change: () => undefined };
  if (steps !== undefined)
    return (
      <main id="inhoud" class="list-place">
        <h1 tabIndex={-1}>Gemaakt</h1>
        <pre class="steps" tabIndex={0}>
          {steps}
        </pre>
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              actions.open(key ?? "");
            }}
          >
            Open het om te schrijven
          </button>
        </div>
      </main>
    );
  const all = [...asked, ...questions.filter(({ field }) => !asked.some((one) => one.field === field))];
  const done =
    all.length > 0 &&
    questions.every(
      ({ optional, field, initial }) => optional || initial !== undefined || (answers[field] ?? []).some((one) => one !== ""),
    );
  const last = questions.some(({ field }) => field === "naam") || questions.length === 0;
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>Wat wilt u maken?</h1>
      <fieldset class="field">
        <legend>Soort</legend>
        <div class="choices">
          {kinds.map(({ value, label }) => (
            <label class="choice" key={value}>
              <input
                type="radio"
                name="soort-nieuw"
                checked={value === kind}
                onChange={() => {
                  actions.begin(value);
                }}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {kind !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            actions.further(last && done);
          }}
        >
          {all.map(({ field, label, type, multiple, optional, problem }) => {
            const given = answers[field] ?? [];
            const isMany = type.type === "list";
            return (
              <div key={field}>
                <NamedInput
                  named={{ name: field, label, optional, field: type }}
                  form={{
                    ...form,
                    findings: problem === undefined ? [] : [{ severity: "fout", code: "", field, line: 1, what: problem, mend: "" }],
                  }}
                  path={field}
                  value={isMany || multiple ? [...given] : (given[0] ?? "")}
                  set={(value) => {
                    actions.answer(field, Array.isArray(value) ? value.map((one: Opened["value"]) => textOf(one)) : [textOf(value)]);
                  }}
                />
              </div>
            );
          })}
          <div class="buttons">
            <button type="submit" class="button" disabled={busy}>
              {last && done ? "Maak het, als concept" : "Verder"}
            </button>
          </div>
        </form>
      )}
    </main>
  );
}

/** What goes when a story is taken back, before anything is done; and afterwards what only a person can do. */
function GoingPlace({ desk: { going }, actions }: At): VNode {
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
      <ol class="going">
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

function ChangesPlace({ desk: { changes, busy }, actions }: At): VNode {
  const [message, setMessage] = useState("");
  if (changes === undefined) return <main id="inhoud" />;
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>Wat er is veranderd</h1>
      <p>
        {changes.changes.length === 0
          ? "Er is niets veranderd."
          : changes.git
            ? "Sinds de laatste keer dat er iets is vastgelegd:"
            : "Sinds u de redactie opende. Git is hier niet; stuur de wijziging als zip aan wie de site beheert."}
      </p>
      <ul class="rows">
        {changes.changes.map(({ file, says }) => (
          <li key={file}>
            {says} <span class="file">{file}</span>
          </li>
        ))}
      </ul>
      {changes.changes.length > 0 && (
        <>
          {changes.git && (
            <form
              class="finder"
              onSubmit={(event) => {
                event.preventDefault();
                actions.commit(message);
                setMessage("");
              }}
            >
              <label for="wat">Wat hebt u veranderd, in één zin? Noem geen namen van mensen.</label>
              <input
                id="wat"
                type="text"
                autocomplete="off"
                value={message}
                onInput={(event) => {
                  setMessage(event.currentTarget.value);
                }}
              />
              <button type="submit" class="button" disabled={busy}>
                Leg vast
              </button>
            </form>
          )}
          <p>
            <a href="/redactie/wijziging.zip" download>
              Bewaar de wijziging als zip
            </a>
          </p>
        </>
      )}
    </main>
  );
}
