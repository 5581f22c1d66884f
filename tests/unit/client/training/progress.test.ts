import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { isDone, parseProgress, serializeProgress } from "../../../../assets/js/training/progress.ts";

const progress = new Map([
  ["signaleren", { choices: [1, 3, 2], plans: [2] }],
  ["het-gesprek", { choices: [1, 0, 0], plans: [] }],
]);

test("what is saved opens as it was, in whatever order it was made", () => {
  expect(parseProgress(serializeProgress(progress))).toEqual({ progress });
  expect(serializeProgress(new Map([...progress].reverse()))).toBe(serializeProgress(progress));
  expect(parseProgress(`\uFEFF${serializeProgress(progress)}`)).toEqual({ progress });
});

test("a file of the first version, which kept the answers alone, opens as well", () => {
  const first = '{"soort":"leerpad-mensenhandel","versie":1,"modules":{"signaleren":[1,3,2]}}';
  expect(parseProgress(first)).toEqual({ progress: new Map([["signaleren", { choices: [1, 3, 2], plans: [] }]]) });
});

describe("a file that is not ours", () => {
  test.for([
    ["nothing", ""],
    ["half a file", serializeProgress(progress).slice(0, 40)],
    ["another kind", '{"soort":"iets"}'],
    ["a newer version", serializeProgress(progress).replace('"versie": 2', '"versie": 3')],
    ["no modules", '{"soort":"leerpad-mensenhandel","versie":1,"modules":[]}'],
    ["a module that could not be one", '{"soort":"leerpad-mensenhandel","versie":1,"modules":{"<b>":[1]}}'],
    ["a choice that could not be one", '{"soort":"leerpad-mensenhandel","versie":1,"modules":{"a":[9]}}'],
    ["answers without a plan", '{"soort":"leerpad-mensenhandel","versie":2,"modules":{"a":{"antwoorden":[1]}}}'],
    ["a plan that could not be one", '{"soort":"leerpad-mensenhandel","versie":2,"modules":{"a":{"antwoorden":[1],"morgen":[1.5]}}}'],
    ["far too large a file", serializeProgress(progress) + " ".repeat(100_001)],
  ] as const)("%s gets a sentence and changes nothing", ([, text]) => {
    expect(parseProgress(text)).toEqual({ problem: expect.stringMatching(/Er is niets veranderd\.$/) });
  });

  test("whatever it holds, it never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parseProgress(text) === "object"));
  });
});

test("a module is done when every question has a choice", () => {
  const done = (...choices: number[]): boolean => isDone({ choices, plans: [1] });
  expect([done(1, 2, 3), done(1, 0, 3), done()]).toEqual([true, false, false]);
});
