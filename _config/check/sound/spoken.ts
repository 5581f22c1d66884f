// Without a parser for whole documents, which takes long to load, and every check loads this.
import { load } from "cheerio/slim";
import { spokenPlaces, withinPlace } from "../../../_shared/spoken-places.ts";
import { betweenWords } from "../../prose/shown-passages.ts";
import type { Cue } from "./captions.ts";

/** The words of every part of a story that can be read aloud, numbered as the page numbers them. */
export function spokenParts(html: string): string[] {
  const $ = load(`<div class="prose">${html}</div>`, null, false);
  return $(spokenPlaces)
    .toArray()
    .filter((part) => $(part).find(withinPlace).length === 0)
    .map((part) => {
      const words = $(part).clone();
      words.find(betweenWords).remove();
      return words.text();
    });
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
