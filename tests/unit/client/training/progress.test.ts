import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { isDone, opened, saved } from "../../../../assets/js/training/progress.ts";

const progress = new Map([
  ["signaleren", [1, 3, 2]],
  ["het-gesprek", [1, 0, 0]],
]);

test("what is saved opens as it was, in whatever order it was made", () => {
  expect(opened(saved(progress))).toEqual({ progress });
  expect(saved(new Map([...progress].reverse()))).toBe(saved(progress));
  expect(opened(`\uFEFF${saved(progress)}`)).toEqual({ progress });
});

describe("a file that is not ours", () => {
  test.for([
    ["nothing", ""],
    ["half a file", saved(progress).slice(0, 40)],
    ["another kind", '{"soort":"iets"}'],
    ["a newer version", saved(progress).replace('"versie": 1', '"versie": 2')],
    ["no modules", '{"soort":"leerpad-mensenhandel","versie":1,"modules":[]}'],
    ["a module that could not be one", '{"soort":"leerpad-mensenhandel","versie":1,"modules":{"<b>":[1]}}'],
    ["a choice that could not be one", '{"soort":"leerpad-mensenhandel","versie":1,"modules":{"a":[9]}}'],
    ["far too large a file", saved(progress) + " ".repeat(100_001)],
  ] as const)("%s gets a sentence and changes nothing", ([, text]) => {
    expect(opened(text)).toEqual({ problem: expect.stringMatching(/Er is niets veranderd\.$/) });
  });

  test("whatever it holds, it never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof opened(text) === "object"));
  });
});

test("a module is done when every question has a choice", () => {
  expect([isDone([1, 2, 3]), isDone([1, 0, 3]), isDone([]), isDone(undefined)]).toEqual([true, false, false, false]);
});
