import { describe, expect, test } from "vitest";
import { indexFrom } from "../../../../_config/publish/search/ask.ts";
import { explain, formatExplanation } from "../../../../_config/publish/search/explain.ts";
import { makeIndex } from "../../../../_config/publish/search/make.ts";
import type { ReadPage } from "../../../../_config/publish/search/pages.ts";
import { search, type Asking } from "../../../../_shared/search/engine.ts";
import { excerptOf, hasPhrases } from "../../../../_shared/search/excerpt.ts";
import { indexFolder, type Part } from "../../../../_shared/search/files.ts";
import fc from "../../property.ts";

const page = (url: string, title: string, text: string, more: Partial<ReadPage> = {}): ReadPage => ({
  url,
  title,
  language: "nl",
  soort: "Kompas",
  words: [],
  questions: [],
  vorm: [],
  thema: [],
  doelgroep: [],
  parts: [{ id: "", heading: "", text }],
  ...more,
});

const pages: readonly ReadPage[] = [
  page("/adres/", "Adresonderzoek", "De gemeente kijkt of iemand woont waar hij staat ingeschreven. Een adrescontrole is een bezoek."),
  page("/brand/", "Brand", "De brandweer komt. De gemeente helpt de bewoners van een pand."),
  page("/drugs/", "Sluiting bij drugs: artikel 13b Opiumwet", "De burgemeester sluit een pand. Wat gesloten is, blijft dicht."),
  page("/handel/", "Wat mensenhandel is", "Mensen worden gedwongen. De handel in mensen levert geld op.", {
    parts: [
      { id: "", heading: "", text: "Mensen worden gedwongen. De handel in mensen levert geld op." },
      { id: "papieren", heading: "Papieren", text: "Een paspoort is van wie erop staat. Wie een paspoort inneemt, is strafbaar." },
    ],
  }),
  page("/kader/", "Kader", "Bouwsteen K1.1 en bouwsteen K1.10 gaan over de gemeente.", { soort: "Kader" }),
  page("/opvang/", "Rust", "Een opvangplek is er voor wie weg moet, ook zonder papieren."),
  page("/slapen/", "Slapen", "De opvang heeft een plek. In de opvang is een plek warm."),
  page("/pl/", "Pomoc", "Nie dostajesz wypłaty? Zadzwoń na policję.", { language: "pl", soort: "Hulp" }),
  page("/regio/", "Hulp in de regio", "Wie de gemeente belt, wordt geholpen. Een paspoort is er niet nodig.", { soort: "Hulp" }),
  page("/zh/", "帮助", "没有证件也可以打电话。", { language: "zh-Hans", soort: "Hulp" }),
];

const files = makeIndex(pages, {
  synonyms: [
    ["toezichthouder", "boa"],
    ["paspoort", "reisdocument"],
  ],
  places: new Map([["/regio/", ["Zaandam", "Den Bosch", "Komen"]]]),
  names: new Map(),
  days: new Map([["/kader/", "2030-01-01"]]),
  answers: [],
});
const byAddress = new Map(files.map(({ address, content }) => [address, content]));
const index = indexFrom((name) => {
  const content = byAddress.get(`/${indexFolder}/${name}`);
  if (content === undefined) throw new Error(`There is no ${name}.`);
  return content;
});

async function asked(question: string, asking?: Asking): Promise<string[]> {
  const { found } = await search(index, question, asking);
  return found.map(({ page: place }) => index.page(place).url);
}

