import { escapeHtml } from "../../../_shared/text/escape.ts";
import { hasMark } from "../../model/marks.ts";
import { attributeOf, elementsIn, type Element, type Node } from "../../model/nodes.ts";

/**
 * Converts nodes to XHTML, without what e-readers do not support: details are shown open, and a picture has one format.
 * @param embed puts a picture of the site in the book and returns its name there
 */
export function toXhtml(nodes: readonly Node[], embed: (address: string) => string): string {
  return write(nodes, { embed, inDrawing: false, inNote: false, inSources: false });
}

interface Around {
  readonly embed: (address: string) => string;
  readonly inDrawing: boolean;
  /** Within the number of a note. */
  readonly inNote: boolean;
  /** Within the list that notes lead to. */
  readonly inSources: boolean;
}

function write(nodes: readonly Node[], around: Around): string {
  return nodes.map((node) => (typeof node === "string" ? escapeHtml(node) : writeElement(node, around))).join("");
}

function writeElement(element: Element, around: Around): string {
  const { tag, children } = element;
  if (tag === "picture")
    return write(
      [...elementsIn(children)].filter((inner) => inner.tag === "img"),
      around,
    );
  if (tag === "img") {
    const [address = "", alt = ""] = [attributeOf(element, "src"), attributeOf(element, "alt")];
    return writeTag("img", { src: around.embed(address), alt }, "");
  }
  const inside = write(children, {
    embed: around.embed,
    inDrawing: around.inDrawing || tag === "svg",
    inNote: around.inNote || hasMark(element, "note number"),
    inSources: around.inSources || hasMark(element, "sources"),
  });
  if (tag === "summary") return writeTag("p", { class: "summary" }, inside);
  if (tag === "details") return writeTag("div", { class: "details" }, inside);
  // E-readers show a note in a pop-up at its number. The note is not an aside, which some of them take out of the list; and a role on the li would
  // make it no list item.
  if (tag === "li" && around.inSources) {
    const { id, ...own } = element.attributes;
    return writeTag(
      "li",
      own,
      writeTag("div", { ...(id === undefined ? {} : { id }), "epub:type": "footnote", role: "doc-footnote" }, inside),
    );
  }
  return writeTag(tag, attributesIn(element, around), inside);
}

function attributesIn(element: Element, { inDrawing, inNote }: Around): Element["attributes"] {
  const { tag, attributes } = element;
  if (tag === "a") {
    if (hasMark(element, "way back")) return { ...attributes, role: "doc-backlink" };
    return inNote ? { ...attributes, role: "doc-noteref", "epub:type": "noteref" } : attributes;
  }
  if (tag !== "svg" && !inDrawing) return attributes;
  // Some attributes are only for the style sheet of the site; e-books are validated against SVG 1.1, which has no pathLength on lines.
  const known = Object.entries(attributes).filter(([name]) => !name.startsWith("data-") && name !== "pathLength" && name !== "focusable");
  return { ...Object.fromEntries(known), ...(tag === "svg" ? { xmlns: "http://www.w3.org/2000/svg" } : {}) };
}

function writeTag(tag: string, attributes: Element["attributes"], inside: string): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${value === true ? "" : escapeHtml(String(value))}"`);
  return inside === "" ? `<${tag}${names.join("")}/>` : `<${tag}${names.join("")}>${inside}</${tag}>`;
}
