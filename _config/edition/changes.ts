import type { Page } from "../prose/page.ts";

/** What changed on one page on one day. */
export interface PageChange {
  readonly day: string;
  readonly page: Page;
  readonly notes: readonly string[];
}

/**
 * The changes of pages, from their field `wijzigingen`: one entry per page and day, newest first. Editors write these days, so every build of an
 * edition gives the same list; a change with a future day is left out until then.
 */
export function changesOf(pages: readonly Page[], today: string): PageChange[] {
  return pages
    .flatMap((page) => {
      const days = new Set(page.data.wijzigingen.map(({ datum }) => datum).filter((day) => day <= today));
      return [...days].map((day) => ({
        day,
        page,
        notes: page.data.wijzigingen.flatMap(({ datum, notitie }) => (datum === day ? [notitie] : [])),
      }));
    })
    .sort((a, b) => compare(b.day, a.day) || compare(a.page.address, b.page.address));
}

/**
 * The newest page, by the day on which it first appeared: the first of `wijzigingen`, or the later day from which a story may be shown. Ties go to
 * the page that was changed last, then to the first in reading order.
 * @param pages in reading order
 */
export function newestOf<P extends Pick<Page, "data">>(pages: readonly P[]): P | undefined {
  return [...pages].sort((a, b) => compare(firstDay(b), firstDay(a)) || compare(b.data.bijgewerkt, a.data.bijgewerkt))[0];
}

function firstDay({ data }: Pick<Page, "data">): string {
  const [first = data.bijgewerkt] = data.wijzigingen.map(({ datum }) => datum).sort();
  const shownFrom = "publiceren_op" in data ? data.publiceren_op : undefined;
  return shownFrom !== undefined && shownFrom > first ? shownFrom : first;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
