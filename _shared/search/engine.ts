import { stem } from "./dutch-stem.ts";
import type { Part, Start } from "./files.ts";
import { folded } from "./folding.ts";
import { tellingOf } from "./small-words.ts";
import { halvesOf, meant, type Vocabulary } from "./spelling.ts";
import { wholeTerm, wordOf, wordsIn, type Word } from "./terms.ts";

/*
 * The search itself: which pages answer a question, in what order. It knows no browser: the page of results, the bench and `npm run controle`
 * ask it alike, and give it the files of the index.
 */

/** The index, of which a part comes when it is asked for. */
export interface Index {
  readonly start: Start;
  readonly part: (place: number) => Promise<Part>;
  readonly vocabulary: () => Promise<Vocabulary>;
}

export interface Found {
  /** The number of the page. */
  readonly page: number;
  readonly score: number;
  /** It has all the words that were looked for. */
  readonly whole: boolean;
  /** For whoever asks why: what each word of the question brought. */
  readonly because: readonly (readonly [word: string, score: number])[];
}

export interface Outcome {
  /** Best first. */
  readonly found: readonly Found[];
  /** What to mark in a text: terms, and beginnings of words. */
  readonly marks: { readonly terms: ReadonlySet<string>; readonly beginnings: readonly string[] };
  /** Phrases between quotation marks: a page has to have them word for word. */
  readonly phrases: readonly string[];
  /** What was perhaps meant. `taken`: nothing was found as it was typed, so this was looked for. */
  readonly correction?: { readonly text: string; readonly taken: boolean };
}

export interface Asking {
  /** The last word may not be finished. */
  readonly typing?: boolean;
  /** Only what was typed: nothing is guessed. */
  readonly literally?: boolean;
}

/** More words say no more; whoever pastes a page means its beginning. */
const mostWords = 24;
/** A beginning that half of all words share brings nothing. */
const shortestBeginning = 3;
const mostEndings = 60;
const mostParts = 4;
/** A word found by its beginning weighs less than one that was found whole; beside a whole one, less still. */
const beginningWeight = 0.7;
const besideWeight = 0.3;
/** Two words in this order in a title or a heading. */
const pairWeight = 0.2;
/** The question is the title of the page. */
const titleWeight = 5;
/** Fewer pages than this are too few to be sure that the answer is among them. */
const few = 3;
/** Pages far behind the best are no answers. */
const behind = 0.18;
/** How much more a rare word weighs than a common one: less than in other searches, since a rare word here is often one that happened to fall. */
const rarityPower = 0.4;
/** How hard it weighs that a page has all the words. */
const coverPower = 1.3;

/** Quotation marks of every kind that people type or paste around a phrase. */
const quoted = /["“”„‟«»＂]([^"“”„‟«»＂]+)["“”„‟«»＂]/g;

/** A word of the question, and the pages that have it with how much they are about it (0 to 1). */
interface Looked {
  readonly word: Word;
  readonly pages: ReadonlyMap<number, number>;
}

/**
 * Searches all pages for what somebody typed.
 * @returns nothing found when no word of it is a word of the site, or near one
 */
export async function search(index: Index, typed: string, { typing = false, literally = false }: Asking = {}): Promise<Outcome> {
  const phrases = [...typed.matchAll(quoted)].flatMap(([, phrase = ""]) => (phrase.trim() === "" ? [] : [folded(phrase).trim()]));
  const all = wordsIn(typed).slice(0, mostWords);
  const telling = tellingOf(all, ({ word }) => word);
  const words = telling.length > 0 ? telling : all;
  const beginnings: string[] = [];
  const look = async (word: Word, unfinished: boolean): Promise<Looked> => {
    const whole = await rowsOf(index, word.terms);
    if (whole.size > 0 && !unfinished) return { word, pages: whole };
    if (word.word.length < shortestBeginning) return { word, pages: whole };
    const endings = await endingsOf(index, word.word);
    if (whole.size === 0 && endings.size > 0) beginnings.push(word.word);
    return { word, pages: merged(whole, endings, whole.size > 0 ? besideWeight : beginningWeight) };
  };
  const looked = await Promise.all(words.map((word, at) => look(word, typing && at === words.length - 1)));

  let [known, text] = [looked, typed];
  const unknown = looked.filter(({ pages }) => pages.size === 0);
  const together = await joined(index, all);
  const isJoined = (word: Word): boolean => together.some(({ of }) => of.includes(word));
  if (!literally && unknown.some(({ word }) => !isJoined(word))) {
    const vocabulary = await index.vocabulary();
    const guesses = await Promise.all(
      looked.map(async (one): Promise<readonly Looked[]> => {
        if (one.pages.size > 0 || isJoined(one.word)) return [one];
        const halves = halvesOf(one.word.word, (word) => vocabulary.stems.has(stem(word)));
        const guess = meant(one.word.word, vocabulary);
        if (guess !== undefined && (halves === undefined || Math.abs(guess.length - one.word.word.length) <= 1)) {
          text = replaced(text, one.word.word, guess);
          return Promise.all(wordsIn(guess).map((word) => look(word, false)));
        }
        return halves === undefined ? [one] : Promise.all(halves.map((half) => look(wordOf(half), false)));
      }),
    );
    known = guesses.flat();
  }
  const found = await ranked(index, known, all, together);
  const whole = found.filter(({ whole: has }) => has).length;
  const correction = text === typed ? undefined : { text, taken: true };
  const offered = correction ?? (literally || whole >= few || typing ? undefined : await offer(index, typed, known));
  return {
    found,
    marks: { terms: new Set([...known.flatMap(({ word }) => word.terms), ...together.flatMap(({ terms }) => terms)]), beginnings },
    phrases,
    ...(offered === undefined ? {} : { correction: offered }),
  };
}

/** Something was found, and little: perhaps another word was meant, that more pages have. */
async function offer(index: Index, typed: string, looked: readonly Looked[]): Promise<Outcome["correction"]> {
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

/** The question with one word for another, as the reader typed the rest. */
function replaced(text: string, word: string, guess: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’-]+/gu, (typed) => (folded(typed) === word ? guess : typed));
}

