/** The part of Pagefind 1.6's client that we use (pagefind.js, written by _config/publish/search/index.ts). */
export interface Pagefind {
  readonly options: (options: Options) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Loads the filters, so that answers are counted. Rejects, as a search does, when the index cannot be loaded. */
  readonly filters: () => Promise<Counts>;
  /** With null for a term: every page that fits the filters. */
  readonly search: (term: string | null, options: { filters: Choices }) => Promise<Answer>;
}

interface Options {
  readonly noWorker: boolean;
  /** In words; the asides that the reader does not see count too. */
  readonly excerptLength: number;
  readonly excerptEllipsis: string;
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

/** Pages by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The value chosen in each filter; a filter without a choice is absent. */
export type Choices = Readonly<Record<string, string>>;

export interface Answer {
  /** Best first. */
  readonly results: readonly Found[];
  /** Counted over the results; empty until the filters are loaded. */
  readonly filters: Counts;
}

/** A page that was found. Title and excerpt come with a second request. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

export interface Fragment {
  readonly url: string;
  /** Escaped text in which the words found stand between <mark> and </mark>. */
  readonly excerpt: string;
  readonly meta: Readonly<Partial<Record<"title" | "soort" | "herkomst", string>>>;
}

/** In a variable, so that the bundler leaves the import to the browser. */
const address = "/pagefind/pagefind.js";

/**
 * Loads Pagefind, which then fetches the beginning of the index by itself. Without its worker: that saves 10 kB and a round
 * trip, and a page that starts no worker needs no Trusted Types policy. It costs the page at most 65 ms at a time
 * (measured at 1,000 pages).
 * @throws when its client cannot be loaded
 */
export async function loadPagefind(): Promise<Pagefind> {
  const client: unknown = await import(address);
  if (!isPagefind(client)) throw new Error(`${address} is not Pagefind's client.`);
  await client.options({
    noWorker: true,
    excerptLength: 32,
    excerptEllipsis: "…",
    // Words that an editor chose weigh nearly as much as the title; a provenance is no reason to be found.
    ranking: { metaWeights: { title: 5, trefwoorden: 3, soort: 0.5, herkomst: 0 } },
  });
  await client.init();
  return client;
}

function isPagefind(client: unknown): client is Pagefind {
  return typeof client === "object" && client !== null && ["options", "init", "filters", "search"].every((name) => name in client);
}
