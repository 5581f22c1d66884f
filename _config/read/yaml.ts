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
import type { YamlMemory } from "./memory/yaml.ts";
import { dash, indent, mendLines, mostSlips, otherDash, tab, type Slip } from "./reading-on.ts";
import { fieldName, type Fault, type FieldPath, type Saying } from "../model/faults.ts";

/** Parsed YAML that keeps the line in its file of every value. */
export interface LocatedYaml {
  readonly value: unknown;
  /** The line in the file of the value at `path`, or of its nearest ancestor that exists. */
  readonly lineOf: (path: FieldPath) => number;
  /** The value at `path` as it was typed, when it is a scalar: `1.10` is parsed as a number and would lose its zero. */
  readonly typedAt: (path: FieldPath) => string | undefined;
  /** What could not be parsed. The rest was parsed, and other faults of fields in {@link unread} are not reported. */
  readonly faults: readonly Fault[];
  /** What is ignored although it may be meant as text: a comment after a value. */
  readonly warnings: readonly Fault[];
  /** The fields with syntax errors, as {@link fieldName} writes them. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Parses YAML 1.2 without aliases, tags or repeated keys.
 * @param text the YAML
 * @param file path for the faults
 * @param firstLine the line of the file on which `text` begins
 * @param memory cache of parsed texts
 * @returns the value with its lines and its faults, or only faults when it cannot be parsed at all
 */
export function parseYaml(text: string, file: string, firstLine = 1, memory?: YamlMemory): { yaml: LocatedYaml } | { faults: Fault[] } {
  const known = memory?.recall(text);
  if (known === undefined) {
    const before = refusedBefore.get(file);
    if (before?.text === text && before.firstLine === firstLine) return { faults: before.faults };
    const parsed = parseAnew(text, file, firstLine);
    if (!("yaml" in parsed)) refusedBefore.set(file, { text, firstLine, faults: parsed.faults });
    else if (parsed.yaml.faults.length === 0 && parsed.yaml.warnings.length === 0) memory?.remember(text, parsed.yaml.value);
    return parsed;
  }
  // The position of a value is only needed when something is wrong with it, so the text is parsed again only then.
  let located: { yaml: LocatedYaml } | { faults: Fault[] } | undefined;
  const anew = (): LocatedYaml | undefined => {
    located ??= parseAnew(text, file, firstLine);
    return "yaml" in located ? located.yaml : undefined;
  };
  return {
    yaml: {
      ...flawless,
      value: known.value,
      lineOf: (path) => anew()?.lineOf(path) ?? firstLine,
      typedAt: (path) => anew()?.typedAt(path),
    },
  };
}

const flawless = { faults: [], warnings: [], unread: new Set<string>(), typedAt: () => undefined } as const;

/** Stands for a text that cannot be parsed at all. */
export const unreadable: LocatedYaml = { value: undefined, lineOf: () => 1, ...flawless };

/** The last faults of each file that cannot be parsed: its fields are read twice, to load it and for the privacy lint. */
const refusedBefore = new Map<string, { readonly text: string; readonly firstLine: number; readonly faults: Fault[] }>();

function parseAnew(given: string, file: string, firstLine: number): { yaml: LocatedYaml } | { faults: Fault[] } {
  const at = (line: number, field: string, saying: Saying): Fault => ({ file, line: line + firstLine, field, ...saying });
  // Non-breaking spaces in indentation are meant as spaces; they are reported separately.
  const text = given.replace(/^[ -]*\u00a0[ \u00a0-]*/gm, (start) => start.replaceAll("\u00a0", " "));
  // The parser takes quadratic time in the number of lines with a tab.
  const tabs = text.split("\n").flatMap((line, index) => (/^ *\t/.test(line) ? [index] : []));
  if (tabs.length > mostSlips) return { faults: tabs.slice(0, mostSlips).map((line) => at(line, "velden", tab)) };
  const first = compose(text);
  if (first.problems.length === 0) {
    const lineOf = (path: FieldPath): number => first.lineAt(offsetOf(first.document, path)) + firstLine;
    const warnings = remarksIn(first.document, text).map(({ offset, path }) => at(first.lineAt(offset), fieldName(path), sayings.remark));
    const lists = listsWithSemicolons(first.document);
    const faults = lists.map(({ offset, path }) => at(first.lineAt(offset), fieldName(path), sayings.semicolons));
    const unread = new Set(faults.map(({ field }) => field));
    return { yaml: { value: first.document.toJS(), lineOf, typedAt: typedIn(first.document), faults, warnings, unread } };
  }
  const { document, lineAt, slips, mended } = readOn(text, first);
  if (document === undefined) return { faults: slips.map(({ line, saying }) => at(line, "velden", saying)) };
  const lineOf = (path: FieldPath): number => lineAt(offsetOf(document, path)) + firstLine;
  const fields = fieldsByLine(document, lineAt);
  const faults = [
    ...slips.map(({ line, saying, name }) => at(line, fields.get(line) ?? name ?? "velden", saying)),
    ...listsWithSemicolons(document).map(({ offset, path }) => at(lineAt(offset), fieldName(path), sayings.semicolons)),
  ];
  const unread = new Set([...slips.flatMap(({ name }) => name ?? []), ...faults.map(({ field }) => field)]);
  const warnings = remarksIn(document, mended).map(({ offset, path }) => at(lineAt(offset), fieldName(path), sayings.remark));
  return { yaml: { value: document.toJS(), lineOf, typedAt: typedIn(document), faults, warnings, unread } };
}

/** The result of composing a text, with its problems. */
interface Composed {
  readonly document: Document.Parsed;
  readonly problems: readonly { readonly offset: number; readonly saying: Saying; readonly harmless?: boolean }[];
  /** The 0-based line of an offset. */
  readonly lineAt: (offset: number) => number;
}

function compose(text: string): Composed {
  const lines = new LineCounter();
  const [document, second] = documentsIn(text, lines);
  const stumbles = [...document.errors, ...document.warnings].map((error) => ({ offset: error.pos[0], saying: explain(error) }));
  if (second !== undefined) {
    const cut = [...text.matchAll(/^(?:---|\.\.\.)[ \t]*$/gm)].findLast(({ index }) => index <= second.range[0]);
    stumbles.push({ offset: cut?.index ?? second.range[0], saying: sayings.second });
  }
  return {
    document,
    problems: stumbles.length > 0 ? stumbles : refusedIn(document, text),
    lineAt: (offset) => lines.linePos(offset).line - 1,
  };
}

/** The maximum number of times that a text is parsed again after a repair; each time the whole text is parsed. */
const mostReadings = 20;
/** In characters; a longer text is not a page of an editor, and is parsed again only a few times. */
const longText = 60_000;

/**
 * Recovers from syntax errors, so that the rest of the fields is checked too: a value that was meant as text is quoted, and a line that cannot be
 * repaired is left out.
 * @returns no document when too much is wrong
 */
function readOn(text: string, first: Composed): { document?: Document.Parsed; lineAt: Composed["lineAt"]; slips: Slip[]; mended: string } {
  const lined = mendLines(text, (yaml) => compose(yaml).problems.length === 0);
  // With this many errors only the errors are reported.
  if (lined.slips.length >= mostSlips) return { lineAt: first.lineAt, slips: [...lined.slips], mended: text };
  const lines = lined.text.split("\n");
  const slips = [...lined.slips];
  let mended = lined.text;
  let composed = mended === text ? first : compose(mended);
  for (let times = 0; times < (text.length > longText ? 3 : mostReadings); times += 1) {
    const [problem] = composed.problems;
    if (problem === undefined) return { document: composed.document, lineAt: composed.lineAt, slips, mended };
    if (composed.problems.every(({ harmless }) => harmless === true)) {
      slips.push(...composed.problems.map(({ offset, saying }) => ({ line: composed.lineAt(offset), saying })));
      return { document: composed.document, lineAt: composed.lineAt, slips, mended };
    }
    const { offset, saying } = composed.problems.find(({ harmless }) => harmless !== true) ?? problem;
    const line = composed.lineAt(offset);
    const [, name] = /^[\s-]*([a-z_]+):/.exec(lines[line] ?? "") ?? [];
    // A line that was repaired and still fails is reported once.
    if (slips.every((slip) => slip.line !== line)) slips.push({ line, saying, ...(name === undefined ? {} : { name }) });
    if ((lines[line] ?? "") === "") break;
    lines[line] = "";
    mended = lines.join("\n");
    composed = compose(mended);
  }
  return { lineAt: composed.lineAt, slips, mended };
}

/** The field on each line. */
function fieldsByLine(document: Document.Parsed, lineAt: Composed["lineAt"]): ReadonlyMap<number, string> {
  const fields = new Map<number, string>();
  const walk = (node: unknown, path: FieldPath): void => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const inner = [...path, isScalar(key) ? String(key.value) : ""];
        fields.set(lineAt(startOf(key) ?? 0), fieldName(inner));
        walk(value, inner);
      }
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        const start = startOf(item);
        if (start !== undefined && !isMap(item) && !fields.has(lineAt(start))) fields.set(lineAt(start), fieldName([...path, index]));
        walk(item, [...path, index]);
      }
  };
  walk(document.contents, []);
  return fields;
}

