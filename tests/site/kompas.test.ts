import type { CheerioAPI } from "cheerio";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { readPdf } from "./pdf.ts";
import { documentAt, html, listed } from "./site.ts";

const site = openSite();

const inKompas = (address: string): boolean => /^\/kompas\/[a-z-]+\/$/.test(address);
const topics = listed().filter((address) => inKompas(address) && html(address).includes('class="in-brief"'));
const instruments = listed().filter((address) => /^\/kompas\/instrumenten\/[a-z0-9-]+\/$/.test(address));

const texts = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .get()
    .map((element) => $(element).text().trim());

/** The words one reads in the text itself: no meaning of a term, no number of a source. */
function words($: CheerioAPI): number {
  const prose = $("main .prose").clone();
  prose.find(".term-meaning, .note-ref").remove();
  return prose.text().trim().split(/\s+/).length;
}

test("the Kompas has at least 28 topics and 15 instruments", () => {
  expect(topics.length).toBeGreaterThanOrEqual(28);
  expect(instruments.length).toBeGreaterThanOrEqual(15);
});

describe("the overview", () => {
  const $ = documentAt("/kompas/");

  test("lists every topic in one table: its name heads the row, a kind of work heads each column, and every row is for somebody", () => {
    expect(texts($, ".register thead th[scope=col]")).toEqual([
      "Onderwerp",
      "Waar het over gaat",
      "Balie",
      "Toezicht",
      "Jeugd en zorg",
      "Beleid",
      "Bestuur",
    ]);
    const rows = $(".register tr:has(> th[scope=row])").get();
    expect(rows.map((row) => $(row).find("th a").attr("href") ?? "").sort()).toEqual([...topics].sort());
    for (const row of rows) {
      const work = $(row)
        .find("td + td")
        .get()
        .flatMap((cell, column) => ($(cell).text() === "ja" ? [texts($, ".register thead th")[column + 2]?.toLowerCase()] : []));
      expect(work.length, $(row).find("th").text()).toBeGreaterThan(0);
      expect($(row).find(".register-for").text()).toBe(`Voor ${work.join(", ")}.`);
    }
  });

  test("begins with three doors, whole on the first screen of a telephone and of a desktop", async () => {
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      const page = await site.look("/kompas/", { viewport });
      const doors = await page.locator("main .door-tile").all();
      expect(doors).toHaveLength(3);
      for (const door of doors) {
        const { y, height } = (await door.boundingBox()) ?? { y: Infinity, height: 0 };
        // The bar with the exit lies at the foot of a telephone.
        expect(y + height).toBeLessThan(viewport.height - (viewport.width < 1024 ? 60 : 0));
      }
    }
  });

  test("says on a telephone in words whom a topic is for, and shows squares where there is room", async () => {
    const narrow = await site.look("/kompas/", { viewport: { width: 360, height: 740 } });
    expect(await narrow.locator(".register-for").first().isVisible()).toBe(true);
    expect(await narrow.locator(".register td + td").first().isVisible()).toBe(false);
    const wide = await site.look("/kompas/");
    expect(await wide.locator(".register-for").first().isVisible()).toBe(false);
    expect(await wide.getByRole("columnheader", { name: "Jeugd en zorg" }).isVisible()).toBe(true);
    expect(await wide.getByRole("rowheader", { name: "Meldroute", exact: true }).isVisible()).toBe(true);
  });
});

