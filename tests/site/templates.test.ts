import { load } from "cheerio";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { documentAt, files, html, published, read } from "./site.ts";

const templates = published().filter((address) => /^\/kompas\/sjablonen\/.+\/$/.test(address));

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

test("there are the five templates, each as Word and as Markdown", () => {
  expect(templates.map((address) => address.split("/").at(-2))).toEqual([
    "beleidsplan",
    "functiekaart",
    "meldroute",
    "raadsbrief",
    "raadsvragen",
  ]);
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

describe.for(templates)("%s", (address) => {
  const name = address + (address.split("/").at(-2) ?? "");

  test("reads in Word as it does on the page: the same headings, paragraphs, lists and tables", async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: read(`${name}.docx`) });
    const [word, page] = [load(value), load(html(address))];
    page("sup, button, [popover]").remove();
    const texts = ($: typeof word, selector: string): string[] =>
      $(selector)
        .get()
        .map((element) => squeezed($(element).text()))
        .filter((text) => text !== "");
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect(texts(word, "h1")).toEqual([squeezed(page("h1").text())]);
    expect(texts(word, "h2, h3")).toEqual(texts(page, ".template :is(h2, h3)"));
    expect(texts(word, "li")).toEqual(texts(page, ".template li"));
    expect(texts(word, "td, th")).toEqual(texts(page, ".template :is(td, th)"));
    expect(texts(word, "body > p")).toEqual(texts(page, ".template .prose > p"));
  });

  test("reads in Markdown with the same headings and no loose reference", () => {
    const markdown = read(`${name}.md`).toString("utf8");
    const page = documentAt(address);
    const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings).toEqual(
      page(".template h2")
        .get()
        .map((heading) => squeezed(page(heading).text())),
    );
    expect(markdown).not.toMatch(/\{[a-z]+:/);
  });
});
