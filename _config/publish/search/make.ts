import { createHash } from "node:crypto";
import { fileLetter } from "../../../_shared/search/answers.ts";
import {
  filters,
  indexFolder,
  indexFormat,
  type Answer,
  type FilterFile,
  type Fragment,
  type Start,
} from "../../../_shared/search/files.ts";
import { wordsIn } from "../../../_shared/search/terms.ts";
import { keysOf } from "../../../_shared/vocabulary.ts";
import type { GeneratedFile } from "../../model/output.ts";
import type { ReadPage } from "./pages.ts";
import { newTokens } from "./tokens.ts";
import { postingsOf, type Hints, type Postings } from "./postings.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** What the index contains besides pages. */
export interface Knowledge extends Hints {
  /** The day a page was last changed, by its address. */
  readonly days: ReadonlyMap<string, string>;
  /** Direct answers, shown when somebody searches for their name. */
  readonly answers: readonly Answer[];
}

/** The size of a shard of the inverted index, in bytes before compression: a search fetches one shard for each word. */
const shardSize = 24_000;

/**
 * Makes the index (_shared/search/files.ts). The same pages give the same files.
 * @param pages those that may be found, in any order
 */
export function makeIndex(pages: readonly ReadPage[], knowledge: Knowledge): GeneratedFile<string>[] {
  const ordered = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const tokens = newTokens();
  const postings = postingsOf(ordered, knowledge, tokens);
  const shards = shardsOf(postings);
  const files: readonly (readonly [name: string, content: string])[] = [
    ...shards.map(({ terms }, place) => [`w/${String(place)}.json`, partOf(terms, postings)] as const),
    ...ordered.map((page, place) => [`p/${String(place)}.json`, JSON.stringify(fragmentOf(page))] as const),
    ...[...answersByLetter(ordered, knowledge.answers)].map(([letter, answers]) => [`a/${letter}.json`, JSON.stringify(answers)] as const),
    ["filters.json", JSON.stringify(filterFile(ordered, knowledge.days))],
    ["woorden.txt", vocabularyOf(tokens.all)],
  ];
  const version = hashOf(files);
  const start: Start = {
    format: indexFormat,
    version,
    pages: ordered.length,
    rooms: runsOf(ordered.map(({ soort }) => soort)),
    languages: Object.fromEntries(ordered.flatMap(({ language }, place) => (language === "nl" ? [] : [[String(place), language]]))),
    parts: shards.map(({ first }) => first),
  };
  const all = [["start.json", JSON.stringify(start)] as const, ...files.map(([name, content]) => [`${version}/${name}`, content] as const)];
  return all.map(([name, content]) => ({ address: `/${indexFolder}/${name}`, content }));
}

interface Shard {
  readonly first: string;
  readonly terms: readonly string[];
}

function shardsOf(postings: Postings): Shard[] {
  const shards: { first: string; terms: string[] }[] = [];
  let size = Infinity;
  for (const term of [...postings.keys()].sort()) {
    if (size > shardSize) {
      shards.push({ first: term, terms: [] });
      size = 0;
    }
    shards.at(-1)?.terms.push(term);
    size += term.length + 4 * (postings.get(term)?.length ?? 0);
  }
  return shards;
}

/** A shard of the index (_shared/search/files.ts), written by hand: building an object with so many names takes longer than writing the text. */
function partOf(terms: readonly string[], postings: Postings): string {
  return `{${terms.map((term) => `${JSON.stringify(term)}:${JSON.stringify(postings.get(term))}`).join()}}`;
}

function fragmentOf({ url, title, language, soort, herkomst, parts }: ReadPage): Fragment {
  return {
    url,
    title,
    room: soort,
    ...(language === "nl" ? {} : { language }),
    ...(herkomst === undefined ? {} : { provenance: herkomst }),
    parts: parts.map(({ id, heading, text }) => [id, heading, text]),
  };
}

/** The filters: the pages of every value, and the day of every page. */
function filterFile(pages: readonly ReadPage[], days: Knowledge["days"]): FilterFile {
  const values: Record<string, Record<string, number[]>> = {};
  for (const [place, page] of pages.entries()) {
    for (const filter of keysOf(filters)) for (const value of page[filter]) ((values[filter] ??= {})[value] ??= []).push(place);
  }
  return { values, days: pages.map(({ url }) => days.get(url) ?? "") };
}

/** Every letter has a file, also an empty one, so that no request answers 404. */
const letters = Array.from("0abcdefghijklmnopqrstuvwxyz");

/** Titles and answers by the first letter of each of their words, so that typing one letter fetches every possible suggestion. */
function answersByLetter(pages: readonly ReadPage[], answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const titles = pages.map(({ url, title, soort, language }): Answer => ({
    name: title,
    url,
    kind: soort,
    ...(language === "nl" ? {} : { language }),
  }));
  const byLetter = new Map<string, Answer[]>(letters.map((letter) => [letter, []]));
  for (const answer of [...answers, ...titles]) {
    const letters = new Set([answer.name, ...(answer.also ?? [])].flatMap((name) => wordsIn(name).map(({ word }) => fileLetter(word))));
    for (const letter of letters) byLetter.get(letter)?.push(answer);
  }
  return byLetter;
}

function runsOf(rooms: readonly string[]): (readonly [string, number])[] {
  const runs: [string, number][] = [];
  for (const room of rooms) {
    const last = runs.at(-1);
    if (last?.[0] === room) last[1] += 1;
    else runs.push([room, 1]);
  }
  return runs;
}

function hashOf(files: readonly (readonly [name: string, content: string])[]): string {
  const hash = createHash("sha256");
  for (const [name, content] of files) hash.update(name).update("\0").update(content).update("\0");
  return hash.digest("hex").slice(0, 10);
}
