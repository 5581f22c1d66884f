import type { ComponentChildren } from "preact";
import type { Token } from "markdown-it";
import { appendNodes, drawInto, Nodes, type Node } from "../model/nodes.ts";
import type { ProseContext } from "./context.ts";

/** Draws one kind of token. @param inside the drawn content between the token and its closing token */
export type DrawToken = (token: Token, context: ProseContext, inside: ComponentChildren) => ComponentChildren;

/** The spaces of French punctuation, at which a line may not break: before : ; ? ! and inside quotation marks. */
const frenchSpace = / (?=[:;?!»])|(?<=«) /gu;

/** Tokens that are not an element with content. */
const plain: Readonly<Record<string, DrawToken>> = {
  text: ({ content }, { surroundings }) => (surroundings.language === "fr" ? content.replace(frenchSpace, "\u00a0") : content),
  softbreak: () => "\n",
  hardbreak: () => [<br />, "\n"],
  code_inline: ({ content }) => <code>{content}</code>,
};

/**
 * Makes a function that draws tokens as markup, with a line break after each block.
 * @param own how to draw the tokens that our own rules make, by type
 */
export function tokenDrawer(own: Readonly<Record<string, DrawToken>>): (tokens: readonly Token[], context: ProseContext) => Node[] {
  const rules = { ...plain, ...own };
  return (tokens, context) => drawTokens(tokens, context, rules);
}

function drawTokens(tokens: readonly Token[], context: ProseContext, rules: Readonly<Record<string, DrawToken>>): Node[] {
  let at = 0;
  const level = (): Node[] => {
    const out: Node[] = [];
    for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
      const index = at;
      at += 1;
      if (token.nesting === -1) break;
      const inside = token.nesting === 1 ? level() : [];
      const rule = rules[token.type];
      if (token.type === "inline") appendNodes(out, drawTokens(token.children ?? [], context, rules));
      else if (rule !== undefined) drawInto(out, rule(token, context, <Nodes nodes={inside} />));
      else if (token.hidden) appendNodes(out, inside);
      else {
        const previous = tokens[index - 1];
        if (token.block && previous?.hidden === true && previous.nesting === -1) appendNodes(out, ["\n"]);
        const children = breaksAfter(tokens, index) ? appendNodes(["\n"], inside) : inside;
        out.push({ tag: token.tag, attributes: Object.fromEntries(token.attrs ?? []), children });
        if (token.block) out.push("\n");
      }
    }
    return out;
  };
  return level();
}

/** Whether a line break follows the start of a block: not before inline text, and not in an empty block. */
function breaksAfter(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.block !== true || token.nesting !== 1 || next === undefined) return false;
  return next.type !== "inline" && !next.hidden && !(next.nesting === -1 && next.tag === token.tag);
}
