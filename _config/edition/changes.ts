import type { Page } from "../prose/page.ts";

/** What changed on one page on one day. */
export interface Change {
  readonly day: string;
  readonly page: Page;
  readonly notes: readonly string[];
}

/**
 * What changed on pages, from their field `wijzigingen`: one entry a page and day, newest first. Days are editorial, so two
 * builds of one edition tell the same; a change with a day to come waits for it.
 */
export function changesOf(pages: readonly Page[], today: string): Change[] {
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
