import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { budget, firstRequests, fontBudget, islands, KiB, mostRequests, weighed, type FirstRequests } from "./budget.ts";
import { documentAt, files, html, isHelpPage, pages, read, wholeBooks } from "./site.ts";

/** Tools of the Kompas and the examples of practice have a small script of their own, and stay within the budget of a reading page. */
const tools = pages().filter((address) =>
  /^\/(?:kompas\/(?:leerpad\/.*|instrumenten|neem-mee)|kader\/praktijk\/[a-z-]+)\/?$/.test(address),
);
/** Topics and instruments have the button for notes in the script with the exit; what it opens is fetched when it is pressed. */
const noted = pages().filter((address) => html(address).includes('id="notities"'));

const sizes = new Map<string, number>();

/** Brotli's best, and a setting that takes a fiftieth of the time and weighs a tenth more. */
const [best, quick] = [constants.BROTLI_MAX_QUALITY, 5];

/** What a file weighs on the wire. */
function weight(file: string, quality: number): number {
  const key = `${quality} ${file}`;
  const size =
    sizes.get(key) ??
    brotliCompressSync(read(file), {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
    }).length;
  sizes.set(key, size);
  return size;
}

const parts = (address: string): FirstRequests => firstRequests(documentAt(address));

describe("first view", () => {
  // A whole book is asked for by whoever wants to print it or to read on: there the first view is the book, and its bytes
  // are those of the pages in it, each of which has its own budget. The three requests and the one script hold for it too.
  test.for(pages().filter((address) => !wholeBooks.has(address)))("%s stays within its budget", (address) => {
    const files = weighed(address, parts(address));
    const total = (quality: number): number => files.reduce((sum, file) => sum + weight(file, quality), 0);
    // What is light enough when it is packed in a hurry is so at its best.
    if (total(quick) <= budget(address)) return;
    expect(total(best), files.map((file) => `${file} ${weight(file, best)}`).join()).toBeLessThanOrEqual(budget(address));
  });

  test.for(pages())("%s needs at most three requests besides images and fonts", (address) => {
    const { styles, scripts } = parts(address);
    expect(1 + styles.length + scripts.length, [...styles, ...scripts].join(" ")).toBeLessThanOrEqual(mostRequests);
  });

  /** A chapter of the longread: its paragraphs can be copied as an address, alone or in a reference, by a script that is the exit, the door to what copies one of each paragraph, and little more. */
  const isChapter = (address: string): boolean => /^\/longread\/(?!(?:alles|in-twaalf-minuten)\/$)[a-z-]+\/$/.test(address);
  /** The page that is read aloud on a press. */
  const isSpoken = (address: string): boolean => address === "/hulp/makkelijk/";
  /** The page that explains the way out, where its key is put off. */
  const hasKey = (address: string): boolean => address === "/veilig-lezen/";
  /** The page that compares what the browser got with the list of the edition. */
  const verifies = (address: string): boolean => address === "/controleer/";

  /** The page that gives a block of help to paste elsewhere. */
  const givesBlock = (address: string): boolean => address === "/over/hulpblok/";

  test.for(pages().filter((address) => !islands.has(address) && !tools.includes(address) && !noted.includes(address)))(
    "%s ships no framework: its only script is the exit with the door to the search, or little more",
    (address) => {
      const { scripts } = parts(address);
      const [name, most] = isChapter(address)
        ? (["reading", 3.9 * KiB] as const)
        : isSpoken(address)
          ? (["read-aloud", 4 * KiB] as const)
          : hasKey(address)
            ? (["exit-key", 3.25 * KiB] as const)
            : // A heading that leads to itself is copied as a reference, by what is fetched when it is pressed.
              /\/(?:references|cited-tables)\./.test(scripts.join())
              ? (["(?:references|cited-tables)", 3 * KiB] as const)
              : verifies(address)
                ? (["verify", 5 * KiB] as const)
                : givesBlock(address)
                  ? (["help-snippet", 3.75 * KiB] as const)
                  : // Where tables may stand, the script also says which of them scroll.
                    (["(?:exit|tables)", 2.75 * KiB] as const);
      expect(scripts).toEqual([expect.stringMatching(new RegExp(`^/assets/${name}\\.\\w+\\.js$`))]);
      for (const script of scripts) {
        expect(read(script).length, "bytes of the script").toBeLessThanOrEqual(most);
        expect(read(script).toString("utf8").replaceAll("import(", "")).not.toMatch(/\bimport\b|alpine|preact/i);
      }
    },
  );

  test.for(tools)("%s has one script of a few KiB, without a framework", (address) => {
    const { scripts } = parts(address);
    expect(scripts).toEqual([expect.stringMatching(/^\/assets\/(?:training|instruments|take-along|practices)\.\w+\.js$/)]);
    for (const script of scripts) expect(read(script).length, "bytes of the script").toBeLessThanOrEqual(6 * KiB);
  });

  test.for(noted)("%s can be annotated, and its one script stays within 2.6 KiB", (address) => {
    const { scripts } = parts(address);
    expect(scripts).toEqual([expect.stringMatching(/^\/assets\/notes\.\w+\.js$/)]);
    for (const script of scripts) expect(read(script).length, "bytes of the script").toBeLessThanOrEqual(2.6 * KiB);
  });

  test.for([...islands])("%s has an island, in one script with the exit", (address) => {
    expect(parts(address).scripts).toHaveLength(1);
    expect(parts(address).scripts.map((script) => read(script).length)).not.toContain(0);
  });
});

describe("fonts", () => {
  const fonts = files().filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));

  test("weigh at most 40 kB in all, in the one format that every browser reads", () => {
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((file) => !file.endsWith(".woff2"))).toEqual([]);
    expect(fonts.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(fontBudget);
  });

  test.for(pages().filter(isHelpPage))("%s asks for none, nor for anything else before its words are drawn", (address) => {
    const $ = documentAt(address);
    expect($("head > style").text()).not.toMatch(/@font-face|\.woff2?|@import|url\(/);
    // A style sheet or a script without defer would hold back the first words by a journey there and back.
    expect($("link[rel=stylesheet], link[rel=preload], head > script:not([defer]), body script").length).toBe(0);
    expect($("img, picture, video, audio").length).toBe(0);
  });
});
