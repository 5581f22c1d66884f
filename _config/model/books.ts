/** The two rooms that also exist as one whole: to print, to read at a stretch, to take along. */
export const bookNames = ["longread", "kompas"] as const;
export type BookName = (typeof bookNames)[number];

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
