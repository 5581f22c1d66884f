import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { characters } from "../content/letters.ts";
import { atNight } from "../night.ts";
import { layoutShift } from "./layout-shift.ts";
import { openSite } from "./open-site.ts";
import { documentAt, pages, read } from "./site.ts";
import { phone } from "./watch.ts";

/** Pages whose style comes as a file have our fonts; those whose style stands in them are read in a font of the reader's. */
const lettered = pages().filter((address) => documentAt(address)("link[rel=stylesheet]").length > 0);

test("every character on a page has a place in our fonts, but for a language in its own letters", () => {
  const known = new Set(characters);
  const missing = lettered.flatMap((address) => {
    const $ = documentAt(address);
    const body = $("body").clone();
    body.find(`script, [lang]:not([lang=nl]), a[href^="/hulp/"] + .meta`).remove();
    // A soft hyphen is no letter: where a word breaks there the hyphen of the font stands.
    return Array.from(body.text().replaceAll("\u00AD", "")).filter((character) => !known.has(character) && character.trim() !== "");
  });
  expect([...new Set(missing)]).toEqual([]);
});

describe("a first visit on a slow line", () => {
  const site = openSite();
  const sheetAt = (address: string): string => documentAt(address)("link[rel=stylesheet]").attr("href") ?? "";
  const firstOfEachSheet = new Map([...lettered].reverse().map((address) => [sheetAt(address), address]));
  // All sheets have the same letters and stand-ins: by day those of what is read most.
  const readMost = new Map([...firstOfEachSheet].filter(([sheet]) => /\/(?:voor|hoofdstuk|verhaal|handboek|signalen)\./.test(sheet)));

  test("all style sheets have the same letters and stand-ins", () => {
    const faces = [...firstOfEachSheet.keys()].map((sheet) =>
      read(sheet)
        .toString("utf8")
        .match(/@font-face\{[^}]*\}/g)
        ?.join(""),
    );
    expect(faces[0]).toContain("size-adjust");
    expect(new Set(faces).size).toBe(1);
    expect(readMost.size).toBe(5);
  });

  let page: Page;
  let released = Promise.resolve();
  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: phone });
    // What a route takes comes from no cache: each visit is a first one.
    await page.route("**/*.woff2", async (route) => {
      await released;
      await route.continue();
    });
  });

  test.for(atNight([...firstOfEachSheet.values()], [...readMost.values()]))(
    "%s is read in a stand-in first, and moves by no more than a line when our fonts come",
    async (address) => {
      let release = (): void => undefined;
      released = new Promise<void>((resolve) => (release = resolve));
      await page.goto(site.server.origin + address, { waitUntil: "domcontentloaded" });
      await page.evaluate(painted);
      expect(await fontOfTitle(page), "the font of the title before ours came").not.toMatch(/Faustina/);
      release();
      // One line of running text, with all that stands under it on the screen of a phone.
      expect(await page.evaluate(layoutShift)).toBeLessThanOrEqual(0.05);
      expect(await fontOfTitle(page)).toMatch(/Faustina/);
    },
  );
});

/** Runs in the page. Waits until words are on the screen. */
async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
}

/** The fonts of the browser that the title is drawn in. */
async function fontOfTitle(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName).join();
}
