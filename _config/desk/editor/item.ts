import { parse } from "yaml";
import { z } from "zod";
import type { Value } from "../../../_shared/redactie.ts";
import { factsOf, kindRows, type Kind } from "../../model/kinds.ts";
import { readCsv } from "../../read/csv.ts";
import { parseFrontMatter } from "../../read/front-matter.ts";
import { inspect } from "../../read/read.ts";
import { registerTable } from "../../read/registers.ts";
import { parseYaml } from "../../read/yaml.ts";
import { labelOf } from "./form.ts";
import { asValue, fieldsIn } from "./values.ts";

/** Something that can be edited: a file, and the part of it. */
export interface Item {
  /** The name of its file in messages. */
  readonly file: string;
  /** Absolute. */
  readonly full: string;
  /** Of a page: its path from `content/`. */
  readonly path?: string;
  readonly kind?: Kind;
  readonly isPrivate: boolean;
  readonly register?: RegisterName;
  /** The row of a register that is a list; one past the last is new. */
  readonly row?: number;
}

export type RegisterName = keyof typeof registerTable;

/** The schema of an item; undefined for plain text. */
export function schemaOf({ kind, register, row }: Item): z.ZodType | undefined {
  if (kind !== undefined) return kindRows[kind].schema;
  if (register === undefined || register === "words") return undefined;
  const schema: z.ZodType = registerTable[register].schema;
  if (row === undefined) return schema;
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodType ? schema.element : undefined;
}

/** Whether a register is a list, so that its rows are edited one by one. */
export function isListOfRows(register: Exclude<RegisterName, "words">): boolean {
  return registerTable[register].schema instanceof z.ZodArray;
}

/** The value of an item; undefined when it cannot be read without losing something. */
export function valueIn(item: Item, text: string): { value: Value; body?: string } | undefined {
  if (item.kind !== undefined) {
    const parsed = parseFrontMatter({ file: item.file, path: item.path ?? "", text: inspect(text, item.file).text });
    if ("faults" in parsed || parsed.yaml.faults.length > 0) return undefined;
    const close = text.split("\n").findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
    const value = asValue(parsed.yaml.value ?? {});
    return value === undefined
      ? undefined
      : {
          value,
          body: text
            .split("\n")
            .slice(close + 1)
            .join("\n"),
        };
  }
  if (item.row !== undefined) {
    const rows = registerRows(item, text);
    return rows === undefined ? undefined : { value: rows[item.row] ?? {} };
  }
  const parsed = parseYaml(text, item.file);
  if ("faults" in parsed || parsed.yaml.faults.length > 0) return undefined;
  const value = asValue(parsed.yaml.value);
  return value === undefined ? undefined : { value };
}

/** The rows of a register; undefined when they cannot be read. */
export function registerRows(item: Item, text: string): readonly Value[] | undefined {
  if (item.file.endsWith(".csv")) {
    const schema = schemaOf({ ...item, row: 0 });
    const all = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    const { rows, faults } = readCsv(text, { all, required: [] });
    return faults.length > 0 ? undefined : rows.map(({ cells }) => cells);
  }
  const parsed = parseYaml(text, item.file);
  if ("faults" in parsed || parsed.yaml.faults.length > 0) return undefined;
  const value = asValue(parsed.yaml.value ?? []);
  return Array.isArray(value) ? value : undefined;
}

/** The name of the room of an item, as in the list. */
export function roomOf(item: Item): string {
  return item.kind === undefined ? "Registers" : factsOf(item.kind).room;
}

/**
 * The title of an item with the fields as they are being edited.
 * @param value undefined when the fields cannot be read
 */
export function titleNow(item: Item, value: Value | undefined): string {
  if (item.row !== undefined) return value === undefined || Object.keys(fieldsIn(value)).length === 0 ? "Nieuwe rij" : labelOfRow(value);
  const { titel } = fieldsIn(value ?? null);
  if (item.kind !== undefined && typeof titel === "string" && titel !== "") return titel;
  return item.register === undefined ? item.file : titleOfRegister(item.file);
}

/** Titles of registers whose file name is not one. */
const titled: Readonly<Record<string, string>> = {
  delen: "Delen per beroep",
  "eigen-huis": "Eigen huis",
  kader: "Bouwstenen",
  nood: "Zoeken in nood",
  rechten: "Rechten per status",
  regios: "Regio's",
  wetgeving: "Stand van wetten",
};

/** The title of a register in the list, from the name of its file. */
export function titleOfRegister(file: string): string {
  const name = file.replace(/^_data\/|(?:\.nl)?\.\w+$/g, "");
  return titled[name] ?? labelOf(name);
}

/** The first words of a row: its name and what it is about. */
export function labelOfRow(value: Value): string {
  if (value instanceof Array) return value.map(String).join(", ");
  const words = Object.values(fieldsIn(value)).flatMap((one) =>
    typeof one === "string" ? [one] : one instanceof Array ? one.filter((inner) => typeof inner === "string").slice(0, 3) : [],
  );
  return words.slice(0, 3).join(", ").slice(0, 120);
}

/** A title without special YAML characters, which needs no parser: that would be slow for a list of a thousand titles. */
const plainWords = /^titel: +(\p{L}[\p{L}\p{N} ,.?()-]*)$/u;

/** The title in the line `titel:` of a file. */
export function titleIn(line: string): string {
  const [, plain] = plainWords.exec(line) ?? [];
  if (plain !== undefined && !/^(?:true|false|null)\b/i.test(plain)) return plain.trim();
  try {
    return z.object({ titel: z.coerce.string() }).parse(parse(line, { logLevel: "silent" })).titel;
  } catch {
    return line.slice("titel:".length).trim();
  }
}
