import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { documentAt, files, html, published, read } from "./site.ts";

const templates = published().filter((address) => /^\/kompas\/sjablonen\/.+\/$/.test(address));

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

test("there are at least fifteen templates, each as Word and as Markdown", () => {
  expect(templates.length).toBeGreaterThanOrEqual(15);
  for (const address of templates) {
    const name = address + (address.split("/").at(-2) ?? "");
    expect(files()).toEqual(expect.arrayContaining([`${name}.docx`, `${name}.md`]));
    const $ = documentAt(address);
    expect(
      $("a[download]")
        .get()
        .map((link) => $(link).attr("href")),
    ).toEqual([`${name}.docx`, `${name}.md`]);
  }
});

/** The page as its files have it: without what is only for the eye, and without the example. */
function textOf(address: string): ReturnType<typeof load> {
  const page = load(html(address));
  page("sup, button, [popover], .worked-example").remove();
  // In the files the title of what somebody must know first is a line like the others.
  page(".template-facts h2").replaceWith(`<p>${page(".template-facts h2").text()}</p>`);
  return page;
}

function texts($: ReturnType<typeof load>, selector: string): string[] {
  return $(selector)
    .get()
    .map((element) => squeezed($(element).text()))
    .filter((text) => text !== "");
}

test("what people said at a check goes another way than what was seen, and so has a sheet of its own", () => {
  expect(texts(textOf("/kompas/sjablonen/controleformulier/"), ".new-sheet + h2")).toEqual([
    expect.stringMatching(/^Deel C\. Wat mensen zeiden/),
  ]);
});

describe.for(templates)("%s", (address) => {
  const name = address + (address.split("/").at(-2) ?? "");

  test("reads in Word as it does on the page: the same headings, paragraphs, lists and tables", async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: read(`${name}.docx`) });
    const [word, page] = [load(value), textOf(address)];
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect(texts(word, "h1")).toEqual([squeezed(page("h1").text())]);
    expect(texts(word, "h2, h3")).toEqual(texts(page, ".template :is(h2, h3)"));
    expect(texts(word, "li")).toEqual(texts(page, ".template li"));
    expect(texts(word, "td, th")).toEqual(texts(page, ".template :is(td, th)"));
    expect(texts(word, "body > p")).toEqual(texts(page, ".template :is(.prose > p, .explanation p, .explanation dt, .explanation dd)"));
  });

  test("is Dutch for the spelling check, has a title, repeats the heads of its tables, and its boxes can be ticked", () => {
    const parts = unzipSync(read(`${name}.docx`));
    const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    const page = textOf(address);
    const rows = part("word/document.xml").match(/<w:tblHeader\/>/g) ?? [];
    expect(part("word/styles.xml")).toContain('<w:lang w:val="nl-NL"/>');
    expect(part("docProps/core.xml")).toContain(`<dc:title>${squeezed(page("h1").text())}</dc:title>`);
    expect(rows).toHaveLength(page(".template table").length);
    expect(part("word/document.xml").match(/<w14:checkbox>/g) ?? []).toHaveLength(page(".template .tick-box").length);
    expect(page(".template th").filter((_, head) => page(head).text().trim() === "").length).toBe(0);
  });

  test("begins a sheet in Word where the page says so, and nowhere else", () => {
    const page = textOf(address);
    const word = strFromU8(unzipSync(read(`${name}.docx`))["word/document.xml"] ?? new Uint8Array());
    const begun = [...word.matchAll(/<w:p>.*?<\/w:p>/g)].filter(
      ([xml]) => xml.includes('w:val="Heading') && xml.includes("<w:pageBreakBefore/>"),
    );
    expect(begun.map(([xml]) => squeezed(load(xml, { xml: true }).text()))).toEqual(texts(page, ".template .new-sheet + h2"));
  });

  test("reads in Markdown with the same headings and no loose reference", () => {
    const markdown = read(`${name}.md`).toString("utf8");
    const page = textOf(address);
    const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings).toEqual(
      page(".template h2")
        .get()
        .map((heading) => squeezed(page(heading).text())),
    );
    expect(markdown).not.toMatch(/\{[a-z]+:/);
  });
});

describe.for(published().filter((address) => /^\/hulp\/regio\/.+\/$/.test(address)))("%s", (address) => {
  test("offers a letter in Word that says what the page says, with room for the answer and no other number", async () => {
    const page = documentAt(address);
    const [file = ""] = page("a[download]")
      .get()
      .map((link) => page(link).attr("href"));
    const { value, messages } = await mammoth.convertToHtml({ buffer: read(file) });
    const word = load(value);
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect(word.text()).toContain(`${address}.`);
    const cells = word("td, th")
      .get()
      .map((cell) => squeezed(word(cell).text()));
    const organisations = page(".contacts li:not(:has(.number-happens)) :is(h3, h4)")
      .get()
      .map((heading) => squeezed(page(heading).text()))
      .filter((text) => !text.startsWith("CoMensha weet"));
    expect(cells).toEqual(expect.arrayContaining(organisations));
    expect(cells.filter((text) => text === "").length).toBeGreaterThanOrEqual(10);
    const numbers = page(".contacts a[href^='tel:']")
      .get()
      .map((link) => squeezed(page(link).text()));
    for (const number of word.text().match(/\b0\d{2,3}-\d[\d ]{5,}\d/g) ?? []) expect(numbers.join(" ")).toContain(number);
  });
});
