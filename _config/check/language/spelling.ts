import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { readMemory, writeMemory } from "../../read/memory/file.ts";

/** Returns the words that are not in the dictionary, each with suggestions. */
export type Spelling = (words: ReadonlySet<string>) => Promise<ReadonlyMap<string, readonly string[]>>;

/** The cache of looked-up words: correct words, and wrong words with their suggestions. */
const memory = z.object({ dictionary: z.string(), good: z.array(z.string()), wrong: z.record(z.string(), z.array(z.string()).readonly()) });

/**
 * Dutch spelling by @cspell/dict-nl-nl. Loading its 2 MB takes half a second, so every word is looked up once and
 * cached; a check without new words never loads the dictionary.
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

/** The part of the package's configuration that describes its only dictionary. */
const definitions = z.object({ dictionaryDefinitions: z.tuple([z.object({ name: z.string(), path: z.string() })]) });

/** The result depends on the dictionary only, so the cache is valid for any version of the code. */
const ofNoCode = "";

/** Suggestions take some 20 ms a word; an editor who pastes a text in another language should not have to wait for all of them. */
const mostSuggested = 50;

/** Opened once per process. */
let opened: ReturnType<typeof openDictionary> | undefined;

async function openDictionary(extension: string) {
  // Imported only when there is a word to look up.
  const { createSpellingDictionaryFromTrieFile } = await import("cspell-dictionary");
  const [{ name, path }] = definitions.parse(JSON.parse(readFileSync(extension, "utf8"))).dictionaryDefinitions;
  const file = join(dirname(extension), path);
  const book = createSpellingDictionaryFromTrieFile(gunzipSync(readFileSync(file)), name, file, {});
  return {
    has: (word: string): boolean => book.has(word),
    // A typing error changes at most two letters; more distant suggestions help nobody and take the longest to find.
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
