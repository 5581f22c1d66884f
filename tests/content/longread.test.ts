import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { frameMaker } from "../../_config/draw/frame.ts";
import { viewMakers } from "../../_config/draw/views/index.ts";
import { attributeOf, classesOf, elementsIn, textOf } from "../../_config/model/nodes.ts";
import { assets } from "../unit/assets.ts";
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

  test("says in words how many it is: a percentage stands in a chart, a table, a note or somebody's own words", () => {
    for (const body of [page.body, page.gentle]) {
      const prose = [...(body?.scene?.steps.flat() ?? []), ...(body?.prose ?? [])];
      const said = load(htmlOf({ prose }), {}, false);
      said("figure, table, blockquote, .kanttekening, .let-op").remove();
      const sentences = said.root().text().split(".");
      expect(sentences.filter((sentence) => /\bprocent\b|%/u.test(sentence))).toEqual([]);
    }
  });

  test("tells the case without details too", () => {
    expect(page.gentle?.headings.map(({ text }) => text).join("\n")).toContain("Uit een uitspraak: ");
  });
});

test("every chapter but the last ends on a question", () => {
  expect(chapters.filter(({ data }) => data.slotvraag === undefined).map(({ slug }) => slug)).toEqual([chapters.at(-1)?.slug]);
});

test("every chapter says what it is about in one line, and what went before in two", () => {
  expect(chapters.filter(({ data }) => data.in_een_zin === undefined).map(({ slug }) => slug)).toEqual([]);
  expect(chapters.filter(({ data }) => data.hiervoor === undefined).map(({ slug }) => slug)).toEqual([chapters[0]?.slug]);
});

describe("for the time that somebody has", () => {
  const [cover] = pagesOf(edition, "omslag");
  const [brief] = pagesOf(edition, "verkort");
  if (cover === undefined || brief === undefined) throw new Error("The longread has a cover and a short way.");
  const makers = viewMakers(edition);
  const frame = frameMaker(edition, assets);
  const short = makers.verkort(brief, frame(brief));

  test("twelve minutes hold a real case, a voice and the question of every chapter, and are twelve", () => {
    expect(short.minutes).toBeGreaterThanOrEqual(11);
    expect(short.minutes).toBeLessThanOrEqual(13);
    expect(short.parts.map(({ chapter }) => chapter.href)).toEqual(chapters.map(({ address }) => address));
    for (const { id, content } of short.parts) {
      const classes = [...elementsIn(content)].flatMap(classesOf);
      expect(classes, id).toEqual(expect.arrayContaining(["zaak", "stem"]));
    }
  });

  test("what the twelve minutes cite is found under the chapter, and their anchors are their own", () => {
    const elements = short.parts.flatMap(({ content }) => [...elementsIn(content)]);
    const ids = elements.flatMap((element) => attributeOf(element, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = elements.flatMap((element) => attributeOf(element, "href") ?? []);
    expect(hrefs.filter((href) => href.startsWith("#"))).toEqual([]);
    expect(hrefs.filter((href) => href.includes("#")).length).toBeGreaterThan(30);
  });

  test("a ruling is named once, where its case is told first", () => {
    const rulings = short.parts.flatMap(({ content }) =>
      [...elementsIn(content)].filter((element) => classesOf(element).includes("zaak-ruling")),
    );
    expect(rulings).toHaveLength(new Set(rulings.map(({ children }) => textOf(children).slice(0, 60))).size);
    expect(rulings.length).toBeGreaterThan(1);
  });

  test("an hour is an hour, and each of its chapters tells the case that the cover begins with", () => {
    const { hour } = makers.omslag(cover, frame(cover));
    expect(hour?.minutes).toBeGreaterThanOrEqual(50);
    expect(hour?.minutes).toBeLessThanOrEqual(65);
    expect(hour?.chapters).toHaveLength(cover.data.begin?.uur.hoofdstukken.length ?? 0);
    for (const { href } of hour?.chapters ?? []) {
      expect(readFileSync(chapters.find(({ address }) => address === href)?.file ?? "", "utf8")).toContain(':::zaak naam="wasserij"');
    }
  });

  test("one figure is the page of a chart, which stands by itself", () => {
    expect(edition.byAddress.get(cover.data.begin?.cijfer.adres ?? "")?.kind).toBe("grafiek");
  });
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
