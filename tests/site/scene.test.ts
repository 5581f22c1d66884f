import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { slots, lightWidth } from "../../_includes/scenes/types.ts";
import { scenes } from "../../_includes/scenes/index.ts";
import { atNight } from "../night.ts";
import { openSite } from "./open-site.ts";
import { documentAt, pages } from "./site.ts";
import { phone } from "./watch.ts";

const chapters = pages().filter((address) => /^\/longread\/(?!(?:alles|in-twaalf-minuten)\/)[a-z-]+\/$/.test(address));
const laptop = { width: 1280, height: 720 };

const site = openSite();

/** What somebody sees of a scene at one moment, in pixels of the window. */
interface Sight {
  readonly place: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly seen: boolean };
  readonly light: { readonly x: number; readonly width: number; readonly left: number };
  readonly looks: readonly { readonly whole: boolean; readonly still: boolean; readonly right: number }[];
  readonly sideways: boolean;
}

/** Runs in the page. */
function look(): Sight {
  const [place, rect] = [document.querySelector(".scene-place"), document.querySelector(".scene-place clipPath rect")];
  if (!(place instanceof SVGGraphicsElement) || !(rect instanceof SVGGraphicsElement)) throw new Error("There is no scene.");
  const { left, right, top, bottom } = place.getBoundingClientRect();
  const { x, width } = getComputedStyle(rect);
  const start = new DOMPoint(parseFloat(x), 0).matrixTransform(place.getScreenCTM() ?? undefined).x;
  const looks = [...document.querySelectorAll(".looks > li")].map((item) => {
    const sheet = item.querySelector(".scene-sheet");
    const box = sheet?.getBoundingClientRect() ?? new DOMRect();
    const on = (y: number): boolean => sheet?.contains(document.elementFromPoint(box.left + box.width / 2, y)) ?? false;
    const still = item.querySelector("svg")?.getBoundingClientRect();
    return {
      whole: box.top >= 0 && box.bottom <= innerHeight && on(box.top + 4) && on(box.bottom - 4),
      still: (still?.width ?? 0) > 200,
      right: box.right,
    };
  });
  const seen = document.elementsFromPoint(innerWidth - 20, innerHeight / 2).some((element) => element.closest(".scene-place") === place);
  return {
    place: { left, right, top, bottom, seen },
    light: { x: parseFloat(x), width: parseFloat(width), left: start },
    looks,
    sideways: document.documentElement.scrollWidth > innerWidth,
  };
}

/** Brings the words of a look to the middle of the window, as reading on does. */
async function readTo(page: Page, index: number): Promise<Sight> {
  await page
    .locator(".looks .scene-sheet")
    .nth(index)
    .evaluate((sheet) => {
      sheet.scrollIntoView({ block: "center", behavior: "instant" });
    });
  return page.evaluate(look);
}

/** Where the light of a chapter's scene rests, in the order of its steps. */
function walkOf(address: string): number[] {
  const label = documentAt(address)(".scene-place").attr("aria-label");
  return Object.values(scenes)
    .filter(({ alt }) => alt === label)
    .flatMap(({ looks }) => looks.map(({ slot }) => slots[slot]));
}

test("every chapter opens with a place of its own", () => {
  const places = chapters.map((address) => documentAt(address)(".scene-place").attr("aria-label"));
  expect(new Set(places)).toEqual(new Set(Object.values(scenes).map(({ alt }) => alt)));
  expect(places).toHaveLength(12);
});

describe.for(chapters)("the scene of %s", (address) => {
  test("is told once to who does not see it: one description, and words beside silent stills", () => {
    const $ = documentAt(address);
    expect($(".scene-place").attr("aria-label")).toMatch(/^Tekening van /);
    expect($(".looks svg[aria-hidden=true]")).toHaveLength(3);
    expect(
      $(".looks h2")
        .toArray()
        .map((heading) => $(heading).text().length > 3),
    ).toEqual([true, true, true]);
    expect($(".scene h1, .scene h2").first().prop("tagName")).toBe("H1");
  });
});

