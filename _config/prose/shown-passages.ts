import type { MarkdownIt, Token } from "markdown-it";
import type { ShownParagraph } from "../../_includes/views.ts";
import { contextOf, type ProseContext } from "./context.ts";
import { parseUse } from "./directive.ts";
import { hasMark } from "../model/marks.ts";
import { elementsIn, textOf, type Element, type Node } from "../model/nodes.ts";
import { missing } from "./names.ts";
import { paragraphName } from "./paragraph-ids.ts";

/** Whether an element is between the words of a story but not part of a sentence: a note number, the button and popover of a term. */
export function isBetweenWords(element: Element): boolean {
  return element.tag === "button" || "popover" in element.attributes || hasMark(element, "note number");
}

/** Gives the paragraph below each `::laat-zien` an anchor, and records in the context what it shows. */
export function shownPassages(md: MarkdownIt): void {
  md.core.ruler.push("shown_passages", ({ tokens, env }) => {
    const context = contextOf(env);
    for (const [index, token] of tokens.entries()) {
      const use = token.type === "directive_open" ? parseUse(token.info) : undefined;
      if (use?.name !== "laat-zien") continue;
      const line = token.map?.[0] ?? 0;
      const anchor = paragraphBelow("laat-zien", tokens, index, context);
      if (anchor === undefined) continue;
      const names = (use.attributes.get("waarom") ?? "").split(",").map((name) => name.trim());
      for (const name of names) checkName(name, context, line);
      context.shown.push({ names, anchor, line });
    }
  });
}

/**
 * The anchor of the paragraph below a mark, which may have other marks above it; reports a mark without a paragraph. The paragraph is quoted
 * elsewhere by itself, so it may not be inside a block.
 */
export function paragraphBelow(
  mark: "laat-zien" | "moment",
  tokens: readonly Token[],
  index: number,
  context: ProseContext,
): string | undefined {
  let below = index + 1;
  while (isMark(tokens[below])) below += 1;
  const paragraph = tokens[below];
  if (paragraph?.type !== "paragraph_open" || (mark === "laat-zien" && paragraph.level !== 0)) {
    context.report(
      tokens[index]?.map?.[0] ?? 0,
      "laat-zien-los",
      `Onder ::${mark} staat geen alinea.`,
      "Zet de regel boven een gewone alinea, met een lege regel ertussen.",
    );
    return undefined;
  }
  const anchor = paragraphName(tokens[below + 1]);
  paragraph.attrSet("id", anchor);
  return anchor;
}

function isMark(token: Token | undefined): boolean {
  return token?.type === "directive_open" && /^::(?:laat-zien|moment) /.test(token.info);
}

function checkName(name: string, context: ProseContext, line: number): void {
  const unknown = missing(/^K\d/.test(name) ? "bouwsteen" : "onderwerp", name, context.surroundings);
  if (unknown !== undefined) context.report(line, unknown.code, unknown.what, unknown.mend);
}

/** The marked paragraphs as other pages quote them: the words, without notes and explanations. */
export function passagesOf(prose: readonly Node[], shown: ProseContext["shown"]): ShownParagraph[] {
  if (shown.length === 0) return [];
  const elements = [...elementsIn(prose)];
  return shown.map(({ names, anchor }) => {
    const paragraph = elements.find(({ attributes }) => attributes.id === anchor)?.children ?? [];
    return { names, anchor, text: textOf(paragraph, isBetweenWords).replace(/\s+/g, " ").trim() };
  });
}
