import { factsOf, type Kind } from "../model/kinds.ts";
import { isOf, type Page, type PageOf } from "../prose/page.ts";
import type { Channel } from "../../_shared/vocabulary.ts";
import type { Registers } from "../read/registers.ts";

/**
 * The pages and registers that one channel may show today. Code that makes a list, count, quote, picture or link takes the edition of its own channel,
 * so it cannot reach a story that is kept out of that channel.
 */
export interface Edition<C extends Channel = Channel> {
  readonly channel: C;
  /** Registers without references to stories that are kept out of the channel. */
  readonly registers: Registers;
  /** Pages by kind, each list in reading order, without those that repeat another; read it with {@link pagesOf}. */
  readonly byKind: ReadonlyMap<Kind, readonly Page[]>;
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
 * The channel whose edition a page is drawn from. A page that search engines may find shows only what they may find; other pages show what is on the
 * site. A page that repeats another (one choice of a list, a chapter without details) has the channel of that page; a whole book has the channel of
 * print.
 */
export function channelOf({ kind, channels }: Pick<Page, "kind" | "channels">): "web" | "zoeken" | "pdf" {
  if (factsOf(kind).book === true) return "pdf";
  return channels.has("web") && !channels.has("zoeken") ? "web" : "zoeken";
}

/** Where a chapter stands without details. */
export function gentleAddress(address: string): string {
  return `${address}zacht/`;
}

/** Every lasting address: pages and chapters without details, not the lists of one choice, which come and go. */
export function addressesOf(edition: Edition): string[] {
  const pages = [...edition.byAddress.values()].filter(({ choice }) => choice === undefined);
  return pages
    .map(({ address }) => address)
    .filter((address) => address.endsWith("/"))
    .sort();
}

/** Whether a page is listed and may be found: not an error page, a whole book, a page that repeats another, or a page that is kept from search engines. */
export function isListed(page: Page): boolean {
  return !page.address.endsWith(".html") && factsOf(page.kind).book !== true && page.repeats !== true && page.channels.has("zoeken");
}

/** The pages of a kind, in reading order. */
export function pagesOf<K extends Kind>(edition: Edition, kind: K): PageOf<K>[] {
  return (edition.byKind.get(kind) ?? []).filter((page) => isOf(page, kind));
}
