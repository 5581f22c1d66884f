import { keysOf } from "../../_shared/vocabulary.ts";
import type { Kind } from "./kinds.ts";

/** What a book is made of. */
interface Contents {
  /** The address of the page that is the whole book. */
  readonly whole: string;
  /** The kinds of page in it, in their order; a title stands above each where there are more. */
  readonly groups: readonly { readonly title: string; readonly kind: Kind }[];
}

/** The rooms that also exist as one whole: to print, to read at a stretch, to take along. */
export const manifest = {
  longread: { whole: "/longread/alles/", groups: [{ title: "Hoofdstukken", kind: "hoofdstuk" }] },
  kompas: {
    whole: "/kompas/alles/",
    groups: [
      { title: "Onderwerpen", kind: "onderwerp" },
      { title: "Instrumenten", kind: "instrument" },
      { title: "Om op te zoeken", kind: "naslag" },
    ],
  },
} as const satisfies Readonly<Record<string, Contents>>;
export type BookName = keyof typeof manifest;
export const bookNames = keysOf(manifest);

/** The kinds of page that offer the files of a book. */
export const offering: readonly Kind[] = ["omslag", "kompas", "uitgaven"];

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
}

/** Where the files stand: a folder of their own, so that a server can keep search engines out of it. */
export const filesFolder = "/uitgaven/bestanden";
