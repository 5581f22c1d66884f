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
  classes: new Set(["chapter-next", "margin-note", "page-meta", "pull-quote", "screen-only", "see-something", "stories", "term-text"]),
} as const;

/** A tag, whatever its attributes hold; in brackets, so that splitting keeps it: text at the even places, tags at the odd ones. */
const tagPattern = /(<(?:"[^"<]*"|[^"<>])*>)/;
const attributePattern = /([\w:-]+)(?:="([^"]*)")?/g;
/** Attributes that name other elements of the page by id. */
const naming = new Set(["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "for", "headers"]);

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly selfClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The content of a page as it was drawn, for a book: a book says what the site says, and names what a book may name. Works on the markup of our own layouts, in which every value is quoted and escaped.
 * @param html a whole page
 */
export function pageContent(html: string, rules: Rules): string {
  const start = html.indexOf(">", html.indexOf("<main")) + 1;
  const pieces = html.slice(start, html.indexOf("</main>")).split(tagPattern);
  const out: string[] = [];
  let skipped: { readonly name: string; depth: number } | undefined;
  const unlinked: boolean[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) {
      if (skipped === undefined) out.push(piece);
      continue;
    }
    const tag = parse(piece);
    if (skipped !== undefined) {
      if (tag.name === skipped.name && !tag.selfClosing) skipped.depth += tag.closes ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
      continue;
    }
    if (!tag.closes && isDropped(tag)) {
      if (!tag.selfClosing) skipped = { name: tag.name, depth: 1 };
      continue;
    }
    if (tag.name === "a") {
      if (!tag.closes) unlinked.push(!rules.sharesParts && leadsToItself(tag, pieces, index));
      const isUnlinked = tag.closes ? unlinked.pop() : unlinked.at(-1);
      if (isUnlinked === true) continue;
    }
    out.push(write(tag, rules));
  }
  return out.join("");
}

function parse(piece: string): Tag {
  const [, slash = "", name = ""] = /^<(\/?)([\w-]+)/.exec(piece) ?? [];
  const inside = piece.slice(1 + slash.length + name.length, -1);
  const attributes = new Map([...inside.matchAll(attributePattern)].map(([, key = "", value = ""]) => [key, value]));
  return { name, closes: slash !== "", selfClosing: inside.endsWith("/"), attributes };
}

function isDropped({ name, attributes }: Tag): boolean {
  if (dropped.tags.has(name) || attributes.has("hidden")) return true;
  return (attributes.get("class") ?? "").split(" ").some((word) => dropped.classes.has(word));
}

/** The link that a heading is (prose/heading-links.ts): the tag before it opens a heading of that name. */
function leadsToItself({ attributes }: Tag, pieces: readonly string[], index: number): boolean {
  const before = parse(pieces[index - 2] ?? "");
  return /^h[1-6]$/.test(before.name) && attributes.get("href") === `#${before.attributes.get("id") ?? ""}`;
}

/** Where a link goes. */
function goes({ attributes }: Tag, { id, href }: Rules): string {
  const address = attributes.get("href") ?? "";
  return address.startsWith("#") ? `#${id(address.slice(1))}` : href(address);
}

function write(tag: Tag, rules: Rules): string {
  // A book has many asides of one name; as landmarks they would be a maze.
  const name = tag.name === "aside" ? "div" : lowered(tag.name, rules.lower);
  if (tag.closes) return `</${name}>`;
  const attributes = new Map([...tag.attributes].flatMap(([key, value]) => rewritten(tag, key, value, rules)));
  if (tag.name === "aside") attributes.set("role", "note");
  // On paper nobody can unfold what is folded.
  if (tag.name === "details") attributes.set("open", "");
  const text = [...attributes].map(([key, value]) => (key === "open" ? " open" : ` ${key}="${value}"`)).join("");
  return `<${name}${text}${tag.selfClosing ? "/" : ""}>`;
}

function lowered(name: string, by: number): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level === undefined ? name : `h${String(Math.min(6, Number(level) + by))}`;
}

function rewritten(tag: Tag, key: string, value: string, rules: Rules): [string, string][] {
  if (key === "/" || key.startsWith("data-pagefind")) return [];
  if (key === "id") return [[key, rules.id(value)]];
  if (key === "href" && tag.name === "a") return [[key, goes(tag, rules)]];
  if (key === "href" && value.startsWith("#")) return [[key, `#${rules.id(value.slice(1))}`]];
  if (naming.has(key)) return [[key, value.split(" ").map(rules.id).join(" ")]];
  return [[key, value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rules.id(id)})`)]];
}
