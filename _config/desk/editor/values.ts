import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { Field, Value } from "../../../_shared/redactie.ts";

const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(valueSchema), z.record(z.string(), valueSchema)]),
);

/** A value as JSON; undefined when it is not one. */
export function asValue(value: unknown): Value | undefined {
  const { data } = valueSchema.safeParse(value);
  return data;
}

/** The fields of a group; empty for anything else. */
export function fieldsIn(value: Value): Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !(value instanceof Array) ? value : {};
}

/** Removes empty optional fields, and empty fields that were absent before. */
export function pruned(field: Field, value: Value, before: Value | undefined): Value {
  if (field.type === "group") {
    const [given, old] = [fieldsIn(value), fieldsIn(before ?? {})];
    return Object.fromEntries(
      Object.entries(given).flatMap(([name, one]): [string, Value][] => {
        const known = field.fields.find((other) => other.name === name);
        if (known === undefined || (name in old && isDeepStrictEqual(old[name], one))) return [[name, one]];
        const made = pruned(known.field, one, old[name]);
        return isEmpty(made) && (known.optional || !(name in old)) && !(made instanceof Array && name in old) ? [] : [[name, made]];
      }),
    );
  }
  if (field.type === "list" && value instanceof Array) {
    const old: readonly Value[] = before instanceof Array ? before : [];
    return value.map((one: Value, index) => pruned(field.of, one, old[index])).filter((one) => one !== "");
  }
  if (field.type === "text" && typeof value === "string") return value.includes("\n") ? ended(value) : value.trim();
  return value;
}

function isEmpty(value: Value): boolean {
  return value === "" || value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

/** Adds a newline at the end of a text, unless it is empty. */
export function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
