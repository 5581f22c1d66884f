import { isoDay } from "../../_shared/text/isoDay.ts";
import { closest, distance } from "fastest-levenshtein";
import type { z } from "zod";
import { day } from "../model/fields.ts";
import { faultCodes, fieldName, type Fault, type FaultCode, type FieldPath, type Saying } from "../model/faults.ts";

/**
 * Validates a value against a schema, with messages for an editor.
 * @param schema what the value must be
 * @param value the parsed value
 * @param place where the value is: its file, and functions that give the line of a path within the value and what was typed there
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: {
    file: string;
    lineOf: (path: FieldPath) => number;
    typedAt?: (path: FieldPath) => string | undefined;
    unread?: ReadonlySet<string>;
  },
): { data: z.infer<S> } | { faults: Fault[] } {
  const result = schema.safeParse(value, { error: wordLimit });
  if (result.success) return { data: result.data };
  const faults = firstOfEachField(result.error.issues).flatMap((issue) => {
    const at = { file: place.file, line: place.lineOf(issue.path), field: fieldName(issue.path) };
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        ...at,
        line: place.lineOf([...issue.path, key]),
        field: fieldName([...issue.path, key]),
        code: "veld-onbekend" as const,
        what: "Dit veld bestaat niet.",
        mend: mendUnknownField(key, schema, issue.path),
      }));
    }
    return [{ ...at, ...wordIssue(issue, valueAt(value, issue.path), place.typedAt?.(issue.path)) }];
  });
  // A field whose line could not be read already has a fault.
  const unread = [...(place.unread ?? []), ...misspelled(faults)];
  return { faults: faults.filter(({ field }) => !unread.some((name) => field === name || field.startsWith(`${name}.`))) };
}

/** Missing fields whose name is present with a typing error. */
function misspelled(faults: readonly Fault[]): string[] {
  const absent = faults.flatMap(({ code, field }) => (code === "veld-ontbreekt" ? [field] : []));
  const meant = faults.flatMap(({ code, field }) =>
    code === "veld-onbekend" && absent.length > 0 ? [[field.toLowerCase(), closest(field.toLowerCase(), absent)] as const] : [],
  );
  return meant.flatMap(([field, name]) => (distance(field, name) <= 2 ? [name] : []));
}

/** Keeps the first issue of each field: a value that is not a date need not also be reported as a day that does not exist. */
function firstOfEachField(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const field = fieldName(path);
    if (seen.has(field)) return false;
    seen.add(field);
    return true;
  });
}

/** Fields of other site generators that this one does not have, because the path of the file already determines them. */
const decidedByPlace = new Set(["permalink", "layout", "slug", "url", "tags", "eleventyComputed", "pagination"]);

function mendUnknownField(key: string, schema: z.ZodType, path: FieldPath): string {
  if (decidedByPlace.has(key)) return "Haal het weg: het adres en de vorm van de pagina volgen uit de map en de naam van het bestand.";
  const known =
    path.length === 0 && "shape" in schema && typeof schema.shape === "object" && schema.shape !== null ? Object.keys(schema.shape) : [];
  return known.length > 0 ? `Bedoelt u ${closest(key, known)}? Haal het anders weg.` : "Haal het weg of kijk de spelling na.";
}

