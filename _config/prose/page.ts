import type { Body } from "../../_includes/views.ts";
import type { Node } from "../model/nodes.ts";
import type { GeneratedFile } from "../model/output.ts";
import type { FrontMatter, Kind } from "../model/kinds.ts";
import type { Channel } from "../../_shared/vocabulary.ts";

/** A page that passed the checkpoint. */
export interface PageOf<K extends Kind> {
  readonly kind: K;
  /** Path from the project's root. */
  readonly file: string;
  readonly address: string;
  readonly slug: string;
  /** The number of a chapter; 0 where order has no meaning. */
  readonly order: number;
  readonly data: FrontMatter<K>;
  /** The channels that may name, quote, count or picture it (edition/publication.ts); `web` is the page itself. */
  readonly channels: ReadonlySet<Channel>;
  /** Its content on the site, which may name whatever its own channel, {@link channelOf}, allows. */
  readonly body: Body;
  /** Its content in books, where these may name other testimonies than the site. */
  readonly inBooks?: ReadonlyMap<Channel, Body>;
  /** The chapter without details of violence, when it has that route (`:::zacht`). */
  readonly gentle?: Body;
  /** Its content repeats another page, and search only finds that other page. */
  readonly repeats?: true;
  /** For the list of testimonies filtered by one choice: that choice. */
  readonly choice?: FacetChoice;
  /** The picture in the field `beeld`. */
  readonly picture?: readonly Node[];
  /** The recording in the field `geluid`. */
  readonly sound?: Sound;
  /** A hash of everything that its text was made from; absent where nothing made from it may be cached, and where nothing is (edition/remembered.ts). */
  readonly mark?: string;
}

export type Page = PageOf<Kind>;

/** One choice from one facet. */
export interface FacetChoice {
  readonly facet: string;
  readonly key: string;
  readonly label: string;
}

/** A testimony that can also be played: what the page needs, and the files that belong to it. */
export interface Sound {
  readonly href: string;
  readonly captions: string;
  readonly seconds: number;
  /** Whose voice it is, in words. */
  readonly voice: string;
  readonly files: readonly GeneratedFile[];
}

/** Type guard: whether a page is of a kind. */
export function isOf<K extends Kind>(page: Page, kind: K): page is PageOf<K> {
  return page.kind === kind;
}
