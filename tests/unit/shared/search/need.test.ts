import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { nood } from "../../../../_config/model/registers.ts";
import { needListener } from "../../../../_shared/search/need.ts";
import fc from "../../property.ts";
import { heardToo, inNeed, notHeardToo, notInNeed } from "./need-phrases.ts";

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

  test.for(heardToo)("%s", (phrase) => {
    expect(hear(phrase)).toBeDefined();
  });

  test("in capitals, with signs around it, and with small words in between", () => {
    for (const phrase of ["IK BEN BANG VOOR MIJN BAAS!!", "“mijn baas” heeft (gisteren) mijn paspoort", "ik ben soms wel eens bang"]) {
      expect(hear(phrase), phrase).toBeDefined();
    }
  });
});

test.for([...notInNeed, ...notHeardToo])("who asks for work, or out of interest, gets results and no card: %s", (phrase) => {
  expect(hear(phrase)).toBeUndefined();
});

describe("a phrase", () => {
  const rules = {
    groepen: { ik: ["ik", "mijn"], baas: ["baas", "chef"] },
    spreektaal: { kben: "ik ben" },
    niet: ["cliënt*"],
    eigen: ["slaat mij"],
    onderwerp: ["rechtbank"],
    anderen: [],
    zorgen: {},
    werk: {},
    noden: [{ id: "werk", zinnen: { nl: ["<ik> + <baas>", "ik ben bang"], tr: ["imdat", "korkuyorum", "cok korkuyorum"] } }],
  };
  const language = (question: string): string | undefined => needListener(rules)(question)?.language;

  test("of parts is heard wherever they stand", () => {
    expect(language("de chef zegt nu al de hele week dat het aan de papieren van mijn neef ligt")).toBe("nl");
    expect(language("de chef zegt dat het zo hoort")).toBeUndefined();
  });

  test("is heard as people write it in one word", () => {
    expect(language("kben bang")).toBe("nl");
  });

  test("is of somebody else beside a word for a client, unless they say what is done to themselves, and of whoever reads about it beside a subject, unless they say I", () => {
    expect(language("mijn cliënt heeft een baas")).toBeUndefined();
    expect(language("een cliënt slaat mij en mijn baas lacht")).toBe("nl");
    expect(language("korkuyorum rechtbank")).toBeUndefined();
    expect(language("ik ben bang voor de rechtbank")).toBe("nl");
  });

  test("forgives a slip, but not in a word alone of another language", () => {
    expect(language("cok korkuyrum")).toBe("tr");
    expect(language("omdat het niet mag")).toBeUndefined();
  });
});

describe("a question that no phrase fits", () => {
  const rules = {
    groepen: { zelf: ["ik", "mijn"] },
    spreektaal: {},
    niet: ["leerling*"],
    eigen: ["slaat mij"],
    onderwerp: ["rapport"],
    anderen: ["hij", "broer"],
    zorgen: { dwang: ["moet", "nooit alleen"], papieren: ["telefoon"] },
    werk: { zoeken: ["ik zoek", "training"] },
    noden: [
      { id: "werk", zinnen: { nl: ["geen loon"] } },
      { id: "gevaar", zinnen: { nl: ["ik ben bang"], tr: ["imdat"] } },
    ],
  };
  const id = (question: string): string | undefined => needListener(rules)(question)?.id;

  test("is heard when its words add up: who asks, who does it, and what happens", () => {
    expect(id("mijn telefoon")).toBe("gevaar");
    expect(id("hij pakt de telefoon")).toBe("gevaar");
    expect(id("moet nooit alleen zonder telefoon")).toBe("gevaar");
    expect(id("ik en hij")).toBe("gevaar");
  });

  test("is not heard for two words of trouble, or for who asks or does alone, however often they are named", () => {
    for (const question of ["telefoon", "telefoon moet", "ik en mijn", "hij en zijn broer"]) expect(id(question), question).toBeUndefined();
  });

  test("weighs less beside words of work, of a subject and of a client", () => {
    expect(id("ik zoek een training over een telefoon")).toBeUndefined();
    expect(id("moet ik dat rapport op mijn telefoon lezen")).toBeUndefined();
    expect(id("mijn leerling heeft een telefoon")).toBeUndefined();
    expect(id("hij zegt dat ik naar een training moet met zijn telefoon")).toBe("gevaar");
  });

  test("leaves the card of a phrase that fits", () => {
    expect(id("hij geeft mijn broer geen loon")).toBe("werk");
  });
});

test("whatever is typed, it answers, and an empty question is no need", () => {
  for (const typed of ["", "constructor", "__proto__", "hasOwnProperty toString"]) expect(hear(typed), typed).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      hear(typed);
    }),
  );
});