/** Two words of the question that are one word on the site: "adres controle". */
async function joined(
  index: Index,
  all: readonly Word[],
): Promise<{ of: readonly [Word, Word]; terms: readonly string[]; pages: ReadonlyMap<number, number> }[]> {
  const pairs = all.slice(1).flatMap((second, at) => {
    const first = all[at];
    return first === undefined
      ? []
      : [{ of: [first, second] as const, words: ["", "s", "en"].map((between) => wordOf(first.word + between + second.word)) }];
  });
  const found = await Promise.all(
    pairs.map(async ({ of, words }) => {
      const terms = words.flatMap(({ terms: all }) => all);
      return { of, terms, pages: await rowsOf(index, terms) };
    }),
  );
  return found.filter(({ pages }) => pages.size > 0);
}

async function ranked(
  index: Index,
  looked: readonly Looked[],
  all: readonly Word[],
  together: Awaited<ReturnType<typeof joined>>,
): Promise<readonly Found[]> {
  const { pages: count } = index.start;
  const rarity = (pages: number): number => Math.log(1 + (count - pages + 0.5) / (pages + 0.5)) ** rarityPower;
  const pairs = await Promise.all(
    all.slice(1).map(async ({ terms: [second = ""] }, at) => rowsOf(index, [`${all[at]?.terms[0] ?? ""} ${second}`])),
  );
  // A word that only stands in a compound with its neighbour ("adres controle") is had by the pages with that compound.
  const known = looked.map(({ word }) => word);
  const concepts = looked.map(({ word, pages }) => {
    const rows = together.filter(({ of }) => of.includes(word)).map(({ pages: of }) => of);
    return { word, pages: rows.reduce((had, row) => merged(had, row, 1), pages) };
  });
  const there = concepts.filter(({ pages }) => pages.size > 0);
  const total = there.reduce((sum, { pages }) => sum + rarity(pages.size), 0);
  const scores = new Map<number, { score: number; had: number; because: [string, number][] }>();
  for (const { word, pages } of there) {
    const rare = rarity(pages.size);
    for (const [page, about] of pages) {
      const row = scores.get(page) ?? { score: 0, had: 0, because: [] };
      row.score += rare * about;
      row.had += rare;
      row.because.push([word.word, rare * about]);
      scores.set(page, row);
    }
  }
  for (const [at, pages] of pairs.entries())
    for (const [page, about] of pages) {
      const row = scores.get(page);
      if (row === undefined) continue;
      const worth = pairWeight * Math.min(4, rarity(pages.size)) * about;
      row.score += worth;
      row.because.push([`${all[at]?.word ?? ""} ${all[at + 1]?.word ?? ""}`, worth]);
    }
  for (const [page, about] of await rowsOf(index, [wholeTerm(known)])) {
    const row = scores.get(page);
    if (row === undefined) continue;
    row.score += titleWeight * about;
    row.because.push(["titel", titleWeight * about]);
  }
  const rows = [...scores].map(([page, { score, had, because }]) => ({
    page,
    score: score * (had / total) ** coverPower,
    because,
    whole: had >= total - 1e-9,
  }));
  const best = rows.reduce((most, { score }) => Math.max(most, score), 0);
  return rows.filter(({ score, whole }) => whole || score >= behind * best).sort((a, b) => b.score - a.score || a.page - b.page);
}

/** The pages of the best of some terms. */
async function rowsOf(index: Index, terms: readonly string[]): Promise<ReadonlyMap<number, number>> {
  const rows = await Promise.all(
    terms.map(async (term) => {
      const part = await index.part(placeOf(index.start, term));
      return Object.hasOwn(part, term) ? pagesIn(part[term] ?? []) : new Map<number, number>();
    }),
  );
  return rows.reduce<ReadonlyMap<number, number>>((all, row) => merged(all, row, 1), new Map());
}

/** The pages of words that begin so. */
async function endingsOf(index: Index, beginning: string): Promise<ReadonlyMap<number, number>> {
  const first = placeOf(index.start, beginning);
  const last = Math.min(placeOf(index.start, `${beginning}\uffff`), first + mostParts - 1);
  const parts = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => index.part(first + at)));
  const rows = parts
    .flatMap((part) => Object.entries(part).filter(([term]) => term.startsWith(beginning) && !term.includes(" ")))
    .slice(0, mostEndings);
  return rows.reduce<ReadonlyMap<number, number>>((all, [, row]) => merged(all, pagesIn(row), 1), new Map());
}

/** The part that has a term, if any has: the last that does not begin after it. */
function placeOf({ parts }: Start, term: string): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle] ?? "") <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pagesIn(row: readonly number[]): Map<number, number> {
  const pages = new Map<number, number>();
  let page = 0;
  for (let at = 0; at + 1 < row.length; at += 2) {
    page += row[at] ?? 0;
    pages.set(page, (row[at + 1] ?? 0) / 99);
  }
  return pages;
}

/** For each page the most of two. */
function merged(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>, weight: number): ReadonlyMap<number, number> {
  if (other.size === 0) return one;
  const all = new Map(one);
  for (const [page, about] of other) all.set(page, Math.max(all.get(page) ?? 0, about * weight));
  return all;
}
