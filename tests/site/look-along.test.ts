import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { html, pages } from "./site.ts";
import { phone } from "./watch.ts";

/** Chapters with a drawing that stays in view while its steps pass. */
const chapters = pages().filter((address) => !address.startsWith("/longread/alles/") && html(address).includes('class="look-along"'));

const site = openSite();

/** What somebody sees at one stop. */
interface Stop {
  /** Steps whose heading and text lie in the window with nothing before them. */
  readonly steps: readonly number[];
  /** The drawing lies in the window from top to bottom. */
  readonly drawing: boolean;
  /** How far the kier is open, from 0 to 1. */
  readonly open: number;
}

/** Runs in the page. */
function look(): Stop {
  const whole = (element: Element | null): boolean => {
    if (element === null) return false;
    const { top, bottom, left, width } = element.getBoundingClientRect();
    const seen = (y: number): boolean => element.contains(document.elementFromPoint(left + width / 4, y));
    return top >= 0 && bottom <= innerHeight && seen(top + 4) && seen(bottom - 4);
  };
  const block = document.querySelector(".look-along");
  const strip = block?.querySelector("clipPath rect") ?? null;
  const width = strip === null ? 0 : parseFloat(getComputedStyle(strip).width) / Number(strip.getAttribute("width"));
  const steps = [...(block?.querySelectorAll("li") ?? [])].flatMap((step, index) =>
    [...step.children].every((part) => whole(part)) ? [index + 1] : [],
  );
  return { steps, drawing: whole(block?.querySelector("svg") ?? null), open: width };
}

/** Walks through the drawing and its steps with the arrow key alone, until the last of it leaves the window. */
async function walk(page: Page, moves: boolean): Promise<Stop[]> {
  const below = () => page.evaluate(() => document.querySelector(".look-along")?.getBoundingClientRect().bottom ?? 0);
  await page.evaluate(() => {
    document.querySelector(".look-along")?.scrollIntoView();
  });
  // With motion the kier opens once, from closed to what the still form shows; with less it stands open.
  await expect.poll(async () => (await page.evaluate(look)).open, { message: "open at the first step" }).toBe(moves ? 0 : 1);
  const stops = [await page.evaluate(look)];
  for (let bottom = await below(); bottom > 400;) {
    // A press that comes while the page still settles is lost, or undone by what grew above: who reads presses again. Polled from outside:
    // without JavaScript the page itself cannot tell.
    let next = bottom;
    for (let look = 0; next >= bottom; look++) {
      if (look % 20 === 0) await page.keyboard.press("ArrowDown");
      next = await below();
    }
    bottom = next;
    stops.push(await page.evaluate(look));
  }
  return stops;
}

const ways: readonly (readonly [
  way: string,
  moves: boolean,
  options: Pick<BrowserContextOptions, "reducedMotion" | "javaScriptEnabled">,
])[] = [
  ["with motion", true, { reducedMotion: "no-preference" }],
  ["with motion, without JavaScript", true, { reducedMotion: "no-preference", javaScriptEnabled: false }],
  ["with less motion, without JavaScript", false, { reducedMotion: "reduce", javaScriptEnabled: false }],
];

test("two chapters at least are told by scrolling", () => {
  expect(chapters.filter((address) => !address.endsWith("/zacht/")).length).toBeGreaterThanOrEqual(2);
});

describe.for(chapters)("the drawing and its steps in %s", (address) => {
  test.for(ways)("%s: every step can be read by keyboard", async ([, moves, options]) => {
    const page = await site.look(address, { viewport: phone, ...options });
    const stops = await walk(page, moves);
    const opened = stops.map(({ open }) => open);
    for (const step of [1, 2, 3]) {
      const seen = stops.filter(({ steps }) => steps.includes(step));
      expect(seen.length, `stops where step ${step} is whole`).toBeGreaterThan(0);
      if (moves)
        expect(
          seen.some(({ drawing }) => drawing),
          `the drawing beside step ${step}`,
        ).toBe(true);
    }
    expect(opened.at(-1)).toBe(1);
    expect(opened).toEqual(opened.toSorted((a, b) => a - b));

    await page.emulateMedia({ media: "print" });
    expect((await page.evaluate(look)).open, "open on paper").toBe(1);
  });
});
