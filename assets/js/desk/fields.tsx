import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import { isoDay } from "../../../_shared/text/isoDay.ts";
import type { Choice, Field, Finding, NamedField, Value } from "../../../_shared/redactie.ts";
import { emptyOf, isFields, isList, fieldText, withField } from "./value.ts";
import { queryWords, SearchField } from "./finder.tsx";

/** What every field of a form needs besides its own value. */
export interface FormContext {
  readonly names: Readonly<Record<string, readonly Choice[]>>;
  readonly findings: readonly Finding[];
  /** Applies the fix that the button of a finding offers. */
  readonly mend: (finding: Finding) => void;
  /** Stores a change; `path` says where it was made. */
  readonly change: (path: string, value: Value | undefined) => void;
}

interface Placed {
  readonly form: FormContext;
  /** The path as the check writes it, counted from one; unique in the form. */
  readonly path: string;
  readonly value: Value | undefined;
  readonly set: (value: Value | undefined) => void;
}

/** The id of the element of a field, from its path. */
export function idOf(path: string): string {
  return `veld-${path.replaceAll(".", "-")}`;
}

/** A field with its label, its explanation from the guide, and its findings. */
export function NamedInput({ named, ...placed }: Placed & { readonly named: NamedField }): VNode {
  const { field, label, help, optional } = named;
  const { path, form, value } = placed;
  const own = findingsAt(form, path, field);
  const id = idOf(path);
  const described = [...(help === undefined ? [] : [`${id}-uitleg`]), ...(own.length === 0 ? [] : [`${id}-melding`])].join(" ");
  const wrong = own.some(({ severity }) => severity === "fout");
  const under = (
    <>
      {help !== undefined && (
        <p class="field-help" id={`${id}-uitleg`}>
          {help}
        </p>
      )}
      <Findings id={`${id}-melding`} findings={own} form={form} />
    </>
  );
  const tag = optional ? <span class="field-optional"> (mag leeg blijven)</span> : null;
  const state = wrong ? "field wrong" : own.length > 0 ? "field warned" : "field";
  if (isSingle(field)) {
    return (
      <div class={state}>
        <div class="field-head">
          <label for={id}>
            {label}
            {tag}
          </label>
          {field.type === "text" && field.most !== undefined && (
            <span class={fieldText(value).length > field.most ? "count over" : "count"}>
              {fieldText(value).length} van {field.most}
            </span>
          )}
        </div>
        <Single {...placed} field={field} described={described} wrong={wrong} optional={optional} />
        {under}
      </div>
    );
  }
  return (
    <fieldset class={state} id={id} tabIndex={-1} aria-describedby={described === "" ? undefined : described}>
      <legend>
        {label}
        {tag}
      </legend>
      {under}
      <Many {...placed} field={field} optional={optional} />
    </fieldset>
  );
}

/** The findings of the check, each with the action that can solve it. */
function Findings({ id, findings, form }: { id: string; findings: readonly Finding[]; form: FormContext }): VNode | null {
  if (findings.length === 0) return null;
  return (
    <ul role="list" class="findings" id={id}>
      {findings.map((finding) => (
        <li class={finding.severity} key={`${finding.code} ${finding.what}`}>
          <FindingWords finding={finding} form={form} />
        </li>
      ))}
    </ul>
  );
}

/** What is wrong, how to solve it, and a button that does so where the fix is certain. */
export function FindingWords({ finding, form }: { finding: Finding; form: FormContext }): VNode {
  return (
    <>
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
    </>
  );
}

/** A field with a single value shows its own findings; a group or a list shows those that none of its fields shows. */
function findingsAt({ findings }: FormContext, path: string, field: Field): readonly Finding[] {
  const direct = findings.filter((finding) => finding.field === path);
  if (isSingle(field)) return [...direct, ...findings.filter((finding) => finding.field.startsWith(`${path}.`))];
  if (field.type !== "list" || !isShort(field.of)) return direct;
  return [...direct, ...findings.filter(({ field: name }) => name.startsWith(`${path}.`) && /^\d+$/.test(name.slice(path.length + 1)))];
}

