import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { pages } from "./site.ts";

const site = openSite();
const phone = { width: 360, height: 640 };

test("somebody who reads Polish is at the help in Polish two taps from anywhere, and has 112 in view", async () => {
  const page = await site.browser.newPage({ viewport: phone });
  await page.goto(`${site.server.origin}/kompas/signaleren/`);
  await page.locator(".uitweg-help").click();
  await page.locator("main").getByRole("link", { name: "Polski" }).click();
  await page.waitForURL(/\/hulp\/pl\/$/);
  const { bottom } = await page.locator("a[href='tel:112']").evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  expect(bottom).toBeLessThan(phone.height);
  await page.close();
});

test("where one writes from the right the bar is mirrored with the page: help on the right, the way out on the left", async () => {
  for (const viewport of [phone, { width: 1280, height: 900 }]) {
    const page = await site.browser.newPage({ viewport });
    const left = (selector: string): Promise<number> => page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
    await page.goto(`${site.server.origin}/hulp/ar/`);
    expect(await left(".uitweg-exit")).toBeLessThan(await left(".uitweg-help"));
    await page.goto(`${site.server.origin}/hulp/`);
    expect(await left(".uitweg-help")).toBeLessThan(await left(".uitweg-exit"));
    await page.close();
  }
});

test("a place and a name that is nowhere both lead somewhere, the second also to CoMensha", async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.server.origin}/hulp/regio/`);
  await page.getByLabel("Uw gemeente").fill("Scheveningen");
  expect(await page.locator("#gevonden a").allInnerTexts()).toContain("Den Haag");
  expect(await page.locator("#onbekend").isVisible()).toBe(false);
  await page.getByLabel("Uw gemeente").fill("Qwertzuiop");
  expect(await page.locator("#gevonden a").count()).toBe(3);
  expect(await page.locator("#onbekend a[href^='tel:']").isVisible()).toBe(true);
  await page.close();
});

describe("on paper", () => {
  const withCard = pages().filter((address) => /^\/hulp\/(?:[a-z]{2}\/)?$/.test(address));

  test.for(withCard)("%s is one sheet with the card and nothing else", async (address) => {
    const page = await site.browser.newPage();
    await page.goto(site.server.origin + address);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("body").innerText()).toBe(await page.locator(".fold-card").innerText());
    const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
    expect((await task.promise).numPages).toBe(1);
    await task.destroy();
    await page.close();
  });
});
