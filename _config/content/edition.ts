import type { Body } from "../../_includes/views.ts";
import type { FrontMatter, Kind } from "../schemas/pages.ts";
import type { Choice } from "../collections/facets.ts";
import type { Sound } from "../sound/sound.ts";
import type { Channel } from "../schemas/vocabulary.ts";
import { publicationOf } from "./publication.ts";
import type { Registers } from "./registers.ts";

/** A page that passed the checkpoint. */
export interface PageOf<K extends Kind> {
  readonly kind: K;
  /** Path from the project's root. */
  readonly file: string;
  readonly address: string;
  readonly slug: string;
  /** A chapter's number; 0 where order has no meaning. */
  readonly order: number;
  readonly data: FrontMatter<K>;
  readonly body: Body;
  /** A chapter told without details, when it has that route (`:::zacht`). */
  readonly gentle?: Body;
  /** The list of testimonies, narrowed to one choice (collections/facets.ts). */
  readonly choice?: Choice;
  /** Markup of the picture that the field `beeld` names. */
  readonly picture?: string;
  /** What the field `geluid` names. */
  readonly sound?: Sound;
}

export type Page = PageOf<Kind>;

/** One edition of the site: everything that may be published today, and the registers it rests on. */
export interface Edition {
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

/** Whether a page is of a kind; narrows its fields with it. */
export function isOf<K extends Kind>(page: Page, kind: K): page is PageOf<K> {
  return page.kind === kind;
}

/** Whether a page of this edition may appear in a channel beside the site itself. */
export function isIn(edition: Edition, page: Page, channel: Channel): boolean {
  return publicationOf(page, channel, { today: edition.today, withdrawn: edition.registers.withdrawn }).published;
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

/** Whether a page stands in lists of pages and may be found: not what stands in for a page, and not what repeats others. */
export function isListed(edition: Edition, page: Page): boolean {
  return !page.address.endsWith(".html") && page.kind !== "alles" && isIn(edition, page, "zoeken");
}

/** The pages of a kind, in reading order. */
export function pagesOf<K extends Kind>(edition: Edition, kind: K): PageOf<K>[] {
  return (edition.rooms.get(kind) ?? []).filter((page) => isOf(page, kind));
}

/** The edition that pages make together. */
export function assemble(pages: readonly Page[], registers: Registers, today: string): Edition {
  const rooms = new Map<Kind, Page[]>();
  for (const page of [...pages].sort(inReadingOrder)) {
    const room = rooms.get(page.kind);
    if (room === undefined) rooms.set(page.kind, [page]);
    else room.push(page);
  }
  return {
    registers,
    rooms,
    byAddress: new Map(pages.map((page) => [page.address, page])),
    byFile: new Map(pages.map((page) => [page.file, page])),
    today,
  };
}

/** By number, then by the order an editor gave, then by title. */
function inReadingOrder(a: Page, b: Page): number {
  return rank(a) - rank(b) || (a.data.titel < b.data.titel ? -1 : 1);
}

function rank(page: Page): number {
  if ("volgorde" in page.data) return page.data.volgorde;
  return "nummer" in page.data ? page.data.nummer : page.order;
}
