import { piecesOf, type DocumentBlock, type Reader } from "../../_shared/documents/pieces.ts";
import { attributeOf, type Node } from "../model/nodes.ts";

const reader: Reader<Node> = {
  tag: (node) => (typeof node === "string" ? undefined : node.tag),
  attribute: (node, name) => (typeof node === "string" ? undefined : attributeOf(node, name)),
  children: (node) => (typeof node === "string" ? [] : node.children),
  text: (node) => (typeof node === "string" ? node : ""),
};

/** The blocks of a document with the content of nodes. */
export function piecesOfNodes(nodes: readonly Node[]): DocumentBlock[] {
  return piecesOf({ tag: "div", attributes: {}, children: nodes }, reader);
}
