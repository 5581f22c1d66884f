import type { FilterFile, Start } from "../../../_shared/search/files.ts";

/** What a reader chose: a value in each filter; a filter without a choice is absent. `soort` is the room. */
export type Choices = Readonly<Record<string, string>>;

/** Pages by filter and value. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The room of every page, in their order. */
function roomsOf({ rooms }: Start): readonly string[] {
  return rooms.flatMap(([room, pages]) => Array.from({ length: pages }, () => room));
}

/** The values of each page in each filter. */
export type Values = (filter: string, page: number) => readonly string[];

/** Looks up the values of pages; without the file of filters only their rooms are known. */
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

/** The pages that fit every choice, in their order. */
export function fitting<T extends { readonly page: number }>(found: readonly T[], choices: Choices, values: Values): readonly T[] {
  return found.filter(({ page }) => Object.entries(choices).every(([filter, value]) => values(filter, page).includes(value)));
}

/** For each filter, how many pages each value would leave, whatever is chosen in that filter now. */
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
