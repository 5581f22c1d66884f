import type { VNode } from "preact";
import type { Opened } from "../../../../_shared/redactie.ts";
import { NamedInput, type FormContext } from "../fields.tsx";
import type { At } from "../state.ts";
import { fieldText } from "../value.ts";

export function NewPlace({ desk: { beginning, busy, list }, actions }: At): VNode {
  if (beginning === undefined) return <main id="inhoud" />;
  const { kinds, kind, steps, key, questions, asked, answers, names } = beginning;
  const form: FormContext = { names, findings: [], mend: () => undefined, change: () => undefined };
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
  // Questions asked before are shown again when their answer is not valid.
  const all = [
    ...asked.map((one) => questions.find(({ field }) => field === one.field) ?? one),
    ...questions.filter(({ field }) => !asked.some((one) => one.field === field)),
  ];
  const done =
    all.length > 0 &&
    questions.every(
      ({ optional, field, initial }) => optional || initial !== undefined || (answers[field] ?? []).some((one) => one !== ""),
    );
  const last =
    questions.every(({ problem }) => problem === undefined) && (all.some(({ field }) => field === "naam") || questions.length === 0);
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>Wat wilt u maken?</h1>
      <fieldset class="field">
        <legend>Een tekst</legend>
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
                    findings: problem === undefined ? [] : [{ severity: "fout", code: "", field, what: problem, mend: "" }],
                  }}
                  path={field}
                  value={isMany || multiple ? [...given] : (given[0] ?? "")}
                  set={(value) => {
                    actions.answer(field, Array.isArray(value) ? value.map((one: Opened["value"]) => fieldText(one)) : [fieldText(value)]);
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
      {kind === undefined && (
        <section class="new-rows">
          <h2>Of een rij in een register</h2>
          <ul role="list" class="rows">
            {(list?.registers ?? []).flatMap(({ key: register, title, hasRows }) =>
              hasRows === true
                ? [
                    <li key={register}>
                      <button
                        type="button"
                        onClick={() => {
                          actions.beginRow(register);
                        }}
                      >
                        {title}
                      </button>
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </section>
      )}
    </main>
  );
}
