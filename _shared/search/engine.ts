import { stemOf } from "./dutch-stem.ts";
import { folded, plainWords } from "./folding.ts";
import { fetchAhead, merged, rowsBeginning, rowsOf, type Row, type Shards } from "./lookup.ts";
import { ranked, rankedBy, type Found, type Joined, type LookedUp } from "./ranking.ts";
import { halvesOf, meant, type Vocabulary } from "./spelling.ts";
import { tellingWords, wordOf, wordsIn, type Word } from "./terms.ts";

/*
 * The search itself: which pages answer a question, in what order. It knows no browser: the page of results, the bench and `npm run controle`
 * ask it alike, and give it the files of the index.
 */

/** The index; its files are loaded when they are needed. */
export interface Index extends Shards {
  readonly vocabulary: () => Promise<Vocabulary>;
}

export interface SearchOutcome {
  /** Best first. */
  readonly found: readonly Found[];
  /** The words that were searched for, folded (folding.ts). */
  readonly looked: readonly string[];
  /** What to mark in a text: terms, and beginnings of words. */
  readonly marks: { readonly terms: ReadonlySet<string>; readonly beginnings: readonly string[] };
  /** Phrases between quotation marks: a page has to have them word for word. */
  readonly phrases: readonly string[];
  /** A suggested correction. `taken`: the query as typed found nothing, so the correction was searched for instead. */
  readonly correction?: { readonly text: string; readonly taken: boolean };
}

export interface Asking {
  /** Whether the last word may be unfinished. */
  readonly typing?: boolean;
  /** Search for exactly what was typed, without corrections. */
  readonly literally?: boolean;
  /** The language in which a need was recognised (need.ts): help then ranks above explanation, and help in that language highest. */
  readonly need?: string | undefined | Promise<string | undefined>;
}

/** Later words are ignored: in a pasted page the first words say enough. */
const mostWords = 24;
/** A shorter prefix matches too many words to be useful. */
const shortestBeginning = 3;
/** Weight of pages that have only a longer word with this prefix: when the word itself is not on the site, and when it is. */
const beginningWeight = 0.7;
const besideWeight = 0.3;
/** With fewer results than this a correction is tried or offered. */
const few = 3;
/** Words of at least this length are tried as a compound; pages with both halves weigh less than pages with the word itself. */
const shortestCompound = 8;
const halvesWeight = 0.6;

