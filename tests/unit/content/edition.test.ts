import { expect, test } from "vitest";
import { isOf, pagesOf } from "../../../_config/content/edition.ts";
import { editionOf, samplePage } from "../sample.ts";

test("pagesOf gives the pages of a kind in their order, and none for a kind without pages", () => {
  const pages = [samplePage("pagina", { address: "/b/" }), samplePage("hulp"), samplePage("pagina", { address: "/a/" })];
  const edition = editionOf(pages);
  expect(pagesOf(edition, "pagina").map(({ address }) => address)).toEqual(["/b/", "/a/"]);
  expect(pagesOf(edition, "home")).toEqual([]);
});

test("isOf tells kinds apart", () => {
  const page = samplePage("thema");
  expect(isOf(page, "thema") && page.data.nummer).toBe(2);
  expect(isOf(page, "hulp")).toBe(false);
});
