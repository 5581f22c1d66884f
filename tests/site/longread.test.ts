import type { CheerioAPI } from "cheerio";
import { parse as parseCsv } from "csv-parse/sync";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { documentAt as document, files, pages, read } from "./site.ts";

const chapters = pages().filter((address) => /^\/longread\/(?!alles\/|in-twaalf-minuten\/)[a-z-]+\/$/.test(address));

const all = ($: CheerioAPI, selector: string, attribute: string): string[] =>
  $(selector)
    .toArray()
    .map((element) => $(element).attr(attribute) ?? "");

/** The name of the files that belong to a drawing or chart that is one of several on a page: "kas-2" is a "kas". */
const subjects = (selector: string, attribute: string): Set<string> =>
  new Set(chapters.flatMap((address) => all(document(address), selector, attribute)));

describe("the longread", () => {
  test("has twelve chapters, and a gentle form of each", () => {
    expect(chapters).toHaveLength(12);
    expect(pages()).toEqual(expect.arrayContaining(chapters.map((address) => `${address}zacht/`)));
  });

  test("has at least eight charts and ten drawings", () => {
    expect(subjects(".chart a[href$='.csv']", "href").size).toBeGreaterThanOrEqual(8);
    expect(subjects("main svg.tekening", "aria-label").size).toBeGreaterThanOrEqual(10);
  });
});

describe.for(chapters)("%s", (address) => {
  const $ = document(address);

  test("says which chapter of how many it is, and how long it takes", () => {
    const place = `Hoofdstuk ${String(1 + chaptersInOrder().indexOf(address))} van ${String(chapters.length)}, `;
    expect($("main .chapter-line").text()).toMatch(new RegExp(`^${place}\\d+ minuten lezen$`));
  });

  test("names its sources, each with an address and the day somebody looked", () => {
    expect($(".sources li").length).toBeGreaterThanOrEqual(10);
    for (const source of $(".sources li").toArray()) {
      const linked = $(source).find("a[href^='https://']").length === 1;
      expect(linked || / Adres: \S+\.\S+/.test($(source).text()), $(source).text()).toBe(true);
    }
    expect($(".sources").text()).toMatch(/Bekeken op \d+ \p{L}+ \d{4}/u);
  });

  test("has notes that lead to their source and back", () => {
    const marks = $(".note-ref a").toArray();
    expect(marks.length).toBeGreaterThanOrEqual(10);
    for (const mark of marks) {
      const note = $(`[id="${$(mark).attr("href")?.slice(1) ?? ""}"]`);
      expect(note.find(`a.back[href="#${$(mark).attr("id") ?? ""}"]`).length, $(mark).attr("id")).toBe(1);
    }
    expect($("a.back").length, "ways back, and none that leads nowhere").toBe(marks.length);
  });

  test("has the same places in its gentle form, and a link to it before the text", () => {
    const gentle = document(`${address}zacht/`);
    expect(all(gentle, ".prose h2", "id")).toEqual(all($, ".prose h2", "id"));
    expect(gentle(".prose").text().length).toBeLessThan($(".prose").text().length / 2);
    expect($(`.noot a[href^='${address}zacht/']`).length).toBeGreaterThan(0);
  });

  test("has no drawing that says nothing to who does not see it, unless it is decoration", () => {
    const drawings = $("svg")
      .toArray()
      .map((svg) => $(svg));
    expect(drawings.length).toBeGreaterThan(1);
    for (const svg of drawings) {
      const named = svg.attr("role") === "img" && (svg.attr("aria-label") ?? "").length > 20;
      expect(named || svg.attr("aria-hidden") === "true", svg.attr("class")).toBe(true);
    }
  });
});

/** The chapters as the cover lists them. */
function chaptersInOrder(): string[] {
  const listed = new Set(all(document("/longread/"), ".chapters a", "href"));
  return [...listed].filter((address) => chapters.includes(address));
}

/** A number as a table writes it, as a number. */
const numberIn = (cell: string): number => Number((/^[\d.,]+/.exec(cell)?.[0] ?? "").replace(/\./g, "").replace(",", "."));

describe("every chart on every page", () => {
  const shown = pages().flatMap((address) => {
    const $ = document(address);
    return $(".chart")
      .toArray()
      .map((chart): [string, string[][]] => [
        $(chart).find("a[href$='.csv']").attr("href") ?? "",
        $(chart)
          .find("tbody tr")
          .toArray()
          .map((row) => [$(row).find("th").text(), $(row).find("td").text()]),
      ]);
  });

  test.for(shown)("%s has in its table what is in its file", ([csv, rows]) => {
    expect(files()).toContain(csv);
    const records: Record<string, string>[] = parseCsv(read(csv), { columns: true });
    expect(rows.length).toBe(records.length);
    for (const [index, record] of records.entries()) {
      const [label = "", value = ""] = rows[index] ?? [];
      if (record.regio === undefined) expect(numberIn(value), label).toBe(Number(record.waarde));
      else
        // The table says what the tile of the map calls it as well.
        expect([label.replace(/ \([^)]{1,4}\)$/, ""), value]).toEqual([
          record.regio,
          record.organisatie === "" ? "geen naam gevonden" : `${record.organisatie ?? ""} (${record.stand ?? ""})`,
        ]);
    }
  });
});

