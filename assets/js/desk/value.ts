import type { Field, Value } from "../../../_shared/redactie.ts";

type Fields = Readonly<Record<string, Value>>;

/** Whether a value is a group of fields. */
export function isFields(value: Value | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** A value as text; "" for a group, a list or nothing. */
export function fieldText(value: Value | undefined): string {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** A copy of the fields with one field set; undefined removes the field. */
export function withField(value: Value | undefined, name: string, inner: Value | undefined): Fields {
  const fields = isFields(value) ? value : {};
  if (inner !== undefined) return { ...fields, [name]: inner };
  return Object.fromEntries(Object.entries(fields).filter(([other]) => other !== name));
}

/** A copy of a value with the value at a path replaced; a path is as the check writes it, `rijen.4.lijn`, counted from one. */
export function withPath(value: Value | undefined, path: string, inner: Value): Value {
  const [name = "", ...rest] = path.split(".");
  const below = rest.join(".");
  if (isList(value)) {
    const index = Number(name) - 1;
    return value.map((one, at) => (at === index ? (below === "" ? inner : withPath(one, below, inner)) : one));
  }
  return withField(value, name, below === "" ? inner : withPath(isFields(value) ? value[name] : undefined, below, inner));
}

/** The initial value of a field in an empty form. */
export function emptyOf(field: Field): Value {
  switch (field.type) {
    case "list":
      return [];
    case "group":
    case "record":
      return {};
    case "yes-no":
      return false;
    default:
      return "";
  }
}
