import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { watch } from "./watch.ts";

const site = openSite();

describe("with an island at work", () => {
  test("the filter narrows the testimonies, gives them back, and keeps nothing", async () => {
    const { page, open, faults, traces } = await watch(site);
    await open("/getuigenissen/");
    const cards = page.locator("main li:has(h2)");
    const all = await cards.count();
    await page.locator("summary", { hasText: "Wie vertelt" }).click();
    const professional = page.getByRole("button", { name: /^Professional/ });
    expect(await professional.getAttribute("aria-pressed")).toBe("false");
    await professional.click();
    await expect.poll(() => cards.filter({ visible: true }).count()).toBeLessThan(all);
    const professionals = await cards.filter({ visible: true }).count();
    expect(professionals).toBeGreaterThan(0);
    await expect.poll(() => page.locator(".filter-actions [role=status]").innerText()).toContain(`${String(professionals)} getuigenis`);
    expect(new URL(page.url()).pathname, "a choice leads nowhere else").toBe("/getuigenissen/");
    expect(await professional.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Space");
    // The same key takes the choice back.
    await expect.poll(() => cards.filter({ visible: true }).count()).toBe(all);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Deel deze selectie" }).click();
    // Only on request, and behind the #, which is never sent.
    await expect.poll(() => new URL(page.url()).hash).toBe("#soort=professional");
    await page.getByRole("button", { name: "Toon alles" }).click();
    await expect.poll(() => cards.filter({ visible: true }).count()).toBe(all);
    expect(new URL(page.url()).search, "what somebody chose stays out of the address").toBe("");
    expect(await traces()).toEqual([]);
    expect(faults()).toEqual([]);
  });

  test("a press before the filter was fetched is done once it is there, and without it a choice is a page", async () => {
    const page = await site.browser.newPage();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/filter.*.js", async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${site.server.origin}/getuigenissen/`);
    await page.getByRole("button", { name: "Deel deze selectie" }).click();
    release();
    await page.getByText("Het adres van deze selectie").waitFor();

    await page.unroute("**/filter.*.js");
    await page.route("**/filter.*.js", (route) => route.abort());
    await page.goto(`${site.server.origin}/getuigenissen/?`);
    await page.locator("summary", { hasText: "Wie vertelt" }).click();
    await page.getByRole("link", { name: /^Professional/ }).click();
    await page.waitForURL("**/getuigenissen/soort/professional/");
    await page.close();
  });

  test.for(["/over/criteria/", "/kompas/melden-en-privacy/", "/kompas/instrumenten/", "/longread/eruit-komen/"])(
    "%s: a table is a stop of the keyboard where it scrolls, and only there",
    async (address) => {
      const page = await site.look(address);
      const boxes = page.locator(".table-scroll");
      const found = () =>
        boxes.evaluateAll((all) => all.map((box) => ({ stop: box.tabIndex === 0, scrolls: box.scrollWidth > box.clientWidth })));
      for (const [width, scrolls] of [
        [240, true],
        [1600, false],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(async () => (await found()).some(({ stop }) => stop)).toBe(scrolls);
        expect((await found()).filter((box) => box.stop !== box.scrolls)).toEqual([]);
      }
    },
  );

  test("the search finds a page, and keeps nothing", async () => {
    const { page, open, faults, traces } = await watch(site);
    await open("/zoeken/");
    await page.getByLabel("Wat zoekt u?").fill("aandachtsfunctionaris");
    await page.getByRole("link", { name: "Aandachtsfunctionaris" }).and(page.locator("#resultaten a")).first().waitFor();
    expect(new URL(page.url()).search, "what somebody looks for stays out of the address").toBe("");
    expect(await traces()).toEqual([]);
    expect(faults()).toEqual([]);
  });
});
