/*
 * The files of the search index, as the build writes them (_config/publish/search/make.ts) and a browser reads them. They stand under /zoek/index/:
 * `start.json`, and all others in a folder named after the version, so that files of two editions are never mixed.
 */

/** To be raised when the format changes: a page from a browser cache then does not read an index that it does not understand. */
export const indexFormat = 1;

/** From the root of the site. */
export const indexFolder = "zoek/index";

/** `start.json`, which a search reads first. */
export interface Start {
  readonly format: number;
  readonly version: string;
  /** The number of pages. A page is identified by its position in the order of addresses. */
  readonly pages: number;
  /** The rooms of the pages, run-length encoded in page order. */
  readonly rooms: readonly (readonly [room: string, pages: number])[];
  /** The language of each page that is not in Dutch. */
  readonly languages: Readonly<Record<string, string>>;
  /** The first term of each part of the index: `w/<place>.json`. */
  readonly parts: readonly string[];
}

/** The pages of each term, as alternating numbers: the distance to the previous page, and the weight of the term on the page, 1 to 99. */
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

/** The filters besides the room, with their labels; the values of a page come from _config/draw/frame.ts. */
export const filters = { vorm: "Vorm van uitbuiting", thema: "Thema van het Kader", doelgroep: "Voor wie" } as const;

/** The values of a page for each filter, as readers see them. */
export type Filtered = { readonly [Filter in keyof typeof filters]: readonly string[] };

/** `filters.json`: the pages of every value of every filter, and the day of every page. */
export interface FilterFile {
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly days: readonly string[];
}

/** Something that can be found by its name: a page, or a direct answer. `a/<letter>.json` */
export interface Answer {
  readonly name: string;
  /** Other names. */
  readonly also?: readonly string[];
  readonly url: string;
  /** What it is, in a word or two: "Begrip", "Kompas". */
  readonly kind: string;
  readonly language?: string;
  /** The text of a direct answer; absent for a page, which is only suggested. */
  readonly text?: string;
  /** For a help line: the link to reach it. */
  readonly call?: { readonly name: string; readonly href: string };
  /** For an instrument: its steps, in order. */
  readonly steps?: readonly string[];
}
