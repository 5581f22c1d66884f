import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { pagesOf } from "../../_config/edition/edition.ts";
import { htmlOf } from "../unit/markup.ts";
import { realEdition } from "./edition.ts";

const edition = await realEdition();
const { registers } = edition;
const chapters = pagesOf(edition, "hoofdstuk");

describe.for(chapters.map((page): [string, typeof page] => [page.slug, page]))("the chapter %s", ([, page]) => {
  const $ = load(htmlOf(page.body), {}, false);

  test("has somebody's own words, each with a name, a function, a place and a day", () => {
    expect($(".stem").length).toBeGreaterThan(0);
    for (const voice of $(".stem").toArray()) {
      expect($(voice).find(".naambord p").length).toBeGreaterThan(1);
      expect($(voice).find(".stem-place").text()).toMatch(/^Letterlijk gezegd in het openbaar: .+, .+\./);
    }
  });

  test("tells a real case under a heading that says so, and says no place but that of the court", () => {
    const frames = $(".zaak").toArray();
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      expect($(frame).prevAll("h2").first().text()).toMatch(/^Uit een uitspraak: /);
      const told = $(frame)
        .text()
        .replaceAll(/(?:rechtbank|gerechtshof) [A-Z][a-z]+/gi, "");
      const named = registers.municipalities.map(({ naam }) => naam).filter((name) => new RegExp(`\\b${name}\\b`).test(told));
      // A name of a place that is also a word.
      expect(named.filter((name) => told.includes(`in ${name}`))).toEqual([]);
    }
  });

  test("tells the case without details too", () => {
    expect(page.gentle?.headings.map(({ text }) => text).join("\n")).toContain("Uit een uitspraak: ");
  });
});

test("every chapter but the last ends on a question", () => {
  expect(chapters.filter(({ data }) => data.slotvraag === undefined).map(({ slug }) => slug)).toEqual([chapters.at(-1)?.slug]);
});

test("the moments of a case lead to chapters that tell them", () => {
  for (const { id, momenten } of registers.cases.values()) {
    for (const moment of momenten) {
      const file = chapters.find(({ address }) => address === moment.hoofdstuk)?.file ?? "";
      expect(readFileSync(file, "utf8")).toContain(`:::zaak naam="${id}"`);
      expect(readFileSync(file, "utf8")).toContain(`moment="${moment.id}"`);
    }
  }
});
