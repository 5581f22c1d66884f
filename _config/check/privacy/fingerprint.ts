import { createHmac } from "node:crypto";
import { foldedWords } from "../../../_shared/text/folded-words.ts";

/**
 * A story that was taken back, as hashes of runs of its words: enough to know it again and too little to read. The hashes have the
 * key of the list that they stand in (deny-list.ts).
 */
export type Fingerprint = ReadonlySet<string>;

/** Short words change with whoever retells: he and she, I and one, the and a. */
const shortest = 4;
/** A run of three longer words survives a change of every eighth word in four runs of ten, and is hardly ever found by chance. */
const runLength = 3;
/** The runs with the lowest hashes are as good as a draw by lot, and the same in every text that has them. */
const most = 200;
/**
 * The share of a story's runs from which another text is that story again. Two stories of this site that have nothing to do with each other share
 * at most 6 in 100 (their closing words); with every fifth word changed 16 in 100 remain, with every eighth 43.
 */
const share = 0.15;
/** In a very short story one common run is chance. */
const fewest = 3;

function runsOf(text: string, key: string): Set<string> {
  const words = foldedWords(text).filter((word) => word.length >= shortest);
  const runs = words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(" "));
  return new Set(runs.map((run) => createHmac("sha256", key).update(run).digest("hex").slice(0, 16)));
}

/** What is kept of a story that is taken back. */
export function fingerprintOf(text: string, key: string): Fingerprint {
  return new Set([...runsOf(text, key)].sort().slice(0, most));
}

/** Whether a text tells one of the stories again: whole, in part, or with other names and some other sentences. */
export function isToldAgain(text: string, stories: readonly Fingerprint[], key: string): boolean {
  if (stories.length === 0) return false;
  const runs = runsOf(text, key);
  return stories.some((story) => {
    const common = [...story].filter((run) => runs.has(run)).length;
    return common >= fewest && common >= story.size * share;
  });
}
