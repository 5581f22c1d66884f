import { expect, test } from "vitest";
import { factLine } from "../../../_includes/components/factLine.ts";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import { plural } from "../../../_shared/text/plural.ts";

test.for([
  ["2026-11-24", "24 november 2026"],
  ["2026-01-01", "1 januari 2026"],
  ["2026-12-31", "31 december 2026"],
] as const)("%s is %s", ([day, text]) => {
  expect(formatDay(day)).toBe(text);
});

test("a day is written in the language of the page, with the digits of the telephone numbers beside it", () => {
  expect(["pl", "de", "ar", "zh-Hans"].map((language) => formatDay("2026-11-24", language))).toEqual([
    "24 listopada 2026",
    "24. November 2026",
    "24 نوفمبر 2026",
    "2026年11月24日",
  ]);
});

test("a count has the singular for one, and the plural for none and for more", () => {
  expect([0, 1, 2].map((count) => plural(count, "minuut", "minuten"))).toEqual(["0 minuten", "1 minuut", "2 minuten"]);
});

test("facts stand in one sentence, without what is not known", () => {
  expect(factLine(["arbeidsinspecteur", undefined, "Platteland", "4 minuten lezen"])).toBe(
    "Arbeidsinspecteur, platteland, 4 minuten lezen",
  );
  expect(factLine([undefined])).toBe("");
});
