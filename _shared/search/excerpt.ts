import type { SearchOutcome } from "./engine.ts";
import type { Fragment } from "./files.ts";
import { folded } from "./folding.ts";
import { wordsIn } from "./terms.ts";

/** A part of an excerpt: marked or not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A section of a page that contains words of the query. */
interface Place {
  readonly id: string;
  readonly heading: string;
  readonly stretches: readonly Stretch[];
}

/** What is shown of a result: the best passage of its text, and the sections with words of the query. */
export interface Excerpt {
  readonly stretches: readonly Stretch[];
  readonly places: readonly Place[];
}

/** Words in an excerpt, and in what is shown of a place on the page. */
const excerptWords = 30;
const placeWords = 12;
const mostPlaces = 3;
/** A half of a compound is marked in it when it is this long. */
const shortestHalf = 5;

/** Chooses what to show of a page. */
export function excerptOf({ parts }: Fragment, marks: SearchOutcome["marks"]): Excerpt {
  const read = parts.map(([id, heading, text]) => ({
    id,
    heading,
    ...bestStretch(text, marks, excerptWords),
    inHeading: found(heading, marks),
  }));
  const first = read.reduce(
    (best, part) => (part.score > best.score ? part : best),
    read[0] ?? { id: "", score: 0, stretches: [], inHeading: 0 },
  );
  const places = read
    .map((part, at) => ({ part, at }))
    .filter(({ part }) => part.id !== "" && part.score + part.inHeading > 0)
    .sort((a, b) => b.part.score + 2 * b.part.inHeading - (a.part.score + 2 * a.part.inHeading) || a.at - b.at)
    .slice(0, mostPlaces)
    .map(({ part: { id, heading }, at }) => ({ id, heading, stretches: bestStretch(parts[at]?.[2] ?? "", marks, placeWords).stretches }));
  return { stretches: first.stretches, places };
}

/** How many different terms a text has. */
function found(text: string, marks: SearchOutcome["marks"]): number {
  return new Set(text.split(/\s+/).flatMap((word) => termOf(word, marks) ?? [])).size;
}

/** The stretch of a text that has most of the terms, from the beginning of a sentence when one is near. */
function bestStretch(text: string, marks: SearchOutcome["marks"], length: number): { score: number; stretches: Stretch[] } {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const terms = words.map((word) => termOf(word, marks));
  let best = { from: 0, score: 0 };
  for (let from = 0; from === 0 || from + length <= words.length + length / 2; from += Math.ceil(length / 3)) {
    const score = new Set(terms.slice(from, from + length).filter((term) => term !== undefined)).size;
    if (score > best.score) best = { from, score };
    if (from > words.length) break;
  }
  const begun = words.slice(Math.max(0, best.from - 8), best.from).findLastIndex((word) => /[.?!:]$/.test(word));
  const from = best.from === 0 || begun === -1 ? best.from : Math.max(0, best.from - 8) + begun + 1;
  // A passage that was extended to the start of its sentence keeps its end, since the words may be there.
  const until = Math.min(words.length, best.from + length);
  const shown = words.slice(from, until);
  const stretches = shown.flatMap((word, at): Stretch[] => {
    const space = at === 0 ? (from > 0 && begun === -1 ? "… " : "") : " ";
    if (terms[from + at] === undefined) return [{ text: space + word, marked: false }];
    const start = Math.max(0, word.search(/[\p{L}\p{N}]/u));
    const end = word.length - (/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u.exec(word)?.[0].length ?? 0);
    const [before, core, after] = [word.slice(0, start), word.slice(start, end), word.slice(end)];
    return [
      { text: space + before, marked: false },
      { text: core, marked: true },
      { text: after, marked: false },
    ];
  });
  if (until < words.length) stretches.push({ text: " …", marked: false });
  return { score: best.score, stretches: together(stretches) };
}

/** Cache for one query: the same words occur hundreds of times in the results. */
const known = new WeakMap<SearchOutcome["marks"], Map<string, string | undefined>>();

/** The term of the query that a word of a text matches. */
function termOf(word: string, marks: SearchOutcome["marks"]): string | undefined {
  const words = known.get(marks) ?? new Map<string, string | undefined>();
  known.set(marks, words);
  if (!words.has(word)) words.set(word, findTerm(word, marks));
  return words.get(word);
}

function findTerm(word: string, { terms, beginnings }: SearchOutcome["marks"]): string | undefined {
  for (const { word: plain, terms: own } of wordsIn(word)) {
    const [stem = plain] = own;
    if (terms.has(stem)) return stem;
    if (terms.has(plain)) return plain;
    const begun = beginnings.find((beginning) => plain.startsWith(beginning));
    if (begun !== undefined) return begun;
    for (const term of terms)
      if (term.length >= shortestHalf && plain.length > term.length && (stem.endsWith(term) || plain.startsWith(term))) return term;
  }
  return undefined;
}

function together(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (stretch.text === "") continue;
    if (last !== undefined && !last.marked && !stretch.marked) all[all.length - 1] = { text: last.text + stretch.text, marked: false };
    else all.push(stretch);
  }
  return all;
}

/** Whether a page has every phrase word for word. */
export function hasPhrases({ title, parts }: Fragment, phrases: readonly string[]): boolean {
  const text = [title, ...parts.map(([, heading, words]) => `${heading} ${words}`)]
    .map(
      (words) =>
        folded(words)
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(" ") ?? "",
    )
    .join(" | ");
  return phrases.every((phrase) => text.includes(phrase.match(/[\p{L}\p{N}]+/gu)?.join(" ") ?? ""));
}