describe.for([...topics, ...instruments])("%s", (address) => {
  const $ = documentAt(address);

  test("has headings that can be sent: each leads to itself", () => {
    const headings = $("main .prose :is(h2, h3)").get();
    expect(headings.length).toBeGreaterThan(3);
    for (const heading of headings) expect($(heading).children("a").attr("href")).toBe(`#${$(heading).attr("id") ?? ""}`);
  });

  test("says what it rests on, who keeps it, when it is read again and what changed", () => {
    expect($("#bronnenlijst ~ ol > li").length).toBeGreaterThan(0);
    expect($(".sources").text()).toContain("Bekeken op");
    const meta = $(".page-meta").text();
    expect(meta).toMatch(/Bijgewerkt op \d+ \p{L}+ \d{4} door \p{L}+/u);
    expect(meta).toMatch(/opnieuw na vóór \d+ \p{L}+ \d{4}/u);
    expect(texts($, ".page-meta details li").length).toBeGreaterThan(0);
  });

  test("fills a block of the Kader, and can be taken along", () => {
    expect($('main a[href^="/kader/"]').length).toBeGreaterThan(0);
    const document = $('.margin-note a[href^="/kompas/neem-mee/#"]').attr("href") ?? "";
    expect(documentAt("/kompas/neem-mee/")(`#${document.split("#")[1] ?? ""}`).attr("value")).toBe(address);
  });
});

describe.for(topics)("%s", (address) => {
  const $ = documentAt(address);

  test("says at its head who, when, how long and what it costs, then the short answer, before anything else", () => {
    expect(texts($, ".page-head .facts dt")).toEqual(["Wie", "Wanneer", "Hoe lang", "Wat het kost"]);
    for (const value of texts($, ".page-head .facts dd")) expect(value).not.toBe("");
    expect($(".page-head").text()).toContain("onze schatting");
    expect($(".in-brief li")).toHaveLength(3);
    expect($("main .facts")).toHaveLength(1);
  });

  test("has something to hold on to and a next step, in 400 to 1,200 words", () => {
    expect($(".prose").find(".steps, table, .worked-example").length).toBeGreaterThan(0);
    expect(texts($, "main h2")).toContain("De volgende stap");
    expect(words($)).toBeGreaterThanOrEqual(400);
    expect(words($)).toBeLessThanOrEqual(1200);
  });
});

