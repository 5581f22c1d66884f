import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { booksOf, namedTestimonies, partId } from "../../../../_config/edition/books.ts";
import { wholeParts } from "../../../../_config/draw/whole/whole.ts";
import type { Edition } from "../../../../_config/edition/edition.ts";
import type { Node } from "../../../../_config/model/nodes.ts";
import type { Page } from "../../../../_config/prose/page.ts";
import { htmlOf } from "../../markup.ts";
import { frameMaker } from "../../../../_config/draw/frame.ts";
import { contentOf } from "../../../../_config/draw/page.ts";
import { viewMakers } from "../../../../_config/draw/views/index.ts";
import { assets } from "../../assets.ts";
import { editionOf, samplePage } from "../../sample.ts";

const drawer = (edition: Edition) => {
  const [frame, makers] = [frameMaker(edition, assets), viewMakers(edition)];
  return (page: Page): readonly Node[] => contentOf(page, frame(page), makers);
};
const chapter = (slug: string, text = slug, order = 0): Page => samplePage("hoofdstuk", { address: `/longread/${slug}/`, order, text });
const whole = samplePage("alles", { address: "/longread/alles/", text: "Alles" });
const wholeKompas = samplePage("alles", { address: "/kompas/alles/", text: "Het hele Kompas" });

describe("a book", () => {
  test("is there when its page is, and something to put in it", () => {
    expect(booksOf(editionOf([whole, chapter("een")])).map(({ name }) => name)).toEqual(["longread"]);
    expect(booksOf(editionOf([whole]))).toEqual([]);
    expect(booksOf(editionOf([chapter("een")]))).toEqual([]);
  });

  test("of the Kompas has the topics first and the instruments after, each under its own name", () => {
    const pages = [
      samplePage("instrument", { address: "/kompas/instrumenten/wet/" }),
      samplePage("onderwerp", { address: "/kompas/wet/" }),
    ];
    const [book] = booksOf(editionOf([wholeKompas, ...pages]));
    expect(book?.groups.map(({ title, pages: inGroup }) => [title, inGroup.map(partId)])).toEqual([
      ["Onderwerpen", ["wet"]],
      ["Instrumenten", ["instrumenten-wet"]],
    ]);
  });

  test("on one page has anchors of its own for every part, and notes that lead there and back", () => {
    const edition = editionOf([whole, chapter("een"), chapter("twee")]);
    const [book] = booksOf(edition);
    const parts = book === undefined ? [] : wholeParts(book, drawer(edition)).flatMap((group) => group.parts);
    const $ = load(parts.map(({ id, content }) => `<article id="${id}">${htmlOf({ prose: content })}</article>`).join(""));
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(new Set(ids).size).toBe(ids.length);
    const marks = $(".note-ref a").toArray();
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      const note = $(`[id="${$(mark).attr("href")?.slice(1) ?? ""}"]`);
      expect(note).toHaveLength(1);
      expect(note.closest("article").attr("id")).toBe($(mark).closest("article").attr("id"));
      expect(note.find(`a.back[href="#${$(mark).attr("id") ?? ""}"]`)).toHaveLength(1);
    }
    expect($("h1")).toHaveLength(0);
    expect(
      $("h2")
        .toArray()
        .map((title) => $(title).text()),
    ).toEqual(["een", "twee"]);
  });

  test("has no two landmarks of one name: what has a label and no heading is a group in a book", () => {
    const instruments = ["een", "twee"].map((slug) =>
      samplePage("instrument", { address: `/kompas/instrumenten/${slug}/`, fields: { titel: slug } }),
    );
    const edition = editionOf([wholeKompas, ...instruments]);
    const [book] = booksOf(edition);
    const parts = book === undefined ? [] : wholeParts(book, drawer(edition)).flatMap((group) => group.parts);
    const $ = load(parts.map(({ content }) => htmlOf({ prose: content })).join(""));
    expect($("[role=group][aria-label]").length).toBeGreaterThan(1);
    expect($("section[aria-label], aside")).toHaveLength(0);
  });

  test("a link from chapter to chapter stays on the page, one to elsewhere does not change", () => {
    const one = samplePage("hoofdstuk", {
      address: "/longread/een/",
      prose: "Zie [twee](/longread/twee/), [daar](/longread/twee/#kop) en [hulp](/hulp/).",
    });
    const edition = editionOf([whole, one, chapter("twee")]);
    const [book] = booksOf(edition);
    const [part] = book === undefined ? [] : (wholeParts(book, drawer(edition))[0]?.parts ?? []);
    const $ = load(htmlOf({ prose: part?.content ?? [] }));
    expect(
      $(".prose a")
        .toArray()
        .map((link) => $(link).attr("href")),
    ).toEqual(["#twee", "#twee--kop", "/hulp/"]);
  });
});

const link = (href: string): Node => ({ tag: "a", attributes: { href }, children: ["x"] });

test("the testimonies that a finished book leads to are named by their slug, once each", () => {
  expect(
    namedTestimonies([
      link("/getuigenissen/b/"),
      {
        tag: "p",
        attributes: {},
        children: [link("https://x.example/getuigenissen/a/#c"), "Zie /getuigenissen/c/.", link("/getuigenissen/b/")],
      },
      link("/getuigenissen/"),
    ]),
  ).toEqual(["a", "b", "c"]);
});
