/*
 * A text as the pieces a document is made of. Read from a page of the site, at build time and in the browser; written as
 * Word or as Markdown (docx.ts, markdown.ts).
 */

export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly href?: string;
}

export type DocumentBlock =
  /** Begins a new page: a slide, or the first heading after `::nieuw-vel`. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly ownSheet?: true }
  /** An instruction for whoever fills in the text, to be deleted before the text is used. */
  | { readonly kind: "paragraph"; readonly spans: readonly Span[]; readonly note?: true }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** How to read a tree of nodes: the browser's, or the one that a build parses. */
export interface Reader<N> {
  /** The name of an element, in small letters; undefined for text and for what is no content. */
  readonly tag: (node: N) => string | undefined;
  readonly attribute: (node: N, name: string) => string | undefined;
  readonly children: (node: N) => readonly N[];
  /** The text of a text node; "" for every other. */
  readonly text: (node: N) => string;
}

const skippedTags = new Set(["nav", "svg", "button", "script", "style", "input", "label", "sup", "footer"]);
/** Classes that are left out of a document. Stories are among them: a withdrawn story cannot be removed from a file that somebody downloaded. */
const skippedClasses = [
  "stories",
  "rail",
  "breadcrumb",
  "page-meta",
  "screen-only",
  "card-folding",
  "term-meaning",
  "sources",
  "worked-example",
];

/** The pieces of a part of a page, without buttons and navigation. */
export function piecesOf<N>(root: N, reader: Reader<N>): DocumentBlock[] {
  const { tag, attribute, children, text } = reader;
  const pieces: DocumentBlock[] = [];
  let isNewSheet = false;

  const skip = (node: N): boolean => {
    const name = tag(node);
    if (name === undefined) return false;
    const classes = (attribute(node, "class") ?? "").split(" ");
    return skippedTags.has(name) || attribute(node, "popover") !== undefined || skippedClasses.some((known) => classes.includes(known));
  };

  const spansOf = (node: N, bold: boolean, href: string | undefined): Span[] => {
    const name = tag(node);
    if (name === undefined) {
      const words = text(node).replace(/\s+/g, " ");
      return words === "" ? [] : [{ text: words, ...(bold ? { bold: true } : {}), ...(href === undefined ? {} : { href }) }];
    }
    if (skip(node)) return [];
    const target = name === "a" ? attribute(node, "href") : href;
    return children(node).flatMap((child) => spansOf(child, bold || name === "strong" || name === "b", target));
  };
  const spans = (node: N): Span[] => trim(children(node).flatMap((child) => spansOf(child, false, undefined)));
  const plain = (node: N): string =>
    spans(node)
      .map((span) => span.text)
      .join("");

  const walk = (node: N, inNote = false): void => {
    const name = tag(node);
    if (name === undefined || skip(node)) return;
    const note = inNote || (attribute(node, "class") ?? "").split(" ").includes("explanation");
    const paragraph = (own: readonly Span[]): DocumentBlock => ({ kind: "paragraph", spans: own, ...(note ? { note } : {}) });
    if (name === "hr") {
      isNewSheet ||= (attribute(node, "class") ?? "") === "new-sheet";
    } else if (name === "h1" || name === "h2" || name === "h3") {
      if (note) pieces.push(paragraph([{ text: plain(node), bold: true }]));
      else {
        const level = name === "h1" ? 1 : name === "h2" ? 2 : 3;
        pieces.push({ kind: "heading", level, text: plain(node), ...(isNewSheet ? { ownSheet: true } : {}) });
        isNewSheet = false;
      }
    } else if (name === "p" || name === "dd" || name === "summary") {
      const own = spans(node);
      if (own.length > 0) pieces.push(paragraph(own));
    } else if (name === "dt") {
      pieces.push(paragraph([{ text: plain(node), bold: true }]));
    } else if ((name === "ul" || name === "ol") && !holdsBlocks(node)) {
      const items = children(node)
        .filter((item) => tag(item) === "li")
        .map(spans);
      pieces.push({ kind: "list", ordered: name === "ol", items });
    } else if (name === "table") {
      pieces.push({ kind: "table", rows: rowsOf(node) });
    } else {
      for (const child of children(node)) walk(child, note);
    }
  };

  /** A list whose items have headings or paragraphs of their own is read item by item. */
  const holdsBlocks = (list: N): boolean =>
    children(list).some((item) => children(item).some((child) => ["h2", "h3", "p", "ul", "ol", "dl"].includes(tag(child) ?? "")));

  const rowsOf = (node: N): string[][] =>
    tag(node) === "tr"
      ? [
          children(node)
            .filter((cell) => ["th", "td"].includes(tag(cell) ?? ""))
            .map(plain),
        ]
      : children(node).flatMap(rowsOf);

  walk(root);
  return pieces;
}

/** Trimmed, since a line break in the source leaves a space at the ends. */
function trim(spans: readonly Span[]): Span[] {
  const joined = spans.map((span) => span.text).join("");
  const [before, after] = [joined.length - joined.trimStart().length, joined.length - joined.trimEnd().length];
  return spans
    .map((span, index) => {
      const start = index === 0 && before > 0 ? span.text.trimStart() : span.text;
      return { ...span, text: index === spans.length - 1 && after > 0 ? start.trimEnd() : start };
    })
    .filter((span) => span.text !== "");
}
