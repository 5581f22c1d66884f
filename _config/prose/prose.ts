import MarkdownIt, { type Token } from "markdown-it";
import { attributeOf, elementsIn } from "../model/nodes.ts";
import { envOf, type ProseContext } from "./context.ts";
import { tokenDrawer } from "./draw-tokens.tsx";
import { directiveDrawer, directives, type Directive } from "./directive.ts";
import { toegankelijkheid } from "./directives/accessibility.tsx";
import { grafiek, hulp, tekening } from "./directives/figures.tsx";
import { routeRule, zacht } from "./directives/gentle.ts";
import { kanttekening, letOp } from "./directives/note.tsx";
import { citaat } from "./directives/pull-quote.tsx";
import { grensroutes } from "./directives/border-routes.tsx";
import { zaak } from "./directives/real-case.tsx";
import { kijkmee } from "./directives/scene.ts";
import { shiftUit } from "./directives/exit-key.tsx";
import { torAdres } from "./directives/onion.tsx";
import { controle } from "./directives/verify.tsx";
import { stilLezen } from "./directives/quiet.tsx";
import { moment } from "./directives/moment.ts";
import { laatZien } from "./directives/shows.ts";
import { delen, rechten, wetgeving } from "./directives/sheets.tsx";
import { zeg } from "./directives/spoken.tsx";
import { stappen, stepItems } from "./directives/steps.tsx";
import { nieuwVel, toelichting, voorbeeld } from "./directives/template.tsx";
import { getuigenis } from "./directives/testimony-link.tsx";
import { stem } from "./directives/voice.tsx";
import { wev } from "./directives/wev.tsx";
import { headingIds } from "./heading-ids.ts";
import { headingLinks } from "./heading-links.ts";
import { leftOver } from "./left-over.ts";
import { links } from "./links.ts";
import { lines } from "./lines.ts";
import { momentRule } from "./moments.ts";
import { noCode } from "./no-code.ts";
import { paragraphIds } from "./paragraph-ids.ts";
import { plainText } from "./plain-text.ts";
import { passagesOf, shownPassages } from "./shown-passages.ts";
import { drawPicture, pictures } from "./pictures.ts";
import { drawReference, references } from "./reference.tsx";
import { rejectUnreadable } from "./rejected.ts";
import { drawTable, tables } from "./tables.tsx";
import { unmeant } from "./unmeant.ts";
import { vanished } from "./vanished.ts";
import type { Body, Heading } from "../../_includes/views.ts";

/** Reading speed in words a minute; on the low side, because of the subject. */
const wordsPerMinute = 180;

/** The reading time for a number of words, in whole minutes. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
const known: ReadonlyMap<string, Directive> = new Map(
  Object.entries({
    "let-op": letOp,
    kanttekening,
    wev,
    stappen,
    "shift-uit": shiftUit,
    controle,
    "stil-lezen": stilLezen,
    "tor-adres": torAdres,
    tekening,
    grafiek,
    hulp,
    zacht,
    getuigenis,
    kijkmee,
    citaat,
    stem,
    zaak,
    "laat-zien": laatZien,
    moment,
    rechten,
    delen,
    grensroutes,
    wetgeving,
    toelichting,
    "nieuw-vel": nieuwVel,
    voorbeeld,
    zeg,
    toegankelijkheid,
  }),
);
directives(md, known);
md.use(noCode);
md.use(routeRule);
md.use(references);
md.use(stepItems);
md.use(vanished);
md.use(lines);
md.use(leftOver);
md.use(headingIds);
md.use(paragraphIds);
md.use(shownPassages);
md.use(momentRule);
md.use(rejectUnreadable);
md.use(unmeant);
md.use(links);
md.use(pictures);
md.use(tables);
md.use(headingLinks);

const draw = tokenDrawer({
  directive_open: directiveDrawer(known),
  reference: drawReference,
  image: drawPicture,
  table_open: drawTable,
});

/**
 * Renders a page's Markdown. Faults are reported to the context, never thrown.
 * @param text Markdown without front matter
 * @param context the page: registers, other pages, and the notes it collects
 * @param sources ids from the front matter, listed under the page even when the text does not cite them
 */
export function renderProse(text: string, context: ProseContext, sources: readonly string[]): Body {
  const env = envOf(context);
  const tokens = md.parse(text, env);
  keepWhatIsRead(tokens, context);
  const prose = draw(tokens, context);
  reportForeignQuotes(text, context);
  const headings: Heading[] = [];
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "inline") words += countWords(token.content);
    // Headings inside a block (a scene for example) are not sections of the page.
    if (token.type === "heading_open" && token.tag === "h2" && token.level === 0) {
      headings.push({ id: String(token.attrGet("id") ?? ""), text: plainText(tokens[index + 1]) });
    }
  }
  return {
    prose,
    headings,
    anchors: [...elementsIn([...(context.scene?.steps.flat() ?? []), ...prose])].flatMap((element) => attributeOf(element, "id") ?? []),
    notes: context.notes(sources),
    words,
    passages: passagesOf(prose, context.shown),
    moments: context.moments.map(({ kind, place, blocks, what, anchor }) => ({ kind, place, blocks, what, anchor })),
    ...(context.drawings[0] === undefined ? {} : { drawing: context.drawings[0] }),
    ...(context.scene === undefined ? {} : { scene: context.scene }),
    minutes: minutesFor(words),
  };
}

/** Records the visible text of each block, after Markdown was parsed, and its external links. */
function keepWhatIsRead(tokens: readonly Token[], context: ProseContext): void {
  for (const { type, children, map } of tokens) {
    const line = map?.[0] ?? 0;
    if (type !== "inline") continue;
    const pieces = (children ?? []).map((child) =>
      child.type === "softbreak" || child.type === "hardbreak"
        ? "\n"
        : /^(?:text|code_inline|image|reference)/.test(child.type)
          ? child.content
          : "",
    );
    const hrefs = (children ?? []).map((child) => child.attrGet("href")).filter((href) => typeof href === "string");
    context.keep(
      pieces.join(""),
      hrefs.filter((href) => !/^[/#]/.test(href)),
      line,
    );
  }
}

/** Reports pull quotes that are not a sentence of the text: an editor who changes one must change the other. */
function reportForeignQuotes(text: string, context: ProseContext): void {
  if (context.route === "zacht" || context.quotes.length === 0) return;
  const running = text
    .replace(/^::.*$/gm, "")
    .replace(/\{[^{}]*\}/g, "")
    .replace(/\s+/g, " ");
  for (const { text: quote, line } of context.quotes) {
    if (!running.includes(quote.replace(/\s+/g, " ").trim()))
      context.report(
        line,
        "citaat-niet-in-tekst",
        "Deze zin staat niet zo in de tekst.",
        "Neem een zin letterlijk over uit deze pagina, zonder verwijzing erin.",
      );
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
