import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { transform } from "esbuild";
import type { Page } from "playwright-core";
import { worldBeside } from "./world.ts";

/** A screen reader that walks the page that is open, element after element, and says what it finds. */
export interface Speech {
  /**
   * Moves on until it says something with these words.
   * @returns everything it said on the way, the last with the words; ends of elements left out, since most readers do not say them
   * @throws at the end of the page, with what was said
   */
  readonly until: (words: string) => Promise<readonly string[]>;
  /** Presses what it stands at. */
  readonly press: () => Promise<void>;
  /** What was said since the last time without being asked: what changes in the page. */
  readonly announced: () => Promise<readonly string[]>;
}

/**
 * A virtual screen reader beside the page, in a world of its own as axe is. It follows the specifications of names and roles and hears no more than
 * they say: it does not know what is folded, nor how fast somebody listens. So it proves words and order, and no real reader.
 */
export async function listenTo(page: Page): Promise<Speech> {
  const session = await page.context().newCDPSession(page);
  const run = await worldBeside(session, "screen reader");
  const phrases = async (expression: string): Promise<readonly string[]> => {
    const said = await run(expression);
    return Array.isArray(said) ? said.map(String).filter((phrase) => !phrase.startsWith("end of ")) : [];
  };
  await run(`${await source}; globalThis.reader = reader.virtual; reader.start({ container: document.body }).then(() => 0)`);
  return {
    until: async (words) => phrases(`(${until.toString()})(reader, ${JSON.stringify(words)})`),
    press: async () => {
      await run("reader.act().then(() => 0)").catch((error: unknown) => {
        // What was pressed led to another page, and this one went with what stood beside it.
        if (!/destroyed|Cannot find context|navigat/i.test(String(error))) throw error;
      });
    },
    announced: async () =>
      phrases("(async () => { const said = await reader.spokenPhraseLog(); await reader.clearSpokenPhraseLog(); return said; })()"),
  };
}

const source = readFile(createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js"), "utf8").then(
  async (module) => (await transform(module, { format: "iife", globalName: "reader", logLevel: "error" })).code,
);

interface Reader {
  readonly next: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
  readonly spokenPhraseLog: () => Promise<string[]>;
  readonly clearSpokenPhraseLog: () => Promise<void>;
}

/** Runs beside the page. */
async function until(reader: Reader, words: string): Promise<string[]> {
  for (;;) {
    await reader.next();
    const phrase = await reader.lastSpokenPhrase();
    const found = phrase.includes(words);
    if (!found && phrase !== "end of document") continue;
    const said = await reader.spokenPhraseLog();
    if (!found) throw new Error(`Nobody says "${words}". Heard: ${said.join(" | ")}`);
    await reader.clearSpokenPhraseLog();
    return said;
  }
}