type SingleField = Extract<Field, { type: "text" | "number" | "day" | "reference" }> | Extract<Field, { type: "choice" }>;

function isSingle(field: Field): field is SingleField {
  return ["text", "number", "day"].includes(field.type) || (field.type === "choice" && field.options.length > mostRadios);
}

/** With more options than this, a select instead of radio buttons. */
const mostRadios = 6;

/** Lists of which a line is enough to show one: what is said of one stands under the list. */
function isShort(field: Field): boolean {
  return field.type === "choice" || field.type === "reference";
}

interface SingleProps extends Placed {
  readonly field: SingleField;
  readonly described: string;
  readonly wrong: boolean;
  readonly optional: boolean;
}

function Single({ field, path, value, set, described, wrong, optional }: SingleProps): VNode {
  const shared = {
    id: idOf(path),
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": wrong ? ("true" as const) : undefined,
  };
  if (field.type === "choice")
    return (
      <select
        {...shared}
        value={fieldText(value)}
        onChange={(event) => {
          set(event.currentTarget.value);
        }}
      >
        {(optional || fieldText(value) === "") && <option value="">{optional ? "geen" : "Kies"}</option>}
        {withUnknown(field.options, fieldText(value)).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (field.type === "day") return <Day {...{ shared, value, set }} />;
  if (field.type === "number")
    return (
      <input
        autocomplete="off"
        {...shared}
        type="text"
        inputMode="numeric"
        class="short"
        value={fieldText(value)}
        onInput={(event) => {
          const given = event.currentTarget.value.trim();
          set(/^\d+$/.test(given) ? Number(given) : given);
        }}
      />
    );
  return <Words shared={shared} value={fieldText(value)} set={set} long={field.type === "text" && field.long} />;
}

interface Shared {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

/** Text on one line, or on as many as it needs, so that a long title can be read whole. */
function Words({ shared, value, set, long }: { shared: Shared; value: string; set: (value: string) => void; long: boolean }): VNode {
  if (!long)
    return (
      <input
        autocomplete="off"
        {...shared}
        type="text"
        value={value}
        onInput={(event) => {
          set(event.currentTarget.value);
        }}
      />
    );
  const rows = Math.max(
    1,
    value.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 60), 0),
  );
  return (
    <textarea
      autocomplete="off"
      {...shared}
      rows={rows}
      value={value}
      onInput={(event) => {
        set(event.currentTarget.value);
      }}
    />
  );
}

/** A day in the notation that people use; the file has year, month, day. */
function Day({ shared, value, set }: { shared: Shared; value: Value | undefined; set: (value: string) => void }): VNode {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const kept = fieldText(value);
  return (
    <input
      {...shared}
      type="text"
      class="short"
      autocomplete="off"
      placeholder="bijvoorbeeld 24 november 2026"
      value={typed ?? (/^\d{4}-\d{2}-\d{2}$/.test(kept) ? formatDay(kept) : kept)}
      onInput={(event) => {
        const given = event.currentTarget.value;
        setTyped(given);
        set(isoDay(given) ?? given.trim());
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}

/** Keeps showing a value that is not among the options: opening the form must not lose it. */
function withUnknown(options: readonly Choice[], value: string): readonly Choice[] {
  return value === "" || options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: `${value} (bestaat niet)` }];
}

function Many({ field, optional, ...placed }: Placed & { field: Field; optional: boolean }): ComponentChildren {
  const { path, value, set, form } = placed;
  switch (field.type) {
    case "choice":
      return <Radios path={path} options={field.options} value={fieldText(value)} set={set} optional={optional} />;
    case "yes-no":
      return (
        <Radios
          path={path}
          options={[
            { value: "true", label: "Ja" },
            { value: "false", label: "Nee" },
          ]}
          value={fieldText(value)}
          set={(given) => {
            set(given === "" || given === undefined ? undefined : given === "true");
          }}
          optional={optional}
        />
      );
    case "reference":
      return (
        <References
          path={path}
          kind={field.kind}
          form={form}
          chosen={fieldText(value) === "" ? [] : [fieldText(value)]}
          set={([one]) => {
            set(one ?? (optional ? undefined : ""));
          }}
          one
        />
      );
    case "list":
      if (field.of.type === "choice") return <Checks path={path} options={field.of.options} value={value} set={set} />;
      if (field.of.type === "reference")
        return (
          <References
            path={path}
            kind={field.of.kind}
            form={form}
            chosen={isList(value) ? value.map(fieldText) : []}
            set={set}
            one={false}
          />
        );
      return <Items {...placed} of={field.of} />;
    case "record":
      return <Records {...placed} of={field.of} />;
    case "group":
      if (optional && value === undefined)
        return (
          <button
            type="button"
            class="add"
            onClick={() => {
              set(emptyOf(field));
            }}
          >
            Voeg toe
          </button>
        );
      return (
        <>
          {field.fields.map((named) => (
            <NamedInput
              key={named.name}
              named={named}
              form={form}
              path={path === "" ? named.name : `${path}.${named.name}`}
              value={isFields(value) ? value[named.name] : undefined}
              set={(inner) => {
                set(withField(value, named.name, inner));
              }}
            />
          ))}
          {optional && (
            <button
              type="button"
              class="take"
              onClick={() => {
                set(undefined);
              }}
            >
              Haal dit onderdeel weg
            </button>
          )}
        </>
      );
    default:
      return null;
  }
}

function Radios({
  path,
  options,
  value,
  set,
  optional,
}: {
  path: string;
  options: readonly Choice[];
  value: string;
  set: (value: string | undefined) => void;
  optional: boolean;
}): VNode {
  const all = [...withUnknown(options, value), ...(optional ? [{ value: "", label: "Niet ingevuld" }] : [])];
  return (
    <div class="choices">
      {all.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={path}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              set(option.value === "" ? undefined : option.value);
            }}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

function Checks({
  path,
  options,
  value,
  set,
}: {
  path: string;
  options: readonly Choice[];
  value: Value | undefined;
  set: (value: readonly string[]) => void;
}): VNode {
  const chosen = isList(value) ? value.map(fieldText) : [];
  const all = chosen.reduce(withUnknown, options);
  return (
    <div class="choices">
      {all.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="checkbox"
            name={path}
            checked={chosen.includes(option.value)}
            onChange={() => {
              set(
                chosen.includes(option.value)
                  ? chosen.filter((one) => one !== option.value)
                  : all.flatMap((one) => (chosen.includes(one.value) || one === option ? [one.value] : [])),
              );
            }}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

/** The largest number of results shown. */
const inView = 8;

/** Looks for something by its title or its name. */
export function Search({
  id,
  label,
  choices,
  choose,
}: {
  id: string;
  label: string;
  choices: readonly Choice[];
  choose: (choice: Choice) => void;
}): VNode {
  const [query, setQuery] = useState("");
  const words = queryWords(query);
  const found = choices.filter(({ value, label: title }) => words.every((word) => `${value} ${title}`.toLowerCase().includes(word)));
  const shown = query === "" && choices.length > inView ? [] : found.slice(0, inView);
  return (
    <div class="search-names">
      <SearchField id={id} label={label} query={query} find={setQuery} />
      <p class="count" role="status">
        {query === ""
          ? `${String(choices.length)} om uit te kiezen`
          : found.length > inView
            ? `${String(found.length)} gevonden, de eerste ${String(inView)} staan hier`
            : `${String(found.length)} gevonden`}
      </p>
      <ul role="list">
        {shown.map((choice) => (
          <li key={choice.value}>
            <button
              type="button"
              onClick={() => {
                setQuery("");
                choose(choice);
              }}
            >
              {choice.label === choice.value ? choice.value : `${choice.label} (${choice.value})`}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function References({
  path,
  kind,
  form,
  chosen,
  set,
  one,
}: {
  path: string;
  kind: string;
  form: FormContext;
  chosen: readonly string[];
  set: (chosen: readonly string[]) => void;
  one: boolean;
}): VNode {
  const known = form.names[kind];
  const choices = known ?? [];
  // Until the names are known, no name counts as missing.
  const unknown = known === undefined ? "wordt nagekeken:" : "bestaat niet";
  const labelOf = (value: string): string => choices.find((choice) => choice.value === value)?.label ?? unknown;
  return (
    <>
      {chosen.length > 0 && (
        <ul role="list" class="chosen">
          {chosen.map((value, index) => (
            <li key={value}>
              <span>
                {labelOf(value)} <code>{value}</code>
              </span>
              {!one && index > 0 && (
                <button
                  type="button"
                  aria-label={`Hoger: ${labelOf(value)}`}
                  onClick={() => {
                    set(moved(chosen, index, -1));
                  }}
                >
                  Hoger
                </button>
              )}
              <button
                type="button"
                aria-label={`Haal weg: ${labelOf(value)}`}
                onClick={() => {
                  set(chosen.filter((other) => other !== value));
                }}
              >
                Haal weg
              </button>
            </li>
          ))}
        </ul>
      )}
      <Search
        id={`${idOf(path)}-zoek`}
        label={chosen.length > 0 && one ? "Zoek een andere" : "Zoek op titel of naam"}
        choices={choices.filter(({ value }) => !chosen.includes(value))}
        choose={({ value }) => {
          set(one ? [value] : [...chosen, value]);
        }}
      />
    </>
  );
}

function moved<T>(list: readonly T[], index: number, by: number): T[] {
  const rest = list.filter((_, at) => at !== index);
  const one = list[index];
  return one === undefined ? rest : rest.toSpliced(index + by, 0, one);
}

function Items({ of, path, value, set, form }: Placed & { of: Field }): VNode {
  const items = isList(value) ? value : [];
  // Decided once: if adding an item folded the list, the item in which somebody types would close.
  const [many] = useState(items.length > mostOpen);
  const list = (
    <>
      <ol role="list" class="items">
        {items.map((item, index) => {
          const at = `${path}.${String(index + 1)}`;
          const place = String(index + 1);
          const change = (inner: Value | undefined): void => {
            set(items.map((one, other) => (other === index ? (inner ?? "") : one)));
          };
          const buttons = (
            <div class="item-buttons">
              {index > 0 && (
                <button
                  type="button"
                  aria-label={`Hoger: nummer ${place}`}
                  onClick={() => {
                    set(moved(items, index, -1));
                  }}
                >
                  Hoger
                </button>
              )}
              <button
                type="button"
                aria-label={`Haal weg: nummer ${place}`}
                onClick={() => {
                  set(items.filter((_, other) => other !== index));
                }}
              >
                Haal weg
              </button>
            </div>
          );
          return (
            <li key={index}>
              {many && isComposite(of) ? (
                <Fold id={idOf(at)} label={`Nummer ${place}`} value={item} wrong={isWrong(form, at)}>
                  {() => (
                    <>
                      <Findings id={`${idOf(at)}-melding`} findings={form.findings.filter(({ field }) => field === at)} form={form} />
                      <Many field={of} optional={false} form={form} path={at} value={item} set={change} />
                      {buttons}
                    </>
                  )}
                </Fold>
              ) : of.type === "group" ? (
                <fieldset class="item" id={idOf(at)} tabIndex={-1}>
                  <legend>Nummer {place}</legend>
                  <Findings id={`${idOf(at)}-melding`} findings={form.findings.filter(({ field }) => field === at)} form={form} />
                  <Many field={of} optional={false} form={form} path={at} value={item} set={change} />
                </fieldset>
              ) : (
                <NamedInput
                  named={{ name: place, label: `Nummer ${place}`, optional: false, field: of }}
                  form={form}
                  path={at}
                  value={item}
                  set={change}
                />
              )}
              {!(many && isComposite(of)) && buttons}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        class="add"
        onClick={() => {
          set([...items, emptyOf(of)]);
        }}
      >
        Voeg er een toe
      </button>
    </>
  );
  return many && !isComposite(of) ? (
    <Fold label={`${String(items.length)} waarden`} value={items} wrong={isWrong(form, path)}>
      {() => list}
    </Fold>
  ) : (
    list
  );
}

/** The items of a list longer than this are folded, and each is rendered when it is opened: a register can have two thousand fields. */
const mostOpen = 8;

function isComposite(field: Field): boolean {
  return field.type === "group" || field.type === "list" || field.type === "record";
}

function isWrong({ findings }: FormContext, path: string): boolean {
  return findings.some(({ field }) => field === path || field.startsWith(`${path}.`));
}

/** All text in a value. */
function wordsIn(value: Value | undefined): string {
  if (isList(value)) return value.map(wordsIn).join(", ");
  return isFields(value) ? Object.values(value).map(wordsIn).join(", ") : fieldText(value);
}

/**
 * A part of a form that is rendered when it is open. While closed it contains its text, so that the browser's find-in-page finds it; it opens by
 * itself when it contains a fault or is empty.
 */
function Fold({
  id,
  label,
  value,
  wrong,
  children,
}: {
  id?: string;
  label: string;
  value: Value | undefined;
  wrong: boolean;
  children: () => ComponentChildren;
}): VNode {
  const words = wordsIn(value);
  const [open, setOpen] = useState(wrong || !/[^,\s]/.test(words));
  return (
    <details
      class="fold"
      id={id}
      tabIndex={-1}
      open={open || wrong}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {label} {!open && !wrong && <span class="fold-words">{words.slice(0, 80)}</span>}
      </summary>
      {open || wrong ? children() : <p>{words}</p>}
    </details>
  );
}

function Records({ of, path, value, set, form }: Placed & { of: Field }): VNode {
  const [name, setName] = useState("");
  const fields = isFields(value) ? value : {};
  const id = `${idOf(path)}-naam`;
  const change = (key: string) => (next: Value | undefined) => {
    set(withField(fields, key, next));
  };
  const [many] = useState(Object.keys(fields).length > mostOpen);
  const all = (
    <>
      {Object.entries(fields).map(([key, inner]) => (
        <div key={key} class="record">
          {many && isComposite(of) ? (
            <Fold id={idOf(`${path}.${key}`)} label={key} value={inner} wrong={isWrong(form, `${path}.${key}`)}>
              {() => (
                <>
                  <Findings
                    id={`${idOf(`${path}.${key}`)}-melding`}
                    findings={form.findings.filter(({ field }) => field === `${path}.${key}`)}
                    form={form}
                  />
                  <Many field={of} optional={false} form={form} path={`${path}.${key}`} value={inner} set={change(key)} />
                  <TakeAway name={key} take={change(key)} />
                </>
              )}
            </Fold>
          ) : (
            <>
              <NamedInput
                named={{ name: key, label: key, optional: false, field: of }}
                form={form}
                path={`${path}.${key}`}
                value={inner}
                set={change(key)}
              />
              <TakeAway name={key} take={change(key)} />
            </>
          )}
        </div>
      ))}
      <label for={id}>Naam van een nieuwe</label>
      <input
        autocomplete="off"
        id={id}
        type="text"
        value={name}
        onInput={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        class="add"
        onClick={() => {
          if (name.trim() === "" || name in fields) return;
          set({ ...fields, [name.trim()]: emptyOf(of) });
          setName("");
        }}
      >
        Voeg toe
      </button>
    </>
  );
  return many && !isComposite(of) ? (
    <Fold label={`${String(Object.keys(fields).length)} waarden`} value={fields} wrong={isWrong(form, path)}>
      {() => all}
    </Fold>
  ) : (
    all
  );
}

function TakeAway({ name, take }: { name: string; take: (nothing: undefined) => void }): VNode {
  return (
    <button
      type="button"
      class="take"
      aria-label={`Haal weg: ${name}`}
      onClick={() => {
        take(undefined);
      }}
    >
      Haal weg
    </button>
  );
}
