import type { Part, Start } from "./files.ts";

/** Page numbers with the weight of a term on each page, 0 to 1. */
export type Row = ReadonlyMap<number, number>;

/** The shards of the inverted index, each loaded when it is needed. */
export interface Shards {
  readonly start: Start;
  readonly part: (place: number) => Promise<Part>;
}

/** The highest weight of a page for a term in the index (_config/publish/search/postings.ts). */
const most = 99;
/** Limits for a search by prefix: words, and shards to fetch. */
const mostEndings = 60;
const mostShards = 4;

/** The pages of any of some terms, each with its highest weight. */
export async function rowsOf(shards: Shards, terms: readonly string[]): Promise<Row> {
  const rows = await Promise.all(
    terms.map(async (term) => {
      const part = await shards.part(placeOf(shards.start, term));
      return Object.hasOwn(part, term) ? rowIn(part[term] ?? []) : new Map<number, number>();
    }),
  );
  return rows.reduce<Row>((all, row) => merged(all, row), new Map());
}

/** Prefetches the shards of terms that will be looked up. */
export function fetchAhead(shards: Shards, terms: readonly string[]): void {
  // An error is reported by the look-up itself.
  for (const term of terms) shards.part(placeOf(shards.start, term)).catch(() => undefined);
}

/** The pages of all words with a prefix. */
export async function rowsBeginning(shards: Shards, beginning: string): Promise<Row> {
  const first = placeOf(shards.start, beginning);
  const last = Math.min(placeOf(shards.start, `${beginning}\uffff`), first + mostShards - 1);
  const parts = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => shards.part(first + at)));
  return parts
    .flatMap((part) => Object.entries(part).filter(([term]) => term.startsWith(beginning) && !/[ +]/.test(term)))
    .slice(0, mostEndings)
    .reduce<Row>((all, [, row]) => merged(all, rowIn(row)), new Map());
}

/** The union of two rows, with the highest weight of each page. */
export function merged(one: Row, other: Row, weight = 1): Row {
  if (other.size === 0) return one;
  const all = new Map(one);
  for (const [page, about] of other) all.set(page, Math.max(all.get(page) ?? 0, about * weight));
  return all;
}

/** The shard that may contain a term: the last one that does not begin after it. */
function placeOf({ parts }: Start, term: string): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle] ?? "") <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rowIn(written: readonly number[]): Row {
  const row = new Map<number, number>();
  let page = 0;
  for (let at = 0; at + 1 < written.length; at += 2) {
    page += written[at] ?? 0;
    row.set(page, (written[at + 1] ?? 0) / most);
  }
  return row;
}
