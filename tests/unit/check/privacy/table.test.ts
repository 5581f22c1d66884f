import { describe, expect, test } from "vitest";
import { linesOf } from "../../../../_config/check/privacy/deny-list.ts";
import { privacyFindings, findingsInView } from "../../../../_config/check/privacy/lint.ts";
import { placeNames } from "../../../../_config/check/privacy/story-details.ts";
import { rendered } from "../../prose/rendered.ts";
import { mustBeCaught, mustPass } from "./table.ts";

const key = "cd".repeat(32);
const knowledge = {
  places: placeNames([
    "Zwolle",
    "Best",
    "Buren",
    "Leiden",
    "Houten",
    "'s-Hertogenbosch",
    "Bergen op Zoom",
    "Súdwest-Fryslân",
    "Amsterdam",
    "Rotterdam",
    "Tilburg",
    "Ede",
    "Oss",
    "Capelle aan den IJssel",
    "Alphen aan den Rijn",
    "Rosmalen",
    "Engelen",
    "Helden",
    "Dieren",
  ]),
  denyList: {
    key,
    hashes: new Set(
      [
        "Anna de Vries-Jansen",
        "Bram Bakker",
        "Mehmet Yılmaz",
        "Zuleyka",
        "Eva Maria van den Voorbeeld-Jansen",
        "Anneke van 't Verzonnen",
        "Alen",
      ].flatMap((name) => linesOf(name, key)),
    ),
    stories: [],
  },
};

/** The codes of what is found in a text: in its source, and in what is drawn of it. */
function codesIn(text: string, story: boolean): string[] {
  const linted = { file: "content/over/proef.md", text, story, bodyLine: 1, allowed: [], lineOfAllowed: () => 1 };
  const source = privacyFindings(linted, knowledge);
  const { context } = rendered(text);
  const shown = findingsInView(linted, context.read, context.outside, knowledge, source);
  return [...source.always, ...source.faults, ...shown.always, ...shown.faults].map(({ code }) => code);
}

test("the table is as large as it should be, and says each thing once", () => {
  expect(mustBeCaught.length).toBeGreaterThanOrEqual(160);
  expect(mustPass.length).toBeGreaterThanOrEqual(120);
  const texts = [...mustBeCaught, ...mustPass].map(({ text, story }) => `${String(story)} ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
});

describe("is caught", () => {
  test.for(mustBeCaught)("$code: $text ($why)", ({ text, code, story }) => {
    expect(codesIn(text, story === true)).toContain(code);
  });
});

describe("is not caught", () => {
  test.for(mustPass)("$text ($why)", ({ text, story }) => {
    expect(codesIn(text, story === true)).toEqual([]);
  });
});
