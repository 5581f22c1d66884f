import type { Start } from "./files.ts";
import { merged, rowsOf, type Row, type Shards } from "./lookup.ts";
import { firstTerm, pairTerm, placeTerm, tellingWords, wholeTerm, type Word } from "./terms.ts";

/*
 * The order of results: BM25 with a dampened rarity, times the share of the query that a page covers, plus signals that no single
 * word gives: adjacent words, the query as a title, the room that fits somebody in need.
 */

export interface Found {
  /** The number of the page. */
  readonly page: number;
  readonly score: number;
  /** Whether the page has all the words that were searched for. */
  readonly whole: boolean;
  /** The contribution of each part of the query, to explain the ranking. */
  readonly because: readonly (readonly [part: string, score: number])[];
}

/** A word of the question, and the pages that have it. */
export interface LookedUp {
  readonly word: Word;
  readonly pages: Row;
}

/** Two words of the question that are one word on the site: "adres controle". */
export interface Joined {
  readonly of: readonly [Word, Word];
  readonly whole: Word;
  readonly pages: Row;
}

interface Question {
  /** Every word, in order. */
  readonly words: readonly Word[];
  /** Those that were looked for. */
  readonly looked: readonly LookedUp[];
  readonly joined: readonly Joined[];
  /** The language in which somebody in need was heard. */
  readonly need: string | undefined;
}

/** Exponent that dampens the rarity of BM25, since a rare word is often an incidental one here. */
const rarityPower = 0.7;
/** Exponent that lowers the weight of a word that no page is mainly about: people seldom ask for those. */
const topicPower = 0.5;
/** Exponent of the share of the query that a page covers. */
const sharePower = 0.7;
/** Weights of numbers of articles and blocks, which are more specific than words. */
const numberWeight = 2;
const blockWeight = 6;
const block = /^k\dp\d/;
/** Two telling words in this order in a title or a heading: "op de" is in every heading. */
const pairWeight = 0.35;
/** Two words that people ask for together, as an editor wrote down; of a long question only so many words are paired. */
const askedWeight = 0.5;
const mostPaired = 10;
/** A word of the question that is the name of a place. */
const placeWeight = 0.5;
/** Two words of the question that are one word on the page. */
const joinedWeight = 0.35;
/** The question is the title of the page. */
const titleWeight = 5;
/** Weights of rooms for somebody in need: help up, pages for professionals down. */
const needWeights: Readonly<Record<string, number>> = { Hulp: 2.5, Kompas: 0.7, Kader: 0.7, Signalen: 0.8 };
/** Without a recognised need, help still comes first among pages that answer equally well. */
const unheardWeights: Readonly<Record<string, number>> = { Hulp: 1.08 };
/** A page in the language in which somebody in need was heard, in another one than theirs, and in one that nobody was heard in. */
const languageWeights = { theirs: 3, other: 0.2, unasked: 0.8 } as const;
/** Pages below this share of the best score are left out. */
const behind = 0.18;

/** Ranks the pages that match, best first. */
export async function ranked(shards: Shards, { words, looked, joined, need }: Question): Promise<readonly Found[]> {
  const scores = new Scores();
  const rarity = (pages: Row): number => Math.log(1 + (shards.start.pages - pages.size + 0.5) / (pages.size + 0.5)) ** rarityPower;
  let total = 0;
  for (const { word, pages } of looked) {
    // A word that only occurs joined with its neighbour counts as present on the pages with the compound.
    const had = joined.filter(({ of }) => of.includes(word)).reduce((row, { pages: of }) => merged(row, of), pages);
    if (had.size === 0) continue;
    const weight =
      rarity(had) *
      Math.max(...had.values()) ** topicPower *
      (block.test(word.word) ? blockWeight : /\d/.test(word.word) ? numberWeight : 1);
    total += weight;
    for (const [page, about] of had) scores.add(page, word.word, weight * about, weight);
  }
  const telling = new Set(tellingWords(words));
  const raise = (pages: Row, part: string, most: number): void => {
    const weight = most * Math.min(4, rarity(pages));
    for (const [page, about] of pages) scores.raise(page, part, weight * about);
  };
  for (const { of, pages } of joined)
    if (of.every((word) => telling.has(word))) raise(pages, of.map(({ word }) => word).join(""), joinedWeight);
  const pairs = pairsOf(
    words,
    looked.map(({ word }) => word),
  );
  const [titles, ...rows] = await Promise.all([
    rowsOf(
      shards,
      titlesOf(
        words,
        looked.map(({ word }) => word),
        joined,
      ),
    ),
    ...pairs.map(({ term }) => rowsOf(shards, [term])),
  ]);
  for (const [at, { part, most }] of pairs.entries()) raise(rows[at] ?? new Map<number, number>(), part, most);
  for (const [page, about] of titles) scores.raise(page, "titel", titleWeight * about);
  return scores.found(total, weigherFor(shards.start, need));
}

