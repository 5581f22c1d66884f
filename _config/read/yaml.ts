import { closest } from "fastest-levenshtein";
import {
  Composer,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  visit,
  type CST,
  type Document,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { z } from "zod";
import type { YamlMemory } from "./memory/yaml.ts";
import { faultCodes, type Fault, type FaultCode, type Saying } from "../model/faults.ts";

type Path = readonly PropertyKey[];

/** A parsed piece of YAML that still knows on which line of its file each value stands. */
export interface LocatedYaml {
  readonly value: unknown;
  /** The line in the file of the value at `path`, or of its nearest ancestor that exists. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Parses YAML 1.2 without aliases, tags or repeated keys.
 * @param text the YAML
 * @param file path for the faults
 * @param firstLine the line of the file on which `text` begins
 * @param memory what was parsed before
 * @returns the value with its lines, or the faults in Dutch
 */
export function parseYaml(text: string, file: string, firstLine = 1, memory?: YamlMemory): { yaml: LocatedYaml } | { faults: Fault[] } {
  const known = memory?.recall(text);
  if (known === undefined) {
    const parsed = parseAnew(text, file, firstLine);
    if ("yaml" in parsed) memory?.remember(text, parsed.yaml.value);
    return parsed;
  }
  // Where a value stands is only asked when something is wrong with it.
  let located: { yaml: LocatedYaml } | { faults: Fault[] } | undefined;
  const lineOf = (path: Path): number => {
    located ??= parseAnew(text, file, firstLine);
    return "yaml" in located ? located.yaml.lineOf(path) : firstLine;
  };
  return { yaml: { value: known.value, lineOf } };
}

function parseAnew(text: string, file: string, firstLine: number): { yaml: LocatedYaml } | { faults: Fault[] } {
  const lines = new LineCounter();
  const [document, second] = documentsIn(text, lines);
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map((error) => ({ offset: error.pos[0], saying: explain(error) }));
  if (second !== undefined) problems.push({ offset: second.range[0], saying: sayings.second });
  const refused = problems.length > 0 ? problems : refusedIn(document);
  if (refused.length > 0) {
    // One slip of the pen makes the parser stumble several times over the same spot.
    const faults = refused.map(({ offset, saying }): Fault => ({ file, line: lineAt(offset), field: "velden", ...saying }));
    return { faults: [...new Map(faults.map((fault) => [`${String(fault.line)} ${fault.what}`, fault])).values()] };
  }
  return { yaml: { value: document.toJS(), lineOf: (path) => lineAt(offsetOf(document, path)) } };
}

/** The first document of a text, and the second when a line of dashes or dots makes it two. */
function documentsIn(text: string, lines: LineCounter): readonly [Document.Parsed, Document.Parsed?] {
  // The composer compares every name with every other, and says on standard error what it makes of a name that is a list: we look at names ourselves.
  const composer = new Composer({ strict: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents = composer.compose(untilLost(new Parser(lines.addNewLine).parse(text)), true, text.length);
  const first = documents.next();
  if (first.done === true) throw new Error("The composer makes a document of any text.");
  const second = documents.next();
  return second.done === true ? [first.value] : [first.value, second.value];
}

/** What comes after so many slips is not composed: each takes longer to note than a page to read, and nobody needs the next one. */
const mostSlips = 100;

function* untilLost(tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
  let slips = 0;
  for (const token of tokens) {
    if (token.type === "error" || token.type === "directive") slips += 1;
    if (slips > mostSlips) return;
    yield token;
  }
}

/**
 * What YAML allows and fields do not: a name that stands there twice, a name that is a list or a group, and a reference to another value. These are
 * refused before they are expanded: a few nested ones grow to gigabytes.
 */
function refusedIn(document: Document): { offset: number; saying: Saying }[] {
  const refused: { offset: number; saying: Saying }[] = [];
  let aliased = false;
  visit(document, {
    Alias: (_key, node) => {
      if (!aliased) refused.push({ offset: startOf(node) ?? 0, saying: sayings.alias });
      aliased = true;
    },
    Map: (_key, { items }) => {
      const names = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined || names.has(name))
          refused.push({ offset: startOf(key) ?? 0, saying: name === undefined ? sayings.noName : sayings.twice });
        else names.add(name);
      }
    },
  });
  return refused;
}

const sayings = {
  alias: {
    code: "alias",
    what: "De velden verwijzen naar elkaar met & of *.",
    mend: "Schrijf de waarde op beide plekken uit, of zet de tekst tussen aanhalingstekens.",
  },
  noName: {
    code: "velden-onleesbaar",
    what: "Voor de dubbele punt staat een lijst of een groep, en geen naam van een veld.",
    mend: "Zet voor de dubbele punt alleen de naam van het veld.",
  },
  second: {
    code: "velden-onleesbaar",
    what: "Deze regel met streepjes of punten breekt de velden af: wat eronder staat, wordt niet gelezen.",
    mend: "Haal de regel met --- of ... weg.",
  },
  twice: { code: "veld-dubbel", what: "Dit veld staat er twee keer.", mend: "Haal een van de twee weg." },
} as const satisfies Readonly<Record<string, Saying>>;

function explain(error: YAMLError): Saying {
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return {
        code: "dubbele-punt",
        what: "Er staat een dubbele punt in de tekst van dit veld.",
        mend: "Zet de tekst tussen aanhalingstekens.",
      };
    case "BAD_SCALAR_START":
      return {
        code: "teken-vooraan",
        what: "De tekst van dit veld begint met een teken dat hier iets anders betekent.",
        mend: "Zet de tekst tussen aanhalingstekens.",
      };
    case "TAB_AS_INDENT":
      return { code: "tab", what: "De regel begint met een tab.", mend: "Gebruik spaties om in te springen." };
    case "BAD_INDENT":
      return {
        code: "inspringen",
        what: "De regel springt niet goed in.",
        mend: "Zet evenveel spaties voor de regels die bij elkaar horen.",
      };
    case "MISSING_CHAR":
    case "UNEXPECTED_TOKEN":
      return {
        code: "leesteken-velden",
        what: "Een aanhalingsteken, haakje of dubbele punt klopt niet.",
        mend: "Kijk deze regel en de regel erboven na.",
      };
    default:
      return {
        code: "velden-onleesbaar",
        what: `De velden zijn niet te lezen (${error.code}).`,
        mend: "Kijk deze regel en de regel erboven na.",
      };
  }
}

/** A field stands where its key stands, also when its value begins on a later line. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(key);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else {
      break;
    }
  }
  return offset;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

/** The fields of a map by their names; looked up once, since of a map of thousands each may have a fault. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
  pairs.set(map, known);
  return known;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/**
 * Checks a value against a schema and words every issue for an editor.
 * @param schema what the value must be
 * @param value the parsed value
 * @param place where the value stands: file, and the line of a path within the value
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: { file: string; lineOf: (path: Path) => number },
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
    return [{ ...at, ...wordIssue(issue, value) }];
  });
  return { faults };
}

/** A value that is not even a date is not also a day that does not exist. */
function firstOfEachField(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    const field = fieldName(path);
    if (seen.has(field)) return false;
    seen.add(field);
    return true;
  });
}

