import fc from "../../property.ts";
import { expect, test } from "vitest";
import { newTokens } from "../../../../_config/publish/search/tokens.ts";
import { wordsIn } from "../../../../_shared/search/terms.ts";

const terms = (text: string): readonly string[] => wordsIn(text).map(({ word }) => word);
/** The words of texts of one site, read by their tokens. */
const byPieces = (): ((text: string) => readonly string[]) => {
  const tokens = newTokens();
  return (text) => tokens.of(text).flatMap((token) => tokens.wordsOf(token).map(({ word }) => word));
};

test("a number of an article or a block is one word, also when it is written apart and was read before", () => {
  const read = byPieces();
  expect(read("zie artikel 13 b, en b.")).toEqual(["zie", "13b", "en", "b"]);
  expect(read("blok K 1.1 en k 1 1")).toEqual(["blok", "k1p1", "en", "k1p1"]);
  expect(read("een artikel of 13")).toEqual(["een", "artikel", "of", "13"]);
});

test("a text that was cut reads as it does whole", () => {
  const read = byPieces();
  const bit = fc.constantFrom(
    "artikel",
    "art.",
    "Artikelen",
    "13",
    "273f",
    "b",
    "K",
    "1,1",
    "2",
    "é",
    "foto's",
    "'",
    "0800",
    "08001234",
    "帮助",
    "huis-",
    "\u00AD",
    "",
  );
  fc.assert(
    fc.property(fc.array(fc.array(bit, { maxLength: 3 }), { maxLength: 9 }), (tokens) => {
      const text = tokens.map((bits) => bits.join("")).join(" ");
      expect(read(text)).toEqual(terms(text));
    }),
    { numRuns: 500 },
  );
});
