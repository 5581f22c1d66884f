import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { cover } from "./cover.ts";
import { openSite } from "./open-site.ts";
import { documentAt, listed } from "./site.ts";

const site = openSite();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  page = await context.newPage();
});

/** Addresses that the links in a part of the page lead to, of those that can be seen. */
const linked = async (part: string): Promise<(string | null)[]> =>
  page
    .locator(`${part} a`)
    .filter({ visible: true })
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));

/** What counts as content on each kind of page, by an address that exists as long as the site does. */
const kinds: readonly (readonly [address: string, content: readonly string[]])[] = [
  ["/", ["Nieuwste verhaal", "Aanpakken", "Hulp"]],
  ["/longread/hoeveel-we-zien/", ["Bronnen"]],
  ["/getuigenissen/het-meisje-dat-elke-dag-later-thuiskwam/", ["Samenvatting zonder details", "Praten of hulp"]],
  ["/kompas/signaleren/", ["Bronnen"]],
  ["/kompas/instrumenten/sluiting-bij-drugs/", ["Bronnen"]],
  ["/kader/samenwerking/", ["Basis", "Verdieping"]],
  ["/kader/praktijk/opvang-en-hulp/", ["K5.1 Zorgcoördinatie beschikbaar"]],
  ["/signalen/burgerzaken/", ["Wat u kunt zien"]],
  ["/hulp/", ["Je telefoon", "Je rechten"]],
  ["/zoeken/", ["Alles van A tot Z"]],
  ["/cijfers/", ["Bronnen"]],
];

describe("without JavaScript", () => {
  test.for(kinds)("%s shows its content", async ([address, headings]) => {
    await page.goto(site.server.origin + address);
    await expect(page.locator("main h1").isVisible()).resolves.toBe(true);
    const seen = await page.locator("main").getByRole("heading", { level: 2 }).filter({ visible: true }).allInnerTexts();
    for (const heading of headings)
      expect(
        seen.some((text) => text.startsWith(heading)),
        `${heading} among ${seen.join(", ")}`,
      ).toBe(true);
  });

  test("nothing that shows is a control that does nothing", async () => {
    const idle: string[] = [];
    const any = ":is(button, input, select, textarea, form, dialog, [role=button], [role=tab], [role=status])";
    for (const address of cover) {
      // What is not in the page cannot be seen there.
      if (documentAt(address)(any).length === 0) continue;
      await page.goto(site.server.origin + address);
      // What is typed on the certificate is printed, and a popover opens by itself: neither needs a script.
      const controls = page
        .locator(`${any}:not(.certificate *, [popovertarget])`)
        // The self-scan is a form to fill in and print: its fields do what paper does.
        .and(page.locator(":not(fieldset[data-block] *)"))
        .filter({ visible: true });
      idle.push(...(await controls.all()).map((control) => `${address}: ${control.toString()}`));
    }
    expect(idle).toEqual([]);
  });

  test("the list of testimonies is complete", async () => {
    await page.goto(`${site.server.origin}/getuigenissen/`);
    const stories = listed().filter((address) => /^\/getuigenissen\/.+/.test(address));
    expect(stories.length).toBeGreaterThan(0);
    expect(await linked("main")).toEqual(expect.arrayContaining(stories));
  });

  test("the A to Z is the search: it shows every page", async () => {
    await page.goto(`${site.server.origin}/zoeken/`);
    expect(await page.getByRole("searchbox").filter({ visible: true }).count()).toBe(0);
    expect(await linked(".a-z")).toEqual(expect.arrayContaining(listed()));
  });

  test.for(["/longread/hoeveel-we-zien/", "/cijfers/"])("%s: behind every chart its table can be opened", async (address) => {
    await page.goto(site.server.origin + address);
    const charts = page.locator(".chart");
    expect(await charts.count()).toBeGreaterThan(0);
    for (const chart of await charts.all()) {
      await expect(chart.locator("table").isVisible()).resolves.toBe(false);
      await chart.locator("summary").click();
      await expect(chart.locator("table").isVisible()).resolves.toBe(true);
      expect(await chart.locator("tbody tr").count()).toBeGreaterThan(1);
      expect(await chart.getByRole("link", { name: "CSV" }).getAttribute("href")).toMatch(/^\/data\/.+\.csv$/);
    }
  });

  test("the menu on a phone leads to every room", async () => {
    await page.goto(`${site.server.origin}/`);
    await page.getByRole("link", { name: "Menu" }).click();
    const menu = page.locator("#menu");
    expect(new URL(page.url()).hash).toBe("#menu");
    for (const room of [
      "/longread/",
      "/getuigenissen/",
      "/kompas/",
      "/kader/",
      "/signalen/",
      "/hulp/",
      "/cijfers/",
      "/begrippen/",
      "/zoeken/",
      "/over/",
    ]) {
      expect(await menu.locator(`a[href="${room}"]`).filter({ visible: true }).count(), room).toBeGreaterThan(0);
    }
  });
});
