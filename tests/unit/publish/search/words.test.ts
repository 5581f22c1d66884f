import { describe, expect, test } from "vitest";
import { compoundMarker, countWords, indexText } from "../../../../_config/publish/search/words.ts";

/** A small site: what stands here is all that is known about Dutch. */
const site = countWords([
  "De handel in mensen is mensenhandel. Een mens met een paspoort. De gemeente sluit een woning of een pand, en de raad beslist.",
  "Arbeid en uitbuiting, een inspectie, een inspecteur. Zorg en een coördinator. Een kind, een school, een straat en een winkel.",
  "Een register en nog een register. Een aanpak van de keten. Verkeer, verkeer. Leren is leven.",
]);

describe("compounds", () => {
  const mark = compoundMarker(site);

  test.each([
    ["mensenhandel", "mensen~handel"],
    ["arbeidsuitbuiting", "arbeids~uitbuiting"],
    ["arbeidsinspecteur", "arbeids~inspecteur"],
    ["zorgcoördinator", "zorg~coördinator"],
    ["ketenaanpak", "keten~aanpak"],
    ["gemeenteraad", "gemeente~raad"],
    ["winkelstraten", "winkel~straten"],
    ["kinderhandel", "kinder~handel"],
    // Nobody wrote "bevolking" on this site, but "register" twice.
    ["bevolkingsregister", "bevolkings~register"],
    ["Mensenhandel", "Mensen~handel"],
    // A first half is cut again, or "handel" would not find it.
    ["mensenhandelaanpak", "mensen~handel~aanpak"],
  ])("%s is found by its halves: %s", (word, seamed) => {
    expect(mark(word)).toBe(seamed);
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
    expect(mark(word)).toBe(word);
  });

  test("a text keeps everything but its seams", () => {
    const text = "Mensenhandel &amp; arbeidsuitbuiting: wie kijkt er, de gemeenteraad? (Nee.)";
    expect(mark(text).replaceAll("~", "")).toBe(text);
    expect(mark(text)).toContain("Mensen~handel &amp; arbeids~uitbuiting:");
  });
});

describe("synonyms", () => {
  const groups = [
    ["toezichthouder", "boa", "handhaver"],
    ["arbeidsuitbuiting", "gedwongen werk"],
    ["Bibob", "Bibop"],
  ];
  const page = indexText(site, groups);

  test("a word gets the others of its group behind it, where no reader looks", () => {
    expect(page()("Een boa kijkt.")).toBe("Een boa ^toezichthouder^handhaver kijkt.");
  });

  test("number and capitals make no difference", () => {
    expect(page()("Toezichthouders zien meer")).toBe("Toezichthouders ^boa^handhaver zien meer");
  });

  test("a phrase counts as a whole, also across a line end", () => {
    expect(page()("gedwongen\nwerk en werk")).toBe("gedwongen\nwerk ^arbeidsuitbuiting en werk");
    expect(page()("Hij werkt en werd gedwongen.")).not.toContain("^");
  });

  test("a compound has its synonyms and its seam", () => {
    expect(page()("arbeidsuitbuiting")).toBe("arbeids~uitbuiting ^gedwongen^werk");
  });

  test("punctuation stays with the word", () => {
    expect(page()("(Bibob), dus")).toBe("(Bibob), ^bibop dus");
  });

  test("one page repeats the same aside three times, the next page begins anew", () => {
    const first = page();
    expect([1, 2, 3, 4].map(() => first("boa")).filter((text) => text.includes("^"))).toHaveLength(3);
    expect(page()("boa")).toContain("^");
  });
});

test("words are counted without capitals and punctuation", () => {
  expect(countWords(["Wet, wet en “Wet”", "en café"])).toEqual(
    new Map([
      ["wet", 3],
      ["en", 2],
      ["café", 1],
    ]),
  );
});
