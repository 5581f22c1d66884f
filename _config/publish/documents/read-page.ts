import { load } from "cheerio/slim";
import type { AnyNode } from "domhandler";
import { piecesOf, type DocumentBlock, type Reader } from "../../../_shared/documents/pieces.ts";

const reader: Reader<AnyNode> = {
  tag: (node) => ("name" in node ? node.name : undefined),
  attribute: (node, name) => ("attribs" in node ? node.attribs[name] : undefined),
  children: (node) => ("children" in node ? node.children : []),
  text: (node) => ("data" in node && node.nodeType === 3 ? node.data : ""),
};

/** The pieces of what a page shows in its main part, or of a piece of markup. */
export function piecesOfMarkup(html: string, selector?: string): DocumentBlock[] {
  const $ = load(html, {}, selector !== undefined);
  const roots = selector === undefined ? $.root().toArray() : $(selector).toArray();
  return roots.flatMap((root) => ("children" in root ? root.children : [])).flatMap((child) => piecesOf(child, reader));
}
