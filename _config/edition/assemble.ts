import type { Channel } from "../../_shared/vocabulary.ts";
import type { Kind } from "../model/kinds.ts";
import type { Block, Term } from "../model/registers.ts";
import type { Page, PageOf } from "../prose/page.ts";
import { isTestimony, testimonyAddress, testimonyOf } from "../prose/testimony.ts";
import type { Registers } from "../read/registers.ts";
import { gentleAddress, pagesOf, type Edition, type Editions } from "./edition.ts";
import { choicePages, wholeList } from "./facets.ts";
import { letterPages } from "./letters.ts";
import { answersOf } from "./redirects.ts";

/** Assembles the edition of each channel from all pages of a day. */
export function assemble(pages: readonly Page[], registers: Registers, today: string): Editions {
  const inOrder = [...pages].sort(inReadingOrder);
  const edition = <C extends Channel>(channel: C): Edition<C> => {
    const open = inOrder.flatMap((page) => (page.channels.has(channel) ? [inChannel(page, channel)] : []));
    const byKind = new Map<Kind, Page[]>();
    for (const page of open) {
      const like = byKind.get(page.kind);
      if (like === undefined) byKind.set(page.kind, [page]);
      else like.push(page);
    }
    const byAddress = new Map(open.map((page) => [page.address, page]));
    return {
      channel,
      registers: namingOnly(byAddress, registers),
      byKind,
      byAddress,
      byFile: new Map(open.map((page) => [page.file, page])),
      today,
    };
  };
  const [web, zoeken] = [edition("web"), edition("zoeken")];
  // Built from `zoeken`, so that a list of one choice never shows a story that is kept from search engines.
  const repeating = [...gentlePages(zoeken), ...choicePages(zoeken), ...letterPages(zoeken)];
  return {
    web: withPages(web, [...repeating, ...wholeList(web)]),
    zoeken: withPages(zoeken, repeating),
    feed: edition("feed"),
    deelkaart: edition("deelkaart"),
    pdf: edition("pdf"),
    epub: edition("epub"),
  };
}

/** Adds pages that repeat others: they get an address of their own, but stand in no list. */
function withPages<C extends Channel>(edition: Edition<C>, pages: readonly Page[]): Edition<C> {
  return { ...edition, byAddress: new Map([...edition.byAddress, ...pages.map((page): [string, Page] => [page.address, page])]) };
}

/** The chapters without details, each at an address of its own beside the full chapter: same anchors, different text. */
function gentlePages(edition: Edition): PageOf<"hoofdstuk">[] {
  return pagesOf(edition, "hoofdstuk").flatMap((page) =>
    page.gentle === undefined ? [] : [{ ...page, address: gentleAddress(page.address), body: page.gentle, repeats: true }],
  );
}

function inChannel(page: Page, channel: Channel): Page {
  const body = page.inBooks?.get(channel);
  return body === undefined ? page : { ...page, body };
}

/** The registers without references to stories that are not in the edition. */
function namingOnly(pages: ReadonlyMap<string, Page>, registers: Registers): Registers {
  const isNamed = (address: string): boolean => !isTestimony(address) || pages.has(testimonyAddress(testimonyOf(address) ?? ""));
  const blocks = [...registers.blocks].map(([id, { getuigenis, ...block }]): [string, Block] => [
    id,
    getuigenis !== undefined && isNamed(testimonyAddress(getuigenis)) ? { ...block, getuigenis } : block,
  ]);
  const terms = [...registers.terms].map(([id, { zie, ...term }]): [string, Term] => [
    id,
    zie !== undefined && isNamed(zie) ? { ...term, zie } : term,
  ]);
  const moved = answersOf(registers.moved, registers.withdrawn).moved.filter(({ naar }) => isNamed(naar));
  return { ...registers, blocks: new Map(blocks), terms: new Map(terms), moved };
}

/** By number, then by the order an editor gave, then by title. */
function inReadingOrder(a: Page, b: Page): number {
  return rank(a) - rank(b) || (a.data.titel < b.data.titel ? -1 : Number(a.data.titel > b.data.titel));
}

function rank(page: Page): number {
  if ("volgorde" in page.data) return page.data.volgorde;
  return "nummer" in page.data ? page.data.nummer : page.order;
}
