import { keysOf } from "../../_shared/vocabulary.ts";
import type { Kind } from "./kinds.ts";

/** What a book is made of. */
interface Contents {
  /** The address of the page that is the whole book. */
  readonly whole: string;
  /** The kinds of page in it, in their order; a title stands above each group where there are more. */
  readonly groups: readonly { readonly title: string; readonly kinds: readonly Kind[] }[];
}

/** The rooms that also exist as one whole: to print, to read at a stretch, to take along. */
export const manifest = {
  longread: { whole: "/longread/alles/", groups: [{ title: "Hoofdstukken", kinds: ["hoofdstuk"] }] },
  kompas: {
    whole: "/kompas/alles/",
    groups: [
      { title: "Onderwerpen", kinds: ["onderwerp"] },
      { title: "Instrumenten", kinds: ["instrument"] },
      { title: "Om op te zoeken", kinds: ["naslag"] },
    ],
  },
  kader: { whole: "/kader/alles/", groups: [{ title: "Thema’s", kinds: ["kader", "thema"] }] },
} as const satisfies Readonly<Record<string, Contents>>;
export type BookName = keyof typeof manifest;
export const bookNames = keysOf(manifest);

/** The kinds of page that offer files. */
export const offering: readonly Kind[] = ["omslag", "kompas", "kader", "kaarten", "kaart", "makkelijk", "sjabloon", "uitgaven"];

export type Format = "pdf" | "epub";

/** A book that was made: a file on the site, and what the page that offers it says of it. */
export interface MadeBook {
  readonly book: BookName;
  readonly title: string;
  /** The day of the edition it was made of. */
  readonly day: string;
  readonly format: Format;
  readonly href: string;
  readonly bytes: number;
  /** Of a PDF. */
  readonly pages?: number | undefined;
}

/** A sheet of paper that was made of a page: a PDF. */
export interface MadeSheet {
  /** The address of the page that it says the same as. */
  readonly page: string;
  /** What a link to it says. */
  readonly text: string;
  readonly href: string;
  readonly bytes: number;
  readonly pages: number;
}

/** What was made of an edition to take along; nothing until `npm run edities` has run. */
export interface Made {
  readonly books: readonly MadeBook[];
  readonly sheets: readonly MadeSheet[];
}
export const nothingMade: Made = { books: [], sheets: [] };

/** Where the files stand: a folder of their own, so that a server can keep search engines out of it. */
export const filesFolder = "/uitgaven/bestanden";
