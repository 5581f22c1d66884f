import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { html, published } from "./site.ts";

const site = openSite();

const explained = published().filter((address) => html(address).includes("popovertarget="));

const open = (javaScriptEnabled: boolean, hasTouch = false): Promise<Page> =>
  site.look(explained[0] ?? "", { javaScriptEnabled, hasTouch, viewport: { width: 360, height: 740 } });

describe("the meaning of a term", () => {
  test("is on many pages", () => {
    expect(explained.length).toBeGreaterThan(3);
  });

  test.for([true, false])("opens by click and keyboard and closes with Escape, scripts %s", async (javaScriptEnabled) => {
    const page = await open(javaScriptEnabled);
    const button = page.locator(".term-meaning > button").first();
    const text = page.locator(".term-meaning [popover]").first();
    expect(await text.isVisible()).toBe(false);
    await button.click();
    expect(await text.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await text.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await text.isVisible()).toBe(true);
  });

  test.for([
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
    { width: 320, height: 256 },
  ])("stands at its word, never on it or on the way out, and has a button that shuts it, at $width by $height", async (viewport) => {
    const page = await site.look(explained[0] ?? "", { viewport });
    for (const part of [0.2, 0.5, 0.75]) {
      const found = await page.evaluate(opened, part);
      expect(found, `word at ${part} of the height`).toEqual({ far: false, covered: [], lost: false });
      await page.locator(".term-meaning [popover]").first().getByRole("button", { name: "Sluit" }).click();
      expect(await page.locator(".term-meaning [popover]").first().isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("?");
    }
  });
});

test("its button stays with its word, and what follows stays with the button, however wide the text is", async () => {
  const followed = explained.filter((address) => /<\/button><\/span><\/span>[,.;:]/.test(html(address)));
  expect(followed.length).toBeGreaterThan(3);
  for (const address of followed.slice(0, 3)) {
    const page = await site.look(address);
    const apart = await page.evaluate(tornApart);
    expect(apart, address).toEqual([]);
  }
});

/** Runs in the page. Sets the text of every explained word at many widths, and names the words that lose their button, or the button what follows it. */
function tornApart(): readonly string[] {
  return [...document.querySelectorAll(".term-meaning")]
    .filter((meaning) => meaning.checkVisibility())
    .flatMap((meaning) => {
      const [word, button, block, after] = [
        meaning.previousElementSibling,
        meaning.querySelector("button"),
        meaning.closest<HTMLElement>("p, li, dd, td"),
        meaning.nextSibling,
      ];
      if (!word || !button || !block) throw new Error("A term is explained outside a text.");
      const middle = (box: DOMRect | undefined): number => (box === undefined ? NaN : (box.top + box.bottom) / 2);
      const sign = document.createRange();
      const isFollowed = after instanceof Text && /^[,.;:]/.test(after.data);
      if (isFollowed) {
        sign.setStart(after, 0);
        sign.setEnd(after, 1);
      }
      const torn: string[] = [];
      for (let width = 200; width < 360; width += 1) {
        block.style.inlineSize = `${String(width)}px`;
        const line = middle(button.getBoundingClientRect());
        const others = [[...word.getClientRects()].at(-1), ...(isFollowed ? [sign.getBoundingClientRect()] : [])];
        if (others.some((other) => Math.abs(middle(other) - line) > 8)) torn.push(`${word.textContent} at ${String(width)}`);
      }
      block.style.inlineSize = "";
      return torn;
    });
}

/**
 * Runs in the page. Brings the first word that is explained to a part of the height, opens its explanation, and says whether that stands more than two
 * lines off, what it lies on, and whether a part of it is off the screen, as drawn: until the next frame, the browser places it by where the page was
 * scrolled to when it was open last.
 */
async function opened(part: number): Promise<{ readonly far: boolean; readonly covered: readonly string[]; readonly lost: boolean }> {
  const button = document.querySelector<HTMLElement>(".term-meaning > button");
  const word = button?.parentElement?.previousElementSibling;
  const text = button?.nextElementSibling;
  if (!button || !word || !text) throw new Error("No term is explained.");
  scrollBy({ top: button.getBoundingClientRect().top - part * innerHeight, behavior: "instant" });
  button.focus({ preventScroll: true });
  button.click();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const own = text.getBoundingClientRect();
  const anchor = button.getBoundingClientRect();
  const covered = [word, button, ...document.querySelectorAll(".uitweg a")].filter((other) =>
    [...other.getClientRects()].some(
      ({ left, top, right, bottom }) => left < own.right - 1 && right > own.left + 1 && top < own.bottom - 1 && bottom > own.top + 1,
    ),
  );
  return {
    far: Math.max(own.top - anchor.bottom, anchor.top - own.bottom) > 64,
    covered: covered.map(({ outerHTML }) => outerHTML),
    lost: own.left < 0 || own.right > innerWidth || own.top < 0 || own.bottom > innerHeight,
  };
}

describe("the table of instruments", () => {
  test("is whole without scripts, and narrows and sorts with them", async () => {
    const page = await site.look("/kompas/instrumenten/");
    const rows = page.locator("#instrumenten > tr");
    const all = await rows.count();
    expect(all).toBeGreaterThan(1);
    await page.getByLabel("Zet op volgorde van").selectOption("naam");
    const names = await rows.locator("th > a").allTextContents();
    expect(names).toEqual(names.toSorted(new Intl.Collator("nl").compare));
    await page.getByLabel("U hebt te maken met").selectOption("vergunning");
    await expect.poll(() => rows.filter({ visible: true }).count()).toBeLessThan(all);
    expect(await page.getByRole("status").textContent()).toMatch(/^\d+ instrument/);
    await page.getByLabel("U hebt te maken met").selectOption("");
    expect(await rows.filter({ visible: true }).count()).toBe(all);
  });
});