/** Quotation marks of every kind that people type or paste around a phrase. A single one within a word, or before the "s" of "'s nachts", is none. */
const quoted = [
  /["“”„‟«»＂「」『』]([^"“”„‟«»＂「」『』]+)["“”„‟«»＂「」『』]/g,
  /(?<![\p{L}\p{N}])['‘’‚‛‹›＇`´](?![kmnst]\b)(.{1,200}?)['‘’‛‹›＇`´](?![\p{L}\p{N}])/gu,
];

/**
 * Searches all pages for what somebody typed.
 * @returns an outcome without pages when no word is on the site, or close to a word that is
 */
export async function search(
  index: Index,
  typed: string,
  { typing = false, literally = false, need }: Asking = {},
): Promise<SearchOutcome> {
  const phrases = quoted.flatMap((marks) => [...typed.matchAll(marks)].flatMap(([, phrase = ""]) => plainWords(phrase).join(" ") || []));
  const all = wordsIn(typed).slice(0, mostWords);
  const words = tellingWords(all);
  const beginnings: string[] = [];
  const look = async (word: Word, unfinished: boolean): Promise<LookedUp> => {
    const whole = await rowsOf(index, word.terms);
    if (whole.size > 0 && !unfinished) return { word, pages: whole };
    if (word.word.length < shortestBeginning) return { word, pages: whole };
    const endings = await rowsBeginning(index, word.word);
    if (whole.size === 0 && endings.size > 0) beginnings.push(word.word);
    return { word, pages: merged(whole, endings, whole.size > 0 ? besideWeight : beginningWeight) };
  };
  fetchAhead(index, rankedBy(all));
  const [joined, ...looked] = await Promise.all([
    joinedIn(index, all),
    ...words.map((word, at) => look(word, typing && at === words.length - 1)),
  ]);
  /** In a longer question the other words find the page, so rare words are not doubted there. */
  const isShort = !typing && words.length < 3;
  const isDoubtful = ({ word, pages }: LookedUp): boolean =>
    !joined.some(({ of }) => of.includes(word)) &&
    (pages.size === 0 || (isShort && pages.size < few && word.word.length >= shortestCompound));
  let [known, text] = [looked, typed];
  if (!literally && looked.some(isDoubtful)) {
    const vocabulary = await index.vocabulary();
    const guesses = await Promise.all(
      looked.map(async (one): Promise<readonly LookedUp[]> => {
        if (!isDoubtful(one)) return [one];
        const { word, pages } = one;
        const halves = halvesOf(word.word, (half) => vocabulary.stems.has(stemOf(half)));
        const lookedHalves = await Promise.all((halves ?? []).map((half) => look(wordOf(half), false)));
        if (pages.size > 0) return [{ word, pages: merged(pages, common(lookedHalves), halvesWeight) }];
        const guess = meant(word.word, vocabulary);
        if (guess !== undefined && (halves === undefined || Math.abs(guess.length - word.word.length) <= 1)) {
          text = replaced(text, word.word, guess);
          return Promise.all(wordsIn(guess).map((other) => look(other, false)));
        }
        return halves === undefined ? [one] : lookedHalves;
      }),
    );
    known = guesses.flat();
  }
  const found = await ranked(index, { words: all, looked: known, joined, need: await need });
  const whole = found.filter(({ whole: has }) => has).length;
  const correction = text === typed ? undefined : { text, taken: true };
  const offered = correction ?? (literally || whole >= few || typing ? undefined : await offer(index, typed, known));
  return {
    found,
    looked: known.map(({ word: { word } }) => word),
    marks: { terms: new Set([...known.flatMap(({ word }) => word.terms), ...joined.flatMap(({ whole: { terms } }) => terms)]), beginnings },
    phrases,
    ...(offered === undefined ? {} : { correction: offered }),
  };
}

/** The intersection: pages that have every word, each with its lowest weight. */
function common(looked: readonly LookedUp[]): Row {
  const [first, ...others] = looked.map(({ pages }) => pages);
  return new Map(
    [...(first ?? [])].flatMap(([page, about]) => {
      const all = [about, ...others.map((row) => row.get(page) ?? 0)];
      return all.includes(0) ? [] : [[page, Math.min(...all)] as const];
    }),
  );
}

/** Suggests another spelling when a word is on few pages. */
async function offer(index: Index, typed: string, looked: readonly LookedUp[]): Promise<SearchOutcome["correction"]> {
  const rare = looked.filter(({ pages }) => pages.size < few);
  if (rare.length === 0) return undefined;
  const vocabulary = await index.vocabulary();
  let text = typed;
  for (const { word } of rare) {
    if (vocabulary.plain.has(word.word)) continue;
    const guess = meant(word.word, vocabulary);
    if (guess !== undefined && !word.terms.includes(wordOf(folded(guess)).terms[0] ?? "")) text = replaced(text, word.word, guess);
  }
  return text === typed ? undefined : { text, taken: false };
}

/** Replaces one word of the question; the rest stays as typed. */
function replaced(text: string, word: string, guess: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’-]+/gu, (typed) => (folded(typed) === word ? guess : typed));
}

/** Neighbouring words that the site writes as one ("mensen handel"); pairs of two stop words are skipped. */
async function joinedIn(index: Index, words: readonly Word[]): Promise<readonly Joined[]> {
  const telling = new Set(tellingWords(words));
  const pairs = words.slice(1).flatMap((second, at) => {
    const first = words[at];
    return first === undefined || !(telling.has(first) || telling.has(second))
      ? []
      : ["", "s", "en"].map((link) => ({ of: [first, second] as const, whole: wordOf(first.word + link + second.word) }));
  });
  const all = await Promise.all(pairs.map(async (pair) => ({ ...pair, pages: await rowsOf(index, pair.whole.terms) })));
  return all.filter(({ pages }) => pages.size > 0);
}
