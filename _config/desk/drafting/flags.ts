import { closest } from "fastest-levenshtein";
import { parseArgs } from "node:util";
import { accepts, isListSchema, oneValue, type Answers } from "./fill.ts";
import { fieldsOf } from "./desk.ts";
import type { NewKind } from "./kinds.ts";
import { Refusal } from "../../model/refusal.js";

/** A sentence that only a free-text field accepts. */
const ownWords = "Een zin, met een komma.";

/** The fields that can be given on the command line: everything in the schema, and the name of the file. */
export function flagsOf(kind: NewKind): string[] {
  const fields = Object.keys(fieldsOf(kind)).filter(
    (name) => !["concept", "toestemming", "toegestaan", "wijzigingen", "beeld"].includes(name),
  );
  return kind.page === undefined ? ["titel", ...fields] : [...fields, "naam", ...(fields.includes("gegeven") ? ["geldig_tot"] : [])];
}

/**
 * Reads answers from the command line: `--regiotype platteland --kader K2.1,K2.3`. A hyphen may replace the underscore in a field name; the values
 * of a list are separated by commas, or the field is repeated.
 * @throws {@link Refusal} on a field that does not exist
 */
export function answersFrom(args: readonly string[], kind: NewKind): Answers {
  const names = flagsOf(kind);
  const options = Object.fromEntries(
    names.flatMap((name) => [name, name.replaceAll("_", "-")]).map((name) => [name, { type: "string", multiple: true } as const]),
  );
  const answers = new Map<string, readonly string[]>();
  for (const [flag, values] of Object.entries(parseFlags(args, options, names))) {
    if (!Array.isArray(values)) continue;
    // A glossary term has the field `term` instead of `titel`.
    const name = kind.page === undefined && flag === "titel" ? "term" : flag.replaceAll("-", "_");
    const given = values.filter((value) => typeof value === "string");
    answers.set(name, [...(answers.get(name) ?? []), ...listValues(kind, name, given)]);
  }
  const twice = [...answers].find(([name, values]) => values.length > 1 && !isListed(kind, name));
  if (twice !== undefined) throw new Refusal(`--${twice[0]} staat er meer dan één keer. Noem één waarde.`);
  return answers;
}

function parseFlags(
  args: readonly string[],
  options: Record<string, { type: "string"; multiple: true }>,
  names: readonly string[],
): object {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    const nameOf = (arg: string): string => arg.replace(/^--/, "").split("=")[0] ?? "";
    const wrong = args.find((arg) => arg.startsWith("--") && !(nameOf(arg) in options)) ?? args.find((arg) => !arg.startsWith("--")) ?? "";
    const lacking = args.find((arg, index) => arg.startsWith("--") && !arg.includes("=") && (args[index + 1] ?? "--").startsWith("--"));
    const name = nameOf(lacking ?? wrong);
    throw new Refusal(
      name in options && lacking !== undefined
        ? `Bij --${name} ontbreekt een waarde. Zet haar erachter, tussen aanhalingstekens als er een spatie in staat.`
        : wrong.startsWith("--")
          ? `De optie --${name} bestaat niet. Bedoelt u --${closest(name, names)}?`
          : // A stray word is part of an answer, which can be somebody's story, so it is not repeated.
            "Er staat een los woord achter een optie. Zet een antwoord met een spatie erin tussen aanhalingstekens.",
    );
  }
}

function isListed(kind: NewKind, name: string): boolean {
  const schema = fieldsOf(kind)[name];
  return schema !== undefined && isListSchema(schema);
}

function listValues(kind: NewKind, name: string, values: readonly string[]): readonly string[] {
  const schema = fieldsOf(kind)[name];
  if (schema === undefined || !isListSchema(schema)) return values;
  if (
    accepts(
      oneValue(schema, () => []),
      ownWords,
    )
  )
    return values;
  return values.flatMap((value) => value.split(",").map((part) => part.trim())).filter((part) => part !== "");
}
