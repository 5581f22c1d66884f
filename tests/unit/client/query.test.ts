import { describe, expect, test } from "vitest";
import type { Answer, Choices, Found, Fragment, Pagefind } from "../../../assets/js/lib/pagefind.ts";
import { ask, foundByRemnants, termsOf } from "../../../assets/js/lib/query.ts";

const fragment = (excerpt: string): Fragment => ({ url: "/", excerpt, meta: {} });
const found = (id: string, score: number): Found => ({ id, score, data: () => Promise.resolve(fragment(id)) });

/** An index that knows the answers to some questions, and keeps what was asked. */
function indexOf(
  answers: Readonly<Record<string, readonly Found[]>>,
  filters: Answer["filters"] = {},
): { index: Pagefind; asked: unknown[] } {
  const asked: unknown[] = [];
  const search = (term: string | null, options: { filters: Choices }): Promise<Answer> => {
    asked.push([term, options.filters]);
    return Promise.resolve({ results: answers[term ?? ""] ?? [], filters });
  };
  const nothing = (): Promise<void> => Promise.resolve();
  return { index: { options: nothing, init: nothing, filters: () => Promise.resolve({}), search }, asked };
}

describe("the words to look for", () => {
  test.each([
    ["Hoe meld ik een vermoeden?", ["meld", "vermoeden?"]],
    ["  paspoort   afgenomen ", ["paspoort", "afgenomen"]],
    ["wie is dat", ["wie", "is", "dat"]],
    ['"iemand houdt het paspoort"', ['"iemand houdt het paspoort"']],
    ["", []],
  ])("%s", (typed, words) => {
    expect(termsOf(typed)).toEqual(words);
  });
});

test("pages with all the words, when there are enough", async () => {
  const { index } = indexOf({ "kas loon": [found("a", 3), found("b", 2), found("c", 1)], kas: [found("d", 9)] });
  const outcome = await ask(index, "de kas en loon", {});
  expect([outcome.found.map(({ id }) => id), outcome.whole]).toEqual([["a", "b", "c"], 3]);
});

test("when few pages have all the words, pages with some of them follow, the best first", async () => {
  const { index } = indexOf({ "kas loon": [found("a", 9)], kas: [found("a", 5), found("b", 2), found("c", 3)], loon: [found("b", 2)] });
  const { found: pages, whole } = await ask(index, "kas loon", {});
  expect([pages.map(({ id, score }) => [id, score]), whole]).toEqual([
    [
      ["a", 9],
      ["b", 4],
      ["c", 3],
    ],
    1,
  ]);
});

test("an empty question with a choice asks for every page that fits", async () => {
  const { index, asked } = indexOf({ "": [found("a", 0)] });
  await ask(index, "", { soort: "Kompas" });
  expect(asked).toContainEqual([null, { soort: "Kompas" }]);
});

test("a filter counts what its other values would give", async () => {
  const answers = { kas: [found("a", 3)] };
  const { index, asked } = indexOf(answers, { soort: { Kompas: 1 }, vorm: { Dienstbaarheid: 1 } });
  const { counts } = await ask(index, "kas", { soort: "Kompas", vorm: "Dienstbaarheid" });
  expect(asked.slice(1)).toEqual([
    ["kas", { vorm: "Dienstbaarheid" }],
    ["kas", { soort: "Kompas" }],
  ]);
  expect(counts).toEqual({ soort: { Kompas: 1 }, vorm: { Dienstbaarheid: 1 } });
});

test("a word that no page has is not found by its beginning", async () => {
  const { index } = indexOf({ inbraak: [found("a", 1)], kassen: [found("a", 1)] });
  expect(
    foundByRemnants(await ask(index, "inbraak", {}), [fragment("Zij kwam <mark>in</mark> huis"), fragment("<mark>in</mark> huis")]),
  ).toBe(true);
  expect(foundByRemnants(await ask(index, "kassen", {}), [fragment("in de <mark>kas</mark>")])).toBe(false);
  // Found by its title or its keywords: nothing to mark.
  expect(foundByRemnants(await ask(index, "inbraak", {}), [fragment("Een begin")])).toBe(false);
});
