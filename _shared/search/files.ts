/*
 * The files of the search index, as the build writes them (_config/publish/search/make.ts) and a browser reads them. They stand under /zoek/index/:
 * `start.json`, and all the others in a folder with the version as its name, so that parts of two editions never meet.
 */

/** Changes with what the files mean: a page that was kept from before does not read an index of after. */
export const indexFormat = 1;

/** From the root of the site. */
export const indexFolder = "zoek/index";

/** Where a search begins. */
export interface Start {
  readonly format: number;
  readonly version: string;
  /** How many pages there are. A page is a number: its place in the order of addresses. */
  readonly pages: number;
  /** The room of the pages, in their order: a room, and how many pages have it. */
  readonly rooms: readonly (readonly [room: string, pages: number])[];
  /** The pages that are not in Dutch, with their language. */
  readonly languages: Readonly<Record<string, string>>;
  /** The first term of each part of the index: `w/<place>.json`. */
  readonly parts: readonly string[];
}

/** Terms with their pages: by turns the distance to the page before, and how much the page is about the term, 1 to 99. */
export type Part = Readonly<Record<string, readonly number[]>>;

/** What is shown of a page: `p/<page>.json`. */
export interface Fragment {
  readonly url: string;
  readonly title: string;
  readonly room: string;
  /** Absent: Dutch. */
  readonly language?: string;
  readonly provenance?: string;
  readonly parts: readonly (readonly [id: string, heading: string, text: string])[];
}

/** What a reader can choose beside a room, and what it is called. Of each a page says its values (_config/draw/frame.ts). */
export const filters = { vorm: "Vorm van uitbuiting", thema: "Thema van het Kader", doelgroep: "Voor wie" } as const;

/** What of the filters a page has: labels that a reader sees. */
export type Filtered = { readonly [Filter in keyof typeof filters]: readonly string[] };

/** `filters.json`: the pages of every value of every filter, and the day of every page. */
export interface FilterFile {
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly days: readonly string[];
}

/** Something with a name: a page, or what answers by itself. `a/<letter>.json` */
export interface Answer {
  readonly name: string;
  /** Other names. */
  readonly also?: readonly string[];
  readonly url: string;
  /** What it is, in a word or two: "Begrip", "Kompas". */
  readonly kind: string;
  readonly language?: string;
  /** The answer itself; absent of a page, which is only suggested. */
  readonly text?: string;
  /** Of a help line: what is pressed to reach it. */
  readonly call?: { readonly name: string; readonly href: string };
  /** Of an instrument: its steps, in order. */
  readonly steps?: readonly string[];
}
