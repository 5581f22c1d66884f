import type { AxeResults } from "axe-core";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { cover } from "./cover.ts";
import { openSite } from "./open-site.ts";
import { pages, wholeBooks } from "./site.ts";

const phone = { width: 360, height: 800 };
const desktop = { width: 1280, height: 900 };

const site = openSite();
let page: Page;

beforeAll(async () => {
  // Axe comes in from outside, so the policy is set aside here; policy.test.ts visits every page under it.
  const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: "reduce", viewport: phone });
  await context.addInitScript({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  page = await context.newPage();
});

/** Opens a page with everything unfolded: what is folded away is read too once somebody unfolds it. */
async function unfold(address: string): Promise<void> {
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(site.server.origin + address, { waitUntil: "load" });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
}

describe("by axe", () => {
  test.for(pages().filter((address) => !wholeBooks.has(address)))("%s has no finding", async (address) => {
    await unfold(address);
    expect(await page.evaluate(findings, false)).toEqual([]);
  });

  test.for(cover)("%s has none on a desktop, or in the dark", async (address) => {
    await unfold(address);
    const found: string[] = [];
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await page.evaluate(findings, true)).map((finding) => `phone dark ${finding}`));
    await page.setViewportSize(desktop);
    found.push(...(await page.evaluate(findings, true)).map((finding) => `desktop dark ${finding}`));
    await page.emulateMedia({ colorScheme: "light" });
    found.push(...(await page.evaluate(findings, false)).map((finding) => `desktop light ${finding}`));
    expect(found).toEqual([]);
  });
});

/** Runs in the page: WCAG 2.2 A and AA and axe's best practices; of the dark scheme only what colours decide, since nothing else differs. */
async function findings(coloursOnly: boolean): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  const { violations } = await axe.run({
    resultTypes: ["violations"],
    runOnly: coloursOnly
      ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
      : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`));
}
