import { hasMark } from "../../model/marks.ts";
import { attributeOf, elementsIn, textOf, type Element, type Node } from "../../model/nodes.ts";
import { pageContent } from "./page-content.ts";

/**
 * Passages that represent a chapter and can be read on their own: its part of a real case with the moment that it tells, and somebody's own words.
 * Notes link to the sources of the chapter.
 * @param prose the text of the chapter
 * @param address the address of the chapter
 * @param id prefix for its anchors, unique among the chapters on the page
 * @param told rulings that earlier chapters mentioned, since each is mentioned once; this function adds to it
 */
export function inBrief(prose: readonly Node[], address: string, id: string, told: Set<string>): Node[] {
  const elements = prose.filter((node) => typeof node !== "string");
  const passages = (["case", "voice"] as const).flatMap((mark) => elements.find((element) => hasMark(element, mark)) ?? []);
  const own = (anchor: string): string => `${id}--${anchor}`;
  const content = pageContent(
    passages.map((passage) => withMoment(passage, told)),
    { lower: 0, id: own, href: (href) => href, sharesParts: false },
  );
  return content.map((node) => leadingTo(node, `#${own("")}`, `${address}#`));
}

/** A case that shows only its current moment instead of all moments, and its ruling only when it was not mentioned before. */
function withMoment(passage: Element, told: Set<string>): Element {
  if (!hasMark(passage, "case")) return passage;
  const here = [...elementsIn([passage])].find((element) => attributeOf(element, "aria-current") === "step");
  const moment: Node[] = here === undefined ? [] : [{ tag: "p", attributes: { class: "meta" }, children: [textOf(here.children)] }];
  const within = (node: Node): Node[] => {
    if (typeof node === "string") return [node];
    if (hasMark(node, "ruling")) {
      const ruling = textOf(node.children, ({ tag }) => tag === "sup");
      if (told.has(ruling)) return [];
      told.add(ruling);
    }
    const children = node.children.flatMap(within);
    return node.tag === "h3" ? [{ ...node, children }, ...moment] : [{ ...node, children }];
  };
  return { ...passage, children: passage.children.flatMap(within) };
}

/** Rewrites links to anchors of the chapter, so that they lead to the page of the chapter. */
function leadingTo(node: Node, from: string, to: string): Node {
  if (typeof node === "string") return node;
  const href = attributeOf(node, "href");
  return {
    ...node,
    attributes: href?.startsWith(from) === true ? { ...node.attributes, href: to + href.slice(from.length) } : node.attributes,
    children: node.children.map((child) => leadingTo(child, from, to)),
  };
}
