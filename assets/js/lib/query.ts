import { stretches } from "./excerpt.ts";
import type { Answer, Choices, Counts, Found, Fragment, Pagefind } from "./pagefind.ts";

/** What a search brought. */
export interface QueryOutcome {
  /** What was looked for. */
  readonly words: readonly string[];
  /** Best first: pages with all the words, then, when those are few, pages with some of them. */
  readonly found: readonly Found[];
  /** How many of them have all the words. */
  readonly whole: number;
  /** For each filter, how many pages each value would leave, whatever is chosen in that filter now; empty when some pages have not all the words. */
  readonly counts: Counts;
}

/** Fewer pages with all the words than this are too few to be sure that the answer is among them. */
const few = 3;

/** Small words of a question ("hoe meld ik een vermoeden"): a page need not have them to be the answer. */
const small = new Set(
  (
    "aan als bij dan dat de deze die dit doe doen door een en er ga gaan heb hebben heeft het hoe iemand ik in is je jij kan kun kunnen kunt mag mee men met mij " +
    "mijn moet moeten na naar niet nog of om onze ook op over te tot u uit uw van voor waar waarom wanneer wat we wel welk welke werd wie wij wil word worden wordt " +
    "ze zelf zich zij zijn zo zou"
  ).split(" "),
);

/**
 * Searches all pages for what somebody typed.
 * @param text words, or a phrase between double quotes; empty: every page that fits the choices
 * @param choices the value chosen in each filter
 */
export async function ask(index: Pagefind, text: string, choices: Choices): Promise<QueryOutcome> {
  const words = termsOf(text);
  const term = words.join(" ");
  const answer = await index.search(term === "" ? null : term, { filters: choices });
  const whole = answer.results.length;
  if (whole >= few || words.length < 2)
    return { words, found: answer.results, whole, counts: await countsOf(index, term, choices, answer) };
  const have = new Set(answer.results.map(({ id }) => id));
  const others = union(await Promise.all(words.map((word) => index.search(word, { filters: choices })))).filter(({ id }) => !have.has(id));
  return {
    words,
    found: [...answer.results, ...others],
    whole,
    counts: others.length > 0 ? {} : await countsOf(index, term, choices, answer),
  };
}

/** The words to look for: without small words, unless there are no others. A phrase stays whole. */
export function termsOf(text: string): readonly string[] {
  const trimmed = text.trim();
  if (/^".+"$/.test(trimmed)) return [trimmed];
  const words = trimmed.split(/\s+/).filter((word) => word !== "");
  const telling = tellingOf(words);
  return telling.length > 0 ? telling : words;
}

/** Words without the small ones. */
export function tellingOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !small.has(word.toLowerCase().replace(/[?!.,]$/, "")));
}

/**
 * A word that no page has, and that begins no word of a page, Pagefind takes for the longest word that begins it: "inbraak"
 * finds every page with "in". That is nothing found.
 * @param fragments the first pages found
 */
export function foundByRemnants({ words }: QueryOutcome, fragments: readonly Fragment[]): boolean {
  return (
    words.length === 1 &&
    fragments.length > 0 &&
    fragments.every(({ excerpt }) => excerpt.includes("<mark>") && stretches(excerpt, words).every(({ marked }) => !marked))
  );
}

/** Pagefind counts what is left after all choices; a filter must show what its other values would give. */
async function countsOf(index: Pagefind, term: string, choices: Choices, answer: Answer): Promise<Counts> {
  const others = await Promise.all(
    Object.keys(choices).map(async (name) => {
      const rest = Object.fromEntries(Object.entries(choices).filter(([other]) => other !== name));
      const { filters } = await index.search(term === "" ? null : term, { filters: rest });
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return { ...answer.filters, ...Object.fromEntries(others) };
}

/** Pages with any of the words; a page with more of them, or with a rarer one, comes first. */
function union(answers: readonly Answer[]): Found[] {
  const pages = new Map<string, Found>();
  for (const found of answers.flatMap(({ results }) => results)) {
    const other = pages.get(found.id);
    // The excerpt is that of the word that weighs most.
    const best = other !== undefined && other.score > found.score ? other : found;
    pages.set(found.id, { ...best, score: found.score + (other?.score ?? 0) });
  }
  return [...pages.values()].sort((a, b) => b.score - a.score);
}