describe("a question finds the page that answers it", () => {
  test.for([
    ["mensenhandel", "/handel/"],
    // A half of a compound, a form of a strong verb, a word that means the same.
    ["handel", "/handel/"],
    ["dwingen", "/handel/"],
    ["sluiten", "/drugs/"],
    // Written apart, and together.
    ["adres onderzoek", "/adres/"],
    ["adres controle", "/adres/"],
    ["mensen handel", "/handel/"],
    // A law and a block in every spelling.
    ["artikel 13b", "/drugs/"],
    ["art. 13 b opiumwet", "/drugs/"],
    ["13B", "/drugs/"],
    ["K1.1", "/kader/"],
    ["k 1,1", "/kader/"],
    ["de gemeente en K1.1", "/kader/"],
    // A place under any of its names.
    ["zaandam", "/regio/"],
    ["den bosch", "/regio/"],
    // One that is a form of another word is itself all the same.
    ["komen", "/regio/"],
    // Another language, with and without its own letters.
    ["wypłaty", "/pl/"],
    ["wyplaty", "/pl/"],
    ["POMOC", "/pl/"],
    ["帮助", "/zh/"],
    ["证件", "/zh/"],
    // As it was pasted.
    ["“mensen\u00ADhandel”", "/handel/"],
    ["ｍｅｎｓｅｎｈａｎｄｅｌ", "/handel/"],
    ["MENSENHANDEL!!!", "/handel/"],
    ["hoe sluit ik een pand", "/drugs/"],
  ] as const)("%s", async ([question, address]) => {
    expect((await asked(question))[0]).toBe(address);
  });

  test("its beginning is enough while it is typed", async () => {
    expect(await asked("mensenh", { typing: true })).toEqual(["/handel/"]);
  });
});

test("what an editor wrote that people ask leads to the page, and words that stand together there say more than words apart", async () => {
  const text = "Een werkplaats voor iedereen.";
  const made = makeIndex(
    [
      page("/een/", "Een", text, { questions: ["een boot huren", "een fiets lenen", "vragenderwijs"] }),
      page("/twee/", "Twee", text, { questions: ["een boot lenen", "een fiets huren"] }),
    ],
    { synonyms: [], places: new Map(), names: new Map(), days: new Map(), answers: [] },
  );
  const contents = new Map(made.map(({ address, content }) => [address.slice(indexFolder.length + 2), content]));
  const small = indexFrom((name) => contents.get(name) ?? "");
  const first = async (question: string): Promise<string> => small.page((await small.search(question)).found[0]?.page ?? -1).url;
  expect(await first("waar kan ik een fiets lenen")).toBe("/een/");
  expect(await first("lenen van een boot")).toBe("/twee/");
  // They are words to guess by too.
  expect((await small.search("vragendrewijs")).correction?.text).toBe("vragenderwijs");
});

describe("a word that no page has", () => {
  test("is not answered by what it begins with, nor by what it only looks like", async () => {
    for (const nonsense of ["brandkastkraker", "xylofoonles", "gemeentelijkst", "zzz", "q"])
      expect(await asked(nonsense), nonsense).toEqual([]);
  });

  test("is taken for the word that was meant, which is said; as it was typed it finds nothing", async () => {
    const outcome = await search(index, "een passpord");
    expect(outcome.correction).toEqual({ text: "een paspoort", taken: true });
    expect(await asked("een passpord")).toEqual(await asked("een paspoort"));
    expect(await asked("passpord", { literally: true })).toEqual([]);
  });

  test("nothing is guessed for a word that is found", async () => {
    expect((await search(index, "gemeente")).correction).toBeUndefined();
  });
});

describe("an index of which every term is a file", async () => {
  const whole = await index.part(0);
  const parts = Object.keys(whole).sort();
  const placeOf = (term: string): number => parts.findLastIndex((first) => first <= term);
  /** The files that are asked for: before the first has come, and in all. */
  const fetched = async (question: string): Promise<{ readonly first: ReadonlySet<number>; readonly all: ReadonlySet<number> }> => {
    const all = new Set<number>();
    const part = (place: number): Promise<Part> => {
      all.add(place);
      const term = parts[place] ?? "";
      return Promise.resolve({ [term]: whole[term] ?? [] });
    };
    const searching = search({ ...index, start: { ...index.start, parts }, part }, question);
    const first = new Set(all);
    expect((await searching).found.length).toBeGreaterThan(0);
    return { first, all };
  };

  test.for(["gemeente", "paspoort van de gemeente", "een plek in de opvang"])("%s: no file waits for another", async (question) => {
    const { first, all } = await fetched(question);
    expect(first).toEqual(all);
  });

  test("two small words are not looked for as one", async () => {
    const { all } = await fetched("wat is een paspoort");
    expect(all).toContain(placeOf("paspoort"));
    expect(all).not.toContain(placeOf("watis"));
  });
});

test("a compound that hardly any page has is found by its halves too", async () => {
  expect((await asked("opvangplek")).sort()).toEqual(["/opvang/", "/slapen/"]);
});

