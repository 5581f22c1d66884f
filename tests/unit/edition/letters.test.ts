import { expect, test } from "vitest";
import { isLong, letterPages, lettersOf, pagesOfLetter } from "../../../_config/edition/letters.ts";
import type { Page } from "../../../_config/prose/page.ts";
import { editionOf, samplePage } from "../sample.ts";

const titled = (titel: string, index = 0): Page => samplePage("pagina", { address: `/over/p-${String(index)}/`, fields: { titel } });
const many = (count: number, titel = "Stil"): Page[] =>
  Array.from({ length: count }, (_, index) => titled(`${titel} ${String(index)}`, index));

test("a title stands under its first letter, without its accent, in Dutch order; one without a letter under 0", () => {
  const pages = ["Zorg", "Één loket", "eigen regie", "112", "'s Nachts", "13b toepassen", "Appen"].map((title, index) =>
    titled(title, index),
  );
  expect(lettersOf(editionOf(pages)).map(({ letter, pages: under }) => [letter, under.map(({ data }) => data.titel)])).toEqual([
    ["0", ["112"]],
    ["A", ["Appen"]],
    ["B", ["13b toepassen"]],
    ["E", ["Één loket", "eigen regie"]],
    ["S", ["'s Nachts"]],
    ["Z", ["Zorg"]],
  ]);
});

test("up to four hundred titles stay on the page of the search, and one more gives each letter a page", () => {
  const search = samplePage("zoeken", { fields: { titel: "Stilte" } });
  expect(letterPages(editionOf([search, ...many(399)]))).toEqual([]);
  const pages = letterPages(editionOf([search, ...many(399), titled("Appen", 999), titled("Zorg", 1000)]));
  expect(pages.map(({ address }) => address)).toEqual(["/zoeken/a-z/a/", "/zoeken/a-z/s/", "/zoeken/a-z/z/"]);
});

test("a letter with more than four hundred titles has more pages, and every title is on one of them", () => {
  const letters = lettersOf(editionOf(many(801)));
  expect(isLong(letters)).toBe(true);
  const parts = letters.flatMap(pagesOfLetter);
  expect(parts.map(({ address, label }) => [address, label])).toEqual([
    ["/zoeken/a-z/s/", "S"],
    ["/zoeken/a-z/s/2/", "S, deel 2"],
    ["/zoeken/a-z/s/3/", "S, deel 3"],
  ]);
  expect(parts.map(({ pages }) => pages.length)).toEqual([400, 400, 1]);
  expect(new Set(parts.flatMap(({ pages }) => pages.map(({ address }) => address))).size).toBe(801);
});
