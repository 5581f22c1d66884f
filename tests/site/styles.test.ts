import { transform } from "lightningcss";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { carriesItsStyle, documentAt, pages, read } from "./site.ts";

const site = openSite();

/** The one sheet of a page: a file, or, on a page of help, what stands in the page itself. */
function sheetOf(address: string): string {
  const $ = documentAt(address);
  const href = $("link[rel=stylesheet]").attr("href");
  return href === undefined ? $("head > style").text() : read(href).toString("utf8");
}

/** The classes that a sheet gives a look of their own: those with a rule of their own, when no rule stands within another. */
function blocksIn(sheet: string): ReadonlySet<string> {
  const { code } = transform({ filename: "sheet.css", code: Buffer.from(sheet), minify: true, targets: { chrome: 100 << 16 } });
  return new Set([...code.toString().matchAll(/(?<=[{},])\.(-?[a-z_][\w-]*)(?=[{,])/gi)].map(([, name = ""]) => name));
}

const sheets = new Map([...new Set(pages().map(sheetOf))].map((sheet) => [sheet, blocksIn(sheet)]));
const styled = new Set([...sheets.values()].flatMap((blocks) => [...blocks]));

describe("each page has one sheet", () => {
  // A block that is drawn on a page whose sheet leaves it out looks like plain text there, and nobody is told.
  // Help in plain text has the way out, and no other block on purpose.
  test.for(pages().filter((address) => address !== "/hulp/kort/"))("%s: which knows every block on it", (address) => {
    const $ = documentAt(address);
    const own = sheets.get(sheetOf(address)) ?? new Set();
    const used = new Set(
      // The class of the body is its register, which says nothing of what stands in it.
      $("body [class]")
        .get()
        .flatMap((element) => ($(element).attr("class") ?? "").split(/\s+/)),
    );
    expect([...used].filter((name) => styled.has(name) && !own.has(name))).toEqual([]);
  });
});

describe("a style within a page", () => {
  const own = new Set(pages().filter(carriesItsStyle).map(sheetOf));
  const names = (sheet: string, pattern: RegExp): string[] =>
    [...new Set([...sheet.matchAll(pattern)].map(([, name = ""]) => name))].sort();

  // On a bad connection each byte is waited for; and a colour that is read and not there leaves its text in that of the browser.
  test("sets each property that it reads, and no other", () => {
    expect(own.size).toBe(6);
    for (const sheet of own) {
      const [set, read] = [names(sheet, /(?<![\w-])(--[\w-]+):/g), names(sheet, /var\((--[\w-]+)/g)];
      expect(set.filter((name) => !read.includes(name))).toEqual([]);
      // One that is read with a second choice may be left out, and help in plain text has the type of the device.
      const needed = names(sheet, /var\((--[\w-]+)\)/g).filter((name) => !name.startsWith("--font-"));
      expect(needed.filter((name) => !set.includes(name))).toEqual([]);
    }
  });
});

/** How many letters the longest word of a page's title has; a hyphen is where a line may end. */
const longestWord = (address: string): number =>
  Math.max(
    ...documentAt(address)("h1")
      .first()
      .text()
      .split(/[\s-]+/)
      .map((word) => word.length),
  );

/** Of the pages that share a sheet and a frame, the one with the longest word in its title, if it is long. */
const longest = [
  ...new Map(
    pages()
      .filter((address) => longestWord(address) > 13)
      .toSorted((a, b) => longestWord(a) - longestWord(b))
      .map((address) => [`${sheetOf(address)} ${documentAt(address)("main").attr("class") ?? ""}`, address]),
  ).values(),
];

test.for(longest)("the title of %s keeps its words whole on the narrowest phone", async (address) => {
  const page = await site.look(address, { viewport: { width: 320, height: 640 } });
  const broken = await page
    .locator("h1")
    .first()
    .evaluate((title) => {
      const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const found: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        for (const { 0: word, index } of (text.nodeValue ?? "").matchAll(/[^\s-]+/gu)) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
        }
      return found;
    });
  expect(broken).toEqual([]);
});

test("on paper a bar that was read in a report stays hollow beside those that were counted", async () => {
  const page = await site.look("/cijfers/gemeld-per-jaar/");
  await page.emulateMedia({ media: "print" });
  const fills = await page.evaluate(() =>
    [".bar:not(.bar-told)", ".bar-told"].map((bar) => {
      const drawn = document.querySelector(bar);
      return drawn && getComputedStyle(drawn).fill;
    }),
  );
  await page.emulateMedia({ media: null });
  expect(fills).not.toContain(null);
  expect(fills[0]).not.toBe(fills[1]);
});
