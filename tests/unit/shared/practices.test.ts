import { describe, expect, test } from "vitest";
import { inWords } from "../../../_shared/text/inWords.ts";
import { practicesFor, practicesIn } from "../../../_shared/zelfscan/practices.ts";

const row = { text: "Voorbeeldstad", year: "2029", what: "Een lijst.", href: "/kader/praktijk/x/#a", blocks: ["K2.1", "K2.2"] };

describe("the examples that the self-scan fetched", () => {
  test("are those that have all that is shown, and nothing when it is no list", () => {
    const without = { ...row, what: undefined };
    expect(
      practicesIn([row, { ...row, outcome: "Hij hangt er." }, without, { ...row, blocks: "K2.1" }, { ...row, outcome: 3 }, null]),
    ).toEqual([row, { ...row, outcome: "Hij hangt er." }]);
    expect([practicesIn({ rows: [row] }), practicesIn("Niet gevonden"), practicesIn(undefined)]).toEqual([[], [], []]);
  });

  test("stand with a step by where they belong, and first when it is known what came of them", () => {
    const other = { ...row, text: "Elders", blocks: ["K2.2", "K2.1"], outcome: "Het hielp." };
    const known = { ...row, text: "Bekend", outcome: "Het hielp niet." };
    expect(practicesFor("K2.1", [other, row, known]).map(({ text }) => text)).toEqual(["Bekend", "Voorbeeldstad", "Elders"]);
    expect(practicesFor("K2.3", [other, row, known])).toEqual([]);
  });
});

test.for([
  [[], ""],
  [["Ede"], "Ede"],
  [["Ede", "Utrecht"], "Ede en Utrecht"],
  [["Beuningen", "Druten", "Wijchen"], "Beuningen, Druten en Wijchen"],
] as const)("names %j stand in a sentence as %j", ([names, sentence]) => {
  expect(inWords(names)).toBe(sentence);
});
