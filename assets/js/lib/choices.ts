import type { FilterFile, Start } from "../../../_shared/search/files.ts";

/** The reader's filter choices: a value for each filter; a filter without a choice is absent. The filter `soort` is the room. */
export type Choices = Readonly<Record<string, string>>;

/** Number of pages by filter and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The room of every page, by page number. */
function roomsOf({ rooms }: Start): readonly string[] {
  return rooms.flatMap(([room, pages]) => Array.from({ length: pages }, () => room));
}

/** The values of a page in a filter. */
type Values = (filter: string, page: number) => readonly string[];

/** Returns a lookup of the values of pages; without the filter file only their rooms are known. */
export function valuesOf(start: Start, file?: FilterFile): Values {
  const rooms = roomsOf(start);
  const byFilter = new Map(
    Object.entries(file?.values ?? {}).map(([filter, values]) => {
      const byPage = new Map<number, string[]>();
      for (const [value, pages] of Object.entries(values)) for (const page of pages) byPage.set(page, [...(byPage.get(page) ?? []), value]);
      return [filter, byPage] as const;
    }),
  );
  return (filter, page) => (filter === "soort" ? [rooms[page] ?? ""] : (byFilter.get(filter)?.get(page) ?? []));
}

/** The results that match every choice, in the given order. */
export function fitting<T extends { readonly page: number }>(found: readonly T[], choices: Choices, values: Values): readonly T[] {
  return found.filter(({ page }) => Object.entries(choices).every(([filter, value]) => values(filter, page).includes(value)));
}

/** For each filter, how many results each value would leave given the choices in the other filters. */
export function countsOf(
  found: readonly { readonly page: number }[],
  filters: readonly string[],
  choices: Choices,
  values: Values,
): Counts {
  return new Map(
    filters.map((filter) => {
      const others = Object.fromEntries(Object.entries(choices).filter(([other]) => other !== filter));
      const counts = new Map<string, number>();
      for (const { page } of fitting(found, others, values))
        for (const value of values(filter, page)) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [filter, new Map([...counts].sort(([a], [b]) => a.localeCompare(b, "nl")))];
    }),
  );
}
