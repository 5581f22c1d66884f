import { firstTerm, wordsIn } from "../../../_shared/search/terms.ts";

/** The number of times that a page is indexed under the same synonym: more costs bytes and hardly changes the order of results. */
const mostOnAPage = 3;

/** Finds synonyms (`_data/zoekwoorden.yaml`): a page with one word of a group is indexed under the others as well. */
interface SynonymReader {
  /** Whether a member of a group (one or more words) ends with this stem. */
  readonly isLast: (stem: string) => boolean;
  /**
   * @param stems the stems of a page in order; the caller appends to this array while reading
   * @returns a function that gives the stems of the synonyms of the last word or words
   */
  readonly on: (stems: readonly string[]) => () => readonly string[];
}

/** Prepares the groups of synonyms for lookup by stem. */
export function synonymReader(groups: readonly (readonly string[])[]): SynonymReader {
  const byLast = new Map<string, { readonly words: readonly string[]; readonly others: readonly string[] }[]>();
  for (const group of groups) {
    const members = group.map((member) => wordsIn(member).map(firstTerm));
    for (const words of members) {
      const last = words.at(-1) ?? "";
      const others = members.filter((other) => other !== words).flat();
      byLast.set(last, [...(byLast.get(last) ?? []), { words, others }]);
    }
  }
  return {
    isLast: (stem) => byLast.has(stem),
    on: (stems) => {
      const times = new Map<readonly string[], number>();
      return () =>
        (byLast.get(stems.at(-1) ?? "") ?? []).flatMap(({ words, others }) => {
          const used = times.get(words) ?? 0;
          if (used === mostOnAPage || !words.every((part, index) => stems.at(index - words.length) === part)) return [];
          times.set(words, used + 1);
          return others;
        });
    },
  };
}
