import { describe, expect, test } from "vitest";
import type { Page } from "../../../../_config/prose/page.ts";
import { factsOf } from "../../../../_config/model/kinds.ts";
import { kinds } from "../../../../_config/model/kinds.ts";
import { channels, keysOf } from "../../../../_shared/vocabulary.ts";
import { pictureOfPage, type SharedPicture } from "../../../../_config/publish/share-pictures/picture-of-page.ts";
import { editionsOf, sampleEditions, samplePage } from "../../sample.ts";

/** What a page is shared with, if the channel has it. */
const of = (page: Page, pages: readonly Page[] = [page]): SharedPicture | undefined => {
  const edition = editionsOf(pages).deelkaart;
  const open = edition.byAddress.get(page.address);
  return open === undefined ? undefined : pictureOfPage(open, edition);
};

describe("a page is shared with", () => {
  test("the picture of its own, for a chapter: its title and its place among the chapters", () => {
    const chapter = samplePage("hoofdstuk", { text: "Onder onze ogen" });
    const cover = samplePage("omslag", {
      fields: { opzet: ["a", "hoofdstuk", ...Array.from("cdefghijkl")].map((slug) => ({ slug, titel: slug })) },
    });
    expect(of(chapter, [cover, chapter])).toMatchObject({
      name: "hoofdstuk",
      picture: { title: "Onder onze ogen", line: "Hoofdstuk 2 van 12" },
      alt: expect.stringContaining("Onder onze ogen. Hoofdstuk 2 van 12."),
    });
  });

  test("the place that the chapter opens with, or its first drawing, seen through the kier", () => {
    const chapter = samplePage("hoofdstuk", { prose: '::tekening onderwerp="kade" bijschrift="Een kade."' });
    expect(of(chapter)?.picture).toMatchObject({ drawing: "kade" });
    const scene = { place: "kamer", caption: "Een kamer.", steps: [] } as const;
    expect(of({ ...chapter, body: { ...chapter.body, scene } })?.picture).toMatchObject({ scene: "kamer" });
    expect(of(samplePage("hoofdstuk"))?.picture).not.toHaveProperty("drawing");
  });

  test("a chart, for the page of one: what it finds, and the drawing in words", () => {
    const finding = { tag: "p", attributes: { class: "chart-title" }, children: ["Een kwart in beeld"] };
    const svg = { tag: "svg", attributes: { class: "chart-svg", "aria-label": "Een strook in een vlak." }, children: [] };
    const counts = { tag: "p", attributes: { class: "chart-sub" }, children: ["Meldingen"] };
    const caption = { tag: "figcaption", attributes: {}, children: ["Bron: Instituut."] };
    const page = samplePage("grafiek");
    const shared = of({ ...page, body: { ...page.body, prose: [finding, counts, svg, caption] } });
    expect(shared).toMatchObject({
      picture: {
        title: "Een kwart in beeld",
        line: factsOf("grafiek").room,
        chart: { svg, counts: "Meldingen", caption: "Bron: Instituut." },
      },
    });
    expect(shared?.alt).toContain("Een strook in een vlak. ");
    expect(of(page)?.picture).not.toHaveProperty("chart");
  });

  test("that of its room, for any other page", () => {
    const pages = [samplePage("onderwerp", { text: "a" }), samplePage("instrument", { text: "b" }), samplePage("kompas", { text: "c" })];
    expect(pages.map((page) => of(page)?.picture.title)).toEqual(["Kompas", "Kompas", "Kompas"]);
    expect(new Set(pages.map((page) => of(page)?.name)).size).toBe(1);
  });

  test("nothing, when somebody may open it in fear, or it is an error page", () => {
    expect(of(samplePage("hulp"))).toBeUndefined();
    expect(of(samplePage("pagina", { address: "/404.html" }))).toBeUndefined();
    const edition = sampleEditions().deelkaart;
    const without = kinds.filter((kind) => edition.byKind.get(kind)?.some((page) => pictureOfPage(page, edition) === undefined));
    expect(without).toEqual(kinds.filter((kind) => factsOf(kind).unseen === true));
    expect(without).toEqual(expect.arrayContaining(["hulp", "taal", "regio", "wegwijzer", "zoeken"]));
  });
});

describe("a testimony is shared with", () => {
  const told = (open: readonly string[]): Page => samplePage("getuigenis", { text: "De vrouw die sprak", channels: open });

  test("where it comes from in words, and nothing of the story", () => {
    for (const page of [samplePage("getuigenis", { text: "De vrouw die sprak" }), told(keysOf(channels))]) {
      const shared = of(page);
      expect(shared?.picture.line).toMatch(/^(?:Samengesteld uit openbare bronnen|Verteld aan de redactie)$/);
      // Between the two names of the site (which the sample words alike) stands the story's title, if anywhere.
      expect([shared?.picture.title, shared?.name].join(" ")).not.toMatch(/sprak/);
    }
  });

  test("nothing, where the channel deelkaart is closed", () => {
    expect(of(told(keysOf(channels).filter((channel) => channel !== "deelkaart")))).toBeUndefined();
  });
});
