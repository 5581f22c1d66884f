import { parse as parseCsv } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { documentAt, listed, read } from "./site.ts";
import { phone } from "./watch.ts";

const site = openSite();
const address = "/kader/praktijk/signalerend-vermogen/";
const themes = listed().filter((page) => /^\/kader\/praktijk\/[a-z-]+\/$/.test(page));

const sizes = ["Tot 20.000 inwoners", "20.000 tot 50.000", "50.000 tot 100.000", "100.000 en meer", "Regio samen"];
const rows = (page: Page) => page.locator(".practices > li").filter({ visible: true });

describe("what municipalities did", () => {
  test("stands on a page for each theme, where every block has examples or says that there is none yet", () => {
    expect(themes).toHaveLength(5);
    for (const theme of themes) {
      const $ = documentAt(theme);
      for (const section of $(".practice-block").get()) {
        const has = $(section).find(".practices > li, .practice-elsewhere a").length > 0;
        expect($(section).text().includes("Nog geen voorbeeld gevonden"), $(section).find("h2").text()).toBe(!has);
      }
    }
  });

  test("can be narrowed by size and block with the keyboard alone, and all of it comes back", async () => {
    const page = await site.look(address, { viewport: phone });
    const all = await rows(page).count();
    const small = page.getByRole("button", { name: "20.000 tot 50.000" });
    await small.focus();
    await page.keyboard.press("Enter");
    expect(await small.getAttribute("aria-pressed")).toBe("true");
    const fewer = await rows(page).count();
    expect(fewer).toBeGreaterThan(0);
    expect(fewer).toBeLessThan(all);
    await page.getByRole("button", { name: /^K2\.6 / }).click();
    const both = await rows(page).all();
    expect(await page.locator("#praktijk-status").textContent()).toBe(`${both.length} voorbeelden`);
    for (const row of both) expect(await row.getAttribute("data-blok")).toMatch(/K2\.6(?: |$)/);
    for (const button of await page.getByRole("button", { name: "Alles" }).all()) await button.click();
    expect(await rows(page).count()).toBe(all);
  });

  test.for(themes)("%s says no word of a list that a choice of size emptied", async (theme) => {
    const page = await site.look(theme, { viewport: phone });
    for (const size of sizes) {
      await page.getByRole("button", { name: size, exact: true }).click();
      const seen = page.locator(".practice-elsewhere").filter({ visible: true });
      for (const list of await seen.all()) expect(await list.getByRole("link").count(), size).toBeGreaterThan(0);
      for (const words of await seen.allInnerTexts()) expect(words.replace(/\s+/g, " "), size).toMatch(/^Zie(?: ook)?: [^,.]/);
    }
  });

  test.for(themes)("%s has no two sources of one example under the same name", (theme) => {
    const $ = documentAt(theme);
    for (const row of $(".practices > li").get()) {
      const names = $(row)
        .find("a[rel]")
        .get()
        .map((link) => $(link).text());
      expect(new Set(names).size, names.join("; ")).toBe(names.length);
    }
  });

  test("stands there whole without JavaScript, without buttons that do nothing", async () => {
    const page = await site.look(address, { javaScriptEnabled: false });
    expect(await rows(page).count()).toBe(documentAt(address)(".practices > li").length);
    expect(await page.getByRole("button", { name: /^K2/ }).filter({ visible: true }).count()).toBe(0);
  });

  test("can be taken along: a row each, and the crosswalk with all building blocks", () => {
    const examples: unknown = parseCsv(read("/data/praktijken.csv"), { columns: true });
    const crosswalk: unknown = parseCsv(read("/data/kruistabel.csv"), { columns: true });
    const onPages = themes.reduce((sum, theme) => sum + documentAt(theme)(".practices > li").length, 0);
    expect(examples).toHaveLength(onPages);
    expect(crosswalk).toHaveLength(documentAt("/kader/kruistabel/")("tbody tr").length);
  });
});