describe("reading a chapter", () => {
  const site = openSite();

  /** The first chapter, on a phone. */
  async function opened(options: BrowserContextOptions, address = chapters[0] ?? ""): Promise<Page> {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
    const page = await context.newPage();
    await page.goto(site.server.origin + address);
    return page;
  }

  /** Runs in the page. Whether what has an id lies in the window with nothing before it. */
  const inView = (id: string): boolean => {
    const element = window.document.getElementById(id);
    if (element === null) return false;
    const { top, bottom, left } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && element.contains(window.document.elementFromPoint(left + 2, (top + bottom) / 2));
  };

  test("on a phone the longest word of a title stands on one line, with what is written after it", async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    // The two kinds whose titles are compounds. Cards and tools hyphenate, which only a browser with Dutch words shows.
    const longest = pages()
      .filter((address) => /^\/(?:longread|kompas)\/[a-z-]+\/$/.test(address))
      .filter((address) => /\S{18}/.test(document(address)("h1").text()));
    expect(longest).toEqual(expect.arrayContaining(["/longread/arbeidsuitbuiting/", "/kompas/aandachtsfunctionaris/"]));
    for (const address of longest) {
      await page.goto(site.server.origin + address);
      const broken = await page.locator("h1").evaluate(async (title) => {
        await window.document.fonts.ready;
        const text = title.firstChild;
        if (!(text instanceof Text)) return ["a title is one text"];
        const range = window.document.createRange();
        return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      });
      expect.soft(broken, address).toEqual([]);
    }
    await context.close();
  });

  test("by keyboard and without JavaScript, a note leads to its source, and the source back to the place in the text", async () => {
    const page = await opened({ javaScriptEnabled: false });
    const focused = () => page.evaluate(() => window.document.activeElement?.getAttribute("href"));
    const mark = page.locator(".note-ref a").nth(4);
    const [id, href] = await Promise.all([mark.getAttribute("id"), mark.getAttribute("href")]);
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(inView, href?.slice(1) ?? "")).toBe(true);
    for (let tabs = 0; tabs < 8 && (await focused()) !== `#${id ?? ""}`; tabs++) await page.keyboard.press("Tab");
    expect(await focused()).toBe(`#${id ?? ""}`);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(inView, id ?? "")).toBe(true);
    await page.context().close();
  });

  test("a paragraph and a chart are referred to in one press: title, part, day of the text, and the address that leads back", async () => {
    const address = chapters.find((chapter) => document(chapter)(".prose > .chart[id]").length > 0) ?? "";
    const $ = document(address);
    const work = `Mensenhandel in Nederland, hoofdstuk ${String(chaptersInOrder().indexOf(address) + 1)}: ${$("h1").text()}`;
    const page = await opened({ permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 1280, height: 800 } }, address);
    for (const [place, part] of [
      [".prose > h2 + p[id]", `onder “${$(".prose > h2").first().text().trim()}”`],
      [".prose > .chart[id]", `grafiek “${$(".prose > .chart .chart-title").first().text()}”`],
    ] as const) {
      const target = page.locator(place).first();
      await target.evaluate((element) => {
        scrollTo(0, scrollY + element.getBoundingClientRect().top - 250);
      });
      await page.getByRole("button", { name: "Verwijs naar deze alinea" }).click();
      const id = (await target.getAttribute("id")) ?? "";
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toContain(`#${id}`);
      expect(await copied()).toBe(
        `${work}, ${part} (bijgewerkt op ${$(".page-meta time").first().text()}). ${site.server.origin}${address}#${id}`,
      );
    }
    await page.context().close();
  });

  test("somebody can take along the address of the paragraph in view, and nothing of it is kept", async () => {
    const page = await opened({ permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 1280, height: 800 } });
    const paragraph = page.locator(".prose > p[id]").nth(6);
    await paragraph.evaluate((element) => {
      scrollTo(0, scrollY + element.getBoundingClientRect().top - 100);
    });
    await page.getByRole("button", { name: "Kopieer mijn plek" }).click();
    await page.getByRole("status").filter({ hasText: "Wij bewaren niets" }).waitFor();
    const address = `${site.server.origin}${chapters[0] ?? ""}#${(await paragraph.getAttribute("id")) ?? ""}`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(page.url(), "the address bar tells nobody where somebody was").toBe(site.server.origin + (chapters[0] ?? ""));
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.goto(address);
    await expect.poll(() => paragraph.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
    await page.context().close();
  });
});
