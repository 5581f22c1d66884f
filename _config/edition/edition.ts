import { factsOf, type Kind } from "../model/kinds.ts";
import { isOf, type Page, type PageOf } from "../prose/page.ts";
import type { Channel } from "../../_shared/vocabulary.ts";
import type { Registers } from "../read/registers.ts";

/**
 * What may be named in one channel today, and the registers it rests on. Whoever makes a list, a count, a quote, a picture or
 * a link is given the edition of the channel that it appears in, and finds no story in it that stays out of that channel.
 */
export interface Edition<C extends Channel = Channel> {
  readonly channel: C;
  /** They name no story either that stays out of the channel. */
  readonly registers: Registers;
  /** Pages by kind, each list in reading order, without those that repeat another; read it with {@link pagesOf}. */
  readonly rooms: ReadonlyMap<Kind, readonly Page[]>;
  /** All pages by address. */
  readonly byAddress: ReadonlyMap<string, Page>;
  /** Pages by file, as Eleventy asks for them; one that repeats another has no file. */
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
  if (factsOf(kind).book === true) return "pdf";
  return channels.has("web") && !channels.has("zoeken") ? "web" : "zoeken";
}

/** Where a chapter stands without details. */
export function gentleAddress(address: string): string {
  return `${address}zacht/`;
}

/** Every address that somebody may have written down: pages and chapters without details, and no list that comes and goes with a choice. */
export function addressesOf(edition: Edition): string[] {
  const pages = [...edition.byAddress.values()].filter(({ choice }) => choice === undefined);
  return pages
    .map(({ address }) => address)
    .filter((address) => address.endsWith("/"))
    .sort();
}

/** Whether a page stands in lists of pages and may be found: not what stands in for a page, and not what repeats others. */
export function isListed(page: Page): boolean {
  return !page.address.endsWith(".html") && factsOf(page.kind).book !== true && page.repeats !== true && page.channels.has("zoeken");
}

/** The pages of a kind, in reading order. */
export function pagesOf<K extends Kind>(edition: Edition, kind: K): PageOf<K>[] {
  return (edition.rooms.get(kind) ?? []).filter((page) => isOf(page, kind));
}
