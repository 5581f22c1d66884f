import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { characters } from "../content/letters.ts";
import { atNight } from "../night.ts";
import { lateLetters, type LateLetters } from "./late-letters.ts";
import { openSite } from "./open-site.ts";
import { documentAt, pages, read } from "./site.ts";
import { desktop, phone } from "./watch.ts";

/** CLS when one line of a page breaks elsewhere. The budget is 0.01, and `npm run bench` lists what is above it. */
const mostShift = 0.05;

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
  let letters: LateLetters;
  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: phone });
    letters = await lateLetters(page);
  });

  // What has moved most: rows with a number beside their words, and buttons in rows.
  const hopped = ["/kader/praktijk/", "/kader/praktijk/opvang-en-hulp/"];
  test.for(atNight(lettered, [...readMost.values(), ...hopped]))(
    "%s is read in a stand-in first, and moves by no more than a line when our fonts come",
    async (address) => {
      await page.setViewportSize(phone);
      await letters.open(site.server.origin + address);
      expect(await fontOfTitle(page), "the font of the title before ours came").not.toMatch(/Faustina/);
      // One line of running text, with all that stands under it on the screen of a phone.
      expect(await letters.release()).toBeLessThanOrEqual(mostShift);
      expect(await fontOfTitle(page)).toMatch(/Faustina/);
    },
  );

  test("the labels of a story stay on their lines on a desktop", async () => {
    const address = lettered.find((story) => documentAt(story)(".article > .page-head > .tags > .tag").length > 3) ?? "";
    await page.setViewportSize(desktop);
    await letters.open(site.server.origin + address);
    expect(await letters.release(), address).toBeLessThanOrEqual(mostShift);
  });
});

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
