import { z } from "zod";
import { kindNamed } from "../../model/fields.ts";

/** What an editor answered, by field; a field with one value has a list of one. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Placeholder values for a field without an answer, best first; `index` is the position in a list. Empty for a register row, which is published as it is. */
export type Fillers = (path: string, index: number) => readonly unknown[];

/** The most items a list is padded to; a list that does not validate by then cannot be filled. */
const longestList = 20;

/**
 * The fields of a new file in the order of its schema: the answers, and placeholders that the schema accepts for the rest. A field that accepts no
 * placeholder (a choice, a name in a register) is left out and has to be asked. No field is known here by name, so a field added to a schema appears by
 * itself.
 */
export function fillFields(shape: Readonly<Record<string, z.core.$ZodType>>, answers: Answers, fillers: Fillers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      const answer = answers.get(name);
      const value = answer === undefined ? filler(schema, name, fillers) : answered(schema, name, answer, fillers);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Unwraps optional and default from a schema. */
export function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? innermost(schema.def.innerType) : schema;
}

/** Whether a file may do without the field. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** Whether a field holds more than one value. */
export function isListSchema(schema: z.core.$ZodType): boolean {
  return innermost(schema) instanceof z.ZodArray;
}

/** The schema of a single value: the element of a list, or the one field of a group that an editor has to choose. */
export function oneValue(schema: z.core.$ZodType, fillers: Fillers): z.core.$ZodType {
  const inner = innermost(schema);
  if (inner instanceof z.ZodArray) return oneValue(inner.element, fillers);
  const field = inner instanceof z.ZodObject ? chosenField(inner, fillers) : undefined;
  return field === undefined ? inner : innermost(field[1]);
}

/** Whether a schema accepts a value. */
export function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function answered(schema: z.core.$ZodType, path: string, answer: readonly string[], fillers: Fillers): unknown {
  const inner = innermost(schema);
  if (inner instanceof z.ZodArray) return answer.map((one) => answered(inner.element, path, [one], fillers));
  const [one = ""] = answer;
  if (inner instanceof z.ZodNumber) return /^\d+$/.test(one) ? Number(one) : one;
  if (inner instanceof z.ZodBoolean) return one === "true" ? true : one === "false" ? false : one;
  if (inner instanceof z.ZodObject) {
    const field = chosenField(inner, fillers)?.[0];
    return group(inner, path, fillers, field === undefined ? {} : { [field]: one });
  }
  return one;
}

/** The first placeholder that the schema accepts; a list gets as few items as its schema allows. */
function filler(schema: z.core.$ZodType, path: string, fillers: Fillers, index = 0): unknown {
  if (isOptional(schema)) return undefined;
  if (schema instanceof z.ZodArray) {
    const elements: unknown[] = [];
    while (elements.length <= longestList) {
      if (accepts(schema, elements)) return elements;
      const element = filler(schema.element, path, fillers, elements.length);
      if (element === undefined) return undefined;
      elements.push(element);
    }
    return undefined;
  }
  if (schema instanceof z.ZodObject) {
    const made = group(schema, path, fillers, {}, index);
    return accepts(schema, made) ? made : undefined;
  }
  // A choice inside a group gets its first option as placeholder: asking for each one would be of no use.
  if (schema instanceof z.ZodEnum && path.split(".").length > 2) return schema.options[0];
  return isName(schema) ? undefined : fillers(path, index).find((value) => accepts(schema, value));
}

/** Whether a field refers to something by name; a placeholder would refer to nothing. */
function isName(schema: z.core.$ZodType): boolean {
  return kindNamed(schema) !== undefined || (accepts(schema, "een-naam") && !accepts(schema, "Een zin."));
}

function group(
  schema: z.ZodObject,
  path: string,
  fillers: Fillers,
  given: Readonly<Record<string, string>>,
  index = 0,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
      const value = given[name] ?? filler(field, `${path}.${name}`, fillers, index);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> {
  return schema.shape;
}

/** The first field of a group that no filler fits: a name or a choice. */
function chosenField(schema: z.ZodObject, fillers: Fillers): readonly [string, z.core.$ZodType] | undefined {
  return Object.entries(shapeOf(schema)).find(([name, field]) => !isOptional(field) && filler(field, name, fillers) === undefined);
}
