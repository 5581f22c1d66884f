import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { capitalise } from "../../../../_shared/text/capitalise.ts";
import type { Finding, Looked, NamedField } from "../../../../_shared/redactie.ts";
import { NamedInput, type FormContext } from "../fields.tsx";
import { leadsTo } from "../lead.ts";
import { Preview } from "../preview.tsx";
import { faultsOf, isDirty, previewed, sureChanges, type Actions, type At, type Writing } from "../state.ts";
import { isFields, fieldText, withField } from "../value.ts";
import { Conflict } from "./conflict.tsx";
import { ConsentDoor, ConsentStep } from "./consent.tsx";
import { PutDialog } from "./put.tsx";
import { Channels, ReadyStep, isInReadyStep } from "./ready.tsx";
import { MarkdownField } from "./text.tsx";

/** The editing screen: the form on one side, the preview on the other. */
export function WritingPlace({ desk, actions, writing }: At & { writing: Writing }): VNode {
  const { opened, past, looked } = writing;
  const faults = faultsOf(writing);
  const { value, text } = past.now;
  const findings = looked?.findings ?? [];
  const form: FormContext = { names: opened.names, findings, mend: actions.mend, change: actions.change };
  const isConcept = isFields(value) && value.concept === true;
  const reader = isFields(value) ? fieldText(value.ter_lezing) : "";
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
  const isWrong = (section: NamedField["section"]): boolean =>
    findings.some(({ field }) => of(section).some(({ name }) => field === name || field.startsWith(`${name}.`)));
  const whole = opened.form !== undefined && opened.form.type !== "group";
  return (
    <>
      <main id="inhoud" class={opened.isPage ? "writing-place with-page" : "writing-place"}>
        {/* A browser may send text to a spelling service or offer autocompletion: not for somebody's own story. */}
        <div class="writing" {...(opened.isPrivate ? { spellcheck: false, writingsuggestions: "false", translate: false } : {})}>
          <h1 tabIndex={-1}>{opened.title}</h1>
          <p class="file">
            {opened.room}. {opened.isPrivate ? "Privé: dit bestand staat buiten het project" : opened.file}
            {opened.isPage &&
              (isConcept ? (reader === "" ? ". Een concept." : `. Een concept, wacht op: ${reader}.`) : ". Klaar voor de site.")}
          </p>
          {writing.conflict !== undefined && <Conflict writing={writing} actions={actions} />}
          <Summary writing={writing} fields={fields} actions={actions} />
          <MendAll writing={writing} actions={actions} />
          {desk.place === "toestemming" ? (
            <ConsentStep writing={writing} form={form} consent={of("toestemming")} readers={of("meelezen")} draw={draw} actions={actions} />
          ) : (
            <>
              {desk.place === "klaarzetten" && <ReadyStep writing={writing} fields={of("meelezen")} draw={draw} actions={actions} />}
              {of("toestemming").length > 0 && <ConsentDoor writing={writing} actions={actions} />}
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
              {text !== undefined && <MarkdownField writing={writing} form={form} actions={actions} text={text} />}
              {of("meelezen").length > 0 && (
                <Part title="Meelezen" wrong={isWrong("meelezen")}>
                  {draw(of("meelezen").filter((named) => desk.place !== "klaarzetten" || !isInReadyStep(named)))}
                </Part>
              )}
              {of("rest").length > 0 && (
                <Part title="Over deze pagina: data, bronnen, trefwoorden" wrong={isWrong("rest")}>
                  {draw(of("rest"))}
                </Part>
              )}
              {looked !== undefined && looked.channels.length > 0 && <Channels looked={looked} />}
            </>
          )}
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
        {opened.isPage && <Preview page={previewed(writing)} view={desk.view} show={actions.show} />}
      </main>
      {desk.putting !== undefined && <PutDialog desk={desk} putting={desk.putting} opened={opened} actions={actions} />}
      <footer class="desk-foot">
        <p role="status">
          {writing.conflict !== undefined
            ? "Intussen veranderd: zie bovenaan."
            : writing.looking
              ? "De controle leest mee."
              : faults.length === 0
                ? isDirty(writing)
                  ? "Geen fouten. Nog niet bewaard."
                  : "Geen fouten. Alles is bewaard."
                : `Nog ${String(faults.length)} ${faults.length === 1 ? "fout" : "fouten"}.${isConcept ? " Klaarzetten kan als die zijn opgelost." : ""}${isDirty(writing) ? " Nog niet bewaard." : ""}`}
          {desk.standing?.known === false && !writing.looking && " De rest van de site wordt nog nagekeken."}
        </p>
        <div class="foot-buttons">
          <StepButton
            name="Ongedaan maken"
            arrow="M9 5 4 10l5 5M4 10h9a6 6 0 0 1 0 12H9"
            can={past.before.length > 0}
            step={actions.undo}
          />
          <StepButton name="Opnieuw" arrow="m15 5 5 5-5 5m5-5h-9a6 6 0 0 0 0 12h4" can={past.undone.length > 0} step={actions.redo} />
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

/** Undo or redo: a word, and in a narrow footer an arrow, so that all its buttons fit on one row. */
function StepButton({ name, arrow, can, step }: { name: string; arrow: string; can: boolean; step: () => void }): VNode {
  return (
    <button type="button" class="button quiet step" aria-label={name} title={name} disabled={!can} onClick={step}>
      <span>{name}</span>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={arrow} />
      </svg>
    </button>
  );
}

/**
 * A part that opens by itself when it contains a fault, and closes only when the user closes it: somebody who solves the fault is still typing
 * there.
 */
function Part({ title, wrong, children }: { title: string; wrong: boolean; children: ComponentChildren }): VNode {
  const [open, setOpen] = useState(wrong);
  return (
    <details
      class="part"
      open={open || wrong}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** A summary of what has to be solved, with links to each place. */
function Summary({ writing, fields, actions }: { writing: Writing; fields: readonly NamedField[]; actions: Actions }): VNode | null {
  const faults = faultsOf(writing);
  if (faults.length === 0) return null;
  const labelOf = ({ field, line }: Finding): string => {
    if (line !== undefined) return `tekst, regel ${String(line)}`;
    const [first = ""] = field.split(".");
    return fields.find(({ name }) => name === first)?.label.toLowerCase() ?? field;
  };
  return (
    <section class="summary" aria-labelledby="samengevat">
      <h2 id="samengevat">
        {faults.length === 1 ? "Nog één ding voordat dit klaar is" : `Nog ${String(faults.length)} dingen voordat dit klaar is`}
      </h2>
      <ul role="list">
        {faults.map((finding) => (
          <li key={`${finding.field} ${String(finding.line)} ${finding.code} ${finding.what}`}>
            <a
              href={`#${leadsTo(finding, writing)}`}
              onClick={(event) => {
                event.preventDefault();
                actions.lead(finding);
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

/** A button that applies every certain fix, in the fields and in the text. */
function MendAll({ writing, actions }: { writing: Writing; actions: Actions }): VNode | null {
  const changes = sureChanges(writing);
  if (changes.length < 2) return null;
  return (
    <p class="mend-all">
      <button
        type="button"
        class="button"
        onClick={() => {
          actions.mendAll(changes);
        }}
      >
        Herstel alles wat zeker is ({changes.length})
      </button>
    </p>
  );
}

function Level({ level: { words, score, norm, sentence } }: { level: NonNullable<Looked["level"]> }): VNode {
  return (
    <section class="part-open">
      <h2>Hoe moeilijk dit leest</h2>
      <p>
        {capitalise(norm)} (score {score} van Flesch en Douma; hoger is makkelijker). Gemiddeld {sentence} woorden per zin, {words} woorden.
        Een formule telt lettergrepen en zinnen. Of iemand het begrijpt, hoort u van een lezer.
      </p>
    </section>
  );
}
