import { folded } from "../../../_shared/search/folding.ts";
import type { ReadPage } from "./pages.ts";

/** A word that is on the site once may be a slip itself. */
const often = 2;
const shortest = 4;
/** Words beyond this many hardly help, and cost the reader bytes. */
const most = 6_000;

/**
 * The words of the site, to guess by what somebody meant (_shared/search/spelling.ts): in order, each with the number of letters that it has in
 * common with the word before, the rest of its letters, and how common it is (0 to 9): "0zorg7 4en5".
 */
export function vocabularyOf(pages: readonly ReadPage[]): string {
  const counts = new Map<string, number>();
  const add = (text: string, times: number): void => {
    for (const word of text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [])
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const { language, title, words, questions, parts } of pages) {
    if (language !== "nl") continue;
    add(title, often);
    add([...words, ...questions].join(" "), often);
    for (const { heading, text } of parts) {
      add(heading, 1);
      add(text, 1);
    }
  }
  const chosen = [...counts]
    .filter(([, times]) => times >= often)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most);
  let before = "";
  return chosen
    .sort(([a], [b]) => (folded(a) < folded(b) ? -1 : 1))
    .map(([word, times]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${String(Math.min(9, Math.floor(Math.log2(times))))}`;
    })
    .join(" ");
}
