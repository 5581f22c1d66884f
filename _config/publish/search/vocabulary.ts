import { folded } from "../../../_shared/search/folding.ts";
import type { Token } from "./tokens.ts";

/** A word that occurs only once on the site may be a spelling mistake. */
const often = 2;
const shortest = 4;
/** The most words in the list: more hardly help, and cost the reader bytes. */
const most = 6_000;

/**
 * The word list for spelling corrections (_shared/search/spelling.ts): sorted, and each word written as the length of the prefix that it shares
 * with the word before, the rest of its letters, and how common it is (0 to 9): "0zorg7 4en5".
 */
export function vocabularyOf(tokens: readonly Token[]): string {
  const counts = new Map<string, number>();
  for (const { text, told, named } of tokens)
    for (const word of text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [])
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + told + often * named);
  const chosen = [...counts]
    .filter(([, times]) => times >= often)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most);
  let before = "";
  return chosen
    .map(([word, times]) => ({ word, times, plain: folded(word) }))
    .sort((a, b) => (a.plain < b.plain ? -1 : 1))
    .map(({ word, times }) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${String(Math.min(9, Math.floor(Math.log2(times))))}`;
    })
    .join(" ");
}
