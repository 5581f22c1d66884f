import { hasMark } from "../../model/marks.ts";
import { attributeOf, classesOf, elementsIn, type Element, type Node } from "../../model/nodes.ts";
import { byId, vectorOf, type Vector } from "./vector.ts";

/** A text or an element of a document. */
export type PaperNode = string | PaperElement;

/** An element as the typesetter reads it (assets/papier/opmaak.typ). */
interface PaperElement {
  readonly tag: string;
  readonly is: readonly string[];
  readonly children: readonly PaperNode[];
  /** Its anchor, when a link in the file refers to it. */
  readonly id?: string;
  /** Of a link: an anchor in this file, or a full URL. */
  readonly anchor?: string;
  readonly url?: string;
  readonly lang?: string;
  /** Of a heading: 1 is the highest; no level is skipped. */
  readonly level?: number;
  /** Of a picture: its text alternative; "" when the text around it says the same. */
  readonly alt?: string;
  readonly picture?: Vector | { readonly file: string };
  readonly table?: PaperTable;
}

interface PaperTable {
  readonly columns: number;
  readonly head: readonly (readonly PaperElement[])[];
  readonly body: readonly (readonly PaperElement[])[];
  /** Whether the first cell of every row is a row header. */
  readonly rowHeads: boolean;
  readonly caption?: PaperElement;
}

/** Inline elements. */
const inline = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "br",
  "cite",
  "code",
  "data",
  "em",
  "i",
  "q",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

/** What only works on a screen, or repeats what paper shows; the classes are those of the style sheets. */
const onScreen = {
  tags: new Set(["summary", "script", "style", "button"]),
  classes: ["visually-hidden", "scripted", "screen-only"],
};

/**
 * Converts the content of pages for the typesetter. White space of the source is removed, heading levels never skip one, and a link within the file
 * leads to an anchor that exists.
 * @param nodes the whole file, so that links and levels can be resolved
 * @param above the number of levels above an `h2`, the highest heading of a part of a book
 */
export function paperOf(nodes: readonly Node[], above: number): PaperNode[] {
  const there = byId(nodes);
  const asked = new Set(
    [...elementsIn(nodes)].flatMap((element) => {
      const href = element.tag === "a" ? attributeOf(element, "href") : undefined;
      return href?.startsWith("#") === true && there.has(href.slice(1)) ? [href.slice(1)] : [];
    }),
  );
  let level = above;

  const elementOf = (element: Element): PaperElement => {
    const { tag } = element;
    const [id, lang, href] = [attributeOf(element, "id"), attributeOf(element, "lang"), attributeOf(element, "href")];
    const heading = /^h[1-6]$/.test(tag) ? Math.max(1, Number(tag.slice(1)) - 1 + above) : undefined;
    if (heading !== undefined) level = Math.min(heading, level + 1);
    return {
      tag: heading === undefined ? tag : "heading",
      is: classesOf(element),
      ...(heading === undefined ? {} : { level }),
      ...(id !== undefined && asked.has(id) ? { id } : {}),
      ...(lang === undefined ? {} : { lang }),
      ...(tag === "a" && href !== undefined ? placeOf(href, asked) : {}),
      ...(tag === "svg" ? { picture: vectorOf(element, there), alt: wordsOf(element) } : {}),
      ...(tag === "img" ? { picture: { file: attributeOf(element, "src") ?? "" }, alt: attributeOf(element, "alt") ?? "" } : {}),
      ...(tag === "table" ? { table: tableOf(element) } : {}),
      children: tag === "svg" || tag === "table" ? [] : inline.has(tag) ? lineOf(element.children) : childrenOf(element.children),
    };
  };

  const shown = (nodes: readonly Node[]): Node[] => nodes.filter((node) => typeof node === "string" || !staysOnScreen(node));
  const lineOf = (line: readonly Node[]): PaperNode[] =>
    shown(line).map((node) => (typeof node === "string" ? node.replace(/\s+/g, " ") : elementOf(node)));

  const childrenOf = (children: readonly Node[]): PaperNode[] =>
    runsOf(shown(children)).flatMap((run) => (isLine(run) ? trimmed(lineOf(run)) : lineOf(run)));

  const tableOf = (table: Element): PaperTable => {
    const parts = [...elementsIn(table.children)];
    const rowsIn = (within: readonly Node[]): Element[] => [...elementsIn(within)].filter(({ tag }) => tag === "tr");
    const cellsOf = (row: Element): Element[] => row.children.flatMap((cell) => (typeof cell === "string" ? [] : [cell]));
    const head = parts.filter(({ tag }) => tag === "thead").flatMap(({ children }) => rowsIn(children));
    const body = rowsIn(table.children).filter((row) => !head.includes(row));
    const caption = parts.find((part) => part.tag === "caption" && !staysOnScreen(part));
    return {
      columns: Math.max(0, ...[...head, ...body].map((row) => cellsOf(row).length)),
      head: head.map((row) => cellsOf(row).map(elementOf)),
      body: body.map((row) => cellsOf(row).map(elementOf)),
      rowHeads: body.length > 0 && body.every((row) => cellsOf(row)[0]?.tag === "th"),
      ...(caption === undefined ? {} : { caption: elementOf(caption) }),
    };
  };

  return childrenOf(nodes);
}

/** The target of a link: an anchor in the file, or a URL; nothing for an anchor that is not in the file. */
function placeOf(href: string, asked: ReadonlySet<string>): Pick<PaperElement, "anchor" | "url"> {
  if (!href.startsWith("#")) return { url: href };
  return asked.has(href.slice(1)) ? { anchor: href.slice(1) } : {};
}

/** The text alternative of a drawing; "" when it is hidden from screen readers. */
function wordsOf(drawing: Element): string {
  return drawing.attributes["aria-hidden"] === undefined ? (attributeOf(drawing, "aria-label") ?? "") : "";
}

function staysOnScreen(element: Element): boolean {
  return (
    onScreen.tags.has(element.tag) || hasMark(element, "way back") || classesOf(element).some((name) => onScreen.classes.includes(name))
  );
}

/** Splits nodes into runs of inline and of block content. */
function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last !== undefined && isLine(last) === isInline(node)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function isInline(node: Node): boolean {
  return typeof node === "string" || inline.has(node.tag);
}

function isLine(run: readonly Node[]): boolean {
  return run.some(isInline);
}

/** Removes white space at both ends of a line; a line of only white space becomes empty. */
function trimmed(line: readonly PaperNode[]): PaperNode[] {
  const [first, ...rest] = line;
  if (typeof first === "string" && first.trim() === "") return trimmed(rest);
  const last = line.at(-1);
  if (typeof last === "string" && last.trim() === "") return trimmed(line.slice(0, -1));
  return line.map((node, index) => {
    if (typeof node !== "string") return node;
    const start = index === 0 ? node.trimStart() : node;
    return index === line.length - 1 ? start.trimEnd() : start;
  });
}
