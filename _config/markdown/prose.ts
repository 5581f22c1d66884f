import MarkdownIt from "markdown-it";
import { envOf, type ProseContext } from "./context.ts";
import { directives } from "./directive.ts";
import { grafiek, hulp, tekening } from "./directives/figures.tsx";
import { routes, zacht } from "./directives/gentle.ts";
import { kanttekening, letOp } from "./directives/note.ts";
import { stappen, stepItems } from "./directives/steps.ts";
import { getuigenis } from "./directives/testimony-link.ts";
import { wev } from "./directives/wev.ts";
import { headingIds } from "./heading-ids.ts";
import { links } from "./links.ts";
import { lines } from "./lines.ts";
import { paragraphIds } from "./paragraph-ids.ts";
import { plainText } from "./plain-text.ts";
import { pictures } from "./pictures.ts";
import { references } from "./reference.ts";
import { rejected } from "./rejected.ts";
import { tables } from "./tables.ts";
import { TrustedHtml } from "../render/trusted-html.ts";
import type { Body, Heading } from "../../_includes/views.ts";

/** Words a practised reader reads in a minute; on the slow side, since the subject asks for it. */
const wordsPerMinute = 180;

const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
directives(md, new Map(Object.entries({ "let-op": letOp, kanttekening, wev, stappen, tekening, grafiek, hulp, zacht, getuigenis })));
md.use(routes);
md.use(references);
md.use(stepItems);
md.use(lines);
md.use(headingIds);
md.use(paragraphIds);
md.use(rejected);
md.use(links);
md.use(pictures);
md.use(tables);

/**
 * Renders a page's Markdown. What is wrong with it is reported to the context, never thrown.
 * @param text Markdown without front matter
 * @param context the page: registers, other pages, and the notes it collects
 * @param sources ids from the front matter, listed under the page even when the text does not cite them
 */
export function renderProse(text: string, context: ProseContext, sources: readonly string[]): Body {
  const env = envOf(context);
  const tokens = md.parse(text, env);
  const html = md.renderer.render(tokens, md.options, env);
  const headings: Heading[] = [];
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "inline") words += countWords(token.content);
    if (token.type === "heading_open" && token.tag === "h2") {
      headings.push({ id: String(token.attrGet("id") ?? ""), text: plainText(tokens[index + 1]) });
    }
  }
  return {
    html: new TrustedHtml(html),
    headings,
    notes: context.notes(sources),
    words,
    minutes: Math.max(1, Math.round(words / wordsPerMinute)),
  };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