describe.for(instruments)("%s", (address) => {
  const $ = documentAt(address);

  test("answers under its title which article, who decides and how fast; then whether it may and, last, what it does to victims; and is checked on a day", () => {
    expect(texts($, "h1 + .core-answers dt")).toEqual(["Artikel", "Wie beslist", "Hoe snel"]);
    const article = $(".core > :first-child");
    expect(article.find("a").attr("href")).toMatch(/^https:\/\/wetten\.overheid\.nl\/.+#Artikel/);
    expect(texts($, "h1 + .core-answers dd")[0]).toBe(`${article.find("b").text()} ${article.find("span:last-of-type").text()}`);
    const facts = texts($, ".facts dt");
    expect([facts[0], facts.at(-1)]).toEqual(["Mag dit?", "Voor slachtoffers"]);
    expect($(".facts > :last-child").attr("class")).toBe("facts-apart");
    expect(facts).toEqual(expect.arrayContaining(["Wie beslist", "Horen en spoed", "Termijn", "Kosten en tijd", "Grondslag"]));
    for (const value of texts($, ".core dd, .core-answers dd")) expect(value).not.toBe("");
    expect($(".steps > li").length).toBeGreaterThan(1);
    expect(texts($, "main h2")).toEqual(
      expect.arrayContaining(["Wat de rechter ervan vond", "Voor in uw besluit", "Valkuilen", "Samen met", "Niet samen met"]),
    );
    for (const link of $(".rulings p:nth-child(2) a").get()) expect($(link).attr("href")).toContain($(link).text());
    expect($("main").text()).toMatch(/Gecontroleerd op \d+ \p{L}+ \d{4}\. Dit is geen juridisch advies/u);
  });
});

test.for(listed().filter((address) => /^\/kompas\/kiezen\/[a-z-]+\/$/.test(address)))(
  "%s has a number to press beside whom everybody can call",
  (address) => {
    const $ = documentAt(address);
    const numbers = $(".steps > li")
      .get()
      .map((step) => [$(step).find("h3").text(), $(step).find("a.tel").attr("href")]);
    expect(numbers).toContainEqual(["De zorgcoördinator", "tel:+31334481186"]);
    for (const [who, href] of numbers) if (who?.startsWith("Het alarmnummer")) expect(href).toBe("tel:112");
    expect(address.endsWith("-beschermen/")).toBe($(".steps > li:first-child a[href='tel:112']").length === 1);
  },
);

test.for(listed().filter((address) => /^\/kompas\/kiezen\/[a-z]+-[a-z]+\/$/.test(address)))(
  "%s says on the first screen of a telephone whom to call: 112 in danger, and the way to the other numbers where they stand lower",
  async (address) => {
    const page = await site.look(address, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    for (const link of ["tel:112", ...(address.endsWith("-beschermen/") ? [] : ["#bellen"])]) {
      const { y, height } = (await page.locator(`main a[href='${link}']`).first().boundingBox()) ?? { y: Infinity, height: 0 };
      expect(y + height, link).toBeLessThan(740 - 60);
    }
    expect(await page.locator("h2#bellen").innerText()).toBe("Wie u belt, in deze volgorde");
  },
);

test("a table of three columns or more stands row by row on a telephone, each cell after the head of its column, and as a table where there is room", async () => {
  const seen = async (width: number): Promise<{ over: number; said: string[]; head: boolean }> => {
    const page = await site.look("/kompas/instrument-kiezen/", { viewport: { width, height: 740 } });
    const state = await page.evaluate(() => {
      const tables = [...document.querySelectorAll(".table-scroll:has([data-kop])")];
      return {
        over: Math.max(...tables.map((box) => box.scrollWidth - box.clientWidth)),
        said: [...(tables[1]?.querySelector("tbody tr")?.children ?? [])].map((cell) => getComputedStyle(cell, "::before").content),
        head: tables.every((box) => box.querySelector("thead")?.checkVisibility() === true),
      };
    });
    return state;
  };
  expect(await seen(360)).toEqual({ over: 0, said: ["none", '"denk aan: "', '"wie beslist: "', '"let op: "'], head: false });
  expect(await seen(1280)).toEqual({ over: 0, said: ["none", "none", "none", "none"], head: true });
});

test("an instrument on paper has numbered pages, and nothing that only a screen needs", async () => {
  const page = await site.look("/kompas/instrumenten/wet-bibob/", { javaScriptEnabled: false });
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1} / ${pages.length}`);
  const words = pages.join(" ");
  expect(words).toContain("Dit is geen juridisch advies");
  expect(words).not.toMatch(/Verlaat deze site|gele knop|Wijzigingen/);
});

test.for(["/kompas/jeugd/", "/kader/samenwerking/", "/kader/zelfscan/"])(
  "%s has numbered pages on paper, and more than its own name on the last",
  async (address) => {
    const page = await site.look(address, { javaScriptEnabled: false });
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, format: "A4" }));
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1} / ${pages.length}`);
    expect(pages.at(-1)?.length).toBeGreaterThan(400);
  },
);

test("the table of a chart stands open on paper, beside its drawing", async () => {
  const page = await site.look("/cijfers/", { javaScriptEnabled: false });
  await page.emulateMedia({ media: "print" });
  const tables = page.locator(".chart table");
  expect(await tables.count()).toBeGreaterThan(5);
  for (const table of await tables.all()) expect(await table.locator("td").last().isVisible()).toBe(true);
});

test("the overview of instruments prints as one table on one sheet of A4 on its side", async () => {
  const page = await site.look("/kompas/instrumenten/", { javaScriptEnabled: false });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const sheet = await document.getPage(1);
  const { width, height } = sheet.getViewport({ scale: 1 });
  const { items } = await sheet.getTextContent();
  await task.destroy();
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  const text = items.flatMap((item) => ("str" in item ? [item.str] : [])).join("");
  const plain = (value: string): string => value.replace(/\s/g, "");
  for (const address of instruments) expect(plain(text)).toContain(plain(documentAt(address)("h1").text()));
  expect(plain(text)).toContain(plain("Dit is geen juridisch advies."));
});
