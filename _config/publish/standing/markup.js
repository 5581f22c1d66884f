/*
 * Parses our own pages, well enough to remove elements. Every tag is closed, as Preact writes them. Anything else throws, and then the file is
 * deleted completely.
 */

/**
 * @typedef {object} Node
 * @property {string} name of the tag; "" for the root
 * @property {string} tag as it is written
 * @property {number} from
 * @property {number} to
 * @property {Node | undefined} parent
 * @property {Node[]} children elements
 * @property {string} own its text outside child elements
 */

const token = /<!--[^]*?-->|<[!?](?:"[^"]*"|[^"<>])*>|<(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
const tagName = /^<\/?([A-Za-z][\w:-]*)/;
const empty = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

/**
 * @param {string} text HTML or XML
 * @returns {Node} the root
 * @throws when tags do not match
 */
export function readMarkup(text) {
  const xml = text.startsWith("<?xml");
  /** @type {Node} */
  const top = { name: "", tag: "", from: 0, to: text.length, parent: undefined, children: [], own: "" };
  let at = top;
  let last = 0;
  for (const { 0: tag, index } of text.matchAll(token)) {
    if (index < last) continue;
    at.own += text.slice(last, index);
    last = index + tag.length;
    const name = tagName.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (tag.startsWith("</")) {
      if (name !== at.name || at.parent === undefined) throw new Error(`</${name}> sluit <${at.name}> niet.`);
      at.to = last;
      at = at.parent;
      continue;
    }
    /** @type {Node} */
    const node = { name, tag, from: index, to: last, parent: at, children: [], own: "" };
    at.children.push(node);
    if (tag.endsWith("/>") || (!xml && empty.has(name))) continue;
    if (!xml && (name === "script" || name === "style")) {
      const end = text.indexOf(`</${name}>`, last);
      if (end === -1) throw new Error(`<${name}> houdt niet op.`);
      node.own = text.slice(last, end);
      node.to = last = end + name.length + 3;
      continue;
    }
    at = node;
  }
  at.own += text.slice(last);
  if (at !== top) throw new Error(`<${at.name}> houdt niet op.`);
  return top;
}

/**
 * The text of an element, without tags.
 * @param {string} text the file
 * @param {Node} node
 */
export function wordsOfNode(text, node) {
  return withoutTags(text.slice(node.from, node.to));
}

/**
 * @param {string} markup
 * @returns {string}
 */
export function withoutTags(markup) {
  return unescape(markup.replace(token, " "));
}

/**
 * Every element, children before their parent.
 * @param {Node} node
 * @returns {Generator<Node>}
 */
export function* inside(node) {
  for (const child of node.children) {
    yield* inside(child);
    yield child;
  }
}

/**
 * @param {Node} node
 * @param {string} name
 */
export function hasClass(node, name) {
  return (/\sclass="([^"]*)"/.exec(node.tag)?.[1] ?? "").split(" ").includes(name);
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["shy", ""],
]);

/**
 * @param {string} text
 * @returns {string}
 */
export function unescape(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, /** @type {string | undefined} */ name) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Elements that are removed as a whole when something in them mentions the story. */
const whole = new Set(["li", "tr", "dd", "url", "entry", "aside", "blockquote", "figure", "details", "option"]);
/** Elements that are never removed alone: the element around them goes. */
const part = new Set(
  "a b cite code em figcaption h1 h2 h3 h4 h5 h6 i img p picture q small source span strong summary td th time title".split(" "),
);

/**
 * Removes from a page or XML file every element that mentions something, in units that a reader would see as one thing, and then every container that is
 * left empty.
 * @param {string} text
 * @param {(words: string) => boolean} mentions asked of each tag, and of the text of each element
 * @returns {string}
 * @throws when the tags do not match, or when what would go is all there is
 */
export function without(text, mentions) {
  const top = readMarkup(text);
  /** @type {Set<Node>} */
  const gone = new Set();
  /** @type {Set<Node>} around what goes */
  const around = new Set();
  for (const node of inside(top)) {
    if (gone.has(node)) continue;
    if (!mentions(unescape(node.tag)) && !mentions(around.has(node) ? unescape(node.own) : wordsOfNode(text, node))) continue;
    const unit = unitOf(node);
    gone.add(unit);
    for (let outer = unit.parent; outer !== undefined; outer = outer.parent) around.add(outer);
  }
  sweepEmpty(top, gone);
  if ([...gone].some(({ name }) => ["html", "body", "main", "feed", "urlset"].includes(name))) throw new Error("Alles zou weggaan.");
  let made = "";
  let last = 0;
  for (const { from, to } of [...gone].sort((a, b) => a.from - b.from)) {
    if (from < last) continue;
    made += text.slice(last, from);
    last = to;
  }
  return made + text.slice(last);
}

/** @param {Node} node */
function unitOf(node) {
  let unit = node;
  for (let at = /** @type {Node | undefined} */ (node); at !== undefined && part.has(at.name); at = at.parent) unit = at;
  return unit.parent !== undefined && !whole.has(unit.name) && whole.has(unit.parent.name) ? unit.parent : unit;
}

/**
 * A list without rows, a term without a description and a section of which only the heading is left go too.
 * @param {Node} top
 * @param {Set<Node>} gone
 */
function sweepEmpty(top, gone) {
  for (const node of inside(top)) {
    if (!node.children.some((child) => gone.has(child)) || node.own.trim() !== "") continue;
    const left = node.children.filter((child) => !gone.has(child));
    if (node.name === "dl" || node.parent?.name === "dl") {
      for (const [index, child] of left.entries()) if (child.name === "dt" && left[index + 1]?.name !== "dd") gone.add(child);
    }
    const nothing = left.every((child) => gone.has(child) || (node.name === "section" && /^h\d$/.test(child.name)));
    if (nothing && ["ul", "ol", "dl", "tbody", "section", "div", "nav"].includes(node.name)) gone.add(node);
  }
}
