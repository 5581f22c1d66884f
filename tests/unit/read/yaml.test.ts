import { describe, expect, test } from "vitest";
import { parseYaml, validate, type LocatedYaml } from "../../../_config/read/yaml.ts";
import { kindRows } from "../../../_config/model/kinds.ts";

const file = "content/proef.md";

function parsed(text: string, firstLine = 1): LocatedYaml {
  const result = parseYaml(text, file, firstLine);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.yaml;
}

/** "line what | mend" of every fault. */
function refused(text: string): string[] {
  const result = parseYaml(text, file, 2);
  return "faults" in result ? result.faults.map(({ line, what, mend }) => `${String(line)} ${what} | ${mend}`) : [];
}

describe("parseYaml", () => {
  test("knows on which line of the file each value stands", () => {
    const yaml = parsed("titel: x\nrijen:\n  - a: 1\n  - a: 2\n    b: 3\nlijst: [x, y]", 2);
    expect(yaml.value).toEqual({ titel: "x", rijen: [{ a: 1 }, { a: 2, b: 3 }], lijst: ["x", "y"] });
    expect(yaml.lineOf(["titel"])).toBe(2);
    expect(yaml.lineOf(["rijen"])).toBe(3);
    expect(yaml.lineOf(["rijen", 1])).toBe(5);
    expect(yaml.lineOf(["rijen", 1, "b"])).toBe(6);
    expect(yaml.lineOf(["lijst", 1])).toBe(7);
  });

  test("gives the line of the nearest ancestor for a value that is not there", () => {
    const yaml = parsed("titel: x\nrijen:\n  - a: 1", 2);
    expect(yaml.lineOf(["rijen", 0, "weg"])).toBe(4);
    expect(yaml.lineOf(["weg"])).toBe(2);
    expect(yaml.lineOf([])).toBe(2);
  });

  test("leaves words and days what they are: YAML 1.2", () => {
    expect(parsed("a: ja\nb: no\nc: 2026-11-24\nd: 12:30\ne: on").value).toEqual({
      a: "ja",
      b: "no",
      c: "2026-11-24",
      d: "12:30",
      e: "on",
    });
  });

  test("has no value for nothing", () => {
    expect(parsed("").value).toBeNull();
    expect(parsed("# alleen uitleg").value).toBeNull();
  });

  test.for([
    ["titel: Mijn verhaal: deel twee", "2 Er staat een dubbele punt in de tekst van dit veld. | Zet de tekst tussen aanhalingstekens."],
    ["lijst: [a: b: c]", "2 Er staat een dubbele punt in de tekst van dit veld. | Zet de tekst tussen aanhalingstekens."],
    ["titel: @naam", "2 De tekst van dit veld begint met een teken dat hier iets anders betekent. | Zet de tekst tussen aanhalingstekens."],
    [
      "titel: *vet*",
      "2 De velden verwijzen naar elkaar met & of *. | Schrijf de waarde op beide plekken uit, of zet de tekst tussen aanhalingstekens.",
    ],
    [
      "a: &a x\nb: y\nc: *a",
      "4 De velden verwijzen naar elkaar met & of *. | Schrijf de waarde op beide plekken uit, of zet de tekst tussen aanhalingstekens.",
    ],
    ["titel: x\ntitel: y", "3 Dit veld staat er twee keer. | Haal een van de twee weg."],
    [
      "- slug: a\n---\n- slug: b",
      "3 Deze regel met streepjes of punten breekt de velden af: wat eronder staat, wordt niet gelezen. | Haal de regel met --- of ... weg.",
    ],
    [
      "titel: x\n...\nauteur: y",
      "4 Deze regel met streepjes of punten breekt de velden af: wat eronder staat, wordt niet gelezen. | Haal de regel met --- of ... weg.",
    ],
    ['rijen:\n  - 1: x\n    "1": y', "4 Dit veld staat er twee keer. | Haal een van de twee weg."],
    [
      "titel: x\n[Anna, Bram]: y",
      "3 Voor de dubbele punt staat een lijst of een groep, en geen naam van een veld. | Zet voor de dubbele punt alleen de naam van het veld.",
    ],
    ["\ttitel: x", "2 De regel begint met een tab. | Gebruik spaties om in te springen."],
    ["a:\n  b: 1\n c: 2", "4 De regel springt niet goed in. | Zet evenveel spaties voor de regels die bij elkaar horen."],
    ['titel: "ja" nee', "2 Een aanhalingsteken, haakje of dubbele punt klopt niet. | Kijk deze regel en de regel erboven na."],
    ["- a\nb: 1", "3 Een aanhalingsteken, haakje of dubbele punt klopt niet. | Kijk deze regel en de regel erboven na."],
    ["a: !!js/function x", "2 De velden zijn niet te lezen (TAG_RESOLVE_FAILED). | Kijk deze regel en de regel erboven na."],
  ] as const)("refuses %j once, in words", ([text, fault]) => {
    expect(refused(text)).toEqual([fault]);
  });

  test("stops where nobody reads on: a hundred slips", () => {
    expect(refused("}\n".repeat(5_000))).toHaveLength(100);
  });

  test("names two different slips both", () => {
    expect(refused("a: 1\na: 2\nb: 1\nb: 2")).toHaveLength(2);
  });
});

