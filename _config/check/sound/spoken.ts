import { spokenTags, tagsWithin } from "../../../_shared/spoken-places.ts";
import { elementsIn, textOf, type Node } from "../../model/nodes.ts";
import { isBetweenWords } from "../../prose/shown-passages.ts";
import type { Cue } from "./captions.ts";

/** The words of every part of a story that can be read aloud, numbered as the page numbers them. */
export function spokenParts(prose: readonly Node[]): string[] {
  return [...elementsIn(prose)]
    .filter(({ tag, children }) => spokenTags.includes(tag) && ![...elementsIn(children)].some((inner) => tagsWithin.includes(inner.tag)))
    .map(({ children }) => textOf(children, isBetweenWords));
}

/**
 * Finds the words of every cue in the story, one after the other: what is heard can be read. A story may have more than
 * is heard; capitals and punctuation make no difference.
 * @returns each cue with the part in which it begins, and the cues whose words are not there
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
