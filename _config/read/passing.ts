import { z } from "zod";

/** What may stand in the place of what does not pass, the plainest first. */
const standIns = ["…", "naam", "https://example.org/", "2000-01-01", "#000000", 1, false, [], {}] as const;

/** More than this is no register with a slip in it. */
const mostIssues = 200;

/**
 * As much of a register as passes, so that what names the rest of it can be judged: of a list the rows that do, of anything else the whole, with something that
 * passes in the place of what does not. Never for readers.
 * @returns undefined when nothing can be made of it
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

/** A value with something else in one place of it; undefined takes that place away. */
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
