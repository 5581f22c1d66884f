import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { axeBeside } from "./axe.ts";
import { openSite } from "./open-site.ts";
import { read } from "./site.ts";

const site = openSite();
const block = (language: string, region = "nederland"): string => read(`/data/hulpblok/${language}/${region}.txt`).toString("utf8");

/** Styles as other sites have them: what they take away, enlarge and turn round. */
const foreign: Readonly<Record<string, string>> = {
  "a reset that takes everything away": `*, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; list-style: none; }
    a { color: inherit; } body { font: 16px/1.4 Arial, sans-serif; color: #222; background: #fff; }`,
  "very large letters in a narrow column": `html { font-size: 200%; } body { inline-size: 18rem; margin: 0; font-family: serif; color: #333; background: #fffbe6; } a { color: #0b3d91; }`,
  "a dark background": `body { color: #eee; background: #121212; font-family: sans-serif; } a { color: #9ecbff; } a:visited { color: #d6b3ff; }`,
  "a frame with a head of its own": `main { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; color: #1a1a1a; background: #f2f2f2; }
    h2 { font: 700 2.5rem/1 Impact, sans-serif; text-transform: uppercase; } ul { columns: 2; } li { break-inside: avoid; } p { letter-spacing: .05em; }`,
};

/** A page of somebody else with blocks in it, and all that it asks of anybody. */
async function pasted(style: string, dir: "ltr" | "rtl", ...blocks: readonly string[]): Promise<{ page: Page; asked: readonly string[] }> {
  const context = await site.browser.newContext({ viewport: { width: 640, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route("**/*", (route) => {
    if (route.request().url() !== "https://gemeente.example/") {
      asked.push(route.request().url());
      return route.abort();
    }
    return route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="${dir === "rtl" ? "ar" : "nl"}" dir="${dir}"><head><title>Gemeente</title><meta name="viewport" content="width=device-width"><style>${style}</style></head><body><main><h1>Gemeente</h1>${blocks.join("")}</main></body></html>`,
    });
  });
  await page.goto("https://gemeente.example/");
  return { page, asked };
}

describe.for(Object.entries(foreign))("on a page with %s", ([, style]) => {
  test.for(["ltr", "rtl"] as const)("that is read %s, a block can be read and used, in two languages beside each other", async (dir) => {
    const { page, asked } = await pasted(style, dir, block("nl", "twente"), block("ar", "twente"));
    const axe = await axeBeside(await page.context().newCDPSession(page));
    expect(await axe.findings()).toEqual([]);
    const sections = z.array(z.object({ lang: z.string(), direction: z.string(), fits: z.boolean(), numbers: z.array(z.string()) })).parse(
      await page.locator("section").evaluateAll((all) =>
        all.map((section) => ({
          lang: section.getAttribute("lang"),
          direction: getComputedStyle(section).direction,
          fits: section.scrollWidth <= section.clientWidth,
          numbers: [...section.querySelectorAll<HTMLElement>("a[href^='tel:']")]
            .filter((link) => link.checkVisibility())
            .map((link) => link.innerText),
        })),
      ),
    );
    const numbers = ["112", "0800-2000", "033-448 11 86", "0900-0101"];
    expect(sections).toEqual([
      { lang: "nl", direction: "ltr", fits: true, numbers },
      { lang: "ar", direction: "rtl", fits: true, numbers },
    ]);
    expect(asked).toEqual([]);
    await page.context().close();
  });
});

describe("the page where one chooses it", () => {
  test("gives the text of the language and the region, as it stands in its file, and copies it", async () => {
    const context = await site.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${site.server.origin}/over/hulpblok/`);
    await page.getByLabel("Taal").selectOption({ label: "Pools" });
    await page.getByLabel("Regio").selectOption({ label: "Twente" });
    const text = page.getByLabel("De tekst om te plakken");
    const expected = block("pl", "twente");
    await text.evaluate(async (field, whole) => {
      while (!(field instanceof HTMLTextAreaElement) || field.value !== whole) await new Promise(requestAnimationFrame);
    }, expected);
    await page.getByRole("button", { name: "Kopieer de tekst" }).click();
    await page.getByText("Gekopieerd.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
    await context.close();
  });

  test("leads without scripts to every block as text", async () => {
    const page = await site.look("/over/hulpblok/", { javaScriptEnabled: false });
    expect(await page.locator("#hulpblok").isVisible()).toBe(false);
    const links = await page.locator("details a[href$='.txt']").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(links.length).toBe(14 * 26);
    expect(links.filter((href) => !read(href).toString("utf8").startsWith("<section "))).toEqual([]);
    // It cannot turn by itself: in every language and region it says until when, and where to look then.
    const says = /<time datetime="\d{4}-\d\d-\d\d">[^<]+<\/time>[^<]{9,} <a href="https:\/\/[^"]+\/hulp\/(?:[a-z]+\/)?" rel="noreferrer"/;
    expect(links.filter((href) => !says.test(read(href).toString("utf8")))).toEqual([]);
  });
});
