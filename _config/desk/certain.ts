import type { Change } from "../../_shared/redactie.ts";
import { isoDay } from "../../_shared/text/isoDay.ts";
import { behindDetour } from "../model/detours.ts";
import type { Fault, FaultCode } from "../model/faults.ts";
import { nearestName } from "../model/nearest-name.ts";
import { parseUse } from "../prose/directive.ts";
import { asPlainText, gluedDash, otherDash } from "../read/reading-on.ts";
import { bullets, withoutPastedSigns } from "../read/signs.ts";

/*
 * Corrections that need no decision, for the desk and for `npm run controle -- --herstel`. A message says what to do; here that is done, to the
 * line of the message, so that only the text of the file is needed.
 */

/** New lines that replace `took` old ones, starting at the line of a fault. */
interface Rewritten {
  readonly took: number;
  readonly lines: readonly string[];
}

/** Undefined when it is not certain what the lines should be. */
type Rewrite = (line: string, fault: Fault, below: readonly string[]) => string | Rewritten | undefined;

/** The markers at the start of a line of a quotation or a list; corrections apply to the text after them. */
const opening = /^ {0,3}(?:> ?|[-+*] |\d{1,2}[.)] )+/;

const ordinarySigns: Rewrite = (line) => withoutPastedSigns(line);

/** Replaces in the text after the opening markers of a line. */
function behind(pattern: RegExp, becomes: string): Rewrite {
  return (line) => {
    const start = opening.exec(line)?.[0] ?? "";
    return start + line.slice(start.length).replace(pattern, becomes);
  };
}

/** Moves spaces that are on the wrong side of a pair of marks. */
function tied(mark: string): Rewrite {
  const sign = mark.replaceAll("*", "\\*");
  const pair = new RegExp(`(\\S?)${sign}(\\s*)([^${sign}]*?)(\\s*)${sign}(?=(\\S?))`);
  return (line) => {
    if (line.split(mark).length !== 3) return undefined;
    return line.replace(pair, (_, before: string, first: string, words: string, last: string, after: string) => {
      const [left, right] = [
        before !== "" && first !== "" ? " " : "",
        after !== "" && last !== "" && /[\p{L}\p{N}]/u.test(after) ? " " : "",
      ];
      return `${before}${left}${mark}${words}${mark}${right}`;
    });
  };
}

const bullet = new RegExp(
  `^(\\s*)(?:[${bullets}]\\s*|[-+*]\\s+|o\\t|[–—]\\s*|§\\s+(?=\\p{L})|[-+](?=\\p{L})|\\*(?=\\p{L})(?![^*]*\\*))(?=\\S)`,
  "u",
);
const number = /^(\s*\d{1,2}[.)])(?=\p{L})/u;

/** Corrects all consecutive items of a list. */
const points: Rewrite = (line, _, below) => {
  const [pattern, becomes] = bullet.test(line) ? ([bullet, "$1- "] as const) : ([number, "$1 "] as const);
  const all = [line, ...below];
  const end = all.findIndex((one) => !pattern.test(one));
  const took = end === -1 ? all.length : end;
  return took === 0 ? undefined : { took, lines: all.slice(0, took).map((one) => one.replace(pattern, becomes).trimStart()) };
};

/** Adds the line of dashes that a table needs under its header. */
const strokes: Rewrite = (line, _, [next = ""]) => {
  const cells = /^\|(.+)\|\s*$/.exec(line)?.[1]?.split(/(?<!\\)\|/);
  if (cells === undefined || !next.startsWith("|") || /^[\s|:-]+$/.test(next)) return undefined;
  // A program may have replaced the dashes in it by a single long dash.
  const isThere = /^[\s|:–—-]+$/.test(next);
  return { took: isThere ? 2 : 1, lines: [line, `|${cells.map(() => " --- |").join("")}`] };
};

