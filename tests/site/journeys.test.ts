import { load } from "cheerio";
import mammoth from "mammoth";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { readPdf } from "./pdf.ts";
import { html, pages } from "./site.ts";

/*
 * Three people with a telephone, counted in taps: what counts is that they see a number they can press. And two with a question: what counts is that they
 * hold a document that answers it.
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

/** From the front page: asks in words of one's own, and follows one of the first three answers. */
async function askAndFollow(asker: Page, question: string, answer: string): Promise<void> {
  await asker.goto(`${site.server.origin}/`);
  await asker.getByRole("banner").getByRole("link", { name: "Zoeken" }).click();
  await asker.getByRole("combobox", { name: "Wat zoekt u?" }).fill(question);
  await asker
    .getByRole("status")
    .filter({ hasText: `“${question}”` })
    .waitFor();
  const answers = asker.locator("#resultaten h2 a");
  const place = (await answers.allInnerTexts()).findIndex((text) => text.includes(answer));
  expect(place, `${answer} among the first three`).toBeGreaterThanOrEqual(0);
  expect(place).toBeLessThan(3);
  await answers.nth(place).click();
  await asker.getByRole("heading", { level: 1, name: answer }).waitFor();
}

/** What a document says under a heading. */
function under($: ReturnType<typeof load>, title: string): string {
  return $(`h2:contains("${title}")`).nextUntil("h2").text();
}

/** The document behind a button or a link, opened as Word does. */
async function inHand(asker: Page, role: "button" | "link", name: string): Promise<ReturnType<typeof load>> {
  const [download] = await Promise.all([asker.waitForEvent("download"), asker.getByRole(role, { name }).click()]);
  const { value, messages } = await mammoth.convertToHtml({ buffer: await readFile(await download.path()) });
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  return load(value);
}

test("a policy adviser asks whether a house may be closed, and holds the article, the rulings and the words for the decision in Word", async () => {
  const asker = await site.look("/");
  await askAndFollow(asker, "mag de burgemeester een pand sluiten", "Sluiting bij ordeverstoring");
  const law = await asker.locator("main a[href*='wetten.overheid.nl']").first().getAttribute("href");
  const ruling = (await asker.locator("main .rulings a", { hasText: "ECLI:" }).first().innerText()).trim();
  await asker.getByRole("link", { name: "Neem deze tekst mee" }).click();
  await asker.locator("#neem-mee[data-ready]").waitFor();
  const $ = await inHand(asker, "button", "Maak een Word-bestand");
  expect($("h1").text()).toBe("Sluiting bij ordeverstoring");
  expect($(`a[href="${law ?? "?"}"]`).length).toBeGreaterThan(0);
  expect(under($, "Wat de rechter ervan vond")).toContain(ruling);
  expect(under($, "Voor in uw besluit")).toMatch(/\[aantal\] personen/);
  expect(under($, "Vóór de dag van uitvoering")).not.toBe("");
});

test("a mayor asks for a first brief on a telephone, and holds its five answers on paper and in Word", async () => {
  const asker = await site.look("/", { viewport: { width: 360, height: 740 } });
  await askAndFollow(asker, "brief voor de burgemeester", "Vier bladzijden voor de burgemeester");
  const answers = ["Waarom hier", "Wat u moet", "Wat u mag", "Wat het kost", "Wat u morgen vraagt"];
  const $ = await inHand(asker, "link", "Download voor Word");
  expect(
    $("h2")
      .get()
      .map((heading) => $(heading).text()),
  ).toEqual(answers);
  expect(under($, "Wat u mag")).toContain("Sluiting bij drugs");
  const { pages: sheets } = await readPdf(await asker.pdf({ preferCSSPageSize: true }));
  for (const answer of answers) expect(sheets.filter((sheet) => sheet.includes(answer)).length, answer).toBeGreaterThan(0);
  expect(sheets.join(" ")).not.toContain("Download voor Word");
});
