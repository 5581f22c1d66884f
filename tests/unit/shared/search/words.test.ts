import { expect, test } from "vitest";
import { answerTo, suggestionsFor } from "../../../../_shared/search/answers.ts";
import { stemOf } from "../../../../_shared/search/dutch-stem.ts";
import { folded, withinOneMistake } from "../../../../_shared/search/folding.ts";
import { distanceOf, halvesOf, meant, readVocabulary, phoneticOf } from "../../../../_shared/search/spelling.ts";
import { plain } from "../../../../_shared/search/terms.ts";
import fc from "../../property.ts";

test.for([
  ["uitbuiting uitgebuit uitbuiten uitbuit"],
  ["melden gemeld meldt meld melding meldingen"],
  ["afgenomen afnemen afneemt"],
  ["gedwongen dwingen dwong dwingt"],
  ["opgesloten opsluiten opsluit opsluiting"],
  ["gemeente gemeenten gemeentes"],
  ["kind kinderen kindje"],
  ["huis huizen huisje"],
  ["controle controles controleren gecontroleerd"],
  ["adres adressen"],
  ["veranderen verandert veranderd veranderde verandering veranderingen"],
  ["signaal signalen signaleren signaleert signalering"],
])("forms of one word have one stem: %s", ([forms = ""]) => {
  expect(new Set(forms.split(" ").map(stemOf)).size).toBe(1);
});

test.for([
  ["13b opiumwet", "13 B Opiumwet", "art. 13b opiumwet", "Artikel 13 b Opiumwet"],
  ["k4p3", "K4.3", "k 4,3", "K4-3", "k 4 3"],
  ["0800 5151", "08005151", "0800-5151"],
])("a number of a law, a block or a telephone has one spelling: %s", (all) => {
  expect(
    new Set(
      all.map((text) =>
        plain(text)
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(" "),
      ),
    ),
  ).toEqual(new Set([all[0]]));
});

test("words that only look alike keep their own", () => {
  const words = ["gemeente", "geweld", "paspoort", "dwang", "handel", "hotel", "huis", "raad", "wet", "mens"];
  expect(new Set(words.map(stemOf)).size).toBe(words.length);
});

test("a text folds once: folded again it is the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
  expect(["Łódź", "Yardım", "foto’s", "Straße", "ＡＢＣ", "zoek\u00ADwoord", "أنا"].map(folded)).toEqual([
    "lodz",
    "yardim",
    "fotos",
    "strasse",
    "abc",
    "zoekwoord",
    "انا",
  ]);
});

test("one mistake is a letter more, less or other, or two that changed places", () => {
  expect(["baas", "bass", "baasj", "aas", "abas"].map((word) => withinOneMistake(word, "baas"))).toEqual([true, true, true, true, true]);
  expect(["bs", "bassss", "haan"].map((word) => withinOneMistake(word, "baas"))).toEqual([false, false, false]);
});

const vocabulary = readVocabulary("0criminele4 0damocles3 0huisverbod3 0paspoort6 0zelfscan5 0zorgcoördinator4");

test("a list of words is read as it was written, and what is no list is empty", () => {
  expect(readVocabulary("0zorg7 4en5 0aap1").words.map(({ word, common }) => [word, common])).toEqual([
    ["zorg", 7],
    ["zorgen", 5],
    ["aap", 1],
  ]);
  expect(readVocabulary("<!doctype html> niets").words).toEqual([]);
});

test.for<readonly [string, string]>([
  ["damokles", "damocles"],
  ["zelfskan", "zelfscan"],
  ["crimenele", "criminele"],
  ["paspoord", "paspoort"],
  ["paspport", "paspoort"],
  ["huisferbot", "huisverbod"],
  ["zorgcordinator", "zorgcoördinator"],
])("who types %s means %s", ([typed, word]) => {
  expect(meant(typed, vocabulary)).toBe(word);
});

test.each(["xylofoon", "pas", "kasteel", "poort"])("nobody who types %s means a word of this site", (typed) => {
  expect(meant(typed, vocabulary)).toBeUndefined();
});

test("a distance is as far the one way as the other, nothing to itself, and small for neighbours on the keyboard", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "e", "i", "z"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distanceOf(one, one, 9)).toBe(0);
      expect(distanceOf(one, other, 9)).toBeCloseTo(distanceOf(other, one, 9));
    }),
  );
  expect(distanceOf("melden", "meldem", 3)).toBeLessThan(distanceOf("melden", "meldez", 3));
});

test("what sounds alike in Dutch is alike", () => {
  expect([phoneticOf("zij"), phoneticOf("goud"), phoneticOf("cent"), phoneticOf("kwijt")]).toEqual([
    phoneticOf("zei"),
    phoneticOf("gaut"),
    phoneticOf("sent"),
    phoneticOf("kweid"),
  ]);
});

test("two words that were written as one come apart, also with a linking letter", () => {
  const known = (word: string): boolean => ["arbeid", "plek", "vlucht", "knop"].includes(word);
  expect(halvesOf("vluchtknop", known)).toEqual(["vlucht", "knop"]);
  expect(halvesOf("arbeidsplek", known)).toEqual(["arbeid", "plek"]);
  expect(halvesOf("fietsplek", known)).toBeUndefined();
});

const names = [
  { name: "bedenktijd", also: ["B8/3"], url: "/begrippen/#bedenktijd", kind: "Begrip", text: "Rust." },
  { name: "K1.1 Een plan", also: ["K1.1", "Een plan"], url: "/kader/#k1-1", kind: "Kader", text: "Is er een plan?" },
  { name: "Bedelen herkennen", url: "/bedelen/", kind: "Kompas" },
];

test("who asks for something by one of its names gets the answer; a page is no answer", () => {
  expect(["Bedenktijd?", "b8/3", "k 1.1", "een plan"].map((question) => answerTo(question, names)?.text)).toEqual([
    "Rust.",
    "Rust.",
    "Is er een plan?",
    "Is er een plan?",
  ]);
  expect(["bedelen herkennen", "bedenk", ""].map((question) => answerTo(question, names))).toEqual([undefined, undefined, undefined]);
});

test("suggestions begin as the words typed, in any order", () => {
  expect(suggestionsFor("bed", names).map(({ name }) => name)).toEqual(["bedenktijd", "Bedelen herkennen"]);
  expect(suggestionsFor("herk bedel", names).map(({ name }) => name)).toEqual(["Bedelen herkennen"]);
  expect(suggestionsFor("", names)).toEqual([]);
  expect(suggestionsFor("Bedenktijd", names)).toEqual([]);
});
