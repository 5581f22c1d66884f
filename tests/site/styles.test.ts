import { transform } from "lightningcss";
import { describe, expect, test } from "vitest";
import { documentAt, pages, read } from "./site.ts";

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