/** How many letters the longest look of a chapter has. */
const longestLook = (address: string): number => {
  const $ = documentAt(address);
  return Math.max(
    ...$(".looks > li")
      .get()
      .map((look) => $(look).text().length),
  );
};
const fullestFirst = chapters.toSorted((a, b) => longestLook(b) - longestLook(a));

// What differs between chapters is how much room their words take, and where the light goes: by day those with most words.
describe.for(atNight(chapters, fullestFirst.slice(0, 3)))("the scene of %s", (address) => {
  test("fills a wide window and stays, while the light walks to what the words say", async () => {
    const page = await site.look(address, { viewport: laptop, reducedMotion: "no-preference", javaScriptEnabled: false });
    const walk = walkOf(address);
    // What follows the scroll is there in the frame after it.
    const lightAt = (read: () => Promise<Sight>) => expect.poll(async () => (await read()).light);
    await lightAt(() => page.evaluate(look)).toMatchObject({ x: walk[0], width: 8 });
    const opening = await page.evaluate(look);
    expect(opening.place).toMatchObject({ left: 0, right: laptop.width, bottom: laptop.height, seen: true });
    for (const [index, x] of walk.entries()) {
      await lightAt(() => readTo(page, index)).toMatchObject({ x, width: lightWidth });
      const sight = await page.evaluate(look);
      expect(sight.place).toMatchObject({ left: 0, right: laptop.width, seen: true });
      // The last look may be read when the place has just begun to leave.
      for (const edge of ["top", "bottom"] as const) expect(Math.abs(sight.place[edge] - opening.place[edge]), edge).toBeLessThanOrEqual(1);
      expect(sight.looks[index]).toMatchObject({ whole: true, still: false });
      expect(sight.light.left, "the words leave the light free").toBeGreaterThan(sight.looks[index]?.right ?? Infinity);
      expect(sight.sideways).toBe(false);
    }
  });
});

describe.for(atNight(chapters, fullestFirst.slice(0, 1)))("the scene of %s", (address) => {
  test("is a row of stills with less motion, on a phone and on paper", async () => {
    const page = await site.look(address, { viewport: laptop, reducedMotion: "reduce" });
    const still = { whole: true, still: true };
    const open = { x: walkOf(address)[0], width: lightWidth };
    for (const index of [0, 1, 2])
      expect(await readTo(page, index)).toMatchObject({ light: open, looks: { [index]: still }, sideways: false });

    await page.setViewportSize(phone);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    for (const index of [0, 1, 2])
      expect(await readTo(page, index)).toMatchObject({ light: open, looks: { [index]: still }, sideways: false });

    await page.setViewportSize(laptop);
    await page.emulateMedia({ media: "print" });
    const paper = await page.evaluate(look);
    expect(paper.looks.map((one) => one.still)).toEqual([true, true, true]);
    expect(paper.place.right - paper.place.left, "the place is not printed beside its stills").toBeLessThan(2);
    const ink = await page.evaluate(() =>
      ["svg", "svg .kier"].map((part) => {
        const drawn = document.querySelector(`.looks ${part}`);
        return drawn && getComputedStyle(drawn).getPropertyValue("--weg");
      }),
    );
    expect(ink[1], "what the light shows is black").toBe("black");
    expect(ink[0], "what else does not belong there is a line").not.toBe("black");
    const [note, stills] = await page.evaluate(() =>
      [".scene-title", ".looks"].map((part) => document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()),
    );
    expect((stills?.top ?? 0) - (note?.bottom ?? 0), "room between the note and the first still").toBeGreaterThan(12);
  });

  test("shows the light by its edges where somebody chose the colours", async () => {
    const page = await site.look(address, { viewport: laptop, reducedMotion: "no-preference" });
    await page.emulateMedia({ forcedColors: "active" });
    const edges = await page.locator(".scene-place .rand").evaluate((edge) => getComputedStyle(edge).stroke);
    await page.emulateMedia({ forcedColors: null });
    expect(edges).toBe("rgb(0, 0, 0)");
  });
});
