import { z } from "zod";
import { kindNamed, type ReferenceKind } from "./fields.ts";

/** A reference in a value. */
interface Reference {
  /** Its path in the value. */
  readonly path: readonly PropertyKey[];
  readonly kind: ReferenceKind;
  readonly id: string;
}

/**
 * Every reference in a value, as its schema declares them ({@link verwijst} in fields.ts), in the order of the schema. A value that does not match
 * its schema gives none: that is a fault of its own.
 */
export function referencesIn(schema: z.core.$ZodType, value: unknown, path: Reference["path"] = []): Reference[] {
  if (value === undefined || value === null) return [];
  const kind = kindNamed(schema);
  if (kind !== undefined) return typeof value === "string" ? [{ path, kind, id: value }] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return referencesIn(schema.def.innerType, value, path);
  if (schema instanceof z.ZodPipe) return referencesIn(schema.def.in, value, path);
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.flatMap((item: unknown, index) => referencesIn(schema.element, item, [...path, index])) : [];
  if (schema instanceof z.ZodRecord)
    return !isGroup(value) ? [] : Object.entries(value).flatMap(([key, item]) => referencesIn(schema.valueType, item, [...path, key]));
  if (schema instanceof z.ZodObject) {
    if (!isGroup(value)) return [];
    const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.entries(fields).flatMap(([key, field]) => referencesIn(field, Reflect.get(value, key), [...path, key]));
  }
  if (plain.some((type) => schema instanceof type)) return [];
  // Fail here: otherwise references in such a schema would go unchecked without notice.
  throw new TypeError(`References in a ${schema._zod.def.type} are not looked for: add it to model/references.ts.`);
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Schemas without references. */
const plain = [z.ZodString, z.ZodStringFormat, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral];
