import { parse as parseCsv } from "csv-parse/sync";
import { stringify as stringifyCsv } from "csv-stringify/sync";
import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type Node } from "yaml";
import { z } from "zod";

/*
 * Writes back only what an editor changed: a field, a row or a text that was not changed keeps every character, including comments and order.
 */

/** No YAML aliases for repeated values: editors do not know them, and the check refuses them. */
const plain = { lineWidth: 0, flowCollectionPadding: true, aliasDuplicateObjects: false } as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes changed fields into the YAML of a file. Only the lines of a changed field are rewritten, and within those as little as possible.
 * @param yaml the current fields
 * @param before their current values
 * @param after the new values; a field that is missing here is removed
 * @param order the order of the names, for the position of a new field
 */
export function withFields(yaml: string, before: Fields, after: Fields, order: readonly string[]): string {
  let lines = yaml === "" ? [] : yaml.replace(/\n$/, "").split("\n");
  for (const name of [...Object.keys(before), ...Object.keys(after)].filter((one, at, all) => all.indexOf(one) === at)) {
    if (isDeepStrictEqual(before[name], after[name])) continue;
    const at = partsOf(lines, /^([A-Za-z_][\w-]*|"[^"]*"|'[^']*')[ \t]*:(?=\s|$)/).find(
      (part) => part.name.replace(/^["']|["']$/g, "") === name,
    );
    if (!(name in after)) {
      if (at !== undefined) lines = lines.toSpliced(at.start, at.end - at.start);
      continue;
    }
    const made = at === undefined ? stringify({ [name]: after[name] }, plain) : mended(lines.slice(at.start, at.end), name, after[name]);
    const place = at?.start ?? placeOf(name, lines, order);
    lines = lines.toSpliced(place, at === undefined ? 0 : at.end - at.start, ...made.replace(/\n$/, "").split("\n"));
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/**
 * A register that is a list, with one row changed, added at its end or removed.
 * @param index of the row, from 0; one past the last adds
 * @param after undefined removes the row
 */
export function withRow(yaml: string, index: number, after: unknown): string {
  const lines = yaml.replace(/\n$/, "").split("\n");
  const rows = partsOf(lines, /^(-)(?=\s|$)/);
  const at = rows[index];
  const made = after === undefined ? [] : rowLines(at === undefined ? [] : lines.slice(at.start, at.end), after);
  if (at !== undefined) {
    const left = lines
      .toSpliced(at.start, at.end - at.start, ...made)
      .join("\n")
      .trimEnd();
    return rows.length === 1 && made.length === 0 ? `${left === "" ? "" : `${left}\n`}[]\n` : `${left}\n`;
  }
  // An empty list is written as [].
  const kept = lines.filter((line) => line.trim() !== "[]");
  const glue = rows.length > 1 && lines[(rows.at(-1)?.start ?? 1) - 1] === "" ? [""] : [];
  return `${[...kept, ...glue, ...made].join("\n").replace(/^\n/, "")}\n`;
}

/** A register in CSV with one row changed, added or removed; see {@link withRow}. */
export function withCsvRow(csv: string, index: number, after: Fields | undefined): string {
  const found = csvRecords.parse(parseCsv(csv, { raw: true, info: true, relax_column_count: true }));
  const [head, ...rows] = found;
  const names = head?.record.map((name) => name.trim()) ?? [];
  const row = after === undefined ? "" : stringifyCsv([names.map((name) => cell(after[name]))]);
  const raws = rows.map(({ raw }) => (raw.endsWith("\n") ? raw : `${raw}\n`));
  return [head?.raw ?? "", ...(index < raws.length ? raws.toSpliced(index, 1, row) : [...raws, row])].join("");
}

const csvRecords = z.array(z.object({ record: z.array(z.string()), raw: z.string() }));

function cell(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** A part of a file: from its first line up to the next part, without the comments above that. */
interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function partsOf(lines: readonly string[], head: RegExp): Part[] {
  const starts = lines.flatMap((line, start) => {
    const name = head.exec(line)?.[1];
    return name === undefined ? [] : [{ name, start }];
  });
  return starts.map(({ name, start }, index) => {
    let end = starts[index + 1]?.start ?? lines.length;
    while (end > start + 1 && /^(?:#|\s*$)/.test(lines[end - 1] ?? "")) end -= 1;
    return { name, start, end };
  });
}

/** The line for a new field: after the last existing field that precedes it in the order. */
function placeOf(name: string, lines: readonly string[], order: readonly string[]): number {
  const parts = partsOf(lines, /^([A-Za-z_][\w-]*)[ \t]*:(?=\s|$)/);
  const earlier = order.slice(0, Math.max(0, order.indexOf(name)));
  const before = parts.filter((part) => earlier.includes(part.name)).at(-1);
  return before?.end ?? parts.at(-1)?.end ?? lines.length;
}

/** The lines of one field with a new value. */
function mended(lines: readonly string[], name: string, value: unknown): string {
  const document: Document = parseDocument(lines.join("\n"), { uniqueKeys: false });
  const { contents } = document;
  const pair = isMap(contents) && document.errors.length === 0 ? contents.items[0] : undefined;
  if (pair === undefined) return stringify({ [name]: value }, plain);
  pair.value = become(document, pair.value, value);
  return document.toString({ ...plain, flowCollectionPadding: lines.join("\n").includes("{ ") });
}

function rowLines(lines: readonly string[], value: unknown): string[] {
  const fields = fieldsOfRow(lines);
  const after = z.record(z.string(), z.unknown()).safeParse(value).data;
  if (fields !== undefined && after !== undefined) {
    const made = withFields(fields.text, fields.value, after, Object.keys(after)).trimEnd().split("\n");
    return made.map((line, index) => (index === 0 ? `- ${line}` : line === "" ? "" : `  ${line}`));
  }
  const document: Document = parseDocument(lines.join("\n"), { uniqueKeys: false });
  const { contents } = document;
  if (!isSeq(contents) || document.errors.length > 0) return stringify([value], plain).replace(/\n$/, "").split("\n");
  contents.items[0] = become(document, contents.items[0], value);
  return document
    .toString({ ...plain, flowCollectionPadding: lines.join("\n").includes("{ ") })
    .replace(/\n$/, "")
    .split("\n");
}

/** The fields of a row without their indentation; undefined when it is indented differently, or has no fields. */
function fieldsOfRow(lines: readonly string[]): { readonly text: string; readonly value: Fields } | undefined {
  const isSetIn = lines.every((line, index) => (index === 0 ? /^- [A-Za-z_][\w-]*:/.test(line) : line === "" || line.startsWith("  ")));
  if (lines.length === 0 || !isSetIn) return undefined;
  const text = `${lines.map((line) => line.slice(2)).join("\n")}\n`;
  const document = parseDocument(text);
  const value = document.errors.length > 0 ? undefined : z.record(z.string(), z.unknown()).safeParse(document.toJS()).data;
  return value === undefined ? undefined : { text, value };
}

/** Gives a node a new value; parts that are equal keep their node, with its comments and notation. */
function become(document: Document, node: unknown, value: unknown): Node {
  if (isScalar(node) && (typeof value !== "object" || value === null)) {
    if (node.value !== value) {
      // A new text may need other quotation marks; only an explicit choice is kept.
      if (typeof value === "string" && value.includes("\n") && node.type === "PLAIN") delete node.type;
      node.value = value;
      delete node.source;
    }
    return node;
  }
  if (isMap(node) && typeof value === "object" && value !== null && !Array.isArray(value)) {
    const fields = new Map(Object.entries(value));
    node.items = node.items.filter(({ key }) => fields.has(nameOf(key)));
    for (const [name, inner] of fields) {
      const pair = node.items.find(({ key }) => nameOf(key) === name);
      if (pair === undefined) node.items.push(document.createPair(name, document.createNode(inner)));
      else pair.value = become(document, pair.value, inner);
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const old = node.items.map((item) => ({ item, value: toPlain(document, item) }));
    // Equal items at the beginning and at the end stay; items between those are matched to the new ones.
    let first = 0;
    while (first < old.length && first < items.length && isDeepStrictEqual(old[first]?.value, items[first])) first += 1;
    let last = 0;
    while (last < old.length - first && last < items.length - first && isDeepStrictEqual(old.at(-1 - last)?.value, items.at(-1 - last)))
      last += 1;
    const between = old.slice(first, old.length - last);
    const taken = new Set<number>();
    node.items = items.map((one, index) => {
      if (index < first) return old[index]?.item;
      if (index >= items.length - last) return old[old.length - items.length + index]?.item;
      const same = between.findIndex((other, at) => !taken.has(at) && isDeepStrictEqual(other.value, one));
      const at = same === -1 && between.length === items.length - first - last ? index - first : same;
      if (at === -1 || taken.has(at)) return document.createNode(one);
      taken.add(at);
      return become(document, between[at]?.item, one);
    });
    if (node.items.length > 0 && old.length === 0) node.flow = items.every((item) => typeof item === "string" && !item.includes(" "));
    return node;
  }
  return document.createNode(value);
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function toPlain(document: Document, item: unknown): unknown {
  return typeof item === "object" && item !== null && "toJS" in item && typeof item.toJS === "function"
    ? Reflect.apply(item.toJS, item, [document])
    : item;
}
