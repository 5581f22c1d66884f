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
  /** A chapter's number; 0 where order has no meaning. */
  readonly order: number;
  readonly data: FrontMatter<K>;
  /** Where it may be named, quoted, counted or pictured (edition/publication.ts); `web` is the page itself. */
  readonly channels: ReadonlySet<Channel>;
  /** What it says on the site: it names what may be named in its own channel, {@link channelOf}. */
  readonly body: Body;
  /** What it says in a book, where that may name other stories than the site may. */
  readonly inBooks?: ReadonlyMap<Channel, Body>;
  /** A chapter told without details, when it has that route (`:::zacht`). */
  readonly gentle?: Body;
  /** It says again what another page says, and is found through that page only. */
  readonly repeats?: true;
  /** The list of testimonies, narrowed to one choice. */
  readonly choice?: FacetChoice;
  /** The picture that the field `beeld` names. */
  readonly picture?: readonly Node[];
  /** What the field `geluid` names. */
  readonly sound?: Sound;
  /** A hash of all that its text was made of; absent where nothing made of it may stay behind, and where nothing does (edition/remembered.ts). */
  readonly mark?: string;
}

export type Page = PageOf<Kind>;

/** One choice from one facet. */
export interface FacetChoice {
  readonly facet: string;
  readonly key: string;
  readonly label: string;
}

/** A story that can be heard as well: what the page needs, and the files that come with it. */
export interface Sound {
  readonly href: string;
  readonly captions: string;
  readonly seconds: number;
  /** Whose voice it is, in words. */
  readonly voice: string;
  readonly files: readonly GeneratedFile[];
}

/** Whether a page is of a kind; narrows its fields with it. */
export function isOf<K extends Kind>(page: Page, kind: K): page is PageOf<K> {
  return page.kind === kind;
}
