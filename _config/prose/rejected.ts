import type { MarkdownIt } from "markdown-it";
import type { Saying } from "../model/faults.ts";
import { contextOf } from "./context.ts";

/** The beginning of an element or a comment; its end may stand on a later line. */
const rawHtml = /<(?:\/?[a-z]|!--)/i;
/** A reference that was not read as one: with a space, a capital or no name, or in a place that knows no references. */
const reference = /\{\s*\p{L}+\s*:/u;

const rejectedTexts = [
  {
    pattern: rawHtml,
    code: "html",
    what: "In de tekst staat HTML.",
    mend: "Gebruik Markdown, of een blok uit docs/redactie/schrijven.md.",
  },
  {
    pattern: reference,
    code: "verwijzing-fout",
    what: "Deze verwijzing is niet goed geschreven.",
    mend: "Schrijf haar precies zo, in de tekst en niet in een veld: {cijfer:nr-gemeld-2024}.",
  },
] as const;

/** What is wrong with a piece of text that readers will see as it is. */
export function textFaults(text: string): Saying[] {
  return rejectedTexts.flatMap(({ pattern, ...saying }) => (pattern.test(text) ? [saying] : []));
}

/** What may not stand in prose: HTML, a reference with a slip in it, a heading out of order. */
export function rejectUnreadable(md: MarkdownIt): void {
  md.core.ruler.after("lines", "rejected", (state) => {
    const context = contextOf(state.env);
    let level = 1;
    for (const token of state.tokens) {
      if (token.type === "heading_open") {
        const next = Number(token.tag.slice(1));
        if (next === 1)
          context.report(
            token.map?.[0] ?? 0,
            "kop-hoogste",
            "Een kop in de tekst begint met ##.",
            "Zet er een # bij: de titel van de pagina is al de eerste kop.",
          );
        else if (next > level + 1)
          context.report(token.map?.[0] ?? 0, "kop-niveau", "Deze kop slaat een niveau over.", `Gebruik ${"#".repeat(level + 1)}.`);
        level = next;
      }
      for (const child of token.children ?? []) {
        if (child.type !== "text") continue;
        for (const { code, what, mend } of textFaults(child.content)) context.report(child.map?.[0] ?? 0, code, what, mend);
      }
    }
  });
}
