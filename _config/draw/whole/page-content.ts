import { classesOf, type Element, type Node } from "../../model/nodes.ts";

/** How the content of a page changes on its way into a book. */
export interface Rules {
  /** So many levels every heading goes down: a page's title is a chapter's title in a whole book. */
  readonly lower: number;
  /** The new name of an anchor of this page. */
  readonly id: (id: string) => string;
  /** The new address behind a link to elsewhere. */
  readonly href: (href: string) => string;
  /** Whether a heading leads to itself, as it does on the site; a file is shared whole. */
  readonly sharesParts: boolean;
}

/** What a page has for reading it on a site: menus, forms, what leads on, a sentence said twice, who keeps it. */
const dropped = {
  tags: new Set(["nav", "form", "script", "button"]),
  classes: new Set([
    "chapter-next",
    "margin-note",
    "page-meta",
    "pull-quote",
    "screen-only",
    "see-something",
    "stories",
    "story-words",
    "term-text",
  ]),
} as const;

/** Attributes that name other elements of the page by id. */
const naming = new Set(["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "for", "headers"]);

/** The content of a page for a book: a book says what the site says, and names what a book may name. */
export function pageContent(nodes: readonly Node[], rules: Rules): Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === "string") return [node];
    if (isDropped(node)) return [];
    const children = pageContent(isHeading(node) && !rules.sharesParts ? withoutOwnLink(node) : node.children, rules);
    return [{ tag: tagIn(node, rules), attributes: attributesIn(node, rules), children }];
  });
}

function isDropped(element: Element): boolean {
  return dropped.tags.has(element.tag) || "hidden" in element.attributes || classesOf(element).some((name) => dropped.classes.has(name));
}

function isHeading({ tag }: Element): boolean {
  return /^h[1-6]$/.test(tag);
}

/** A heading without the link that it is (prose/heading-links.ts). */
function withoutOwnLink({ attributes, children }: Element): readonly Node[] {
  return children.flatMap((child) =>
    typeof child !== "string" && child.tag === "a" && child.attributes.href === `#${attributes.id ?? ""}` ? child.children : [child],
  );
}

/** A book has many asides, and sections that have a label and no heading, of one name; as landmarks they would be a maze. */
function roleInBook({ tag, attributes }: Element): string | undefined {
  if (tag === "aside") return "note";
  return tag === "section" && "aria-label" in attributes ? "group" : undefined;
}

function tagIn(element: Element, { lower }: Rules): string {
  if (roleInBook(element) !== undefined) return "div";
  return isHeading(element) ? `h${Math.min(6, Number(element.tag.slice(1)) + lower)}` : element.tag;
}

function attributesIn(element: Element, rules: Rules): Element["attributes"] {
  const { tag, attributes } = element;
  const role = roleInBook(element);
  const kept = Object.entries(attributes).filter(([name]) => name !== "data-unsearched");
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, typeof value === "string" ? inBook(tag, name, value, rules) : value])),
    ...(role === undefined ? {} : { role }),
    // On paper nobody can unfold what is folded.
    ...(tag === "details" ? { open: true as const } : {}),
  };
}

function inBook(tag: string, name: string, value: string, { id, href }: Rules): string {
  if (name === "id") return id(value);
  if (name === "href") return value.startsWith("#") ? `#${id(value.slice(1))}` : tag === "a" ? href(value) : value;
  if (naming.has(name)) return value.split(" ").map(id).join(" ");
  return value.replace(/url\(#([^)]+)\)/g, (_, own: string) => `url(#${id(own)})`);
}
