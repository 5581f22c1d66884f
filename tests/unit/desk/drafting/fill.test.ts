import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fillFields } from "../../../../_config/desk/drafting/fill.ts";
import { questionsFor, wrongFor, type DraftingDesk } from "../../../../_config/desk/drafting/desk.ts";
import { newKinds } from "../../../../_config/desk/drafting/kinds.ts";
import { parseFrontMatter } from "../../../../_config/read/front-matter.ts";
import { composePage, composeRow } from "../../../../_config/desk/drafting/compose.ts";
import { sampleRegisters, surroundings } from "../../sample.ts";

const fillers = (path: string): readonly unknown[] => [`VUL IN: ${path}`, "2030-02-01", 4];

/** Kinds of fields that somebody may add to a schema tomorrow. */
const shape = {
  zin: z.string().min(1),
  drie: z.array(z.string().min(1)).length(3),
  dag: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  plaats: z.int().positive(),
  keuze: z.enum(["a", "b"]),
  namen: z.array(z.string().regex(/^[a-z-]+$/)).min(1),
  groepen: z.array(z.strictObject({ naam: z.string().regex(/^[a-z-]+$/), reden: z.string().min(1) })).min(1),
  paren: z.array(z.strictObject({ kop: z.string().min(1), tekst: z.string().min(1) })).min(2),
  misschien: z.string().optional(),
  lijst: z.array(z.string()).default([]),
};

describe("the fields of a new file", () => {
  test("hold what the schema accepts; a choice and a name are left to be asked", () => {
    expect(fillFields(shape, new Map(), fillers)).toEqual({
      zin: "VUL IN: zin",
      drie: ["VUL IN: drie", "VUL IN: drie", "VUL IN: drie"],
      dag: "2030-02-01",
      plaats: 4,
      paren: Array(2).fill({ kop: "VUL IN: paren.kop", tekst: "VUL IN: paren.tekst" }),
    });
  });

  test("take answers as the schema wants them, a name for a group as well", () => {
    const answers = new Map([
      ["plaats", ["7"]],
      ["keuze", ["b"]],
      ["namen", ["een", "twee"]],
      ["groepen", ["drie"]],
      ["misschien", ["ja"]],
    ]);
    const filled = fillFields(shape, answers, fillers);
    expect(filled).toMatchObject({ plaats: 7, keuze: "b", namen: ["een", "twee"], misschien: "ja" });
    expect(filled.groepen).toEqual([{ naam: "drie", reden: "VUL IN: groepen.reden" }]);
    expect(z.strictObject(shape).safeParse(filled).success).toBe(true);
  });

  test("read back as they were, whatever was answered", () => {
    for (const text of [
      "a: b",
      "- x",
      "'",
      '"',
      "# geen",
      "{cijfer:x}",
      "*",
      "@",
      "ja",
      "2030-01-01",
      "één & twee",
      "regel\nregel",
      "  spatie ",
    ]) {
      const data = { zin: text, drie: [text, text, text], concept: true };
      const file = composePage(data, shape, "Tekst.\n");
      const parsed = parseFrontMatter({ file: "x.md", path: "x.md", text: file });
      expect("yaml" in parsed && parsed.yaml.value, text).toEqual(data);
      expect(composeRow(data).split("\n- ")).toHaveLength(1);
    }
  });
});

describe("the questions for", () => {
  const registers = sampleRegisters();
  const desk = (name: string): DraftingDesk => {
    const kind = newKinds.find((other) => other.name === name);
    if (kind === undefined) throw new Error(name);
    return {
      kind,
      options: { root: "/", today: "2030-02-01", privateFolder: "/elders" },
      objections: () => Promise.resolve([]),
      standing: { files: [], withdrawn: [], chapters: [] },
      nameable: surroundings(registers, ["/kompas/onderwerp/", "/kompas/instrumenten/instrument/"]),
      fillers: kind.page === undefined ? () => [] : fillers,
    };
  };
  const asked = (name: string, answers: Record<string, string[]>): string[] =>
    questionsFor(desk(name), new Map(Object.entries(answers))).map(({ field }) => field);

  const story = {
    titel: ["Iemand"],
    vormen: ["dienstbaarheid"],
    leeftijdsgroep: ["niet-genoemd"],
    gender: ["vrouw"],
    regiotype: ["platteland"],
    kader: ["K2.1"],
    kompas: ["onderwerp"],
  };

  test.for(newKinds.map(({ name }) => name))("%s begin with its title", (name) => {
    expect(asked(name, {})).toEqual([name === "begrip" ? "term" : "titel"]);
  });

  test.for([
    ["kompas-onderwerp", { titel: ["Iets"], deel: ["de-basis"], doelgroepen: ["inwoner"] }, ["doelgroepen"]],
    ["kompas-onderwerp", { titel: ["Iets"], deel: ["de-basis"], doelgroepen: ["inwoner", "beleid"] }, []],
    ["kaart", { titel: ["Iets"], bel: ["verzonnen"], naam: ["?!"] }, ["bel", "naam"]],
  ] as const)("%s are asked again where an answer does not fit: %j", ([name, answers, again]) => {
    expect(wrongFor(desk(name), new Map(Object.entries(answers))).map(({ field }) => field)).toEqual(again);
  });

  test("a testimony are asked again where two answers do not go together", () => {
    const consent = { gezien_door: ["redactie"], gegeven: ["2030-01-02"], kanalen: ["web"] };
    const given = (auteur: string): Map<string, string[]> =>
      new Map(Object.entries({ ...story, soort: ["overlever"], herkomst: ["interview"], ...consent, auteur: [auteur] }));
    const wrong = wrongFor(desk("getuigenis"), given("redactie"));
    expect(wrong.map(({ field, objection }) => [field, objection(["redactie"]), objection(["eindredactie"])])).toEqual([
      ["gezien_door", "De schrijver en de lezer zijn dezelfde. Vier ogen: wie leest, is een ander dan wie schreef.", undefined],
    ]);
    expect(wrongFor(desk("getuigenis"), given("schrijver"))).toEqual([]);
  });

  test("a testimony ask for what the schema wants beside the answers", () => {
    expect(asked("getuigenis", { titel: ["Iemand"] })).toEqual([
      "vormen",
      "soort",
      "herkomst",
      "leeftijdsgroep",
      "gender",
      "regiotype",
      "kader",
      "kompas",
    ]);
    expect(asked("getuigenis", { ...story, soort: ["overlever"], herkomst: ["samengesteld"] })).toEqual(["patroon"]);
    expect(asked("getuigenis", { ...story, soort: ["professional"], herkomst: ["openbaar"] })).toEqual(["rol"]);
    expect(asked("getuigenis", { ...story, soort: ["overlever"], herkomst: ["interview"] })).toEqual([
      "auteur",
      "gezien_door",
      "gegeven",
      "kanalen",
    ]);
    expect(asked("getuigenis", { ...story, soort: ["overlever"], herkomst: ["samengesteld"], patroon: ["V4"] })).toEqual([]);
  });

  test("a word of the glossary leave nothing that would be published as it is", () => {
    expect(asked("begrip", { term: ["woord"] })).toEqual(["uitleg"]);
  });

  test("a choice offer the words of the schema, and those of the site", () => {
    const questions = questionsFor(desk("instrument"), new Map([["titel", ["Iets"]]]));
    const choices = Object.fromEntries(questions.map(({ field, choices: offered }) => [field, offered?.map(({ value }) => value)]));
    expect(choices.beslisser).toContain("burgemeester");
    expect(choices.combineer).toEqual(["instrument"]);
    expect(choices.wetten).toEqual([...registers.laws.keys()]);
  });
});