const sound = {
  titel: "T",
  samenvatting: "S",
  bijgewerkt: "2026-01-01",
  herzien_voor: "2026-07-01",
  eigenaar: "redactie",
  bronnen: [],
  wijzigingen: [],
};

/** "field what | mend" of every fault of a plain page with these fields. */
function faultsOf(fields: object): string[] {
  const result = validate(kindRows.pagina.schema, { ...sound, ...fields }, { file, lineOf: (path) => path.length });
  return "faults" in result ? result.faults.map(({ field, what, mend }) => `${field} ${what} | ${mend}`) : [];
}

describe("validate", () => {
  test("fills in what may be left out", () => {
    expect(validate(kindRows.pagina.schema, sound, { file, lineOf: () => 1 })).toEqual({
      data: { ...sound, concept: false, toegestaan: [], vormen: [], themas: [], doelgroepen: [], trefwoorden: [] },
    });
  });

  test.for([
    [{ titel: undefined }, "titel Dit veld ontbreekt. | Vul het in; docs/redactie/schrijven.md zegt wat het betekent."],
    [{ titel: null }, "titel Dit veld ontbreekt. | Vul het in; docs/redactie/schrijven.md zegt wat het betekent."],
    [{ titel: "  " }, 'titel "  " past hier niet. | Dit veld is leeg.'],
    [{ titel: 12 }, 'titel Hier staat "12", en dat is niet tekst. | Maak er tekst van.'],
    [{ bronnen: "x" }, 'bronnen Hier staat "x", en dat is niet een lijst. | Maak er een lijst van.'],
    [{ bronnen: ["goed", "Een Bron"] }, 'bronnen.2 "Een Bron" past hier niet. | Gebruik alleen kleine letters, cijfers en streepjes.'],
    [{ tietel: "x" }, "tietel Dit veld bestaat niet. | Bedoelt u titel? Haal het anders weg."],
    [
      { permalink: "x" },
      "permalink Dit veld bestaat niet. | Haal het weg: het adres en de vorm van de pagina volgen uit de map en de naam van het bestand.",
    ],
    [
      { wijzigingen: [{ datum: "2026-01-01", notitie: "x", door: "y" }] },
      "wijzigingen.1.door Dit veld bestaat niet. | Haal het weg of kijk de spelling na.",
    ],
    [{ bijgewerkt: "31-12-2026" }, 'bijgewerkt "31-12-2026" past hier niet. | Schrijf 2026-12-31.'],
    [{ bijgewerkt: "1/2/2026" }, 'bijgewerkt "1/2/2026" past hier niet. | Schrijf 2026-02-01.'],
    [{ bijgewerkt: "gisteren" }, 'bijgewerkt "gisteren" past hier niet. | Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.'],
    [{ bijgewerkt: "2026-02-30" }, 'bijgewerkt "2026-02-30" past hier niet. | Deze dag bestaat niet. Kijk de maand en de dag na.'],
    [{ concept: "true" }, 'concept Hier staat "true", en dat is niet true of false. | Maak er true of false van.'],
    [
      { vormen: ["arbeid"] },
      'vormen.1 Hier mag niet "arbeid" staan. | Bedoelt u arbeidsuitbuiting? Kies uit: seksuele-uitbuiting, arbeidsuitbuiting, criminele-uitbuiting, gedwongen-bedelarij, dienstbaarheid.',
    ],
    [{ samenvatting: "x".repeat(201) }, `samenvatting "${"x".repeat(59)}…" past hier niet. | Een samenvatting is hoogstens 200 tekens.`],
  ] as const)("%j", ([fields, fault]) => {
    expect(faultsOf(fields)).toEqual([fault]);
  });

  test("names every fault at once, each with its own line", () => {
    const result = validate(
      kindRows.pagina.schema,
      { titel: 1, onbekend: 2 },
      { file, lineOf: (path) => (path[0] === "onbekend" ? 9 : 1) },
    );
    expect("faults" in result && result.faults.map(({ field, line }) => [field, line])).toEqual([
      ["titel", 1],
      ["samenvatting", 1],
      ["bijgewerkt", 1],
      ["herzien_voor", 1],
      ["eigenaar", 1],
      ["bronnen", 1],
      ["wijzigingen", 1],
      ["onbekend", 9],
    ]);
  });

  test("survives keys that every object has", () => {
    expect(faultsOf(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as object).map((fault) => fault.split(" ")[0])).toEqual(
      ["__proto__", "constructor", "toString"],
    );
  });
});
