import type { BlockView, Card, DrawingRef, Frame, Link, NavLink, PageView, TestimonyCard } from "../../../_includes/views.ts";
import type { VNode } from "preact";
import { isDrawingSubject } from "../../../_includes/drawings/index.ts";
import type { MadeBook } from "../../model/books.ts";
import { passagesByName, type ShownBy } from "../../edition/passages.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import type { Node } from "../../model/nodes.ts";
import type { Page, PageOf } from "../../prose/page.ts";
import { blockAnchor } from "../../prose/reference.tsx";
import { slugify } from "../../../_shared/text/slugify.ts";
import type { FrontMatter, Kind } from "../../model/kinds.ts";
import type { Block, HelpLine, Source } from "../../model/registers.ts";
import { ageBands, blockStatuses, forms, provenances, regionTypes, testimonyTypes, type Channel } from "../../../_shared/vocabulary.ts";

/** What a layout draws. */
type ViewFor<Layout> = Layout extends (view: infer View) => VNode ? View : never;

/** The makers of one room: for each of its layouts what makes the view of a page, everything the layout shows, looked up once, as plain data. */
export type ViewMakersOf<Layouts> = {
  readonly [K in keyof Layouts & Kind]: (page: PageOf<K>, frame: Frame) => ViewFor<Layouts[K]>;
};

/** What the pages about whole books need beside the edition. */
export interface Library {
  /** What a page of the edition says, as a channel may have it. */
  readonly contentIn: (page: Page, channel: Channel) => readonly Node[];
  /** The files that were made of it; none until `npm run edities` has run. */
  readonly files: readonly MadeBook[];
}

/**
 * What rooms show of each other, made once an edition so that the cost of a page does not grow with the number of pages. The
 * edition is that of the channel of the page that is drawn: a room can reach no story that may not be named there.
 */
export interface RoomContext {
  readonly edition: Edition;
  readonly library: Library;
  /** The building blocks of the Kader by id, in their order. */
  readonly blocks: ReadonlyMap<string, BlockView>;
  /** The cards of the testimonies by slug, in their order. */
  readonly testimonyCards: ReadonlyMap<string, TestimonyCard>;
  /** What stories show, by building block or topic. */
  readonly passages: ReadonlyMap<string, readonly ShownBy[]>;
  readonly blockLinks: (ids: readonly string[]) => Link[];
  /** Links to what stands in the Kompas under these slugs; what is not published is left out. */
  readonly kompasLinks: (slugs: readonly string[]) => Link[];
  readonly helpLines: (ids: readonly string[]) => HelpLine[];
  readonly sources: (ids: readonly string[]) => Source[];
}

export function share(edition: Edition, library: Library): RoomContext {
  const { registers } = edition;
  const kompasLinks: RoomContext["kompasLinks"] = (slugs) =>
    slugs.flatMap((slug) => {
      const page = edition.byAddress.get(`/kompas/${slug}/`);
      return page === undefined ? [] : [link(page)];
    });
  const sources: RoomContext["sources"] = (ids) => ids.flatMap((id) => registers.sources.get(id) ?? []);
  const testimonies = new Map(pagesOf(edition, "getuigenis").map((page) => [page.slug, page]));
  const passages = passagesByName(edition);
  const blockView = (block: Block): BlockView => {
    // A story that shows why, that of the register first; else the summary of the one that the register names.
    const shown = passages.get(block.id) ?? [];
    const passage = shown.find(({ slug }) => slug === block.getuigenis) ?? shown[0];
    const testimony = testimonies.get(passage?.slug ?? block.getuigenis ?? "");
    const anchor = blockAnchor(block.id);
    return {
      ...block,
      anchor,
      href: `/kader/${block.thema}/#${anchor}`,
      statusLabel: blockStatuses[block.status],
      kompasLinks: kompasLinks(block.kompas),
      ...(testimony
        ? {
            testimony: {
              ...card(testimony),
              provenance: provenances[testimony.data.herkomst],
              ...(passage ? { passage: { text: passage.text, href: passage.href } } : {}),
            },
          }
        : {}),
      sources: sources(block.bronnen),
    };
  };
  const blocks = new Map([...registers.blocks.values()].map((block) => [block.id, blockView(block)]));
  return {
    edition,
    library,
    blocks,
    testimonyCards: new Map([...testimonies].map(([slug, page]) => [slug, testimonyCard(page)])),
    blockLinks: (ids) =>
      ids.flatMap((id) => blocks.get(id) ?? []).map((block) => ({ text: `${block.id} ${block.titel}`, href: block.href })),
    kompasLinks,
    passages,
    helpLines: (ids) => ids.flatMap((id) => registers.helpLines.get(id) ?? []),
    sources,
  };
}

/** What every layout is given. */
export function view<K extends Kind>(page: PageOf<K>, frame: Frame): PageView<FrontMatter<K>> {
  return { data: page.data, body: page.body, frame };
}

export function link(page: PageOf<Kind>): Link {
  return { text: page.data.titel, href: page.address };
}

export function card(page: PageOf<Kind>): Card {
  return { ...link(page), summary: page.data.samenvatting };
}

/** A reader oversees this many links beside a page; the crumb above the title leads to the whole room. */
const longestRail = 30;

/** The rail of a room: all its pages, or those around the reader, so that a page does not grow with its room. */
export function railOf(pages: readonly PageOf<Kind>[]): (current: string) => NavLink[] {
  const places = new Map(pages.map((page, index) => [page.address, index]));
  return (current) => {
    const middle = (places.get(current) ?? 0) - longestRail / 2;
    const first = Math.max(0, Math.min(middle, pages.length - longestRail));
    return pages.slice(first, first + longestRail).map((page) => ({ ...link(page), current: page.address === current }));
  };
}

/** The uid of a drawing that a layout places; drawings in prose count per subject (ProseContext.uid), so the two never meet. */
export function drawing(subject: string, uid: string): DrawingRef {
  if (!isDrawingSubject(subject)) throw new Error(`The checkpoint let an unknown drawing through: ${subject}`);
  return { subject, uid };
}

export function optionalDrawing(subject: string | undefined, uid: string): { drawing?: DrawingRef } {
  return subject === undefined ? {} : { drawing: drawing(subject, uid) };
}

export function testimonyCard(page: PageOf<"getuigenis">): TestimonyCard {
  const { data } = page;
  return {
    ...card(page),
    provenance: provenances[data.herkomst],
    type: testimonyTypes[data.soort],
    forms: data.vormen.map((form) => forms[form]),
    ageBand: ageBands[data.leeftijdsgroep],
    regionType: regionTypes[data.regiotype],
    ...(data.rol === undefined ? {} : { role: data.rol }),
    minutes: page.body.minutes,
    keys: {
      soort: data.soort,
      vormen: data.vormen,
      rol: slugify(data.rol ?? ""),
      leeftijdsgroep: data.leeftijdsgroep,
      regiotype: data.regiotype,
    },
  };
}
