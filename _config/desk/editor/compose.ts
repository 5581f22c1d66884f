import { isDeepStrictEqual } from "node:util";
import type { Value, Written } from "../../../_shared/redactie.ts";
import { formOf } from "./form.ts";
import { schemaOf, valueIn, type Item } from "./item.ts";
import { withCsvRow, withFields, withRow } from "./keep.ts";
import { ended, fieldsIn, pruned } from "./values.ts";

/** A file as it would be if what is being written were saved. */
export interface Composed {
  readonly item: Item;
  readonly text: string;
  /** The line on which the text under the fields begins. */
  readonly bodyLine: number;
  /** The fields as they are on the disk; null where they cannot be read. */
  readonly stored: Value;
}

/**
 * Puts what is being written into the text of its file; lines of fields and rows that did not change stay as they are.
 * @param text the file on disk, with "\n" as line ending
 */
export function composed(item: Item, text: string, written: Written): Composed {
  const schema = schemaOf(item);
  const read = schema === undefined ? undefined : valueIn(item, text);
  if (schema === undefined || read === undefined) return { item, text: written.text ?? text, bodyLine: 1, stored: null };
  const stored = read.value;
  const form = formOf(schema);
  if (item.row !== undefined) {
    const value = form.type === "group" ? pruned(form, written.value, stored) : written.value;
    const made = isDeepStrictEqual(value, stored) ? text : withRowOf(item, text, item.row, value);
    return { item, text: made, bodyLine: 1, stored };
  }
  const order = form.type === "group" ? form.fields.map(({ name }) => name) : [];
  const before = fieldsIn(stored);
  const after = fieldsIn(pruned(form, written.value, stored));
  if (read.body === undefined) return { item, text: withFields(text, before, after, order), bodyLine: 1, stored };
  const lines = text.split("\n");
  const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  const fields = withFields(`${lines.slice(1, close).join("\n")}\n`, before, after, order);
  const body = written.text === undefined || written.text === read.body ? read.body : ended(written.text);
  const head = `${lines[0] ?? "---"}\n${fields}${lines[close] ?? "---"}\n`;
  return { item, text: head + body, bodyLine: head.split("\n").length, stored };
}

/**
 * The text of a register, YAML or CSV, with one row replaced, added or removed.
 * @param row one past the last adds a row
 * @param value undefined removes the row
 */
export function withRowOf({ file }: Item, text: string, row: number, value: Value | undefined): string {
  if (!file.endsWith(".csv")) return withRow(text, row, value);
  return withCsvRow(text, row, value === undefined ? undefined : fieldsIn(value));
}
