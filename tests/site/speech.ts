import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { transform } from "esbuild";
import type { Page } from "playwright-core";
import { worldBeside } from "./world.ts";

/** A screen reader that walks the open page element by element and records what it speaks. */
export interface Speech {
  /**
   * Moves on until it speaks a phrase with these words.
   * @returns every phrase on the way, the last with the words; "end of ..." phrases are left out, since most screen readers do not speak them
   * @throws at the end of the page, with what was spoken
   */
  readonly until: (words: string) => Promise<readonly string[]>;
  /** Activates the current element. */
  readonly press: () => Promise<void>;
  /** What live regions announced since the last call. */
  readonly announced: () => Promise<readonly string[]>;
}

/**
 * A virtual screen reader in an isolated world of the page, like axe. It follows the specifications of names and roles and knows no more than they
 * say: not what is folded, nor how fast somebody listens. So it proves wording and order, and replaces no real screen reader.
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
        // Activating the element led to another page, and the isolated world went with the old one.
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

/** Runs in the isolated world. */
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
