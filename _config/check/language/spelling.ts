import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { readMemory, writeMemory } from "../../read/memory/file.ts";

/** Says of words which are not spelled as the dictionary has them, each with what was perhaps meant. */
export type Spelling = (words: ReadonlySet<string>) => Promise<ReadonlyMap<string, readonly string[]>>;

/** What is remembered of words that were looked up before: nothing for a good one, and for another what was perhaps meant. */
const memory = z.object({ dictionary: z.string(), good: z.array(z.string()), wrong: z.record(z.string(), z.array(z.string()).readonly()) });

/**
 * Dutch spelling by @cspell/dict-nl-nl. Loading its 2 MB takes half a second, so every word is looked up once and
 * remembered in the cache; a check that meets no new word never loads the dictionary.
 * @param cache absolute path of a folder that may be emptied at any time
 */
export function dutchSpelling(cache: string): Spelling {
  return async (words) => {
    const require = createRequire(import.meta.url);
    const extension = require.resolve("@cspell/dict-nl-nl/cspell-ext.json");
    const dictionary = versionOf(join(dirname(extension), "package.json"));
    const path = join(cache, "spelling.json");
    const known = remembered(path, dictionary);
    const fresh = [...words].filter((word) => !known.good.has(word) && !known.wrong.has(word));
    if (fresh.length > 0) {
      const book = await (opened ??= openDictionary(extension));
      let suggested = 0;
      for (const word of fresh) {
        if (book.has(word)) known.good.add(word);
        else known.wrong.set(word, (suggested += 1) > mostSuggested ? [] : book.suggest(word));
      }
      await writeMemory(path, { dictionary, good: [...known.good].sort(), wrong: Object.fromEntries([...known.wrong].sort()) }, ofNoCode);
    }
    return new Map([...known.wrong].filter(([word]) => words.has(word)));
  };
}

/** What the package says of the one dictionary in it. */
const definitions = z.object({ dictionaryDefinitions: z.tuple([z.object({ name: z.string(), path: z.string() })]) });

/** The dictionary alone says what is right. */
const ofNoCode = "";

/** Looking for what was meant takes some 20 ms a word; whoever pastes a text in another language need not wait for that. */
const mostSuggested = 50;

/** Opened once for all that a process checks. */
let opened: ReturnType<typeof openDictionary> | undefined;

async function openDictionary(extension: string) {
  // Loaded only when there is a word to look up.
  const { createSpellingDictionaryFromTrieFile } = await import("cspell-dictionary");
  const [{ name, path }] = definitions.parse(JSON.parse(readFileSync(extension, "utf8"))).dictionaryDefinitions;
  const file = join(dirname(extension), path);
  const book = createSpellingDictionaryFromTrieFile(gunzipSync(readFileSync(file)), name, file, {});
  return {
    has: (word: string): boolean => book.has(word),
    // Two letters off is a slip; what is further away helps nobody and takes the longest to find.
    suggest: (word: string): string[] =>
      book
        .suggest(word, { numSuggestions: 3, numChanges: 2, includeTies: false })
        .flatMap((found) => (found.word.includes(" ") ? [] : [found.word])),
  };
}

function versionOf(file: string): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
}

function remembered(path: string, dictionary: string): { good: Set<string>; wrong: Map<string, readonly string[]> } {
  const kept = readMemory(path, memory, ofNoCode);
  return kept?.dictionary === dictionary
    ? { good: new Set(kept.good), wrong: new Map(Object.entries(kept.wrong)) }
    : { good: new Set(), wrong: new Map() };
}
