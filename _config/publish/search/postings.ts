import { remembered } from "../../../_shared/remembered.ts";
import { firstTerm, pairTerm, placeTerm, tellingWords, wholeTerm, wordOf, wordsIn, type Word } from "../../../_shared/search/terms.ts";
import { compoundCutter, countWords, type WordCounts } from "./compounds.ts";
import type { ReadPage } from "./pages.ts";
import type { Token, Tokens } from "./tokens.ts";
import { synonymReader } from "./synonyms.ts";

/** What a page is found by, besides its own text. */
export interface Hints {
  /** Groups of synonyms (`_data/zoekwoorden.yaml`). */
  readonly synonyms: readonly (readonly string[])[];
  /** The places of a region, by the address of its page. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Names of what a page explains or lists, and questions with those names, by the address of the page. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/**
 * The inverted index: for each term the pages that contain it, as alternating numbers: the distance to the previous page, and how much the page is
 * about the term, 1 to 99.
 */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** The weight of a word by its position. A name or a keyword that an editor chose counts for more than a word in a text. */
const weights = { title: 40, names: 14, keywords: 8, question: 5, heading: 3, lead: 2.5, text: 1 } as const;
/** A pair of words that people search for together, and how many words of a question apart they may be. */
const pairWeight = 3;
const pairReach = 8;
/** A half of a compound and a synonym count for less than the word itself. */
const halfWeight = 0.5;
const synonymWeight = 0.2;
/**
 * A full title as one term. The title without its function words, and a keyword of several words (a full query that an editor entered), count for
 * almost as much.
 */
const titleWeight = 40;
const questionWeight = 10;
/** A question that asks what a name means: the page that answers it is ranked near the pages that explain more. */
const nameWeight = 3;
/** A heading that names a block of the Kader: people search for the block by that name. */
const isBlock = /^K\d\.\d/;
/** A place name that the texts use more often than this is treated as an ordinary word. */
const seldom = 2;
/** The number of words at the start of a page that count as its lead: they say what it is about. */
const leadWords = 40;
/** BM25's k1 (how soon repeating a word stops adding to the score) and b (how much a long page is penalised). */
const saturation = 5;
const lengthShare = 0.5;
/** A page shorter than this share of the average counts as that long: being short is no reason to rank above the page that explains. */
const shortestShare = 0.6;
/** The highest score of a page for a term. */
const most = 99;
/** Pages that practise, repeat or illustrate what another page explains rank a little below it. */
const behind: readonly (readonly [RegExp, number])[] = [
  [/^\/kompas\/(?:leerpad|oefening|presentatie)\/./, 0.75],
  [/^\/kompas\/sjablonen\/./, 0.85],
  [/^\/kompas\/kiezen\/./, 0.85],
  [/^\/kader\/praktijk\/./, 0.55],
  [/^\/kader\/praktijk\//, 0.7],
  [/^\/kompas\/kaarten\/./, 0.92],
  [/^\/getuigenissen\/./, 0.85],
  [/^\/hulp\/regio\//, 0.8],
  [/^\/(?:kader\/zelfscan|signalen\/wegwijzer|cijfers\/alles)\//, 0.85],
];

/** A text of a page, to be indexed word by word. */
interface Text {
  readonly tokens: readonly Token[];
  /** The weight of each word. */
  readonly weight: number;
  /** Whether two adjacent words are indexed as a term too. */
  readonly pairs: boolean;
}

/** A Dutch word as it is indexed. */
interface Filed {
  readonly word: string;
  readonly stem: string;
  /** The stems of the halves of a compound. */
  readonly halves: readonly string[];
  /** Whether a word or phrase that has synonyms can end here. */
  readonly endsSynonym: boolean;
}

/**
 * Makes the inverted index. A page is identified by its position in the given order.
 * @param tokens counts how often the pages use each word
 */
export function postingsOf(pages: readonly ReadPage[], hints: Hints, tokens: Tokens): Postings {
  const texts = pages.map((page) => textsOf(page, hints, tokens));
  const said = countWords(tokens);
  const partsOf = compoundCutter(said);
  const synonyms = synonymReader(hints.synonyms);
  const filedOf = remembered((text: string): Filed => {
    const word = wordOf(text);
    const stem = firstTerm(word);
    const halves = partsOf(text).flatMap((part) => wordsIn(part).map(firstTerm));
    return { word: text, stem, halves: halves.filter((half) => half !== stem), endsSynonym: synonyms.isLast(stem) };
  });
  const wordsOf = (text: string): readonly Word[] => tokens.of(text).flatMap(tokens.wordsOf);
  const filed: (readonly Filed[])[] = [];
  const read = (token: Token): readonly Filed[] => (filed[token.number] ??= tokens.wordsOf(token).map(({ word }) => filedOf(word)));
  const rows = new Map<string, number[]>();
  const lengths = pages.map((page, place) => {
    const add = (term: string, weight: number): void => {
      const row = rows.get(term);
      if (row === undefined) rows.set(term, [place, weight]);
      else if (row[row.length - 2] === place) row[row.length - 1] = (row[row.length - 1] ?? 0) + weight;
      else row.push(place, weight);
    };
    const isDutch = page.language === "nl";
    const stems: string[] = [];
    const synonymsHere = synonyms.on(stems);
    let length = 0;
    for (const { tokens, weight, pairs } of texts[place] ?? []) {
      let before: string | undefined;
      for (const token of tokens) {
        for (const { word, stem, halves, endsSynonym } of read(token)) {
          length += 1;
          const term = isDutch ? stem : word;
          add(term, weight);
          if (pairs && before !== undefined) add(`${before} ${term}`, weight);
          before = term;
          if (!isDutch) continue;
          for (const half of halves) add(half, weight * halfWeight);
          stems.push(stem);
          if (endsSynonym) for (const other of synonymsHere()) add(other, weight * synonymWeight);
        }
      }
    }
    for (const [term, weight] of phrasesOf(page, hints, said, wordsOf)) add(term, weight);
    return length;
  });
  settle(rows, pages, lengths);
  return rows;
}

/**
 * Converts the weights in the rows to scores, and positions to distances.
 * @param rows alternately the position of a page and the weight of the term in it
 * @param lengths of the pages, in words
 */
function settle(rows: ReadonlyMap<string, number[]>, pages: readonly ReadPage[], lengths: readonly number[]): void {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const aboutOf = pages.map(({ url }, place) => {
    const held = saturation * (1 - lengthShare + (lengthShare * Math.max(lengths[place] ?? 0, shortestShare * average)) / average);
    const share = behind.find(([address]) => address.test(url))?.[1] ?? 1;
    return (weight: number): number => Math.max(1, Math.round((most * share * weight) / (weight + held)));
  });
  for (const row of rows.values()) {
    let before = 0;
    for (let at = 0; at < row.length; at += 2) {
      const [place = 0, weight = 0] = [row[at], row[at + 1]];
      row[at] = place - before;
      row[at + 1] = aboutOf[place]?.(weight) ?? 0;
      before = place;
    }
  }
}

/** The texts of a page that are indexed word by word; words of the page itself are counted. */
function textsOf({ url, language, title, words, questions, parts }: ReadPage, { places, names }: Hints, tokens: Tokens): readonly Text[] {
  const texts: Text[] = [];
  const add = (text: string, weight: number, pairs: boolean, counted?: "told" | "named"): void => {
    const all = tokens.of(text);
    texts.push({ tokens: all, weight, pairs });
    if (counted !== undefined && language === "nl") for (const token of all) token[counted] += 1;
  };
  // The more words a title has, the less it is about each.
  add(title, weights.title / (1 + wordsIn(title).length), true, "named");
  for (const place of places.get(url) ?? []) add(place, weights.names, true);
  for (const name of names.get(url) ?? []) if (isTelling(wordsIn(name))) add(name, weights.heading, true);
  for (const keyword of words) add(keyword, weights.keywords, true, "named");
  for (const question of questions) add(question, weights.question, false, "named");
  for (const [index, { heading, text }] of parts.entries()) {
    add(heading, isBlock.test(heading) ? weights.names : weights.heading, true, "told");
    const lead = index === 0 ? text.split(" ", leadWords).join(" ") : "";
    add(lead, weights.lead, false, "told");
    add(text.slice(lead.length), weights.text, false, "told");
  }
  return texts;
}

/** Terms of several words for a page, each with its weight. */
function* phrasesOf(
  { url, language, title, words, questions }: ReadPage,
  { places, names }: Hints,
  said: WordCounts,
  wordsOf: (text: string) => readonly Word[],
): Generator<readonly [term: string, weight: number]> {
  yield* wholeTitles(title, wordsOf);
  for (const place of places.get(url) ?? []) {
    const [{ word } = { word: "" }, ...others] = tellingWords(wordsOf(place));
    // "Naarden" is more than a form of "naar"; "buren" are seldom the ones in Gelderland.
    if (others.length === 0 && (said.get(word) ?? 0) <= seldom) yield [placeTerm(word), weights.title];
  }
  for (const name of names.get(url) ?? []) {
    const all = wordsOf(name);
    if (!isTelling(all)) yield [wholeTerm(all), nameWeight];
  }
  for (const keyword of words) {
    const telling = tellingWords(wordsOf(keyword));
    if (telling.length > 1) yield [wholeTerm(telling), questionWeight];
  }
  if (language === "nl") for (const question of questions) for (const pair of pairsIn(wordsOf(question))) yield [pair, pairWeight];
}

/** Whether none of the words is a function word. */
function isTelling(words: readonly Word[]): boolean {
  return tellingWords(words).length === words.length;
}

/** The pairs of content words in a question, in either order; in a long question only those close to each other. */
function pairsIn(question: readonly Word[]): ReadonlySet<string> {
  const stems = tellingWords(question).map(firstTerm);
  return new Set(stems.flatMap((one, at) => stems.slice(at + 1, at + pairReach).map((other) => pairTerm(one, other))));
}

/** The title as one term, so that a search for the name of a page finds it; also the part before a colon or a comma. */
function wholeTitles(title: string, wordsOf: (text: string) => readonly Word[]): ReadonlyMap<string, number> {
  const names = [title, title.split(/[:,]/)[0] ?? title].map(wordsOf);
  // A search for "opvang" does not mean the page "In de opvang".
  const shorter = names.map(tellingWords).filter(({ length }) => length > 1);
  return new Map([
    ...shorter.map((words) => [wholeTerm(words), questionWeight] as const),
    ...names.map((words) => [wholeTerm(words), titleWeight] as const),
  ]);
}
