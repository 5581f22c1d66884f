import { describe, expect, test } from "vitest";
import { compoundCutter, countWords, type WordCounts } from "../../../../_config/publish/search/compounds.ts";
import { newTokens } from "../../../../_config/publish/search/tokens.ts";

/** The words of a site that tells these texts. */
const wordsOf = (...texts: readonly string[]): WordCounts => {
  const tokens = newTokens();
  for (const token of texts.flatMap(tokens.of)) token.told += 1;
  return countWords(tokens);
};

/** A small site: what stands here is all that is known about Dutch. */
const site = wordsOf(
  "De handel in mensen is mensenhandel. Een mens met een paspoort. De gemeente sluit een woning of een pand, en de raad beslist.",
  "Arbeid en uitbuiting, een inspectie, een inspecteur. Zorg en een coördinator. Een kind, een school, een straat en een winkel.",
  "Een register en nog een register. Een aanpak van de keten. Verkeer, verkeer. Leren is leven.",
);

describe("compounds", () => {
  const cut = compoundCutter(site);

  test.each([
    ["mensenhandel", "mensen~handel"],
    ["arbeidsuitbuiting", "arbeids~uitbuiting"],
    ["arbeidsinspecteur", "arbeids~inspecteur"],
    ["zorgcoordinator", "zorg~coordinator"],
    ["ketenaanpak", "keten~aanpak"],
    ["gemeenteraad", "gemeente~raad"],
    ["winkelstraten", "winkel~straten"],
    ["kinderhandel", "kinder~handel"],
    // Nobody wrote "bevolking" on this site, but "register" twice.
    ["bevolkingsregister", "bevolkings~register"],
    // A first half is cut again, or "handel" would not find it.
    ["mensenhandelaanpak", "mensen~handel~aanpak"],
  ])("%s is found by its halves: %s", (word, parts) => {
    expect(cut(word)).toEqual(parts.split("~"));
  });

  test.each([
    ["paspoort"],
    // Half of it is a word, by chance or by grammar.
    ["gemeentelijke"],
    ["opgeschoold"],
    ["signaleren"],
    ["onderhandel"],
    // Known by name only, not as the end of a word.
    ["vergunning"],
  ])("%s stays whole", (word) => {
    expect(cut(word)).toEqual([]);
  });
});

test("words are counted without capitals, accents and punctuation", () => {
  expect(wordsOf("Wet, wet en “Wet”", "en café")).toEqual(
    new Map([
      ["wet", 3],
      ["en", 2],
      ["cafe", 1],
    ]),
  );
});
