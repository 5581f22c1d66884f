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
export function referencesIn(schema: z.core.$ZodType, value: unknown): readonly Reference[] {
  return finderOf(schema)?.(value, []) ?? [];
}

/** Finds the references in a value of one schema; the path is that of the value. */
type Finder = (value: unknown, path: Reference["path"]) => readonly Reference[];

/** By schema; undefined for one without references, which most are: their values are not looked at. */
const finders = new WeakMap<z.core.$ZodType, Finder | undefined>();

function finderOf(schema: z.core.$ZodType): Finder | undefined {
  if (!finders.has(schema)) finders.set(schema, newFinder(schema));
  return finders.get(schema);
}

function newFinder(schema: z.core.$ZodType): Finder | undefined {
  const kind = kindNamed(schema);
  if (kind !== undefined) return (value, path) => (typeof value === "string" ? [{ path, kind, id: value }] : []);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return finderOf(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return finderOf(schema.def.in);
  if (schema instanceof z.ZodArray) {
    const find = finderOf(schema.element);
    return find && ((value, path) => (Array.isArray(value) ? value.flatMap((item: unknown, index) => find(item, [...path, index])) : []));
  }
  if (schema instanceof z.ZodRecord) {
    const find = finderOf(schema.valueType);
    return find && ((value, path) => (isGroup(value) ? Object.entries(value).flatMap(([key, item]) => find(item, [...path, key])) : []));
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) => {
      const find = finderOf(field);
      return find === undefined ? [] : [{ key, find }];
    });
    if (fields.length === 0) return undefined;
    return (value, path) => (isGroup(value) ? fields.flatMap(({ key, find }) => find(Reflect.get(value, key), [...path, key])) : []);
  }
  if (plain.some((type) => schema instanceof type)) return undefined;
  // Fail here: otherwise references in such a schema would go unchecked without notice.
  throw new TypeError(`References in a ${schema._zod.def.type} are not looked for: add it to model/references.ts.`);
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Schemas without references. */
const plain = [z.ZodString, z.ZodStringFormat, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral];
