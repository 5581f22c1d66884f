import { aside, seam } from "../../../_shared/search/marks.ts";

/** A stretch of an excerpt. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const marked = /^<mark>(.*)<\/mark>$/s;
const asides = new RegExp(`^(?:\\${aside}[\\p{L}\\p{N}]+)+`, "u");

/** Text from the index as a reader may see it: without seams and asides (_config/publish/search/words.ts). */
export function readable(text: string): string {
  return stretches(text, [])
    .map((stretch) => stretch.text)
    .join("");
}

/**
 * Reads an excerpt of Pagefind: words between spaces, some inside <mark>, with < and > escaped. Only these are understood;
 * whatever else it holds stays text, so nothing in it can become an element.
 * @param typed what was looked for; a remnant of it that Pagefind marked is not marked here
 * @returns the text in order; joined it is what the reader sees
 */
export function stretches(excerpt: string, typed: readonly string[]): Stretch[] {
  const words: { text: string; marked: boolean }[] = [];
  for (const token of excerpt.split(" ")) {
    const inside = marked.exec(token)?.[1];
    const raw = inside ?? token;
    const previous = words.at(-1);
    if (asides.test(raw)) {
      // Found by a synonym: the word that it stands for is the one to mark. What follows the aside belongs to that word.
      if (previous === undefined) continue;
      previous.text += decoded(raw.replace(asides, ""));
      previous.marked ||= inside !== undefined;
    } else {
      words.push({ text: decoded(raw).replaceAll(seam, ""), marked: inside !== undefined });
    }
  }
  return words.flatMap((word, index) => {
    const space = index === 0 ? "" : " ";
    if (!word.marked || isRemnant(word.text, typed)) return [{ text: space + word.text, marked: false }];
    const before = /^[^\p{L}\p{N}]*/u.exec(word.text)?.[0] ?? "";
    const rest = word.text.slice(before.length);
    const core = rest.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, "");
    const after = rest.slice(core.length);
    return [
      { text: space + before, marked: false },
      { text: core, marked: true },
      { text: after, marked: false },
    ].filter(({ text }) => text !== "");
  });
}

/** Whether Pagefind marked a word only because it begins one that was typed: "in" for "inbraak", but not "kas" for "kassen". */
function isRemnant(marked: string, typed: readonly string[]): boolean {
  const word = plain(marked);
  return typed.some((one) => {
    const { length } = plain(one);
    return plain(one).startsWith(word) && word.length < length / 2 && word.length + 3 < length;
  });
}

/** Letters and digits only, without capitals and accents. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function decoded(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}
