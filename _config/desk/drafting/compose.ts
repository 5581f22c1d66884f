import { stringify } from "yaml";
import { z } from "zod";
import { innermost, isOptional } from "./fill.ts";

/** Fields that are not listed as possible additions. */
const unmentioned = new Set(["concept", "toegestaan"]);

/** Writes a new file: the fields with their options as comments, the names of optional fields, and the text. */
export function composePage(
  data: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  text: string,
): string {
  const fields = Object.entries(data).map(([name, value]) => field(name, value, shape[name]));
  const more = Object.entries(shape).flatMap(([name, schema]) =>
    isOptional(schema) && !(name in data) && !unmentioned.has(name) ? [name] : [],
  );
  const note = more.length === 0 ? "" : `# Deze velden mogen erbij: ${more.join(", ")}.\n`;
  return `---\n${fields.join("")}${note}---\n${text}`;
}

/** Writes a row, to add to a register that is a list. */
export function composeRow(data: Readonly<Record<string, unknown>>): string {
  return Object.entries(data)
    .map(([name, value], index) => (index === 0 ? "- " : "  ") + field(name, value, undefined).replace(/\n(?=.)/g, "\n  "))
    .join("");
}

/** No YAML aliases for repeated values: editors do not know them, and the check refuses them. */
const plain = { lineWidth: 0, flowCollectionPadding: false, aliasDuplicateObjects: false } as const;

function field(name: string, value: unknown, schema: z.core.$ZodType | undefined): string {
  const short = Array.isArray(value) && value.every((item) => typeof item === "string" && !item.includes(" "));
  const line = short ? `${name}: ${stringify(value, { ...plain, collectionStyle: "flow" })}` : stringify({ [name]: value }, plain);
  const choices = schema === undefined ? [] : choicesOf(schema);
  return choices.length === 0 || line.trimEnd().includes("\n") ? line : `${line.trimEnd()} # kies uit: ${choices.join(", ")}\n`;
}

function choicesOf(schema: z.core.$ZodType): readonly string[] {
  const inner = innermost(schema);
  if (inner instanceof z.ZodArray) return choicesOf(inner.element);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
