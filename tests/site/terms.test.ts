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
    const button = page.locator(".term-open").first();
    const text = page.locator(".term-text").first();
    expect(await text.isVisible()).toBe(false);
    await button.click();
    expect(await text.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await text.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await text.isVisible()).toBe(true);
  });

  test("opens by touch, above the bar with help and the way out", async () => {
    const page = await open(true, true);
    await page.locator(".term-open").first().tap();
    const [text, bar] = [await page.locator(".term-text").first().boundingBox(), await page.locator(".uitweg").boundingBox()];
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect(text?.x).toBeGreaterThanOrEqual(0);
  });
});

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
