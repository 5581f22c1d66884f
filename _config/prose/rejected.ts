import type { MarkdownIt, Token } from "markdown-it";
import type { Saying } from "../model/faults.ts";
import { contextOf, type ProseContext } from "./context.ts";

/** The start of an HTML element or comment, which may end on a later line. A URL between < and > does not match. */
const rawHtml = /<(?:\/?(?!www\.)[a-z]|!--)/i;
/** Markup that only Markdown understands: bold words, a link, an HTML entity. */
const marks = /\*\*\S|\S\*\*|\]\(|&(?:nbsp|amp|lt|gt|quot|shy|[aeiou](?:uml|acute|grave));/;

const html = {
  code: "html",
  what: "In de tekst staat HTML.",
  mend: "Gebruik Markdown, of een blok uit docs/redactie/schrijven.md. Bedoelt u kleiner dan, zet dan een spatie achter <.",
} as const satisfies Saying;

export const wrongReference = {
  code: "verwijzing-fout",
  what: "Deze verwijzing is niet goed geschreven.",
  mend: "Schrijf haar precies zo, in de tekst en niet in een veld: {cijfer:nr-gemeld-2024}.",
} as const satisfies Saying;

/** Faults in a text that is not parsed as Markdown, so that readers would see the markup. */
export function textFaults(text: string): Saying[] {
  return [
    ...(rawHtml.test(text) ? [html] : []),
    ...(/[{}]/.test(text) ? [wrongReference] : []),
    ...(marks.test(text)
      ? [
          {
            code: "opmaak-niet-hier" as const,
            what: "Hier staat opmaak, en op deze plek doet die niets: de lezer ziet de tekens.",
            mend: "Schrijf gewone woorden, zonder sterretjes en zonder link.",
          },
        ]
      : []),
  ];
}

/** Where a reference cannot stand, and why. */
const noReferenceIn = {
  heading: "In een kop kan geen verwijzing staan.",
  link: "In de woorden van een link kan geen verwijzing staan: die is zelf een link.",
  picture: "In de beschrijving van een beeld kan geen verwijzing staan.",
} as const;

/** Reports what may not be in prose: HTML, a misplaced reference, a link without words, a heading that is empty or at the wrong level. */
export function rejectUnreadable(md: MarkdownIt): void {
  md.core.ruler.after("text_join", "rejected", (state) => {
    const context = contextOf(state.env);
    let level = 1;
    for (const [index, token] of state.tokens.entries()) {
      const inHeading = state.tokens[index - 1]?.type === "heading_open";
      if (token.type === "heading_open") {
        reportHeading(token, state.tokens[index + 1], level, context);
        level = Number(token.tag.slice(1));
      }
      reportWithin(token.children ?? [], inHeading ? "heading" : undefined, context);
    }
  });
}

function reportHeading({ map, tag, markup }: Token, inline: Token | undefined, level: number, context: ProseContext): void {
  const line = map?.[0] ?? 0;
  const next = Number(tag.slice(1));
  const isEmpty = !(inline?.children ?? []).some(
    ({ type, content }) => type === "reference" || type === "image" || /[\p{L}\p{N}]/u.test(content),
  );
  if (isEmpty) context.report(line, "kop-leeg", "Deze kop is leeg.", "Schrijf een kop achter de #, of haal de regel weg.");
  if (next === 1)
    context.report(
      line,
      "kop-hoogste",
      "Een kop in de tekst begint met ##.",
      "Zet er een # bij: de titel van de pagina is al de eerste kop.",
    );
  else if (next > level + 1) context.report(line, "kop-niveau", "Deze kop slaat een niveau over.", `Gebruik ${"#".repeat(level + 1)}.`);
  if (markup === "-")
    context.warn(line, {
      code: "kop-door-streep",
      what: "Deze tekst is een kop geworden, want er staat een streep onder.",
      mend: "Zet een lege regel boven de streep, of haal haar weg. Bedoelt u een kop, zet er dan ## voor.",
    });
}

function reportWithin(tokens: readonly Token[], place: keyof typeof noReferenceIn | undefined, context: ProseContext): void {
  let link: Token | undefined;
  let words = "";
  for (const token of tokens) {
    const line = token.map?.[0] ?? 0;
    const here = link === undefined ? place : "link";
    if (token.type === "link_open") {
      if (link !== undefined)
        context.report(
          line,
          "link-in-link",
          "In de woorden van een link staat nog een link.",
          "Haal een van de twee weg, of zet ze na elkaar.",
        );
      link = token;
      words = "";
    } else if (token.type === "link_close") {
      if (!/\S/.test(words))
        context.report(
          link?.map?.[0] ?? line,
          "link-leeg",
          "Deze link heeft geen woorden.",
          "Schrijf tussen de rechte haken waar de link heen gaat.",
        );
      link = undefined;
    } else words += token.content;
    if (token.type === "reference" && here !== undefined)
      context.report(line, "verwijzing-niet-hier", noReferenceIn[here], "Zet haar in de zin ernaast.");
    if (token.type === "code_inline" && /\{\s*[a-z]+\s*:/i.test(token.content)) context.say(line, wrongReference);
    if (token.type === "image") {
      for (const child of token.children ?? []) {
        if (child.type === "reference") context.report(line, "verwijzing-niet-hier", noReferenceIn.picture, "Zet haar in de zin ernaast.");
        if (child.type === "text" && rawHtml.test(child.content)) context.say(line, html);
      }
    }
    if (token.type === "text" && rawHtml.test(token.content)) context.say(line, html);
  }
}
