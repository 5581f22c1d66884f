import type { Node } from "../model/nodes.ts";

/** Splits a text into its slides, each of which begins with an `##`, and what comes before them. */
export function slidesOf(prose: readonly Node[]): { readonly before: readonly Node[]; readonly slides: readonly (readonly Node[])[] } {
  const before: Node[] = [];
  const slides: Node[][] = [];
  for (const node of prose) {
    if (typeof node !== "string" && node.tag === "h2") slides.push([node]);
    else (slides.at(-1) ?? before).push(node);
  }
  return { before, slides };
}
