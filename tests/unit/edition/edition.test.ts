import { describe, expect, test } from "vitest";
import { channelOf, pagesOf, type Edition } from "../../../_config/edition/edition.ts";
import { onceEach } from "../../../_config/edition/draft.ts";
import type { Fault } from "../../../_config/model/faults.ts";
import { isOf, type Page } from "../../../_config/prose/page.ts";
import { channels, keysOf, type Channel } from "../../../_shared/vocabulary.ts";
import { editionOf, editionsOf, samplePage, sampleRegisters } from "../sample.ts";
import { htmlOf } from "../markup.ts";

test("pagesOf gives the pages of a kind in their order, and none for a kind without pages", () => {
  const pages = [samplePage("pagina", { address: "/b/" }), samplePage("hulp"), samplePage("pagina", { address: "/a/" })];
  const edition = editionOf(pages);
  expect(pagesOf(edition, "pagina").map(({ address }) => address)).toEqual(["/b/", "/a/"]);
  expect(pagesOf(edition, "home")).toEqual([]);
});

test("what two routes of a page share is said once, and what stands on the same line of another file is said too", () => {
  const fault: Fault = {
    file: "_data/rechten.yaml",
    line: 1,
    field: "vakken.werk",
    code: "link-nergens",
    what: "Weg.",
    mend: "Zet terug.",
  };
  const faults = [fault, { ...fault, file: "_data/delen.yaml" }, { ...fault, field: "vakken.zorg" }];
  expect(onceEach([...faults, ...faults])).toEqual(faults);
});

test("a page is taken for its own kind and for no other", () => {
  const page = samplePage("thema");
  expect(isOf(page, "thema") && page.data.nummer).toBe(2);
  expect(isOf(page, "hulp")).toBe(false);
});

describe("the edition of a channel", () => {
  const told = (slug: string, open: readonly string[]): Page =>
    samplePage("getuigenis", { address: `/getuigenissen/${slug}/`, channels: open });
  const pages = [samplePage("home"), told("overal", keysOf(channels)), told("hier", ["web"]), told("boek", ["web", "pdf"])];
  const addresses = ({ byAddress }: Edition): string[] => [...byAddress.keys()].map((address) => address.split("/")[2] ?? "");

  test("has the stories that are open there, by kind, by address and by file, and all other pages", () => {
    const editions = editionsOf(pages);
    expect(addresses(editions.web)).toEqual(["", "overal", "hier", "boek"]);
    expect(addresses(editions.pdf)).toEqual(["", "overal", "boek"]);
    for (const channel of ["zoeken", "feed", "deelkaart", "epub"] as const) {
      expect(editions[channel].channel).toBe(channel);
      expect(addresses(editions[channel])).toEqual(["", "overal"]);
      expect(pagesOf(editions[channel], "getuigenis").map(({ slug }) => slug)).toEqual(["overal"]);
      expect([...editions[channel].byFile.keys()]).toHaveLength(2);
    }
  });

  test("has registers that name no other story", () => {
    const registers = sampleRegisters();
    const [block, term] = [[...registers.blocks.values()][0], [...registers.terms.values()][0]];
    if (block === undefined || term === undefined) throw new Error("The sample has a building block and a term.");
    const naming = {
      ...registers,
      blocks: new Map(["boek", "overal"].map((slug) => [slug, { ...block, getuigenis: slug }])),
      terms: new Map(["/getuigenissen/hier/#deel", "/kompas/"].map((zie) => [zie, { ...term, zie }])),
    };
    const named = ({ registers: { blocks, terms } }: Edition) => [
      [...blocks.values()].map(({ getuigenis }) => getuigenis),
      [...terms.values()].map(({ zie }) => zie),
    ];
    const editions = editionsOf(pages, naming);
    expect(named(editions.web)).toEqual([
      ["boek", "overal"],
      ["/getuigenissen/hier/#deel", "/kompas/"],
    ]);
    expect(named(editions.pdf)).toEqual([
      ["boek", "overal"],
      [undefined, "/kompas/"],
    ]);
    expect(named(editions.zoeken)).toEqual([
      [undefined, "overal"],
      [undefined, "/kompas/"],
    ]);
  });

  test("is that of search engines for a page that they find, and of the site for one that is kept from them", () => {
    expect(pages.map(channelOf)).toEqual(["zoeken", "zoeken", "web", "web"]);
    expect(channelOf(samplePage("alles", { address: "/longread/alles/" }))).toBe("pdf");
  });

  test("gives a book the words that are for it, and every other channel those of the site", () => {
    const page = samplePage("hoofdstuk", { prose: "Op de site." });
    const editions = editionsOf([{ ...page, inBooks: new Map([["pdf", samplePage("hoofdstuk", { prose: "In het boek." }).body]]) }]);
    const words = (channel: Channel): string => htmlOf(editions[channel].byAddress.get(page.address)?.body);
    expect(keysOf(channels).filter((channel) => words(channel).includes("boek"))).toEqual(["pdf"]);
  });
});
