import { textOf, type Element, type Node } from "../../model/nodes.ts";

/** The number of characters on a page: the usual estimate for a printed one. */
const pageLength = 1800;

/** Elements that a page may break inside, between their children. A quote, a table, a figure and a paragraph stay whole. */
const flowing = new Set(["article", "section", "div", "header", "li", "dd"]);
/** In a list, only an item can contain a page mark. */
const lists = new Set(["ol", "ul", "dl"]);
const items = new Set(["li", "dt"]);

/** The anchor of the start of a page, in its document. */
export const pageId = (page: number): string => `bladzijde-${String(page)}`;

/**
 * Marks where pages begin, so that a class can open an e-book at the same page, whatever the font size (EPUB Accessibility 1.1, page navigation).
 * The pages follow from the text of the e-book alone: they match neither a printed book nor our PDF.
 * @param nodes a document of the book; it begins with a page
 * @param first the number of that page
 * @returns the document with its marks, and the number of its last page
 */
export function withPageBreaks(nodes: readonly Node[], first: number): { readonly nodes: readonly Node[]; readonly last: number } {
  let page = first;
  let signs = 0;
  /** The mark of the next page, when the current one is full. */
  const turned = (): Element[] => {
    if (signs < pageLength) return [];
    page += 1;
    signs = 0;
    return [mark(page)];
  };
  const marked = (within: readonly Node[], inList: boolean): Node[] => {
    let underHeading = false;
    return within.flatMap((node): Node[] => {
      if (typeof node === "string") return [node];
      const isPlace = inList ? items.has(node.tag) : !underHeading;
      const marks = isPlace ? turned() : [];
      const length = signsIn(node);
      const isGroup = inList && node.tag === "div";
      const isList = isGroup || lists.has(node.tag);
      underHeading = /^h[1-6]$/.test(node.tag);
      let { children } = node;
      if (isGroup || (length > pageLength && (isList || flowing.has(node.tag)))) children = marked(children, isList);
      else signs += length;
      return inList ? [{ ...node, children: [...marks, ...children] }] : [...marks, { ...node, children }];
    });
  };
  const body = marked(nodes, false);
  return { nodes: [mark(first), ...body], last: page };
}

/** The number of characters of text in an element, without the text in drawings. */
function signsIn({ children }: Element): number {
  return textOf(children, ({ tag }) => tag === "svg")
    .replace(/\s+/g, " ")
    .trim().length;
}

function mark(page: number): Element {
  const attributes = { id: pageId(page), "epub:type": "pagebreak", role: "doc-pagebreak", "aria-label": String(page) };
  return { tag: "span", attributes, children: [] };
}
