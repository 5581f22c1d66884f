import { renderToStaticMarkup } from "preact-render-to-string";
import type { VNode } from "preact";
import type { Frame } from "../../_includes/views.ts";
import { isOf, type Page } from "../prose/page.ts";
import { kinds, type Kind } from "../model/kinds.ts";
import { layouts, type ViewMakers } from "./views/index.ts";

/**
 * Draws a page: its view, through the layout of its kind, to static markup.
 * @returns the whole document
 */
export function renderPage(page: Page, frame: Frame, makers: ViewMakers): string {
  for (const kind of kinds) {
    const drawn = draw(page, kind, frame, makers);
    if (drawn !== undefined) return `<!doctype html>\n${renderToStaticMarkup(drawn)}\n`;
  }
  throw new Error(`No layout draws ${page.file}.`);
}

/** Kind, page, view and layout belong together; TypeScript follows them through one type parameter. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- K ties maker and layout together in the body
function draw<K extends Kind>(page: Page, kind: K, frame: Frame, makers: ViewMakers): VNode | undefined {
  if (!isOf(page, kind)) return undefined;
  const makeView = makers[kind];
  const layout = layouts[kind];
  return layout(makeView(page, frame));
}
