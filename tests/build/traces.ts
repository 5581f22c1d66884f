import { gunzipSync } from "node:zlib";
import type { BuiltSite } from "./fixture-site.ts";

/** A file as text: unpacked when it is gzip, as the parts of the search index are. */
async function textOf(site: BuiltSite, path: string): Promise<string> {
  const bytes = await site.bytes(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Every file of the site that holds a word, in its name or its content, also inside what search has packed. */
export async function holding(site: BuiltSite, word: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const path of site.files) if (word.test(path) || word.test(await textOf(site, path))) found.push(path);
  return found;
}

/** Words that follow each other in a text; so many that other texts do not have them by accident. */
const run = 5;

/**
 * Every file of the site that repeats a run of words of a text, however it is marked up: tags, capitals, punctuation,
 * entities and the seams of the search index make no difference.
 */
export async function repeating(site: BuiltSite, text: string): Promise<string[]> {
  const words = wordsOf(text);
  const runs = new Set(words.slice(0, Math.max(0, words.length - run + 1)).map((_, index) => words.slice(index, index + run).join(" ")));
  const found: string[] = [];
  for (const path of site.files) {
    const others = wordsOf(await textOf(site, path));
    if (others.some((_, index) => runs.has(others.slice(index, index + run).join(" ")))) found.push(path);
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/<[^>]*>|&[a-z]+;/g, " ")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}
