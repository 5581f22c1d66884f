import { fillInParts } from "../../_shared/documents/fill-ins.ts";
import { nodesOf, type Node } from "../model/nodes.ts";

/** The nodes of a template, with its blanks and tick boxes marked up so that they can be styled. */
export function withFillIns(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (typeof node !== "string") return [{ ...node, children: withFillIns(node.children) }];
    return nodesOf(
      fillInParts(node).map(({ text, kind }) =>
        kind === "text" ? text : kind === "box" ? <span class="tick-box" /> : <span class="fill-in">{text}</span>,
      ),
    );
  });
}
