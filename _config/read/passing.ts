import { z } from "zod";

/** Values to try in place of an invalid one, the simplest first. */
const standIns = ["…", "naam", "https://example.org/", "2000-01-01", "#000000", 1, false, [], {}] as const;

/** With more issues than this, a register is not worth repairing. */
const mostIssues = 200;

/**
 * The valid part of a register, so that references to it can be checked: of a list the valid rows, of anything else the whole, with
 * a placeholder for every invalid value. Never shown to readers.
 * @returns undefined when no valid part can be made
 */
export function passing<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> | undefined {
  if (schema instanceof z.ZodArray) {
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    return schema.safeParse(rows.filter((row) => z.safeParse(schema.element, row).success)).data;
  }
  let made: unknown = typeof value === "object" && value !== null ? structuredClone(value) : {};
  for (let times = 0; times < mostIssues; times += 1) {
    const { data, error } = schema.safeParse(made);
    const [issue] = error?.issues ?? [];
    if (issue === undefined) return data;
    const at = issue.path.join(".");
    const fits = (one: unknown): boolean => (schema.safeParse(one).error?.issues ?? []).every(({ path }) => path.join(".") !== at);
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const without = paths.reduce((whole, path) => put(whole, path, undefined), made);
    const next = [without, ...standIns.map((one) => put(made, issue.path, one))].find(fits);
    if (next === undefined) return undefined;
    made = next;
  }
  return undefined;
}

/** A copy of a value with one place replaced; undefined removes that place. */
function put(value: unknown, [name, ...rest]: readonly PropertyKey[], inner: unknown): unknown {
  if (name === undefined) return inner;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const made = items.map((item, index) => (index === name ? put(item, rest, inner) : item));
    return inner === undefined && rest.length === 0 ? made.filter((_, index) => index !== name) : made;
  }
  const fields: Readonly<Record<PropertyKey, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  const made = put(fields[name], rest, inner);
  return Object.fromEntries(Object.entries({ ...fields, [name]: made }).filter(([key]) => key !== name || made !== undefined));
}
