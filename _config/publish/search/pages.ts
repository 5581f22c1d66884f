import type { Frame, SearchFields } from "../../../_includes/views.ts";
import { hasMark } from "../../model/marks.ts";
import { attributeOf, textOf, type Element, type Node } from "../../model/nodes.ts";

/** A part of a page: the text under one heading. The first part has no heading. */
interface Part {
  /** The anchor of the heading; "" when it has none. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** A page for the index, split by its headings. */
export interface ReadPage extends SearchFields {
  readonly url: string;
  readonly title: string;
  /** Language tag of the document: "nl", "zh-Hans". */
  readonly language: string;
  readonly parts: readonly Part[];
}

/** Inline elements: they do not separate words. */
const inline = new Set(["a", "abbr", "b", "bdi", "em", "i", "mark", "span", "strong", "sub"]);
/** Not indexed: the title is known already, a raised number is a link to a source, and the others are no text. */
const unread = new Set(["button", "h1", "script", "select", "style", "sup", "svg", "template"]);
const headings = new Set(["h2", "h3"]);
/** The punctuation after a term, a cell or a list item in a line of text. Every other block, also a row and a list, ends with a full stop. */
const ends: Readonly<Record<string, string>> = { dt: ":", th: ":", td: ";", li: ";" };

/**
 * Reads a drawn page for the search index.
 * @param fields the search fields of the page; only a page that may be found has them
 * @param content the content of the page, without its menus
 */
export function readForSearch(
  { address, title, language }: Pick<Frame, "address" | "title" | "language">,
  fields: SearchFields,
  content: readonly Node[],
): ReadPage {
  const parts: { id: string; heading: string; text: string }[] = [{ id: "", heading: "", text: "" }];
  const add = (text: string): void => {
    const last = parts.at(-1);
    if (last !== undefined) last.text += text;
  };
  // On the page the layout shows where something ends; in the excerpt of a result punctuation must.
  const end = (sign: string): void => {
    const last = parts.at(-1);
    if (last === undefined) return;
    const text = last.text.trimEnd();
    if (/[\p{L}\p{N}\p{Pe}\p{Pf}"'%]$/u.test(text.slice(-2))) last.text = text + sign;
    else if (sign === "." && /[;,]$/.test(text)) last.text = `${text.slice(0, -1)}.`;
  };
  const read = (nodes: readonly Node[], inHead = false): void => {
    for (const node of nodes) {
      if (typeof node === "string") add(node);
      else if (isUnread(node)) continue;
      else if (headings.has(node.tag))
        parts.push({ id: attributeOf(node, "id") ?? "", heading: textOf(node.children, isUnread), text: "" });
      else {
        const isInline = inline.has(node.tag);
        if (!isInline) add(" ");
        read(node.children, inHead || node.tag === "thead");
        if (isInline) continue;
        end(inHead ? "," : (ends[node.tag] ?? "."));
        add(" ");
      }
    }
  };
  read(content);
  return {
    ...fields,
    url: address,
    title,
    language: language.tag,
    parts: parts
      .map(({ id, heading, text }) => ({ id, heading: clean(heading), text: clean(text) }))
      .filter(({ heading, text }) => heading !== "" || text !== ""),
  };
}

/** Whether an element is not indexed: menus, sources, lists of links that name other pages. */
function isUnread(element: Element): boolean {
  const { tag, attributes } = element;
  return unread.has(tag) || "hidden" in attributes || "popover" in attributes || hasMark(element, "not in search");
}

function clean(text: string): string {
  return text
    .replace(/\u00AD/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
