import { describe, expect, test } from "vitest";
import { frameMaker } from "../../_config/draw/frame.ts";
import { contentOf } from "../../_config/draw/page.ts";
import { viewMakers } from "../../_config/draw/views/index.ts";
import { inBrief } from "../../_config/draw/whole/in-brief.ts";
import { pageContent } from "../../_config/draw/whole/page-content.ts";
import { wordsBefore } from "../../_config/draw/whole/whole.ts";
import { booksOf } from "../../_config/edition/books.ts";
import { pagesOf } from "../../_config/edition/edition.ts";
import { ContentError } from "../../_config/model/faults.ts";
import type { Node } from "../../_config/model/nodes.ts";
import type { Page } from "../../_config/prose/page.ts";
import { makeSheets } from "../../_config/publish/books/sheets.ts";
import { toXhtml } from "../../_config/publish/books/xhtml.ts";
import { paperOf } from "../../_config/publish/paper/paper.ts";
import { readForSearch } from "../../_config/publish/search/pages.ts";
import { assets } from "../unit/assets.ts";
import { realCheck } from "./edition.ts";

/** The classes that say what stays on a screen, to the style sheets and to the books alike (publish/paper/paper.ts). */
const ofScreens = new Set(["screen-only", "scripted", "visually-hidden"]);

/** Nodes as a designer leaves them who gives every class another name. In a drawing a class is a colour, and stays. */
function renamed(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (typeof node === "string" || node.tag === "svg") return node;
    const { class: names, ...attributes } = node.attributes;
    const others =
      names === undefined ? {} : { class: String(names).replace(/\S+/g, (name) => (ofScreens.has(name) ? name : `${name}-x`)) };
    return { ...node, attributes: { ...attributes, ...others }, children: renamed(node.children) };
  });
}

type Change = (nodes: readonly Node[]) => readonly Node[];

const withProse = <P extends Page>(page: P, change: Change): P => ({ ...page, body: { ...page.body, prose: change(page.body.prose) } });

/** What is written, with its classes left out. */
const bare = (written: string): string => written.replace(/ class="[^"]*"|"is":\[[^\]]*\],/g, "");

/** The names of what is told in other words once every class has another name. */
function changed(tell: (change: Change) => readonly (readonly [name: string, told: unknown])[]): string[] {
  const [before, after] = [(nodes: readonly Node[]) => nodes, renamed].map((change) =>
    tell(change).map(([name, told]) => [name, bare(JSON.stringify(told).replaceAll('\\"', '"'))] as const),
  );
  return (before ?? []).filter(([, told], index) => told !== after?.[index]?.[1]).map(([name]) => name);
}

const { editions, faults } = await realCheck();
if (editions === undefined) throw new ContentError(faults);
const { pdf, web } = editions;
const [frame, makers] = [frameMaker(pdf, assets), viewMakers(pdf)];
const content = (page: Page): readonly Node[] => contentOf(page, frame(page), makers);

describe("when every class has another name", () => {
  test.for(booksOf(pdf))("the $name says the same, as EPUB and on paper", (book) => {
    const rules = { lower: 1, id: String, href: String, sharesParts: false };
    expect(
      changed((change) => [
        ["vooraf", wordsBefore({ ...book, whole: withProse(book.whole, change) }, String).map((node) => toXhtml([node], String))],
        ...book.groups.flatMap(({ pages }) =>
          pages.map((page) => {
            const nodes = pageContent(change(content(page)), rules);
            return [page.slug, [toXhtml(nodes, String), paperOf(nodes, 1)]] as const;
          }),
        ),
      ]),
    ).toEqual([]);
  });

  test("every sheet says the same", () => {
    const sheets = changed((change) => {
      const said: [string, unknown][] = [];
      makeSheets(pdf, (page) => change(content(page)), {
        set: (template, facts) => {
          said.push([`${template} ${String(said.length)}`, facts]);
          return { bytes: new Uint8Array(), pages: 1 };
        },
      });
      return said;
    });
    expect(sheets).toEqual([]);
  });

  test("the search finds the same", () => {
    const [around, own] = [frameMaker(web, assets), viewMakers(web)];
    const pages = changed((change) =>
      [...web.byAddress.values()].flatMap((page) => {
        const { search } = around(page);
        if (search === undefined) return [];
        return [[page.address, readForSearch(around(page), search, change(contentOf(page, around(page), own)))] as const];
      }),
    );
    expect(pages).toEqual([]);
  });

  test("the longread in brief has the same cases and voices", () => {
    const chapters = changed((change) => {
      const told = new Set<string>();
      return pagesOf(pdf, "hoofdstuk").map(({ body, address, slug }) => [
        slug,
        toXhtml(inBrief(change(body.prose), address, slug, told), String),
      ]);
    });
    expect(chapters).toEqual([]);
  });

  test("a place or form of work has the same steps", () => {
    const places = changed((change) => [
      ...pagesOf(pdf, "plek").map((page) => [page.slug, makers.plek(withProse(page, change), frame(page)).glance.steps] as const),
      ...pagesOf(pdf, "vorm").map((page) => [page.slug, makers.vorm(withProse(page, change), frame(page)).glance.steps] as const),
    ]);
    expect(places).toEqual([]);
  });
});
