import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { nood } from "../../../../_config/model/registers.ts";
import { needListener } from "../../../../_shared/search/need.ts";
import fc from "../../property.ts";
import { inNeed, notInNeed } from "./need-phrases.ts";

const register = nood.parse(parse(readFileSync("_data/nood.yaml", "utf8")));
const hear = needListener(register);
const phrases = Object.entries(inNeed).flatMap(([card, all]) => all.map((phrase) => [phrase, card] as const));

test("there are enough phrases to judge by, in every language of the help pages", () => {
  expect(phrases.length).toBeGreaterThanOrEqual(150);
  expect(notInNeed.length).toBeGreaterThanOrEqual(100);
  expect(new Set(Object.keys(inNeed).map((card) => card.split(" ")[1])).size).toBe(14);
});

describe("somebody in need is heard", () => {
  test.for(phrases)("%s", ([phrase, card]) => {
    const need = hear(phrase);
    expect(need === undefined ? "no card" : `${need.id} ${need.language}`).toBe(card);
  });

  test("in capitals, with signs around it, and with small words in between", () => {
    for (const phrase of ["IK BEN BANG VOOR MIJN BAAS!!", "“mijn baas” heeft (gisteren) mijn paspoort", "ik ben soms wel eens bang"]) {
      expect(hear(phrase), phrase).toBeDefined();
    }
  });
});

test.for(notInNeed)("who asks for work, or out of interest, gets results and no card: %s", (phrase) => {
  expect(hear(phrase)).toBeUndefined();
});

test("whatever is typed, it answers, and an empty question is no need", () => {
  expect(hear("")).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      hear(typed);
    }),
  );
});
