import type { MarkdownIt } from "markdown-it";
import { contextOf } from "./context.ts";

/** The beginning of an element or a comment; its end may stand on a later line. */
const rawHtml = /<(?:\/?[a-z]|!--)/i;
/** Dutch numbers as people write them: ten digits from 0 or +31, in any grouping; 0800 and 0900; and 112 after "bel". */
const phoneNumber =
  /(?<![\d-])(?:(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:[ ()-]{0,3}\d){8}|0[89]0\d[ -]?\d{4})(?!\d)|\bbel(?:len|t)? 112\b/i;

/** What may not stand in prose: HTML, a telephone number typed by hand, a heading out of order. */
export function rejected(md: MarkdownIt): void {
  md.core.ruler.after("lines", "rejected", (state) => {
    const context = contextOf(state.env);
    let level = 1;
    for (const token of state.tokens) {
      if (token.type === "heading_open") {
        const next = Number(token.tag.slice(1));
        if (next === 1)
          context.report(
            token.map?.[0] ?? 0,
            "Een kop in de tekst begint met ##.",
            "Zet er een # bij: de titel van de pagina is al de eerste kop.",
          );
        else if (next > level + 1)
          context.report(token.map?.[0] ?? 0, "Deze kop slaat een niveau over.", `Gebruik ${"#".repeat(level + 1)}.`);
        level = next;
      }
      for (const child of token.children ?? []) {
        if (child.type !== "text") continue;
        const line = child.map?.[0] ?? 0;
        if (rawHtml.test(child.content))
          context.report(line, "In de tekst staat HTML.", "Gebruik Markdown, of een blok uit docs/redactie/schrijven.md.");
        if (phoneNumber.test(child.content))
          context.report(line, "Hier staat een telefoonnummer in de tekst.", "Verwijs naar het register, bijvoorbeeld {bel:comensha}.");
      }
    }
  });
}
