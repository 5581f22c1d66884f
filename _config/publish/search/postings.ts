import { remembered } from "../../../_shared/search/dutch-words.ts";
import { firstTerm, pairTerm, placeTerm, tellingWords, wholeTerm, wordsIn } from "../../../_shared/search/terms.ts";
import { compoundCutter, countWords } from "./compounds.ts";
import type { ReadPage } from "./pages.ts";
import { synonymReader } from "./synonyms.ts";

/** What makes a page be found beside what it says. */
export interface Hints {
  /** Groups of words that mean the same in search (`_data/zoekwoorden.yaml`). */
  readonly synonyms: readonly (readonly string[])[];
  /** The places of a region, by the address of its page. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Names of what a page explains or lists, and questions that name it, by its address. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/**
 * The inverted index: for each term the pages that have it, by turns the distance to the page before and how much the page is about the term, 1 to 99.
 */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** How much a word weighs where it stands. A name or a keyword that an editor chose says more than a word in a text. */
const weights = { title: 40, names: 14, keywords: 8, question: 5, heading: 3, lead: 2.5, text: 1 } as const;
/** Two words that people ask for together. */
const pairWeight = 3;
const pairReach = 8;
/** A half of a compound, and a word that means the same, weigh less than the word itself. */
const halfWeight = 0.5;
const synonymWeight = 0.2;
/** A whole title as one term; without its small words, and a whole question of an editor (a keyword of several words), are nearly as good. */
const titleWeight = 40;
const questionWeight = 10;
/** A question that asks what a name means: the page that says it stands near what explains more. */
const nameWeight = 3;
/** A heading that names a block of the Kader is what somebody asks for by that name. */
const isBlock = /^K\d\.\d/;
/** A place whose name the texts say more often than this is a word like any other. */
const seldom = 2;
/** The first words of a page say what it is about. */
const leadWords = 40;
/** BM25's k1 and b: when a word was said often enough, and how much a long page is held back for its length. */
const saturation = 5;
const lengthShare = 0.5;
/** A page shorter than this share of the average counts as that long: few words are no reason to stand above the page that explains. */
const shortestShare = 0.6;
/** The most that a page can be about a term. */
const most = 99;
/** Pages that practise, repeat or tell what another page explains stand a little behind it. */
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

/** Files pages under their terms. A page is its place in the order given. */
export function postingsOf(pages: readonly ReadPage[], hints: Hints): Postings {
  const weigh = pageWeigher(pages, hints);
  const weighed = pages.map(weigh);
  const average = weighed.reduce((sum, { length }) => sum + length, 0) / Math.max(1, weighed.length);
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [place, page] of pages.entries()) {
    const { terms = [], length = 0 } = weighed[place] ?? {};
    const held = saturation * (1 - lengthShare + (lengthShare * Math.max(length, shortestShare * average)) / average);
    const share = behind.find(([address]) => address.test(page.url))?.[1] ?? 1;
    for (const [term, weight] of terms) {
      const row = postings.get(term) ?? [];
      row.push(place - (last.get(term) ?? 0), Math.max(1, Math.round((most * share * weight) / (weight + held))));
      postings.set(term, row);
      last.set(term, place);
    }
  }
  return postings;
}

/** The terms of a page, each with the weight of all its places, and the number of words of the page. */
interface Weighed {
  readonly terms: ReadonlyMap<string, number>;
  readonly length: number;
}

function pageWeigher(pages: readonly ReadPage[], { synonyms, places, names }: Hints): (page: ReadPage) => Weighed {
  const said = countWords(dutchTextsOf(pages));
  const partsOfWord = compoundCutter(said);
  const halvesOf = remembered((word: string) => partsOfWord(word).flatMap(stemsOf));
  const synonymsOf = synonymReader(synonyms);
  return (page) => {
    const terms = new Map<string, number>();
    const add = (term: string, weight: number): void => void terms.set(term, (terms.get(term) ?? 0) + weight);
    const isDutch = page.language === "nl";
    const synonymsHere = synonymsOf();
    let length = 0;
    /** @param pairs whether two words in this order are a term too */
    const read = (text: string, weight: number, pairs = false): void => {
      let before: string | undefined;
      for (const { word, terms: own } of wordsIn(text)) {
        length += 1;
        const [term = word] = isDutch ? own : [word];
        add(term, weight);
        if (pairs && before !== undefined) add(`${before} ${term}`, weight);
        before = term;
        if (!isDutch) continue;
        for (const half of halvesOf(word)) if (half !== term) add(half, weight * halfWeight);
        for (const other of synonymsHere(term)) add(other, weight * synonymWeight);
      }
    };
    // The more words a title has, the less it is about each.
    read(page.title, weights.title / (1 + wordsIn(page.title).length), true);
    for (const [whole, weight] of wholeTitles(page.title)) add(whole, weight);
    for (const place of places.get(page.url) ?? []) {
      read(place, weights.names, true);
      const [{ word } = { word: "" }, ...others] = tellingWords(wordsIn(place));
      // "Naarden" is more than a form of "naar"; "buren" are seldom the ones in Gelderland.
      if (others.length === 0 && (said.get(word) ?? 0) <= seldom) add(placeTerm(word), weights.title);
    }
    for (const name of names.get(page.url) ?? []) {
      const words = wordsIn(name);
      if (tellingWords(words).length === words.length) read(name, weights.heading, true);
      else add(wholeTerm(words), nameWeight);
    }
    for (const keyword of page.words) {
      read(keyword, weights.keywords, true);
      const telling = tellingWords(wordsIn(keyword));
      if (telling.length > 1) add(wholeTerm(telling), questionWeight);
    }
    for (const question of page.questions) {
      read(question, weights.question);
      if (isDutch) for (const pair of pairsIn(question)) add(pair, pairWeight);
    }
    for (const [index, { heading, text }] of page.parts.entries()) {
      read(heading, isBlock.test(heading) ? weights.names : weights.heading, true);
      const lead = index === 0 ? text.split(" ", leadWords).join(" ") : "";
      read(lead, weights.lead);
      read(text.slice(lead.length), weights.text);
    }
    return { terms, length };
  };
}

/** The pairs of telling words in what people ask, in whatever order; in a long list only those near each other. */
function pairsIn(question: string): ReadonlySet<string> {
  const stems = tellingWords(wordsIn(question)).map(firstTerm);
  return new Set(stems.flatMap((one, at) => stems.slice(at + 1, at + pairReach).map((other) => pairTerm(one, other))));
}

function stemsOf(text: string): string[] {
  return wordsIn(text).map(firstTerm);
}

/** The title as one term, so that who asks for a page by its name gets it; also what stands before a colon or a comma. */
function wholeTitles(title: string): ReadonlyMap<string, number> {
  const names = [title, title.split(/[:,]/)[0] ?? title].map(wordsIn);
  // "In de opvang" is not what somebody means who asks for "opvang".
  const shorter = names.map(tellingWords).filter(({ length }) => length > 1);
  return new Map([
    ...shorter.map((words) => [wholeTerm(words), questionWeight] as const),
    ...names.map((words) => [wholeTerm(words), titleWeight] as const),
  ]);
}

function* dutchTextsOf(pages: readonly ReadPage[]): Generator<string> {
  for (const { language, title, words, questions, parts } of pages) {
    if (language !== "nl") continue;
    yield title;
    yield* words;
    yield* questions;
    for (const { heading, text } of parts) {
      yield heading;
      yield text;
    }
  }
}