test("who was heard in need reads what helps first, in their language before another", async () => {
  const urls = async (need?: string): Promise<string[]> => asked("gemeente paspoort policję", { need });
  expect((await urls("nl"))[0]).toBe("/regio/");
  expect((await urls("pl"))[0]).toBe("/pl/");
});

test("a page with all the words stands above one with some, and says so", async () => {
  const { found } = await search(index, "gemeente paspoort");
  expect(index.page(found[0]?.page ?? -1).url).toBe("/regio/");
  expect(found.map(({ whole }) => whole)).toEqual([true, ...found.slice(1).map(() => false)]);
});

test("an editor reads what each word brought a page, and which it does not have", async () => {
  const explanation = await explain(index, "gemeente paspoort");
  expect(explanation.paginas[0]).toMatchObject({ adres: "/regio/", mist: [] });
  expect(explanation.paginas.find(({ adres }) => adres === "/brand/")?.mist).toEqual(["paspoort"]);
  expect(formatExplanation(explanation)).toContain("mist paspoort");
  expect(formatExplanation(await explain(index, "xylofoonles"))).toContain("zoekwoorden.yaml");
});

test("four hundred words are read as far as they say something", async () => {
  expect(await asked(`paspoort ${"en dan nog iets ".repeat(100)}`)).toContain("/handel/");
});

test("whatever is typed, it answers, with pages of the index in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), fc.boolean(), async (typed, typing) => {
      const { found } = await search(index, typed, { typing });
      expect(found.every(({ page: place, score }) => place < pages.length && Number.isFinite(score))).toBe(true);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
    }),
  );
});

test("a result shows where the words stand, and leads to their heading", async () => {
  const { found, marks } = await search(index, "paspoort inneemt");
  const best = index.page(found[0]?.page ?? -1);
  const { stretches, places } = excerptOf(best, marks);
  expect(stretches.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["paspoort", "paspoort", "inneemt"]);
  expect(places.map(({ id, heading }) => [id, heading])).toEqual([["papieren", "Papieren"]]);
});

test("what is shown of a page has a word that was looked for, wherever it stands in a sentence", () => {
  const marks = { terms: new Set(["paspoort"]), beginnings: [] };
  for (let before = 0; before < 80; before += 1) {
    for (const sentence of [0, 3, 7]) {
      const words = Array.from({ length: before }, (_, at) => (before - at === sentence ? "einde." : "woord"));
      const { stretches } = excerptOf(
        { url: "/", title: "", room: "", parts: [["", "", [...words, "paspoort", ...words].join(" ")]] },
        marks,
      );
      expect(
        stretches.filter(({ marked }) => marked),
        `${String(before)} words before, ${String(sentence)} of its sentence`,
      ).toHaveLength(1);
    }
  }
});

test("a phrase between any quotation marks has to stand there word for word", async () => {
  for (const typed of [
    '"handel in mensen"',
    "„handel in mensen”",
    "«handel in mensen»",
    "‘handel in mensen’",
    "'handel in mensen'",
    "‹handel in mensen›",
    "「handel in mensen」",
  ]) {
    const { found, phrases } = await search(index, typed);
    expect(phrases).toEqual(["handel in mensen"]);
    expect(
      found
        .map(({ page: place }) => index.page(place))
        .filter((one) => hasPhrases(one, phrases))
        .map(({ url }) => url),
    ).toEqual(["/handel/"]);
  }
});

test("an apostrophe begins no phrase, and signs alone are none", async () => {
  for (const typed of ["'s nachts zijn baas' auto", "foto's en video's", "'t huis van mijn ouders' buren", '"?!"', "''", "“”"])
    expect((await search(index, typed)).phrases, typed).toEqual([]);
  expect((await search(index, "‘foto's van mij’")).phrases).toEqual(["fotos van mij"]);
});

test("the same pages make the same index, in whatever order they come", () => {
  const again = makeIndex([...pages].reverse(), { synonyms: [], places: new Map(), names: new Map(), days: new Map(), answers: [] });
  expect(again).toEqual(makeIndex(pages, { synonyms: [], places: new Map(), names: new Map(), days: new Map(), answers: [] }));
});
