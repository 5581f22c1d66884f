import { firstTerm, wordsIn } from "../../../_shared/search/terms.ts";

/** A page is filed under the same synonym this often: more would weigh bytes and hardly change the order of results. */
const mostOnAPage = 3;

/** Finds words that mean the same (`_data/zoekwoorden.yaml`): a page with one of a group is filed under the others as well. */
export interface SynonymReader {
  /** Whether a word, or a row of words, of a group ends with this stem. */
  readonly isLast: (stem: string) => boolean;
  /**
   * @param stems those of a page in order, to which somebody adds
   * @returns a function that gives the stems of what means the same as the last one, or the last ones
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
