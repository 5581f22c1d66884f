import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { atNight } from "../night.ts";
import { openSite } from "./open-site.ts";
import { documentAt, published } from "./site.ts";

const cards = published().filter((address) => /^\/kompas\/kaarten\/.+\/$/.test(address));
const a4 = { width: 595, height: 842 };

const site = openSite();
let page: Page;

beforeAll(async () => {
  // A card is printed by whoever has a printer: without scripts it prints the same.
  page = await site.browser.newPage({ javaScriptEnabled: false });
});

/** Opens a card, unless a test before has. The anchor that folds it changes the page that is open. */
async function open(address: string, anchor = ""): Promise<void> {
  const { pathname, hash } = new URL(page.url());
  if (pathname === address && hash === anchor) return;
  await page.goto(site.server.origin + address + anchor);
}

interface Paper {
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  readonly text: string;
}

/** What comes out of the printer, on the paper that the style sheet asks for. */
async function print(): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const sheets = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const sizes = sheets.map((sheet) => {
    const { width, height } = sheet.getViewport({ scale: 1 });
    return { width: Math.round(width), height: Math.round(height) };
  });
  const contents = await Promise.all(sheets.map((sheet) => sheet.getTextContent()));
  const text = contents.flatMap(({ items }) => items.flatMap((item) => ("str" in item ? [item.str] : []))).join(" ");
  await task.destroy();
  return { sizes, text: text.replace(/\s+/g, " ") };
}

test("there are at least fourteen cards", () => {
  expect(cards.length).toBeGreaterThanOrEqual(14);
});

describe.for(cards)("%s", (address) => {
  test("shows all of its text in each quarter of the folded sheet", async () => {
    await open(address, "#vouw");
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print" });
    const quarters = await page.locator(".card-sheet > :not(.card-folding)").evaluateAll((parts) =>
      parts.map((part) => ({
        part: part.getAttribute("class"),
        fits: part.scrollHeight <= part.clientHeight && part.scrollWidth <= part.clientWidth,
        size: [part.clientWidth, part.clientHeight].map((px) => Math.round((px / 96) * 25.4)),
      })),
    );
    await page.emulateMedia({ media: null });
    expect(quarters).toEqual(["card-head", "card-see", "card-do", "card-call"].map((part) => ({ part, fits: true, size: [105, 148] })));
  });
});

/** How many letters a card has. */
const lettersOn = (address: string): number => documentAt(address)(".card-sheet").text().length;

// Each card is measured above, in the smaller form that it has; by day the fullest go through the printer.
describe.for(atNight(cards, cards.toSorted((a, b) => lettersOn(b) - lettersOn(a)).slice(0, 3)))("%s", (address) => {
  test("is one sheet of A4, with everything on it", async () => {
    await open(address);
    const { sizes, text } = await print();
    expect(sizes).toEqual([a4]);
    // As paper has it: what only matters on a telephone is not printed.
    await page.emulateMedia({ media: "print" });
    const items = await page.locator(".card-sheet li, .card-sheet h1").allInnerTexts();
    await page.emulateMedia({ media: null });
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) expect(text.replace(/ /g, "")).toContain(item.replace(/\s/g, ""));
    expect(text).toContain("Gecontroleerd op");
    expect(text.replace(/ /g, "")).toContain(address);
    expect(text).not.toContain("Verlaat deze site");
  });

  test("folds to A6 from one sheet of A4", async () => {
    await open(address, "#vouw");
    const { sizes } = await print();
    expect(sizes).toEqual([a4]);
  });
});
