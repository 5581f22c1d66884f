import { describe, expect, test } from "vitest";
import { openIndexOf } from "../../_config/publish/search/ask.ts";
import { judgedQuestions, qualityOf, questionKinds } from "../bench/zoeken/questions.ts";
import { siteDir } from "./site.ts";

/*
 * The floor under the search, a little below what `npm run bench:zoeken` measured (docs/ontwikkeling/zoeken.md): what falls through it made the
 * search worse. Only questions that nothing is tuned to.
 */
const floor = {
  plain: 0.84,
  sentence: 0.5,
  compound: 0.8,
  synonym: 0.85,
  typo: 0.9,
  place: 0.88,
  law: 0.85,
  kader: 0.85,
  language: 0.95,
} as const;

const questions = judgedQuestions();
const index = openIndexOf(siteDir);
const answered = await Promise.all(
  questions.map(async (judged) => {
    const { found } = await index.search(judged.question);
    return [judged, found.slice(0, 10).map(({ page }) => index.page(page).url)] as const;
  }),
);
const apart = answered.filter(([{ heldOut }]) => heldOut);

test("there are at least three hundred judged questions, of every kind and from six kinds of people", () => {
  expect(questions.length).toBeGreaterThanOrEqual(300);
  expect(new Set(questions.map(({ who }) => who)).size).toBeGreaterThanOrEqual(6);
});

test("the search finds what people ask", () => {
  const { mrr, success3, noAnswer } = qualityOf(apart);
  expect(mrr).toBeGreaterThanOrEqual(0.87);
  expect(success3).toBeGreaterThanOrEqual(0.9);
  expect(noAnswer).toBeLessThanOrEqual(0.01);
});

describe("of every kind", () => {
  test.for(questionKinds)("%s", (kind) => {
    expect(qualityOf(apart.filter(([judged]) => judged.kind === kind)).mrr).toBeGreaterThanOrEqual(floor[kind]);
  });
});
