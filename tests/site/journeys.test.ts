import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { html, pages } from "./site.ts";

/*
 * Three people with a telephone, counted in taps: what counts is that they see a number they can press.
 */

const site = openSite();
let page: Page;

beforeAll(async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  page = await context.newPage();
});

/** Runs in the page. The telephone numbers that a thumb can press now: in view, and nothing lies on them. */
function numbersInView(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[href^='tel:']")]
    .filter((link) => {
      const { top, bottom, left, right } = link.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && link.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    })
    .map((link) => link.getAttribute("href") ?? "");
}

test("whoever needs help has a number to press after one tap, from every page", async () => {
  // That the link itself is always under the thumb, exit.test.ts asks.
  const targets = new Set(pages().map((address) => /class="uitweg[^>]*>\s*<a [^>]*?href="([^"]+)"/.exec(html(address))?.[1] ?? address));
  const without: string[] = [];
  for (const target of targets) {
    await page.goto(site.server.origin + target);
    if (!(await page.evaluate(numbersInView)).includes("tel:112")) without.push(target);
  }
  expect(
    [...targets].every((target) => target.startsWith("/hulp/")),
    [...targets].join(" "),
  ).toBe(true);
  expect(without).toEqual([]);
});

test("a clerk finds whom to call for her municipality in three taps and its name, misspelled", async () => {
  await page.goto(`${site.server.origin}/`);
  await page.getByRole("link", { name: "Menu" }).click();
  await page.locator("#menu").getByRole("link", { name: "Hulp in uw regio" }).click();
  await page.getByLabel("Uw gemeente").fill("kerkade");
  await page.getByRole("link", { name: "Kerkrade" }).first().click();
  await page.waitForURL(/\/hulp\/regio\/zuid-limburg\//);
  expect((await page.evaluate(numbersInView)).length).toBeGreaterThan(0);
});

test("a neighbour reports what he saw in four taps and a press on the number", async () => {
  await page.goto(`${site.server.origin}/`);
  await page.getByRole("link", { name: "Ik zie nu iets" }).click();
  await page.locator("summary", { hasText: "In de buurt" }).click();
  await page.locator("details[open]").getByLabel("Dezelfde groep wordt elke dag in één busje gebracht en opgehaald.").click();
  await page.locator("#nu").getByRole("link", { name: "Wat nu" }).click();
  const route = page.locator(".guide-route[open]");
  expect(await route.locator("summary").innerText()).toBe("Een plek in beeld");
  expect(await route.locator("a[href^='tel:']").allTextContents()).toContain("Bel 0900-8844, Politie");
  expect(await route.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
});
