import { expect, test } from "vitest";
import { synonymReader } from "../../../../_config/publish/search/synonyms.ts";

const reader = synonymReader([
  ["toezichthouder", "boa", "handhaver"],
  ["arbeidsuitbuiting", "gedwongen werk"],
]);

/** What a page is filed under beside its own stems. */
const beside = (...stems: string[]): readonly string[] => {
  const before: string[] = [];
  const here = reader.on(before);
  return stems.flatMap((stem) => {
    before.push(stem);
    return reader.isLast(stem) ? here() : [];
  });
};

test("a word brings the others of its group", () => {
  expect(beside("boa")).toEqual(["toezichthouder", "handhaver"]);
  expect(beside("fiets")).toEqual([]);
});

test("a phrase counts as a whole, and brings its others", () => {
  expect(beside("dwing", "werk")).toEqual(["arbeidsuitbuit"]);
  expect(beside("werk", "dwing")).toEqual([]);
  expect(beside("arbeidsuitbuit")).toEqual(["dwing", "werk"]);
});

test("one page is filed under the same synonym three times, the next page begins anew", () => {
  expect(beside("boa", "boa", "boa", "boa").filter((stem) => stem === "handhaver")).toHaveLength(3);
  expect(beside("boa")).toContain("handhaver");
});
