import type { Advice } from "../../model/registers.ts";
import { glossaryMark } from "./passages.ts";
import type { Sentence } from "./sentences.ts";

/** A word that is better not used. */
interface Avoidable {
  readonly advice: Advice;
  readonly found: string;
  /** Offset within the sentence. */
  readonly at: number;
}

/** Words that are mentioned rather than used: between quotation marks, after "het woord", or linked to the glossary. */
const mentioned = new RegExp(
  `"[^"]*"|“[^“”]*”|„[^„”]*”|‘[^‘’]*’|\\b(?:het woord|de woorden|de term) [\\p{L}-]+|${glossaryMark.open}[^${glossaryMark.open}${glossaryMark.close}]*${glossaryMark.close}`,
  "giu",
);

/**
 * Makes finders for a language guide, one for each page: a finder returns the words in a sentence that the guide advises against, and
 * counts those that are allowed once or twice on a page.
 */
export function avoidableWords(guide: readonly Advice[]): () => (sentence: Sentence) => Avoidable[] {
  const patterns = guide.map((advice) => ({ advice, pattern: anyOf(advice.vermijd), excuse: anyOf(advice.tenzij) }));
  // Most sentences contain none of these words: one search shows that.
  const any = anyOf(guide.flatMap(({ vermijd }) => vermijd));
  return () => {
    const counts = new Map<Advice, number>();
    return ({ text }) => {
      if (text.search(any) === -1) return [];
      const said = text.replace(mentioned, (words) => " ".repeat(words.length));
      return patterns.flatMap(({ advice, pattern, excuse }) => {
        if (advice.tenzij.length > 0 && said.search(excuse) !== -1) return [];
        return [...said.matchAll(pattern)].flatMap((match) => {
          const count = (counts.get(advice) ?? 0) + 1;
          counts.set(advice, count);
          return count > (advice.hoogstens ?? 0) ? [{ advice, found: match[0], at: match.index }] : [];
        });
      });
    };
  };
}

/** Matches whole words in any case; an empty list matches nothing. */
function anyOf(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return new RegExp(`(?<![\\p{L}-])(?:${alternatives})(?![\\p{L}-])`, "giu");
}
