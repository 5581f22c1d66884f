import { expect, test } from "vitest";
import { z } from "zod";
import { keysOf } from "../../../../_shared/vocabulary.ts";
import { innermost } from "../../../../_config/desk/drafting/fill.ts";
import { formOf, labelOf } from "../../../../_config/desk/editor/form.ts";
import { readGuide } from "../../../../_config/desk/editor/guide.ts";
import { day, line, verwijst } from "../../../../_config/model/fields.ts";
import { kindRows, kinds } from "../../../../_config/model/kinds.ts";
import { registerTable } from "../../../../_config/read/registers.ts";
import type { Field, NamedField } from "../../../../_shared/redactie.ts";

function fieldsOf(field: Field): readonly NamedField[] {
  return field.type === "group" ? field.fields : [];
}

test("a field that is added to a schema is in the form, asked for as its schema says", () => {
  const added = kindRows.plek.schema.extend({
    weer: z.enum(["zon", "regen"]),
    gezien_op: day.optional(),
    rust_op: z.array(verwijst("bron")),
    stoelen: z.int().positive(),
    open: z.boolean().default(true),
    leus: line.max(40),
    stappen: z.array(z.strictObject({ titel: line })).optional(),
  });
  const fields = new Map(fieldsOf(formOf(added)).map((named) => [named.name, named]));
  expect(fields.get("weer")).toMatchObject({
    label: "Weer",
    optional: false,
    field: { type: "choice", options: [{ value: "zon" }, { value: "regen" }] },
  });
  expect(fields.get("gezien_op")).toMatchObject({ label: "Gezien op", optional: true, field: { type: "day" } });
  expect(fields.get("rust_op")).toMatchObject({ field: { type: "list", of: { type: "reference", kind: "bron" } } });
  expect(fields.get("stoelen")).toMatchObject({ field: { type: "number" } });
  expect(fields.get("open")).toMatchObject({ optional: true, field: { type: "yes-no" } });
  expect(fields.get("leus")).toMatchObject({ field: { type: "text", long: false, most: 40 } });
  expect(fields.get("stappen")).toMatchObject({ field: { type: "list", of: { type: "group", fields: [{ name: "titel" }] } } });
});

test.for(kinds)("every field of a %s is in its form", (kind) => {
  const { schema } = kindRows[kind];
  expect(fieldsOf(formOf(schema)).map(({ name }) => name)).toEqual(Object.keys(schema.shape));
});

test.for(Object.entries(registerTable))("the register %s has a form", ([, { schema }]) => {
  expect(() => formOf(schema)).not.toThrow();
});

test("the guide says what belongs in a field, of its own kind first", async () => {
  const guide = await readGuide(process.cwd());
  expect(guide.ofKind("getuigenis")("samenvatting")).toMatch(/^Hoogstens 200 tekens/);
  expect(guide.ofKind("getuigenis")("gezien_door")).toMatch(/een andere dan auteur/);
  expect(guide.ofKind("instrument")("bewijs")).toMatch(/^Minstens twee/);
  // What the form shows itself is not said again, and nothing is said in the signs of a file.
  expect(guide.ofKind("getuigenis")("regiotype")).toBeUndefined();
  expect(guide.ofKind("getuigenis")("gender")).toBe("De lezer ziet dit veld niet.");
  expect(guide.ofKind("getuigenis")("beeld")).toMatch(/^Een foto\. Gebruik liever tekening\./);
  expect(guide.ofRegister("_data/bronnen.yaml")("organisatie")).toBe("Wie het uitgaf.");
  expect(guide.ofRegister("_data/hulplijnen.yaml")("tel")).toMatch(/^Hetzelfde nummer zoals de telefoon het draait/);
});

test("a name in a file is a label that can be read", () => {
  expect(labelOf("samenvatting_zonder_details")).toBe("Samenvatting zonder details");
  expect(labelOf("ref")).toBe("Kenmerk");
});

/** Of these the guide has no example or table of fields: its sentences say it, or the form has nothing to explain. */
const unsaid = new Set([
  "withdrawn",
  "moved",
  "languageGuide",
  "synonyms",
  "municipalities",
  "laws",
  "terms",
  "signals",
  "cases",
  "sharing",
]);

test("a row of a register has sentences of the guide, which name the register that they are about", async () => {
  const guide = await readGuide(process.cwd());
  const silent = keysOf(registerTable).filter((name) => {
    const { file, schema } = registerTable[name];
    const row = schema instanceof z.ZodArray ? innermost(schema.element) : undefined;
    if (!(row instanceof z.ZodObject)) return false;
    const help = guide.ofRegister(file);
    return Object.keys(row.shape).every((field) => help(field) === undefined || help(field) === guide.ofRegister("_data/geen.yaml")(field));
  });
  expect(silent.filter((name) => !unsaid.has(name))).toEqual([]);
});
