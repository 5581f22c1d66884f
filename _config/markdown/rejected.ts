import type { MarkdownIt } from "markdown-it";
import { contextOf } from "./context.ts";

const rawHtml = /<\/?[a-z][^>]*>|<!--/i;
/** Dutch numbers as people write them: 0800-2000, 033-448 11 86, 06-12345678, +31 …; and 112 after "bel". */
const phoneNumber = /(?<![\d-])(?:\+31[ -]?|0)(?:[89]00-?\d{4}|\d{1,3}[- ]?\d{3}(?:[ ]?\d{2}){2}|6[- ]?\d{8})(?!\d)|\bbel(?:len|t)? 112\b/i;

/** What may not stand in prose: HTML, a telephone number typed by hand, a heading out of order. */
export function rejected(md: MarkdownIt): void {
  md.core.ruler.after("lines", "rejected", (state) => {
    const context = contextOf(state.env);
    let level = 1;
    for (const token of state.tokens) {
      if (token.type === "heading_open") {
        const next = Number(token.tag.slice(1));
        if (next === 1) context.report(token.map?.[0] ?? 0, "Een kop in de tekst begint met ##.", "Zet er een # bij: de titel van de pagina is al de eerste kop.");
        else if (next > level + 1) context.report(token.map?.[0] ?? 0, "Deze kop slaat een niveau over.", `Gebruik ${"#".repeat(level + 1)}.`);
        level = next;
      }
      for (const child of token.children ?? []) {
        if (child.type !== "text") continue;
        const line = child.map?.[0] ?? 0;
        if (rawHtml.test(child.content)) context.report(line, "In de tekst staat HTML.", "Gebruik Markdown, of een blok uit docs/redactie/schrijven.md.");
        if (phoneNumber.test(child.content)) context.report(line, "Hier staat een telefoonnummer in de tekst.", "Verwijs naar het register, bijvoorbeeld {bel:comensha}.");
      }
    }
  });
}