/** Comments after unquoted values: the writer may have meant the # as text. The choices that `npm run nieuw` writes there are real comments. */
function remarksIn(document: Document.Parsed, text: string): { offset: number; path: FieldPath }[] {
  if (!/\S[ \t]+#/.test(text)) return [];
  const remarks: { offset: number; path: FieldPath }[] = [];
  const walk = (node: unknown, path: FieldPath): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : ""]);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    else if (isScalar(node) && node.type === "PLAIN" && typeof node.value === "string" && node.range) {
      const rest = text.slice(node.range[1], node.range[1] + 40).split("\n", 1)[0] ?? "";
      if (/^[ \t]+#(?! kies uit:)/.test(rest)) remarks.push({ offset: node.range[0], path });
    }
  };
  walk(document.contents, []);
  return remarks;
}

/** Lists in brackets with semicolons instead of commas, which YAML parses as one value. */
function listsWithSemicolons(document: Document.Parsed): { offset: number; path: FieldPath }[] {
  const lists: { offset: number; path: FieldPath }[] = [];
  const walk = (node: unknown, path: FieldPath): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : ""]);
    else if (isSeq(node)) {
      const isOne = (item: unknown): boolean =>
        isScalar(item) && item.type === "PLAIN" && typeof item.value === "string" && /;(?=.)/.test(item.value.replace(/&#?\w+;/g, ""));
      if (node.flow === true && node.items.some(isOne)) lists.push({ offset: startOf(node) ?? 0, path });
      else for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    }
  };
  walk(document.contents, []);
  return lists;
}

