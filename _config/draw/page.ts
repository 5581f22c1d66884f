import { renderToStaticMarkup } from "preact-render-to-string";
import { h, type VNode } from "preact";
import type { Frame } from "../../_includes/views.ts";
import { nodesOf, elementsIn, Nodes, type Node } from "../model/nodes.ts";
import { isOf, type Page } from "../prose/page.ts";
import { factsOf, kinds, type Kind } from "../model/kinds.ts";
import { layouts, type ViewMakers } from "./views/index.ts";

/** A drawn page. */
interface DrawnPage {
  /** The complete HTML document. */
  readonly html: string;
  /** The content of `main`, when something else needs it: the search index, and the texts to download. */
  readonly content?: readonly Node[];
}

/** Draws a page as static markup, through the view and layout of its kind; only once, also when its content is needed. */
export function drawPage(page: Page, frame: Frame, makers: ViewMakers): DrawnPage {
  const nodes = nodesOf(layOut(page, frame, makers));
  const html = htmlDocument(nodes);
  return frame.search === undefined && factsOf(page.kind).takenAlong !== true ? { html } : { html, content: mainOf(nodes) };
}

/** The content of `main` of a page, for a book. */
export function contentOf(page: Page, frame: Frame, makers: ViewMakers): readonly Node[] {
  return mainOf(nodesOf(layOut(page, frame, makers)));
}

/** Nodes as a complete HTML document. */
export function htmlDocument(nodes: readonly Node[]): string {
  return `<!doctype html>\n${renderToStaticMarkup(h(Nodes, { nodes }))}\n`;
}

function mainOf(nodes: readonly Node[]): readonly Node[] {
  for (const { tag, children } of elementsIn(nodes)) if (tag === "main") return children;
  return [];
}

function layOut(page: Page, frame: Frame, makers: ViewMakers): VNode {
  for (const kind of kinds) {
    const markup = draw(page, kind, frame, makers);
    if (markup !== undefined) return markup;
  }
  throw new Error(`No layout draws ${page.file}.`);
}

/** Draws a page when it is of this kind. One type parameter tells TypeScript that page, view and layout belong together. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties maker and layout together in the body
function draw<K extends Kind>(page: Page, kind: K, frame: Frame, makers: ViewMakers): VNode | undefined {
  if (!isOf(page, kind)) return undefined;
  const makeView = makers[kind];
  const layout = layouts[kind];
  return layout(makeView(page, frame));
}
