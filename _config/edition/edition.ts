import type { Kind } from "../model/kinds.ts";
import type { Block, Term } from "../model/registers.ts";
import { isOf, type Page, type PageOf } from "../prose/page.ts";
import { isTestimony, testimonyAddress, testimonyOf } from "../prose/testimony.ts";
import type { Channel } from "../../_shared/vocabulary.ts";
import { answersOf } from "./redirects.ts";
import type { Registers } from "../read/registers.ts";

/**
 * What may be named in one channel today, and the registers it rests on. Whoever makes a list, a count, a quote, a picture or
 * a link is given the edition of the channel that it appears in, and finds no story in it that stays out of that channel.
 */
export interface Edition<C extends Channel = Channel> {
  readonly channel: C;
  /** They name no story either that stays out of the channel. */
  readonly registers: Registers;
  /** Pages by kind, each list in reading order; read it with {@link pagesOf}. */
  readonly rooms: ReadonlyMap<Kind, readonly Page[]>;
  /** All pages by address. */
  readonly byAddress: ReadonlyMap<string, Page>;
  /** All pages by file, as Eleventy asks for them. */
  readonly byFile: ReadonlyMap<string, Page>;
  /** The day the edition is made, YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
}

/** The edition of every channel. That of `web` has every page of the site: it is for writing pages, and for what no search engine gets to see. */
export type Editions = { readonly [C in Channel]: Edition<C> };

/**
 * The channel that the words of a page belong to. Search engines find it, so it names what they may find; a page that is kept
 * from them names what is on the site. What repeats a page (a choice from the list, a chapter without details) says what that
 * page says. A whole book is there to be printed.
 */
export function channelOf({ kind, channels }: Pick<Page, "kind" | "channels">): "web" | "zoeken" | "pdf" {
  if (kind === "alles") return "pdf";
  return channels.has("web") && !channels.has("zoeken") ? "web" : "zoeken";
}

/** Where a chapter stands without details. */
export function gentleAddress(address: string): string {
  return `${address}zacht/`;
}

/** The chapters without details, each a page of its own beside the whole chapter: the same anchors, another text. */
export function gentlePages(edition: Edition): PageOf<"hoofdstuk">[] {
  return pagesOf(edition, "hoofdstuk").flatMap((page) =>
    page.gentle === undefined ? [] : [{ ...page, address: gentleAddress(page.address), body: page.gentle }],
  );
}

/** Every address that somebody may have written down: pages and chapters without details, and no list that comes and goes with a choice. */
export function addressesOf(edition: Edition): string[] {
  const pages = [...edition.byAddress.keys(), ...gentlePages(edition).map(({ address }) => address)];
  return pages.filter((address) => address.endsWith("/")).sort();
}

/** Whether a page stands in lists of pages and may be found: not what stands in for a page, and not what repeats others. */
export function isListed(page: Page): boolean {
  return !page.address.endsWith(".html") && page.kind !== "alles" && page.channels.has("zoeken");
}

/** The pages of a kind, in reading order. */
export function pagesOf<K extends Kind>(edition: Edition, kind: K): PageOf<K>[] {
  return (edition.rooms.get(kind) ?? []).filter((page) => isOf(page, kind));
}

/** The editions that the pages of a day make together, one a channel. */
export function assemble(pages: readonly Page[], registers: Registers, today: string): Editions {
  const inOrder = [...pages].sort(inReadingOrder);
  const edition = <C extends Channel>(channel: C): Edition<C> => {
    const open = inOrder.flatMap((page) => (page.channels.has(channel) ? [inChannel(page, channel)] : []));
    const rooms = new Map<Kind, Page[]>();
    for (const page of open) {
      const room = rooms.get(page.kind);
      if (room === undefined) rooms.set(page.kind, [page]);
      else room.push(page);
    }
    const byAddress = new Map(open.map((page) => [page.address, page]));
    return {
      channel,
      registers: namingOnly(byAddress, registers),
      rooms,
      byAddress,
      byFile: new Map(open.map((page) => [page.file, page])),
      today,
    };
  };
  return {
    web: edition("web"),
    zoeken: edition("zoeken"),
    feed: edition("feed"),
    deelkaart: edition("deelkaart"),
    pdf: edition("pdf"),
    epub: edition("epub"),
  };
}

function inChannel(page: Page, channel: Channel): Page {
  const body = page.inBooks?.get(channel);
  return body === undefined ? page : { ...page, body };
}

/** Registers that name no story beside those of an edition. */
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
