import { h, type ComponentChildren } from "preact";
import MarkdownIt from "markdown-it";
import { Nodes } from "../model/nodes.ts";
import { envOf, type ProseContext } from "./context.ts";
import { lines } from "./lines.ts";
import { links } from "./links.ts";
import { tokenDrawer } from "./draw-tokens.tsx";
import { drawReference, references } from "./reference.tsx";
import type { Fault } from "../model/faults.ts";

const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
md.use(references);
md.use(lines);
md.use(links);
const draw = tokenDrawer({ reference: drawReference });

/**
 * A text of a register as markup: running text with references and links, followed by its source notes, numbered with those of the page.
 * @param place where the text comes from: a fault in it is reported for the register, not for the page
 */
export function registerText(
  text: string,
  sources: readonly string[],
  context: ProseContext,
  place: Pick<Fault, "file" | "line" | "field">,
): ComponentChildren {
  const before = context.faults.length;
  const nodes = draw(md.parseInline(`${text}${sources.map((id) => `{bron:${id}}`).join("")}`, envOf(context)), context);
  for (const fault of context.faults.splice(before)) context.faults.push({ ...fault, ...place });
  return h(Nodes, { nodes });
}
