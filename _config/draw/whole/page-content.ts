import { hasMark } from "../../model/marks.ts";
import { classesOf, type Element, type Node } from "../../model/nodes.ts";

/** How the content of a page changes on its way into a book. */
export interface ContentRules {
  /** The number of levels that headings are lowered: the title of a page becomes the title of a chapter. */
  readonly lower: number;
  /** Maps an anchor of this page to its new name. */
  readonly id: (id: string) => string;
  /** Maps a link to another page to its new address. */
  readonly href: (href: string) => string;
  /** Whether a heading links to itself, as on the site; a file is always shared as a whole. */
  readonly sharesParts: boolean;
}

/** What is only useful on a site. */
const dropped = new Set(["nav", "form", "script", "button"]);

/** Attributes that refer to other elements by id. */
const naming = new Set(["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "for", "headers"]);

/** Converts the content of a page for a book: the same text as on the site, with only links that a book may have. */
export function pageContent(nodes: readonly Node[], rules: ContentRules): Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === "string") return [node];
    if (isDropped(node)) return [];
    const children = pageContent(isHeading(node) && !rules.sharesParts ? withoutOwnLink(node) : node.children, rules);
    return [{ ...node, tag: tagIn(node, rules), attributes: attributesIn(node, rules), children }];
  });
}

/** Whether an element is left out. The class is that of the style sheets, which leave the same out when a page is printed. */
function isDropped(element: Element): boolean {
  const { tag, attributes } = element;
  return dropped.has(tag) || "hidden" in attributes || hasMark(element, "not in books") || classesOf(element).includes("screen-only");
}

function isHeading({ tag }: Element): boolean {
  return /^h[1-6]$/.test(tag);
}

/** A heading without the link to itself (prose/heading-links.ts). */
function withoutOwnLink({ attributes, children }: Element): readonly Node[] {
  return children.flatMap((child) =>
    typeof child !== "string" && child.tag === "a" && child.attributes.href === `#${attributes.id ?? ""}` ? child.children : [child],
  );
}

/** A book has many asides, and many sections with the same label and no heading; as landmarks they would be useless, so they get another role. */
function roleInBook({ tag, attributes }: Element): string | undefined {
  if (tag === "aside") return "note";
  return tag === "section" && "aria-label" in attributes ? "group" : undefined;
}

function tagIn(element: Element, { lower }: ContentRules): string {
  if (roleInBook(element) !== undefined) return "div";
  return isHeading(element) ? `h${Math.min(6, Number(element.tag.slice(1)) + lower)}` : element.tag;
}

function attributesIn(element: Element, rules: ContentRules): Element["attributes"] {
  const { tag, attributes } = element;
  const role = roleInBook(element);
  return {
    ...Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, typeof value === "string" ? inBook(tag, name, value, rules) : value]),
    ),
    ...(role === undefined ? {} : { role }),
    // Paper shows details opened.
    ...(tag === "details" ? { open: true as const } : {}),
  };
}

function inBook(tag: string, name: string, value: string, { id, href }: ContentRules): string {
  if (name === "id") return id(value);
  if (name === "href") return value.startsWith("#") ? `#${id(value.slice(1))}` : tag === "a" ? href(value) : value;
  if (naming.has(name)) return value.split(" ").map(id).join(" ");
  return value.replace(/url\(#([^)]+)\)/g, (_, own: string) => `url(#${id(own)})`);
}