function wordIssue(issue: z.core.$ZodIssue, given: unknown, typed: string | undefined): Saying {
  const shown = (): string => quote(typeof given === "string" ? given : (typed ?? given));
  if (issue.code === "custom")
    return given === undefined
      ? { code: codeOf(issue) ?? "veld-ontbreekt", what: "Dit veld ontbreekt.", mend: issue.message }
      : { code: codeOf(issue) ?? "waarde-past-niet", what: `${shown()} past hier niet.`, mend: issue.message };
  if ((given === undefined || given === null) && issue.path.length === 0)
    return {
      code: "veld-ontbreekt",
      what: "Hier staat niets.",
      mend:
        issue.code === "invalid_type" && issue.expected === "array"
          ? "Haal de vorige versie van dit bestand terug, of schrijf [] als er niets in hoort te staan."
          : "Vul de velden in; docs/redactie/schrijven.md zegt wat ze betekenen.",
    };
  if (given === undefined || given === null)
    return { code: "veld-ontbreekt", what: "Dit veld ontbreekt.", mend: "Vul het in; docs/redactie/schrijven.md zegt wat het betekent." };
  const isEmpty = typeof given === "string" && given.trim() === "";
  if (isEmpty && issue.code !== "invalid_value" && issue.code !== "invalid_type")
    return { code: "veld-ontbreekt", what: "Dit veld is leeg.", mend: "Vul het in, of haal het weg als het niet moet." };
  switch (issue.code) {
    case "invalid_value":
      return {
        code: "keuze-onbekend",
        what: isEmpty ? "Dit veld is leeg." : `Hier mag niet ${shown()} staan.`,
        // A message of the schema itself says more than a list of choices.
        mend: issue.message.startsWith("Invalid ") ? suggest(given, issue.values.map(String)) : issue.message,
      };
    case "invalid_type":
      if (issue.expected === "string" && typeof given === "object" && !Array.isArray(given))
        return {
          code: "dubbele-punt",
          what: "Er staat een dubbele punt in deze tekst, of accolades eromheen: nu is het een groep velden.",
          mend: "Zet de tekst tussen aanhalingstekens.",
        };
      return {
        code: "soort-waarde",
        what: isEmpty ? "Dit veld is leeg." : `Hier staat ${shown()}, en dat is ${not(expected[issue.expected] ?? issue.expected)}.`,
        mend: mendType(issue.expected, given),
      };
    default: {
      const written = typeof given === "string" ? isoDay(given) : undefined;
      const rejected = written === undefined ? issue : day.safeParse(written).error?.issues[0];
      return {
        code: "waarde-past-niet",
        what: `${shown()} past hier niet.`,
        mend: rejected?.message ?? `Schrijf ${written ?? ""}.`,
      };
    }
  }
}

function mendType(wanted: string, given: unknown): string {
  if (wanted === "string" && typeof given !== "object") return 'Zet aanhalingstekens om wat er staat, bijvoorbeeld "112".';
  if (wanted === "array") return "Maak er een lijst van: [loket, balie], of elk op een eigen regel met een streepje en een spatie ervoor.";
  if (wanted === "boolean" && typeof given === "string" && /^(?:ja|nee|waar|onwaar|yes|no|aan|uit)$/i.test(given))
    return `Schrijf ${/^(?:ja|waar|yes|aan)$/i.test(given) ? "true" : "false"}.`;
  return `Maak er ${expected[wanted] ?? wanted} van.`;
}

/** The fault code that a rule of a schema may give: `.refine(…, { params: { code } })`. */
function codeOf(issue: z.core.$ZodIssueCustom): FaultCode | undefined {
  const given: unknown = issue.params?.code;
  return faultCodes.find((code) => code === given);
}

/** The message for a limit for which the schema has no message of its own. */
function wordLimit(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "too_small":
      if (issue.origin !== "number") return "Zet minstens één waarde in de lijst.";
      return `Schrijf een getal vanaf ${String(Number(issue.minimum) + (issue.inclusive === true ? 0 : 1))}.`;
    case "too_big":
      return `Schrijf een getal tot en met ${String(issue.maximum)}.`;
    case "invalid_format":
      return issue.format === "starts_with"
        ? `Begin met ${String(issue.prefix)}, zoals in /kompas/signaleren/.`
        : "Schrijf het hele webadres, met https:// ervoor.";
    default:
      return undefined;
  }
}

const expected: Record<string, string> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een groep velden",
};

/** "geen lijst", "geen tekst", "niet true of false". */
function not(kind: string): string {
  return kind.includes(" of ") ? `niet ${kind}` : `geen ${kind.replace(/^een /, "")}`;
}

function suggest(given: unknown, allowed: string[]): string {
  const list = `Kies uit: ${allowed.join(", ")}.`;
  if (typeof given !== "string" || given.trim() === "" || allowed.length < 2) return list;
  return `Bedoelt u ${allowed.find((value) => value.startsWith(given)) ?? closest(given, allowed)}? ${list}`;
}

function quote(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), root);
}
