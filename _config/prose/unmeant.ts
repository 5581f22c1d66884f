import type { MarkdownIt, Token } from "markdown-it";
import type { Saying } from "../model/faults.ts";
import { contextOf } from "./context.ts";

/** A larger number at the start of a line is not a list item: it is a year or a number that begins a sentence. */
const mostCounted = 99;

const becameList = {
  code: "teken-werd-opmaak",
  what: "Deze zin is een punt van een lijst geworden, want hij begint met een getal en een punt of haakje.",
  mend: "Zet een \\ voor de punt of het haakje, bijvoorbeeld 1998\\. of begin de zin anders.",
} as const satisfies Saying;

const lostPlus = {
  code: "teken-werd-opmaak",
  what: "De + aan het begin van deze regel verdwijnt: hij maakt er een punt van een lijst van.",
  mend: "Zet er een \\ voor: \\+. Bedoelt u een lijst, begin dan met een streepje.",
} as const satisfies Saying;

const lostThan = {
  code: "teken-werd-opmaak",
  what: "De > aan het begin van deze regel verdwijnt: hij maakt er een citaat van.",
  mend: "Schrijf het uit, bijvoorbeeld: meer dan 16 jaar. Of zet er een \\ voor: \\>.",
} as const satisfies Saying;

const broken = {
  code: "lijst-breekt",
  what: "Hier breekt de lijst: dit punt hoort niet bij het punt erboven.",
  mend: "Zet drie spaties voor elk punt dat onder een getal hoort, en geen spatie voor de andere.",
} as const satisfies Saying;

const joined = {
  code: "teken-werd-opmaak",
  what: "Deze regel is een rij van de tabel geworden, want er staat geen lege regel boven.",
  mend: "Zet een lege regel tussen de tabel en deze regel.",
} as const satisfies Saying;

const posingHeading = (marks: string, how: "vet" | "in hoofdletters"): Saying => ({
  code: "kop-in-vet",
  what: `Deze regel is helemaal ${how} en lijkt een kop, maar is er geen: wie luistert of zoekt, vindt hem niet.`,
  mend: `Maak er een kop van: begin met ${marks} en een spatie, ${how === "vet" ? "zonder sterretjes" : "in gewone letters"}. Bedoelt u nadruk, zet er dan een punt achter.`,
});

const empty = {
  code: "punt-leeg",
  what: "Hier staat een punt van een lijst of een citaat zonder woorden.",
  mend: "Schrijf er iets achter, of haal de regel weg.",
} as const satisfies Saying;

/** A line without words. Its text may be missing for another reason, which is reported already. */
const wordless = /^[\s>*+-]*(?:\d+[.)]\s*)?$/;

/** Warns about text that Markdown takes for markup, and about a list or quotation that is not what its writer intended. */
export function unmeant(md: MarkdownIt): void {
  md.core.ruler.after("text_join", "unmeant", ({ tokens, src, env }) => {
    const context = contextOf(env);
    const lines = src.split("\n");
    let heading = "##";
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open" && token.level === 0 && token.markup.startsWith("##")) heading = token.markup;
      const poses = token.type === "paragraph_open" && token.level === 0 ? posesAsHeading(tokens[index + 1]?.children ?? []) : undefined;
      // In a testimony the style is that of the person who told it: a word on its own line is not reported.
      const said =
        poses !== undefined && !context.told ? posingHeading(heading, poses) : sayingOf(token, tokens[index - 1], tokens[index + 1], lines);
      if (said !== undefined) context.warn(token.map?.[0] ?? 0, said);
    }
  });
}

/** Longer than any heading of this site. */
const longestHeading = 80;

/** How a paragraph looks like a heading: it is, or begins with, a completely bold line, or it is a line of capitals; and it ends like a heading. */
function posesAsHeading(children: readonly Token[]): "vet" | "in hoofdletters" | undefined {
  let words = "";
  let depth = 0;
  let isBold = true;
  let isAlone = true;
  for (const { type, content, nesting } of children) {
    if (type === "softbreak") {
      isAlone = false;
      break;
    }
    if (type === "strong_open" || type === "strong_close") depth += nesting;
    else if (type === "text") {
      words += content;
      isBold &&= depth > 0 || content.trim() === "";
    } else if (type !== "em_open" && type !== "em_close") return undefined;
  }
  if (words.length > longestHeading || !/\p{L}/u.test(words) || /[.!…;,]["”’')]*\s*$/u.test(words)) return undefined;
  if (isBold) return "vet";
  // At least two words: one can be an abbreviation.
  const isCapitals = isAlone && !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 1;
  return isCapitals ? "in hoofdletters" : undefined;
}

function sayingOf(token: Token, before: Token | undefined, after: Token | undefined, lines: readonly string[]): Saying | undefined {
  const line = lines[token.map?.[0] ?? 0] ?? "";
  switch (token.type) {
    case "ordered_list_open":
      return Number(token.attrGet("start") ?? 1) > mostCounted ? becameList : undefined;
    case "bullet_list_open":
      return before?.type === "ordered_list_close" && /^ [ ]?[-*+]\s/.test(line) ? broken : undefined;
    case "list_item_open":
      if (after?.type === "list_item_close" && wordless.test(line)) return empty;
      return token.markup === "+" && /^[\s>]*\+\s+[€\d]/.test(line) ? lostPlus : undefined;
    case "tr_open":
      return line.includes("|") ? undefined : joined;
    case "blockquote_open":
      if (after?.type === "blockquote_close" && wordless.test(line)) return empty;
      return /^\s*>\s*(?:€\s?)?\d/.test(line) ? lostThan : undefined;
    default:
      return undefined;
  }
}
