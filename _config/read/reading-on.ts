import type { Saying } from "../model/faults.ts";
import { bullets } from "./signs.ts";

/** A line of fields that cannot be read as it stands. */
export interface Slip {
  /** 0-based. */
  readonly line: number;
  readonly saying: Saying;
  /** The name before the colon, as far as there is one. */
  readonly name?: string;
}

/** The fields with every unreadable line turned into plain text or left out; the number of lines stays the same. */
export interface Mended {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** Whether a piece of YAML can be read: no error, and nothing in it that fields do not know. */
type CanRead = (yaml: string) => boolean;

/** A line as fields have it: how far it is set in, with the dashes of a list, the name before the colon, and what stands behind it. */
function partsOf(line: string): { readonly start: string; readonly name?: string; readonly value: string } {
  const rest = line.trimStart();
  // Tabs and fixed spaces are meant as spaces.
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

/** A text without a sign that could mean something else. */
const plain = /^[\p{L}\p{N}][^:#]*$/u;
/** What a program for letters makes of the dash in front of an item, or a hand takes for one. */
export const otherDash = new RegExp(`^([ \\t\\u00a0]*)(?:[${bullets}–—−‐‑*+][ \\t\\u00a0]+|o\\t\\s*)(?=\\S)`);
/** A dash that stands against the name behind it. */
export const gluedDash = /^([ \t]*)-(?=[a-z_]+:(?:\s|$))/;
const blockText = /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/;

/** The most errors that are repaired; later lines are left as they are. */
export const mostSlips = 100;
/** The most values that are parsed separately; the largest register needs fewer. */
const mostLooks = 10_000;

/**
 * Turns every value that is not valid YAML by itself into the text that its writer meant, so that the lines after it can be read. A value over several
 * lines is judged as a whole.
 */
export function mendLines(text: string, canRead: CanRead): Mended {
  const lines = text.split("\n");
  const slips: Slip[] = [];
  let looks = 0;
  const isRead: CanRead = (yaml) => {
    looks += 1;
    return looks <= mostLooks && canRead(yaml);
  };
  /** The indentation of the enclosing groups, and whether the innermost has no value yet. */
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
      // What stands below a value and is set in belongs to it; at the left edge a line begins a field.
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
 * A line of a field with its value as the text that its writer meant.
 * @returns undefined when it holds no value that could be one
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

/** Between quotation marks, of the kind that does not stand in it. */
function inMarks(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
}

/** How many lines below are set in further: they go on with the value. */
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
/** A whole value in the marks that a program for letters makes: to its writer those are quotation marks. */
const curled = /^[“”„]([^“”„"]*)[“”]$/;

/** Why a value cannot be read, from its own signs. */
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
