import type { Saying } from "../model/faults.ts";
import { bullets } from "./signs.ts";

/** A line of the front matter with a syntax error. */
export interface Slip {
  /** 0-based. */
  readonly line: number;
  readonly saying: Saying;
  /** The field name before the colon, when there is one. */
  readonly name?: string;
}

/** The YAML with every unreadable line turned into plain text or left out; the number of lines does not change. */
interface Mended {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** Whether a piece of YAML is valid, and has only features that fields may use. */
type CanRead = (yaml: string) => boolean;

/** Splits a line into its indentation with list dashes, the field name before the colon, and the value. */
function partsOf(line: string): { readonly start: string; readonly name?: string; readonly value: string } {
  const rest = line.trimStart();
  // Tabs and non-breaking spaces are meant as spaces.
  const indent = line
    .slice(0, line.length - rest.length)
    .replaceAll("\t", "  ")
    .replaceAll("\u00a0", " ");
  const dashes = /^(?:-[ \t]+)*/.exec(rest)?.[0] ?? "";
  const start = indent + dashes.replaceAll("\t", " ");
  const said = rest.slice(dashes.length);
  const name = /^([^\s"'#&*!|>%@`[\]{},:-][^\s:#]*)\s*:(?=\s|$)/.exec(said);
  return name?.[1] === undefined ? { start, value: said } : { start, name: name[1], value: said.slice(name[0].length).trimStart() };
}

/** A text without characters that could be YAML syntax. */
const plain = /^[\p{L}\p{N}][^:#]*$/u;
/** A bullet or dash that a word processor or a writer uses where YAML needs a hyphen. */
export const otherDash = new RegExp(`^([ \\t\\u00a0]*)(?:[${bullets}–—−‐‑*+][ \\t\\u00a0]+|o\\t\\s*)(?=\\S)`);
/** A hyphen without a space before the field name. */
export const gluedDash = /^([ \t]*)-(?=[a-z_]+:(?:\s|$))/;
const blockText = /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/;

/** The maximum number of errors that are repaired; later lines are left as they are. */
export const mostSlips = 100;
/** The maximum number of values that are parsed separately; the largest register needs fewer. */
const mostLooks = 10_000;

/**
 * Turns every value that is not valid YAML by itself into the text that its writer meant, so that the lines after it can be read. A value that spans
 * several lines is judged as a whole.
 */
export function mendLines(text: string, canRead: CanRead): Mended {
  const lines = text.split("\n");
  const slips: Slip[] = [];
  let looks = 0;
  const isRead: CanRead = (yaml) => {
    looks += 1;
    return looks <= mostLooks && canRead(yaml);
  };
  /** The indentations of the enclosing groups, and whether the innermost still has no value. */
  const levels = [0];
  let waits = false;
  for (let at = 0; at < lines.length && slips.length < mostSlips; at += 1) {
    const typed = lines[at] ?? "";
    const whole = typed.replace(otherDash, "$1- ").replace(gluedDash, "$1- ");
    if (whole !== typed) slips.push({ line: at, saying: gluedDash.test(typed) ? noDashSpace : dash });
    lines[at] = whole;
    // A document separator is reported by the caller.
    if (/^[ \t\u00a0]*(?:#|$)|^(?:---|\.\.\.)\s*$/.test(whole)) continue;
    if (/^ *\t/.test(whole)) slips.push({ line: at, saying: tab });
    const { name, value, ...parts } = partsOf(whole);
    let { start } = parts;
    if (name !== undefined) {
      const dashAt = start.indexOf("-");
      while ((levels.at(-1) ?? 0) > (dashAt === -1 ? start.length : dashAt)) levels.pop();
      const level = levels.at(-1) ?? 0;
      if (dashAt === -1 && start.length > level && !waits) {
        if (slips.at(-1)?.line !== at) slips.push({ line: at, saying: indent, name });
        start = " ".repeat(level);
      } else if (start.length > level) levels.push(start.length);
      waits = value === "" || blockText.test(value);
    }
    const opening = name === undefined ? start : `${start}${name}: `;
    const below = deeper(lines, at, start.length);
    if (blockText.test(value)) {
      at += below;
      continue;
    }
    if (name === undefined && !start.includes("-")) {
      const [, glued, rest] = /^([a-z_]+):(\S.*)$/.exec(value) ?? [];
      // An indented line below a value belongs to it; a line without indentation begins a field.
      if (start !== "" || /^[\]}]/.test(value)) continue;
      lines[at] = glued === undefined ? "" : `${glued}: ${JSON.stringify(rest)}`;
      slips.push({ line: at, saying: glued === undefined ? noField : noSpace, ...named(glued ?? /^\w+/.exec(value)?.[0]) });
      continue;
    }
    if (value === "") {
      lines[at] = opening.trimEnd();
      continue;
    }
    const isWhole = below > 0 && isRead([`k: ${value}`, ...lines.slice(at + 1, at + 1 + below).map((line) => ` ${line}`)].join("\n"));
    if (isWhole) {
      at += below;
      continue;
    }
    if (!plain.test(value) && !isRead(`${name === undefined ? "- " : "k: "}${value}`)) {
      slips.push({ line: at, saying: whyNot(value), ...named(name) });
      lines[at] = `${opening}${JSON.stringify(value.trimEnd())}`;
    } else lines[at] = `${opening}${value}`;
  }
  return { text: lines.join("\n"), slips };
}

const named = (name: string | undefined): Pick<Slip, "name"> => (name === undefined ? {} : { name });

/**
 * Rewrites a line of a field so that its value is plain text, as its writer meant.
 * @returns undefined when the line has no value for which that is possible
 */
export function asPlainText(line: string): string | undefined {
  const { start, name, value } = partsOf(line);
  const [, glued, rest] = name === undefined && start === "" ? (/^([a-z_]+):(\S.*)$/.exec(value) ?? []) : [];
  if (glued !== undefined && rest !== undefined) return `${glued}: ${plain.test(rest) ? rest : inMarks(rest)}`;
  const isList = /^[[{]/.test(value);
  const isOpen = value.split('"').length === 2;
  if (value === "" || isList || isOpen || blockText.test(value) || (name === undefined && !start.includes("-"))) return undefined;
  return `${start}${name === undefined ? "" : `${name}: `}${inMarks(value.trimEnd().replace(curled, "$1"))}`;
}

/** Quotes a text, with a kind of quotation mark that does not occur in it. */
function inMarks(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** The number of following lines with a deeper indentation, which continue the value. */
function deeper(lines: readonly string[], at: number, from: number): number {
  let count = 0;
  // By index: slicing the rest for every line would take quadratic time.
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (line.trim() !== "" && line.length - line.trimStart().length <= from) break;
    count += 1;
  }
  while (count > 0 && (lines[at + count] ?? "").trim() === "") count -= 1;
  return count;
}

const inQuotes = 'Zet de hele tekst van dit veld tussen rechte aanhalingstekens: "Loket: wie helpt".';
/** A whole value in typographic quotation marks, as word processors make them; its writer meant plain ones. */
const curled = /^[“”„]([^“”„"]*)[“”]$/;

/** Why a value cannot be parsed, judging by its characters. */
function whyNot(value: string): Saying {
  const [first = ""] = value;
  if (first === "'" || first === '"')
    return {
      code: "leesteken-velden",
      what: `De tekst van dit veld begint met ${first === "'" ? "een apostrof" : "een aanhalingsteken"}, en die wordt gelezen als het begin van een aanhaling.`,
      mend: `Zet de hele tekst tussen ${first === "'" ? "dubbele" : "enkele"} aanhalingstekens: ${first === "'" ? `"'s Avonds open"` : `'"Hulp" is een groot woord'`}.`,
    };
  if (first === "[" && !value.includes("]"))
    return {
      code: "leesteken-velden",
      what: "De lijst van dit veld houdt niet op.",
      mend: "Zet een ] achter de laatste waarde: [loket, balie].",
    };
  const [, inList] = first === "[" && value.trimEnd().endsWith("]") ? (/[[,]\s*([#&*!%@`|>])/.exec(value) ?? []) : [];
  if (inList !== undefined)
    return {
      code: "teken-vooraan",
      what: `In deze lijst begint een waarde met ${inList}, en dat betekent hier iets anders.`,
      mend: 'Zet die waarde tussen aanhalingstekens: [loket, "#balie"].',
    };
  if (/[&*!%@`|>[\]{},?#-]/.test(first))
    return {
      code: "teken-vooraan",
      what: `De tekst van dit veld begint met ${first}, en dat betekent hier iets anders.`,
      mend: inQuotes,
    };
  if (curled.test(value.trimEnd()))
    return {
      code: "dubbele-punt",
      what: "De aanhalingstekens om deze tekst zijn krom, en de dubbele punt erin breekt hem af.",
      mend: 'Zet er rechte aanhalingstekens voor in de plaats: "Loket: wie helpt".',
    };
  if (/:(?:\s|$)/.test(value)) return { code: "dubbele-punt", what: "Er staat een dubbele punt in de tekst van dit veld.", mend: inQuotes };
  return { code: "leesteken-velden", what: "Een teken in de tekst van dit veld betekent hier iets anders.", mend: inQuotes };
}

export const tab = {
  code: "tab",
  what: "De regel begint met een tab.",
  mend: "Gebruik spaties om in te springen.",
} as const satisfies Saying;
export const indent = {
  code: "inspringen",
  what: "De regel springt niet goed in.",
  mend: "Zet evenveel spaties voor de regels die bij elkaar horen.",
} as const satisfies Saying;
export const dash = {
  code: "leesteken-velden",
  what: "Hier begint iets in een lijst met een ander teken dan een streepje.",
  mend: "Zet er een gewoon streepje voor, met een spatie: - loket.",
} as const satisfies Saying;
const noDashSpace = {
  code: "leesteken-velden",
  what: "Achter het streepje op deze regel ontbreekt een spatie.",
  mend: "Zet er een spatie: - datum: 2026-11-24.",
} as const satisfies Saying;
const noField = {
  code: "leesteken-velden",
  what: "Op deze regel staat geen veld: er is geen naam met een dubbele punt.",
  mend: "Schrijf de naam van een veld, een dubbele punt en een spatie. Hoort de regel bij de tekst, zet dan erboven een regel met drie streepjes: ---",
} as const satisfies Saying;
const noSpace = {
  code: "dubbele-punt",
  what: "Achter de dubbele punt van dit veld ontbreekt een spatie.",
  mend: "Zet er een spatie: titel: Loket.",
} as const satisfies Saying;
