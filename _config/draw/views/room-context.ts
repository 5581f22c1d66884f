import type { BlockView, Frame, Link, PracticeView, TestimonyCard } from "../../../_includes/views.ts";
import type { VNode } from "preact";
import type { Made } from "../../model/books.ts";
import { momentsOf, passagesByName, type MomentInStory, type ShownBy } from "../../edition/passages.ts";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import type { Node } from "../../model/nodes.ts";
import type { Page, PageOf } from "../../prose/page.ts";
import { blockAnchor } from "../../../_shared/text/blockAnchor.ts";
import type { Kind } from "../../model/kinds.ts";
import type { Block, HelpLine, Source } from "../../model/registers.ts";
import { blockStatuses, provenances, type Channel } from "../../../_shared/vocabulary.ts";
import { card, link, testimonyCard } from "./cards.ts";
import { practiceAddress, practiceViews } from "../practices.ts";

/** The props of a layout. */
type ViewFor<Layout> = Layout extends (view: infer View) => VNode ? View : never;

/** The view makers of one room, one for each layout: a view is plain data with everything that the layout shows. */
export type ViewMakersOf<Layouts> = {
  readonly [K in keyof Layouts & Kind]: (page: PageOf<K>, frame: Frame) => ViewFor<Layouts[K]>;
};

/** What pages with whole books need, besides the edition. */
export interface Library {
  /** The content of a page in a channel. */
  readonly contentIn: (page: Page, channel: Channel) => readonly Node[];
  readonly made: Made;
}

/**
 * Data that rooms share, computed once per edition, so that the cost of a page does not grow with the number of pages. The edition is that of the
 * channel of the page being drawn, so a room cannot reach a story that may not be shown there.
 */
export interface RoomContext {
  readonly edition: Edition;
  readonly library: Library;
  /** The building blocks of the Kader by id, in their order. */
  readonly blocks: ReadonlyMap<string, BlockView>;
  /** Examples from municipalities, in the order of the register. */
  readonly practices: readonly PracticeView[];
  /** The cards of the testimonies by slug, in their order. */
  readonly testimonyCards: ReadonlyMap<string, TestimonyCard>;
  /** Quoted paragraphs of stories, by building block or topic. */
  readonly passages: ReadonlyMap<string, readonly ShownBy[]>;
  /** The marked moments in stories: where somebody doubts, asks, acts, or misses a signal. */
  readonly moments: readonly MomentInStory[];
  readonly blockLinks: (ids: readonly string[]) => Link[];
  /** Links to the pages of the Kompas with these slugs; unpublished ones are left out. */
  readonly kompasLinks: (slugs: readonly string[]) => Link[];
  readonly helpLines: (ids: readonly string[]) => HelpLine[];
  readonly sources: (ids: readonly string[]) => Source[];
}

/** The address of the index of moments. */
const momentsAddress = "/kader/momenten/";

/** Computes the data that the views of all rooms share. */
export function roomContext(edition: Edition, library: Library): RoomContext {
  const { registers } = edition;
  const kompasLinks: RoomContext["kompasLinks"] = (slugs) =>
    slugs.flatMap((slug) => {
      const page = edition.byAddress.get(`/kompas/${slug}/`);
      return page === undefined ? [] : [link(page)];
    });
  const sources: RoomContext["sources"] = (ids) => ids.flatMap((id) => registers.sources.get(id) ?? []);
  const testimonies = new Map(pagesOf(edition, "getuigenis").map((page) => [page.slug, page]));
  const passages = passagesByName(edition);
  const practices = practiceViews(registers);
  const moments = momentsOf(edition);
  const indexed = edition.byAddress.has(momentsAddress) ? new Set(moments.flatMap(({ blocks }) => blocks)) : undefined;
  const blockView = (block: Block): BlockView => {
    // A quoted paragraph that shows why, preferably of the story in the register; otherwise the summary of that story.
    const shown = passages.get(block.id) ?? [];
    const passage = shown.find(({ slug }) => slug === block.getuigenis) ?? shown[0];
    const testimony = testimonies.get(passage?.slug ?? block.getuigenis ?? "");
    const anchor = blockAnchor(block.id);
    const shownAt = practiceAddress(block.thema);
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
      ...(edition.byAddress.has(shownAt)
        ? { practices: { href: `${shownAt}#${anchor}`, count: practices.filter(({ blocks }) => blocks.includes(block.id)).length } }
        : {}),
      ...(indexed?.has(block.id) === true ? { moments: `${momentsAddress}#${anchor}` } : {}),
    };
  };
  const blocks = new Map([...registers.blocks.values()].map((block) => [block.id, blockView(block)]));
  return {
    edition,
    library,
    blocks,
    practices,
    testimonyCards: new Map([...testimonies].map(([slug, page]) => [slug, testimonyCard(page)])),
    blockLinks: (ids) =>
      ids.flatMap((id) => blocks.get(id) ?? []).map((block) => ({ text: `${block.id} ${block.titel}`, href: block.href })),
    kompasLinks,
    passages,
    moments,
    helpLines: (ids) => ids.flatMap((id) => registers.helpLines.get(id) ?? []),
    sources,
  };
}
