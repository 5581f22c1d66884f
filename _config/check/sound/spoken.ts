import { spokenTags, tagsWithin } from "../../../_shared/spoken-places.ts";
import { elementsIn, textOf, type Node } from "../../model/nodes.ts";
import { isBetweenWords } from "../../prose/shown-passages.ts";
import type { Cue } from "./captions.ts";

/** The text of every part of a story that can be read aloud. Its index is the number that the page gives the part. */
export function spokenParts(prose: readonly Node[]): string[] {
  return [...elementsIn(prose)]
    .filter(({ tag, children }) => spokenTags.includes(tag) && ![...elementsIn(children)].some((inner) => tagsWithin.includes(inner.tag)))
    .map(({ children }) => textOf(children, isBetweenWords));
}

/**
 * Finds the words of every cue in the story, in order, so that everything in the recording can also be read. The story may
 * have more words than the recording. Capitals and punctuation are ignored.
 * @returns each cue with the index of the part in which it begins, and the cues whose words are not in the story
 */
export function placeCues(cues: readonly Cue[], parts: readonly string[]): { placed: (Cue & { place: number })[]; strayed: Cue[] } {
  const story = parts.flatMap((part, place) => wordsOf(part).map((word) => ({ word, place })));
  const placed: (Cue & { place: number })[] = [];
  const strayed: Cue[] = [];
  let next = 0;
  for (const cue of cues) {
    const words = wordsOf(cue.text);
    const at = story.findIndex((_, index) => index >= next && words.every((word, offset) => story[index + offset]?.word === word));
    const found = story[at];
    if (found === undefined || words.length === 0) {
      strayed.push(cue);
      continue;
    }
    placed.push({ ...cue, place: found.place });
    next = at + words.length;
  }
  return { placed, strayed };
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
