import { createHmac } from "node:crypto";
import { foldedWords } from "../../../_shared/text/folded-words.ts";

/**
 * A withdrawn story, as hashes of sequences of its words: enough to recognise it, too little to read it. The hashes use the
 * key of the list that they are stored in (deny-list.ts).
 */
export type Fingerprint = ReadonlySet<string>;

/** Short words vary when a story is retold: he and she, I and one, the and a. */
const shortest = 4;
/** When every eighth word is changed, four in ten sequences of three longer words survive, and a sequence is hardly ever shared by chance. */
const runLength = 3;
/** Keeping the sequences with the lowest hashes is as good as a random sample, and selects the same ones in every text that has them. */
const most = 200;
/**
 * The share of a story's sequences from which another text counts as the same story. Two unrelated stories of this site share
 * at most 6 in 100 (their closing words); with every fifth word changed 16 in 100 remain, with every eighth 43.
 */
const share = 0.15;
/** In a very short story one shared sequence can be chance. */
const fewest = 3;

function runsOf(text: string, key: string): Set<string> {
  const words = foldedWords(text).filter((word) => word.length >= shortest);
  const runs = words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(" "));
  return new Set(runs.map((run) => createHmac("sha256", key).update(run).digest("hex").slice(0, 16)));
}

/** The fingerprint to keep of a withdrawn story. */
export function fingerprintOf(text: string, key: string): Fingerprint {
  return new Set([...runsOf(text, key)].sort().slice(0, most));
}

/** Whether a text retells one of the stories: whole, in part, or with other names and some changed sentences. */
export function isToldAgain(text: string, stories: readonly Fingerprint[], key: string): boolean {
  if (stories.length === 0) return false;
  const runs = runsOf(text, key);
  return stories.some((story) => {
    const common = [...story].filter((run) => runs.has(run)).length;
    return common >= fewest && common >= story.size * share;
  });
}
