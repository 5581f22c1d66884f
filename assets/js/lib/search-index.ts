import { isObject } from "../../../_shared/json.ts";
import type { Index } from "../../../_shared/search/engine.ts";
import {
  indexFolder,
  indexFormat,
  type Answer,
  type FilterFile,
  type Fragment,
  type Part,
  type Start,
} from "../../../_shared/search/files.ts";
import { readVocabulary } from "../../../_shared/search/spelling.ts";

/** The search index, with every file fetched at most once. Requests reveal no more of the query than which part of the index it needs. */
export interface FetchedIndex extends Index {
  readonly page: (page: number) => Promise<Fragment>;
  readonly filters: () => Promise<FilterFile>;
  /** The names under a first letter, for suggestions and direct answers; empty when there are none. */
  readonly answers: (letter: string) => Promise<readonly Answer[]>;
}

const folder = `/${indexFolder}`;

/**
 * Fetches the start file of the index.
 * @throws when it is missing, or belongs to another version of this script
 */
export async function openIndex(): Promise<FetchedIndex> {
  // This file names the version of the index, so the browser has to revalidate it.
  const start = await fetchJson(`${folder}/start.json`, isStart, "no-cache");
  const here = `${folder}/${start.version}`;
  const parts = once((place) => fetchJson(`${here}/w/${place}.json`, isPart));
  const pages = once((page) => fetchJson(`${here}/p/${page}.json`, isFragment));
  const answers = once((letter) => fetchJson(`${here}/a/${letter}.json`, isList).catch(() => []));
  const texts = once(async (name) => readVocabulary(await (await fetchWhole(`${here}/${name}`)).text()));
  const filters = once((name) => fetchJson(`${here}/${name}`, isFilters));
  return {
    start,
    part: (place) => parts(String(place)),
    page: (page) => pages(String(page)),
    answers,
    vocabulary: () => texts("woorden.txt"),
    filters: () => filters("filters.json"),
  };
}

/** Memoizes an async function by name; failures are not kept, so they are tried again. */
function once<T>(get: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (name) => {
    const known = asked.get(name);
    if (known !== undefined) return known;
    const answer = get(name).catch((error: unknown) => {
      asked.delete(name);
      throw error;
    });
    asked.set(name, answer);
    return answer;
  };
}

async function fetchWhole(address: string, cache: RequestCache = "default"): Promise<Response> {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return answer;
}

async function fetchJson<T>(address: string, is: (value: unknown) => value is T, cache?: RequestCache): Promise<T> {
  const value: unknown = await (await fetchWhole(address, cache)).json();
  if (!is(value)) throw new Error(`${address} is not of this index.`);
  return value;
}

/* The build of this same site wrote these files, so this only checks that they are complete. */

function isStart(value: unknown): value is Start {
  return (
    isObject(value) &&
    value.format === indexFormat &&
    typeof value.version === "string" &&
    Array.isArray(value.parts) &&
    Array.isArray(value.rooms)
  );
}

function isPart(value: unknown): value is Part {
  return isObject(value) && Object.values(value).every((row) => Array.isArray(row));
}

function isFragment(value: unknown): value is Fragment {
  return isObject(value) && typeof value.url === "string" && Array.isArray(value.parts);
}

function isList(value: unknown): value is readonly Answer[] {
  return Array.isArray(value) && value.every((row) => isObject(row) && typeof row.name === "string" && typeof row.url === "string");
}

function isFilters(value: unknown): value is FilterFile {
  return isObject(value) && isObject(value.values) && Array.isArray(value.days);
}
