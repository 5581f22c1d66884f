import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { pages } from "./site.ts";

const site = openSite();
const phone = { width: 360, height: 640 };

test("somebody who reads Polish is at the help in Polish two taps from anywhere, and has 112 in view", async () => {
  const page = await site.look("/kompas/signaleren/", { viewport: phone });
  await page.locator(".uitweg-help").click();
  await page.locator("main").getByRole("link", { name: "Polski" }).click();
  await page.waitForURL(/\/hulp\/pl\/$/);
  const { bottom } = await page.locator("a[href='tel:112']").evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  expect(bottom).toBeLessThan(phone.height);
});

test("where one writes from the right the bar is mirrored with the page: help on the right, the way out on the left", async () => {
  for (const viewport of [phone, { width: 1280, height: 900 }]) {
    for (const [address, ...inOrder] of [
      ["/hulp/ar/", ".uitweg-exit", ".uitweg-help"],
      ["/hulp/", ".uitweg-help", ".uitweg-exit"],
    ] as const) {
      const page = await site.look(address, { viewport });
      const [first = 0, second = 0] = await Promise.all(
        inOrder.map((selector) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().left)),
      );
      expect(first, address).toBeLessThan(second);
    }
  }
});

test("a place and a name that is nowhere both lead somewhere, the second also to CoMensha", async () => {
  const page = await site.look("/hulp/regio/");
  await page.getByLabel("Uw gemeente").fill("Scheveningen");
  expect(await page.locator("#gevonden a").allInnerTexts()).toContain("Den Haag");
  expect(await page.locator("#onbekend").isVisible()).toBe(false);
  await page.getByLabel("Uw gemeente").fill("Qwertzuiop");
  expect(await page.locator("#gevonden a").count()).toBe(3);
  expect(await page.locator("#onbekend a[href^='tel:']").isVisible()).toBe(true);
});

describe("on paper", () => {
  const withCard = pages().filter((address) => /^\/hulp\/(?:[a-z]{2}\/)?$/.test(address));

  test.for(withCard)("%s is one sheet with the card and nothing else", async (address) => {
    const page = await site.look(address);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("body").innerText()).toBe(await page.locator(".fold-card").innerText());
    const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 });
    expect((await task.promise).numPages).toBe(1);
    await task.destroy();
  });
});