/** All terms that ranking needs for a question, so that they can be fetched ahead. */
export function rankedBy(words: readonly Word[]): readonly string[] {
  const telling = tellingWords(words);
  return [...pairsOf(words, telling).map(({ term }) => term), ...titlesOf(words, telling, [])];
}

/** Terms of two words together, and of words as place names. */
function pairsOf(
  words: readonly Word[],
  looked: readonly Word[],
): { readonly term: string; readonly part: string; readonly most: number }[] {
  const telling = new Set(tellingWords(words));
  const inOrder = words.slice(1).flatMap((second, at): (readonly [Word, Word])[] => {
    const first = words[at];
    return first !== undefined && telling.has(first) && telling.has(second) ? [[first, second]] : [];
  });
  const paired = looked.slice(0, mostPaired);
  const asked = paired.flatMap((one, at) => paired.slice(at + 1).map((other) => [one, other] as const));
  return [
    ...inOrder.map(([one, other]) => ({
      term: `${firstTerm(one)} ${firstTerm(other)}`,
      part: `${one.word} ${other.word}`,
      most: pairWeight,
    })),
    ...looked.map(({ word }) => ({ term: placeTerm(word), part: `plaats ${word}`, most: placeWeight })),
    ...asked.map(([one, other]) => ({
      term: pairTerm(firstTerm(one), firstTerm(other)),
      part: `${one.word} + ${other.word}`,
      most: askedWeight,
    })),
  ];
}

/** The query in the forms in which it can be a title: as typed, without stop words, with two words written as one. */
function titlesOf(words: readonly Word[], telling: readonly Word[], joined: readonly Joined[]): string[] {
  const asOne = joined.map(({ of: [first, second], whole }) =>
    telling.flatMap((word) => (word.word === first.word ? [whole] : word.word === second.word ? [] : [word])),
  );
  return [...new Set([words, telling, tellingWords(words), ...asOne].map(wholeTerm))];
}

/** The weight of a page by its room and language. */
function weigherFor({ rooms, languages }: Start, need: string | undefined): (page: number) => number {
  const roomOf = rooms.flatMap(([room, pages]) => Array.from({ length: pages }, () => room));
  return (page) => {
    // "zh-Hans" is "zh".
    const language = languages[page]?.replace(/-.*/, "") ?? "nl";
    const spoken =
      language === "nl"
        ? 1
        : need === undefined
          ? languageWeights.unasked
          : language === need
            ? languageWeights.theirs
            : languageWeights.other;
    return spoken * ((need === undefined ? unheardWeights : needWeights)[roomOf[page] ?? ""] ?? 1);
  };
}

/** Adds up the score of every page. */
class Scores {
  readonly #rows = new Map<number, { score: number; had: number; because: [string, number][] }>();

  /** @param had the share of the query that this part is */
  add(page: number, part: string, score: number, had: number): void {
    const row = this.#rows.get(page) ?? { score: 0, had: 0, because: [] };
    row.score += score;
    row.had += had;
    row.because.push([part, score]);
    this.#rows.set(page, row);
  }

  /** Adds to the score of a page that already matches; ignores other pages. */
  raise(page: number, part: string, score: number): void {
    if (this.#rows.has(page)) this.add(page, part, score, 0);
  }

  /** @param total the total weight of the query */
  found(total: number, weightOf: (page: number) => number): readonly Found[] {
    const all = [...this.#rows].map(([page, { score, had, because }]) => ({
      page,
      score: score * (had / total) ** sharePower * weightOf(page),
      because,
      whole: had >= total - 1e-9,
    }));
    const best = all.reduce((most, { score }) => Math.max(most, score), 0);
    return all.filter(({ score, whole }) => whole || score >= behind * best).sort((a, b) => b.score - a.score || a.page - b.page);
  }
}
