import { keysOf } from "../../_shared/vocabulary.ts";
import type { Kind } from "./kinds.ts";

/** The contents of a book. */
interface Contents {
  /** The address of the page that is the whole book. */
  readonly whole: string;
  /** The kinds of page in it, in order; a title is shown above each group when there are several. */
  readonly groups: readonly { readonly title: string; readonly kinds: readonly Kind[] }[];
}

/** The sections that also exist as one whole: to print, to read in one go, to download. */
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

/** A book file on the site, with what the page that offers it says about it. */
export interface MadeBook {
  readonly book: BookName;
  readonly title: string;
  /** The day of the edition that it was made from. */
  readonly day: string;
  readonly format: Format;
  readonly href: string;
  readonly bytes: number;
  /** For a PDF. */
  readonly pages?: number | undefined;
}

/** A PDF of a single page. */
export interface MadeSheet {
  /** The address of the page with the same content. */
  readonly page: string;
  /** The text of a link to it. */
  readonly text: string;
  readonly href: string;
  readonly bytes: number;
  readonly pages: number;
}

/** The files that were made of an edition; none until `npm run edities` has run. */
export interface Made {
  readonly books: readonly MadeBook[];
  readonly sheets: readonly MadeSheet[];
}
export const nothingMade: Made = { books: [], sheets: [] };

/** The folder of the files, separate so that a server can keep search engines out of it. */
export const filesFolder = "/uitgaven/bestanden";
