import { z } from "zod";
import { capitalise } from "../../../_shared/text/capitalise.ts";
import type { Choice, Field, NamedField } from "../../../_shared/redactie.ts";
import { commonFields, day, kindNamed, referenceKinds, type ReferenceKind } from "../../model/fields.ts";
import { namesOf, type Names } from "../../prose/names.ts";
import { choicesFor } from "../drafting/choices.ts";
import { innermost, isOptional } from "../drafting/fill.ts";

/** The help text of a field from the guide, by its name or its path. */
export type Help = (path: string) => string | undefined;

/** A field that allows at least this many characters gets a multi-line input. */
const short = 100;

/**
 * Derives the form from a schema. No field is handled by name, so a field that is added to a schema appears in the form automatically.
 * @param schema of a page, a row or a part of them
 * @param help what the guide says about a field
 */
export function formOf(schema: z.core.$ZodType, help: Help = () => undefined, path = ""): Field {
  const inner = innermost(schema);
  if (inner === day) return { type: "day" };
  if (inner instanceof z.ZodPipe) return formOf(inner.def.in, help, path);
  const kind = kindNamed(inner);
  if (kind !== undefined) return { type: "reference", kind };
  if (inner instanceof z.ZodEnum) return { type: "choice", options: optionsOf(inner) };
  if (inner instanceof z.ZodLiteral) return { type: "choice", options: [...inner.values].map((value) => same(String(value))) };
  if (inner instanceof z.ZodNumber) return { type: "number" };
  if (inner instanceof z.ZodBoolean) return { type: "yes-no" };
  if (inner instanceof z.ZodArray) return { type: "list", of: formOf(inner.element, help, path) };
  if (inner instanceof z.ZodRecord) return { type: "record", of: formOf(inner.valueType, help, path) };
  if (inner instanceof z.ZodObject) return { type: "group", fields: fieldsOf(inner, help, path) };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) {
    const most = inner.maxLength;
    return { type: "text", long: isSentence(inner) && (most === null || most >= short), ...(most === null ? {} : { most }) };
  }
  throw new TypeError(`There is no form for a ${schema._zod.def.type}: add it to desk/editor/form.ts.`);
}

function fieldsOf(schema: z.ZodObject, help: Help, path: string): NamedField[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.entries(shape).map(([name, field]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const sentence = help(at);
    return {
      name,
      label: labelOf(name),
      ...(sentence === undefined ? {} : { help: sentence }),
      optional: isOptional(field),
      field: formOf(field, help, at),
      ...(path === "" ? sectionOf(name, shape) : {}),
    };
  });
}

/**
 * The section of a field. Fields that every page has come after those of this kind only; consent and review are steps of their own; `concept` has a
 * button.
 */
function sectionOf(name: string, shape: Readonly<Record<string, unknown>>): Pick<NamedField, "section"> {
  if (!("titel" in shape && "concept" in shape)) return {};
  if (name === "concept") return { section: "staat" };
  if (name === "toestemming") return { section: "toestemming" };
  if (agreed.has(name)) return { section: "meelezen" };
  return name in commonFields && !first.has(name) ? { section: "rest" } : {};
}

const agreed: ReadonlySet<string> = new Set(["auteur", "ter_lezing", "gezien_door", "publiceren_op", "verloopt_op"]);
const first: ReadonlySet<string> = new Set(["titel", "samenvatting", "vormen"]);

/** Labels of fields whose name is not a readable word. */
const spelled: Readonly<Record<string, string>> = {
  alt: "Beschrijving voor wie het niet ziet",
  belgie: "België",
  de: "Duits",
  ecli: "ECLI",
  en: "Engels",
  fr: "Frans",
  id: "Naam in verwijzingen",
  nl: "Nederlands",
  paginas: "Pagina's",
  ref: "Kenmerk",
  slug: "Naam in het adres",
  tab: "Woord op het tabblad",
  tel: "Nummer dat de telefoon belt",
  themas: "Thema's",
  url: "Webadres",
};

/** The name of a field as an editor reads it: `in_het_kort` is "In het kort". */
export function labelOf(name: string): string {
  return spelled[name] ?? capitalise(name.replaceAll("_", " "));
}

/** Whether a field holds free text; an address, a code or a file name is one word. */
function isSentence(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, "Twee woorden.").success;
}

function optionsOf(schema: z.ZodEnum): readonly Choice[] {
  const options = choicesFor(schema, noNames) ?? [];
  // Languages are stored as their code.
  return options.every(({ value }) => value.length === 2)
    ? options.map(({ value, label }) => ({ value, label: spelled[value] ?? label }))
    : options;
}

/** An enum has its options in the schema, and needs no names of the site. */
const noNames = new Proxy({} as Names, {
  get: () => {
    throw new TypeError("The words of a list stand in its schema.");
  },
});

function same(value: string): Choice {
  return { value, label: value };
}

/** Everything that the fields of a form can refer to, by kind. */
export function namesFor(field: Field, names: Names): Readonly<Record<string, readonly Choice[]>> {
  const kinds = new Set<string>();
  const visit = (one: Field): void => {
    if (one.type === "reference") kinds.add(one.kind);
    else if (one.type === "list" || one.type === "record") visit(one.of);
    else if (one.type === "group") for (const inner of one.fields) visit(inner.field);
  };
  visit(field);
  return listed(
    referenceKinds.filter((kind) => kinds.has(kind)),
    names,
  );
}

/** The names of these kinds of things. */
export function listed(kinds: readonly ReferenceKind[], names: Names): Readonly<Record<string, readonly Choice[]>> {
  return Object.fromEntries(kinds.map((kind) => [kind, namesOf(kind, names)]));
}
