import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { byForm, findSignals, noteOf, routesOf, type FindOptions, type GuideSignal } from "../../../../assets/js/lib/guide.ts";
import { keysOf, sights, type Sight } from "../../../../_shared/vocabulary.ts";

const signal = (id: string, text: string, more: Partial<GuideSignal> = {}): GuideSignal => ({
  id,
  text,
  sight: "persoon",
  forms: ["arbeidsuitbuiting"],
  places: ["burgerzaken"],
  ...more,
});
const passport = signal("paspoort", "Iemand anders houdt het paspoort vast.", { forms: ["arbeidsuitbuiting", "dienstbaarheid"] });
const mattress = signal("matras", "In één kamer liggen de matrassen tegen elkaar aan.", { sight: "plek", places: ["hotel"] });
const bed = signal("bed", "In een bijkeuken staat een opgemaakt bed.", { sight: "plek", places: ["zorg"] });
const foto = signal("foto", "Een jongere zegt dat iemand een foto wil rondsturen.", {
  sight: "minderjarige",
  forms: ["seksuele-uitbuiting"],
});
const signals = [passport, mattress, bed, foto];

const options: FindOptions = {
  synonyms: [
    ["paspoort", "pasport", "identiteitsbewijs"],
    ["matras", "slaapplek"],
    ["seksuele uitbuiting", "loverboy", "lover boy"],
  ],
  places: [
    { id: "burgerzaken", words: ["Burgerzaken", "balie", "loket"] },
    { id: "zorg", words: ["Zorg", "huisarts"] },
  ],
  forms: [
    { id: "seksuele-uitbuiting", words: ["Seksuele uitbuiting", "gedwongen prostitutie"] },
    { id: "arbeidsuitbuiting", words: ["Arbeidsuitbuiting"] },
  ],
};
const ids = (text: string, place?: string): string[] =>
  findSignals(text, signals, { ...options, ...(place === undefined ? {} : { place }) }).signals.map(({ id }) => id);

describe("what somebody types", () => {
  test("is found by the word, in any number or case", () => {
    expect(ids("Matras")).toEqual(["matras"]);
    expect(ids("paspoorten")).toEqual(["paspoort"]);
    expect(ids("BED?")).toEqual(["bed"]);
  });

  test("is found by a word that means the same, and by a typing error that editors know", () => {
    expect(ids("pasport")).toEqual(["paspoort"]);
    expect(ids("identiteitsbewijs weg")).toEqual(["paspoort"]);
    expect(ids("slaapplek")).toEqual(["matras"]);
  });

  test("puts the signal that has the word itself before one that has its synonym", () => {
    const both = [signal("ander", "Iemand kent zijn slaapplek niet."), mattress];
    expect(findSignals("matras", both, options).signals.map(({ id }) => id)).toEqual(["matras", "ander"]);
  });

  test("puts what can be seen at the place where somebody is first among equals", () => {
    const twice = [signal("een", "Een kamer op slot."), signal("twee", "Een kamer zonder raam.", { places: ["hotel"] })];
    expect(findSignals("kamer", twice, { ...options, place: "hotel" }).signals.map(({ id }) => id)).toEqual(["twee", "een"]);
    expect(findSignals("kamer", twice, options).signals.map(({ id }) => id)).toEqual(["een", "twee"]);
  });

  test("names a form: its signals, also when the word is a phrase with a space", () => {
    expect(ids("loverboy")).toEqual(["foto"]);
    expect(ids("lover boy")).toEqual(["foto"]);
  });

  test("names a place", () => {
    expect(findSignals("aan het loket", signals, options).places).toEqual(["burgerzaken"]);
    expect(findSignals("huisartsen", signals, options).places).toEqual(["zorg"]);
  });

  test("says nothing when there is nothing to say", () => {
    for (const text of ["", "   ", "de het een", "xylofoon", "?!"]) expect(ids(text), text).toEqual([]);
  });

  test("never breaks, never gives more than a reader oversees, and never a signal twice", () => {
    const many = Array.from({ length: 40 }, (_, index) => signal(`s${String(index)}`, "Een kamer op slot."));
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = findSignals(`${text} kamer`, many, options).signals;
        expect(found.length).toBeLessThanOrEqual(12);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe("the route", () => {
  test("is that of a feeling as long as nothing is ticked", () => {
    expect(routesOf([])).toEqual(["gevoel"]);
  });

  test("follows what somebody has before them: a child before a grown-up, a person before a place", () => {
    expect(routesOf([mattress])).toEqual(["plek"]);
    expect(routesOf([mattress, passport])).toEqual(["persoon", "plek"]);
    expect(routesOf([mattress, passport, foto])).toEqual(["minderjarige", "persoon", "plek"]);
  });

  test("does not count: the same kind of sight ten times gives the route of one", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keysOf(sights)), { minLength: 1 }), (seen: Sight[]) => {
        const once = [...new Set(seen)].map((sight) => ({ sight }));
        expect(routesOf(seen.map((sight) => ({ sight })))).toEqual(routesOf(once));
      }),
    );
  });
});

test("what is ticked stands under every form it may belong to, in the order of the vocabulary, without a number", () => {
  expect(byForm([passport, foto]).map(({ form, signals: own }) => [form, ...own.map(({ id }) => id)])).toEqual([
    ["seksuele-uitbuiting", "foto"],
    ["arbeidsuitbuiting", "paspoort"],
    ["dienstbaarheid", "paspoort"],
  ]);
  expect(byForm([])).toEqual([]);
});

describe("the note", () => {
  test("has the place and what was ticked, and leaves the rest to who was there", () => {
    const note = noteOf("Burgerzaken", [passport, mattress]);
    expect(note).toContain("Plek:\n- Burgerzaken");
    expect(note).toContain("Wat ik zag:\n- Iemand anders houdt het paspoort vast.\n- In één kamer");
    expect(note).toMatch(/^Datum en tijd:\n\nPlek:/);
    expect(note).toMatch(/Met wie ik overlegde, en wanneer:$/);
  });

  test("holds no word of a verdict", () => {
    expect(noteOf(undefined, signals)).not.toMatch(/mensenhandel|uitbuiting|slachtoffer|verdacht|\d/i);
  });
});
