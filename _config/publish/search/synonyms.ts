import { firstTerm, wordsIn } from "../../../_shared/search/terms.ts";

/** A page is filed under the same synonym this often: more would weigh bytes and hardly change the order of results. */
const mostOnAPage = 3;

/**
 * Reads the groups of words that mean the same (`_data/zoekwoorden.yaml`): a page with one of them is filed under the others as well.
 * @returns for each page anew a function that is given its stems in order, and returns the stems of words that mean the same as those that just ended
 */
export function synonymReader(groups: readonly (readonly string[])[]): () => (term: string) => readonly string[] {
  const byLast = new Map<string, { readonly words: readonly string[]; readonly others: readonly string[] }[]>();
  for (const group of groups) {
    const members = group.map((member) => wordsIn(member).map(firstTerm));
    for (const words of members) {
      const last = words.at(-1) ?? "";
      const others = members.filter((other) => other !== words).flat();
      byLast.set(last, [...(byLast.get(last) ?? []), { words, others }]);
    }
  }
  return () => {
    const times = new Map<readonly string[], number>();
    const before: string[] = [];
    return (term) => {
      before.push(term);
      return (byLast.get(term) ?? []).flatMap(({ words, others }) => {
        const used = times.get(words) ?? 0;
        if (used === mostOnAPage || !words.every((part, index) => before.at(index - words.length) === part)) return [];
        times.set(words, used + 1);
        return others;
      });
    };
  };
}