/** A path as editors read it, counting from one: `rijen.4.lijn`. */
export function fieldName(path: Path): string {
  return path.length === 0 ? "velden" : path.map((key) => (typeof key === "number" ? String(key + 1) : String(key))).join(".");
}

/** Fields that other site builders know and this one does not, because the place of the file already says it. */
const decidedByPlace = new Set(["permalink", "layout", "slug", "url", "tags", "eleventyComputed", "pagination"]);

function mendUnknownField(key: string, schema: z.ZodType, path: Path): string {
  if (decidedByPlace.has(key)) return "Haal het weg: het adres en de vorm van de pagina volgen uit de map en de naam van het bestand.";
  const known =
    path.length === 0 && "shape" in schema && typeof schema.shape === "object" && schema.shape !== null ? Object.keys(schema.shape) : [];
  return known.length > 0 ? `Bedoelt u ${closest(key, known)}? Haal het anders weg.` : "Haal het weg of kijk de spelling na.";
}

function wordIssue(issue: z.core.$ZodIssue, root: unknown): Saying {
  const given = valueAt(root, issue.path);
  if (issue.code === "custom")
    return given === undefined
      ? { code: codeOf(issue) ?? "veld-ontbreekt", what: "Dit veld ontbreekt.", mend: issue.message }
      : { code: codeOf(issue) ?? "waarde-past-niet", what: `${shown(given)} past hier niet.`, mend: issue.message };
  if (given === undefined || given === null)
    return { code: "veld-ontbreekt", what: "Dit veld ontbreekt.", mend: "Vul het in; docs/redactie/schrijven.md zegt wat het betekent." };
  switch (issue.code) {
    case "invalid_value":
      return { code: "keuze-onbekend", what: `Hier mag niet ${shown(given)} staan.`, mend: suggest(given, issue.values.map(String)) };
    case "invalid_type":
      return {
        code: "soort-waarde",
        what: `Hier staat ${shown(given)}, en dat is niet ${expected[issue.expected] ?? issue.expected}.`,
        mend: `Maak er ${expected[issue.expected] ?? issue.expected} van.`,
      };
    default: {
      const day = isoDay(given);
      return {
        code: "waarde-past-niet",
        what: `${shown(given)} past hier niet.`,
        mend: day === undefined ? issue.message : `Schrijf ${day}.`,
      };
    }
  }
}

/** A rule that a schema adds may bring a code of its own: `.refine(…, { params: { code } })`. */
function codeOf(issue: z.core.$ZodIssueCustom): FaultCode | undefined {
  const given: unknown = issue.params?.code;
  return faultCodes.find((code) => code === given);
}

/** The sentence for a limit to which a schema gave no words of its own. */
function wordLimit(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "too_small":
      if (issue.origin !== "number") return "Zet minstens één waarde in de lijst.";
      return `Schrijf een getal vanaf ${String(Number(issue.minimum) + (issue.inclusive === true ? 0 : 1))}.`;
    case "too_big":
      return `Schrijf een getal tot en met ${String(issue.maximum)}.`;
    case "invalid_format":
      return issue.format === "starts_with" ? `Begin met ${String(issue.prefix)}` : "Schrijf het hele webadres, met https:// ervoor.";
    default:
      return undefined;
  }
}

/** A day as people write it in the order of the fields: 31-12-2026 becomes 2026-12-31. */
function isoDay(given: unknown): string | undefined {
  const match = typeof given === "string" ? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(given) : null;
  if (match === null) return undefined;
  const [, day = "", month = "", year = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const expected: Record<string, string> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  object: "een groep velden",
};

function suggest(given: unknown, allowed: string[]): string {
  const list = `Kies uit: ${allowed.join(", ")}.`;
  if (typeof given !== "string" || allowed.length < 2) return list;
  return `Bedoelt u ${allowed.find((value) => value.startsWith(given)) ?? closest(given, allowed)}? ${list}`;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), root);
}