function typedIn(document: Document.Parsed): LocatedYaml["typedAt"] {
  return (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
}

/** The first document of a text, and the second when a line of hyphens or full stops splits it. */
function documentsIn(text: string, lines: LineCounter): readonly [Document.Parsed, Document.Parsed?] {
  // The composer's own check of unique keys compares every key with every other, and it prints warnings about a key that is a list: we check keys
  // ourselves.
  const composer = new Composer({ strict: true, uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  // A text can have a hundred thousand errors, and capturing a stack trace for each takes longer than all the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return composeWith(composer, text, lines);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function composeWith(composer: Composer, text: string, lines: LineCounter): readonly [Document.Parsed, Document.Parsed?] {
  const documents = composer.compose(untilLost(new Parser(lines.addNewLine).parse(text)), true, text.length);
  const first = documents.next();
  if (first.done === true) throw new Error("The composer makes a document of any text.");
  const second = documents.next();
  return second.done === true ? [first.value] : [first.value, second.value];
}

/** Stops the tokens after the maximum number of errors: recording one takes longer than reading a page, and nobody needs more of them. */
function* untilLost(tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
  let slips = 0;
  for (const token of tokens) {
    if (token.type === "error" || token.type === "directive") slips += 1;
    if (slips > mostSlips) return;
    yield token;
  }
}

/**
 * Refuses what YAML allows and fields do not: a repeated key, a key that is a list or a group, and aliases. These are
 * refused before they are expanded: a few nested aliases grow to gigabytes.
 */
function refusedIn(document: Document, text: string): Composed["problems"][number][] {
  const refused: Composed["problems"][number][] = [];
  let aliased = false;
  visit(document, {
    Alias: (_key, node) => {
      if (!aliased) refused.push({ offset: startOf(node) ?? 0, saying: sayings.alias });
      aliased = true;
    },
    Scalar: (_key, node) => {
      const at = startOf(node) ?? 0;
      if (node.anchor !== undefined || node.tag !== undefined) refused.push({ offset: at, saying: sayings.sign });
      else if (node.value === null && /^[ \t]*#[^ ]/.test(text.slice(at, at + 20))) refused.push({ offset: at, saying: sayings.sign });
      // YAML reads a list item that is indented further than the previous one as a continuation of that item.
      const said = node.type === "PLAIN" ? text.slice(at, node.range?.[1]) : "";
      const deeper = said.search(/\n[ \t]*- /);
      if (deeper !== -1) refused.push({ offset: at + deeper + 1, saying: indent, harmless: true });
      // A value on its own line that begins like a list item in another program.
      if (otherDash.test(said) && /\n[ \t]*$/.test(text.slice(Math.max(0, at - 80), at))) refused.push({ offset: at, saying: dash });
    },
    Seq: (_key, node) => {
      if (node.anchor !== undefined || node.tag !== undefined) refused.push({ offset: startOf(node) ?? 0, saying: sayings.alias });
    },
    Map: (_key, node) => {
      const { items } = node;
      if (node.anchor !== undefined || node.tag !== undefined) refused.push({ offset: startOf(node) ?? 0, saying: sayings.alias });
      const names = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined || names.has(name))
          refused.push({
            offset: startOf(key) ?? 0,
            saying: name === undefined ? sayings.noName : sayings.twice,
            harmless: name !== undefined,
          });
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
  sign: {
    code: "teken-vooraan",
    what: "De tekst van dit veld begint met een teken dat hier iets anders betekent.",
    mend: "Zet de tekst tussen aanhalingstekens.",
  },
  remark: {
    code: "achter-hekje",
    what: "Wat hier achter # staat, wordt niet gelezen.",
    mend: "Hoort het bij de tekst, zet dan alles tussen aanhalingstekens. Is het een opmerking, geef haar een eigen regel.",
  },
  semicolons: {
    code: "leesteken-velden",
    what: "In deze lijst staan puntkomma's: zo is het één waarde.",
    mend: "Zet er komma's tussen: [loket, balie]. Hoort de puntkomma bij de tekst, zet die waarde dan tussen aanhalingstekens.",
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
      return sayings.sign;
    case "TAB_AS_INDENT":
      return tab;
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

/** The position of a field is that of its key, also when its value begins on a later line. */
function offsetOf(document: Document, path: FieldPath): number {
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

/** The pairs of a map by key; cached, because a map of thousands may have a fault in each. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
  pairs.set(map, known);
  return known;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