/** By the text of the message, since one code has several messages. */
const signs: readonly (readonly [what: RegExp, rewrite: Rewrite])[] = [
  [/geen kop\.$/, behind(/^\s*(#{2,6})\s*(?=[^#\s])/, "$1 ")],
  [/geen punt van een lijst/, points],
  [/hokje/, (line) => line.replace(/^(\s*(?:[-+*]|\d+[.)])\s+)\[[ xX]?\]\s+/, "$1")],
  [/geen tabel/, strokes],
  [/geen citaat/, (line) => line.trimStart()],
  [/sterretjes/, (line, fault, below) => tied(line.includes("**") ? "**" : "*")(line, fault, below)],
  [/lage streepjes/, (line, fault, below) => tied(line.includes("__") ? "__" : "_")(line, fault, below)],
  [/==, \+\+, ~ of \^/, (line) => line.replaceAll("~~", "").replace(/==([^\s=][^=]*)==/g, "$1")],
  [
    /\(accent\)/,
    (line) => {
      const made = line.replace(/(?<=\p{L})`(?=\p{L})/gu, "'").replace(/(?<=^|\s)`(?=[nst]\s)/g, "'");
      return made.includes("`") ? undefined : made;
    },
  ],
  [/losse \\/, (line) => line.replace(/\\\s*$/, "")],
  [/geen beeld/, (line) => line.replace(/(!\[[^[\]]*\])\s+\(/, "$1(")],
  [/haken of het adres/, links],
  [/adres wordt geen link/, bareAddress],
];

/** `[words] (/hulp/)`, and `(words)[/hulp/]`. */
function links(line: string): string {
  return line
    .replace(/(\[[^[\]]+\])\s+\((?=(?:https?:|mailto:|\/|#)[^\s()]*\))/g, "$1(")
    .replace(/\(([^()]+)\)\s?\[((?:https?:|mailto:|\/|#)[^\s[\]]*)\]/g, "[$1]($2)");
}

/** A bare address: not in a link, nor between the quotation marks of HTML. It may contain brackets. */
const addresses =
  /(?<!\]\()(?<![<\w/"'=])(?:https?:\/\/|www\.)(?:[^\s<>()[\]"“”]|\([^\s<>()[\]]*\))*(?:[^\s<>()[\]"“”.,;:!?'’]|\([^\s<>()[\]]*\))/g;

/** Makes a bare address a link whose text is the name of the site. */
function bareAddress(line: string): string {
  return line.replace(addresses, (address) => {
    const whole = straight(address.startsWith("www.") ? `https://${address}` : address);
    const [site = whole] = whole.replace(/^https?:\/\/(?:www\.)?/, "").split("/");
    return `[${site}](${whole})`;
  });
}

/** Replaces each address that goes through a redirect service by its real address. */
const withoutDetours: Rewrite = (line) => line.replace(/https?:\/\/[^\s<>()[\]"'“”]+/g, straight);

/** The real address behind a redirect, if it can be a link on this site. */
function straight(address: string): string {
  const real = behindDetour(address)?.address;
  return real?.startsWith("https://") === true ? real : address;
}

/** Puts commas between the values of a list. */
const withCommas: Rewrite = (line) =>
  line.replace(/\[([^[\]"']*)\]/g, (_, values: string) => {
    const each = values.split(/[;,]/).map((value) => value.trim());
    return `[${each.filter((value) => value !== "").join(", ")}]`;
  });

/** Removes a handwritten anchor, since headings get one automatically; a bold line that looks like a heading becomes one. */
const withoutPlace: Rewrite = (line, { what }) => {
  if (!what.includes("elke kop een plek")) return undefined;
  const words = line.slice(0, line.lastIndexOf("{")).trimEnd();
  return words.replace(/^(\*\*|__)(.+)\1$/, "## $2");
};

const bySigns: Rewrite = (line, fault, below) => signs.find(([what]) => what.test(fault.what))?.[1](line, fault, below);

/** Quotes the value of a field; not one that continues on more lines. */
const quoted: Rewrite = (line, _, [next = ""]) => {
  const indent = (text: string): number => /^\s*(?:-\s+)*/.exec(text)?.[0].length ?? 0;
  return next.trim() !== "" && indent(next) > indent(line) ? undefined : asPlainText(line);
};

/** Replaces a line of other dashes by three hyphens, or adds these above the line of the message. */
function withFence(line: string, { mend }: Fault): Rewritten | string | undefined {
  if (/^[-–—*_]+\s*$/.test(line)) return "---";
  return mend.startsWith("Zet boven deze regel") ? { took: 1, lines: ["---", line] } : undefined;
}

/** The corrections by fault code. */
const certain: Readonly<Partial<Record<FaultCode, Rewrite>>> = {
  "onzichtbaar-teken": ordinarySigns,
  plakteken: ordinarySigns,
  "niet-leesbaar": ordinarySigns,
  "opmaak-blijft-staan": bySigns,
  "geen-link": bySigns,
  "link-omweg": withoutDetours,
  "verwijzing-fout": withoutPlace,
  "kop-hoogste": (line) => line.replace(/^(\s*)#(?=\s)/, "$1##"),
  "kop-niveau": (line, { mend }) => line.replace(/^(\s*)#+/, `$1${/#{2,6}/.exec(mend)?.[0] ?? "##"}`),
  "blok-vorm": (line, { mend }) => line.replace(/^\s*:{2,}/, /:{2,}/.exec(mend)?.[0] ?? ":::"),
  "blok-fout": (line) => {
    const made = line
      .trim()
      .replace(/^(:{2,3})\s+/, "$1")
      .replace(/[“”„]/g, '"')
      .replace(/\s+/g, " ")
      .replace(/ ?= ?(?=")/g, "=")
      .replace(/" ?(?=[a-z_]+=")/g, '" ');
    return parseUse(made) === undefined ? undefined : made;
  },
  codeblok: (_, { line, mend }, below) => {
    const close = Number(/regel (\d+) ook/.exec(mend)?.[1] ?? line);
    return { took: close - line + 1, lines: below.slice(0, Math.max(0, close - line - 1)) };
  },
  "velden-begin": withFence,
  "velden-open": withFence,
  "velden-ontbreken": withFence,
  "teken-werd-opmaak": (line, { what }) => (what.includes("rij van de tabel") ? { took: 1, lines: ["", line] } : undefined),
  "lege-regel-boven": (line, _, below) => {
    const took = [line, ...below].findIndex((one) => one.trim() !== "");
    return took < 1 ? undefined : { took, lines: [] };
  },
  tab: (line) => line.replace(/^[ \t]+/, (start) => start.replaceAll("\t", "  ")),
  "dubbele-punt": quoted,
  "teken-vooraan": quoted,
  "leesteken-velden": (line, fault, below) => {
    if (fault.what.includes("ander teken dan een streepje")) return line.replace(otherDash, "$1- ");
    if (fault.what.includes("Achter het streepje")) return line.replace(gluedDash, "$1- ");
    return (fault.what.includes("puntkomma") ? withCommas : quoted)(line, fault, below);
  },
};

/** Corrections that are usually right but may be wrong: an editor confirms them with a button. */
const likely: Readonly<Partial<Record<FaultCode, Rewrite>>> = {
  "kop-in-vet": (line, { mend }) => {
    const words = line
      .replaceAll("*", "")
      .replaceAll("__", "")
      .replace(/(?<!\w)_|_(?!\w)/g, "");
    if (mend.includes("gewone letters")) return undefined;
    return `${/#{2,6}/.exec(mend)?.[0] ?? "##"} ${words.trim().replace(/:$/, "")}`;
  },
};

/** Replaces a date in another notation. */
function asDay(line: string, day: string): string {
  return line.replace(/(?<!\d)\d{1,4}[-/. ](?:[a-z]+|\d{1,2})[-/. ]\d{1,4}(?!\d)/gi, (given) => (isoDay(given) === day ? day : given));
}

const braces = /\{[^{}]*\}?/g;
const bareReference = /(?<![\p{L}\p{N}/.{-])[a-z]+:[A-Za-z0-9][A-Za-z0-9.-]*/gu;
const word = /[\p{L}\p{N}_./#-]+/gu;

/** Replaces a misspelled name by the suggested one, when it is the only word on the line that resembles it. */
function asMeant(line: string, { code, mend }: Fault, all: readonly string[]): string | undefined {
  const [, name = ","] = /^Bedoelt u ([^?]+)\? ?/.exec(mend) ?? [];
  if (name.includes(",")) return undefined;
  if (code === "veld-onbekend") {
    const [, start = "", given = ""] = /^((?: *- )*\s*)([a-zA-Z_][\w-]*)\s*:/.exec(line) ?? [];
    const isThere = all.some((other) => other.startsWith(`${start}${name}:`));
    return isNear(given, name) && !isThere ? `${start}${name}${line.slice(start.length + given.length)}` : undefined;
  }
  const isReference = name.startsWith("{");
  const given = line.match(isReference ? (code === "verwijzing-los" ? bareReference : braces) : word) ?? [];
  const known = isReference ? /^\{[a-z]+:[A-Za-z0-9.-]+(?: [^{}]+)?\}$/ : /^$/;
  const slips = [...new Set(given.map((one) => (isReference ? one : one.replace(/\.$/, ""))))].filter(
    (one) => !known.test(one) && (isReference || isNear(one, name) || isBeginning(one, name)),
  );
  const [slip] = slips;
  return slip === undefined || slips.length > 1 ? undefined : line.replaceAll(slip, name);
}

const isNear = (given: string, name: string): boolean => nearestName(given, [name]) === name;
/** Whether somebody typed only the first letters of an option. */
const isBeginning = (given: string, name: string): boolean => given.length > 3 && given !== name && name.startsWith(given);

/**
 * The correction for a fault.
 * @param lines of the whole file
 * @returns undefined when an editor has to choose words
 */
export function changeFor(fault: Fault, lines: readonly string[]): Change | undefined {
  const at = fault.line - 1;
  const line = lines[at];
  if (line === undefined) return undefined;
  const day = /^Schrijf (\d{4}-\d{2}-\d{2})\.$/.exec(fault.mend)?.[1];
  const below = lines.slice(at + 1);
  const sure = day === undefined ? certain[fault.code]?.(line, fault, below) : asDay(line, day);
  const meant = sure === undefined ? (likely[fault.code]?.(line, fault, below) ?? asMeant(line, fault, lines)) : undefined;
  const made = sure ?? meant;
  if (made === undefined) return undefined;
  const { took, lines: becomes } = typeof made === "string" ? { took: 1, lines: [made] } : made;
  const was = lines.slice(at, at + took);
  return becomes.join("\n") === was.join("\n") ? undefined : { line: fault.line, was, becomes, sure: meant === undefined };
}

/**
 * Applies a change to a text.
 * @returns undefined when the lines differ from those that the change was made for
 */
export function withChange(text: string, { line, was, becomes }: Change): string | undefined {
  const lines = text.split("\n");
  const isThere = was.every((one, index) => lines[line - 1 + index] === one);
  return isThere ? lines.toSpliced(line - 1, was.length, ...becomes).join("\n") : undefined;
}

/** Applies all certain corrections; returns them with the line numbers of the original text. */
export function withCertain(text: string, faults: readonly Fault[]): { readonly text: string; readonly changes: readonly Change[] } {
  let made = text;
  const changes: Change[] = [];
  // From the end, so that line numbers above stay valid; pasted characters first, since another message can be caused by them.
  const isSign = ({ code }: Fault): boolean => code === "onzichtbaar-teken" || code === "plakteken" || code === "niet-leesbaar";
  for (const fault of [...faults].sort((a, b) => b.line - a.line || Number(isSign(b)) - Number(isSign(a)))) {
    const change = changeFor(fault, made.split("\n"));
    if (change?.sure !== true) continue;
    made = withChange(made, change) ?? made;
    changes.unshift(change);
  }
  return { text: made, changes };
}
