import { describe, expect, test } from "vitest";
import type { YamlMemory } from "../../../_config/read/memory/yaml.ts";
import { validate } from "../../../_config/read/validate.ts";
import { parseYaml, type LocatedYaml } from "../../../_config/read/yaml.ts";
import { kindRows } from "../../../_config/model/kinds.ts";

const file = "content/proef.md";

function parsed(text: string, firstLine = 1, memory?: YamlMemory): LocatedYaml {
  const result = parseYaml(text, file, firstLine, memory);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.yaml;
}

/** "line what | mend" of every fault. */
function refused(text: string): string[] {
  const result = parseYaml(text, file, 2);
  return ("faults" in result ? result : result.yaml).faults.map(({ line, what, mend }) => `${String(line)} ${what} | ${mend}`);
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
    [
      "titel: Mijn verhaal: deel twee",
      '2 Er staat een dubbele punt in de tekst van dit veld. | Zet de hele tekst van dit veld tussen rechte aanhalingstekens: "Loket: wie helpt".',
    ],
    [
      "titel: “Mijn verhaal: deel twee”",
      '2 De aanhalingstekens om deze tekst zijn krom, en de dubbele punt erin breekt hem af. | Zet er rechte aanhalingstekens voor in de plaats: "Loket: wie helpt".',
    ],
    [
      "lijst: [a: b: c]",
      '2 De tekst van dit veld begint met [, en dat betekent hier iets anders. | Zet de hele tekst van dit veld tussen rechte aanhalingstekens: "Loket: wie helpt".',
    ],
    [
      "titel: @naam",
      '2 De tekst van dit veld begint met @, en dat betekent hier iets anders. | Zet de hele tekst van dit veld tussen rechte aanhalingstekens: "Loket: wie helpt".',
    ],
    [
      "titel: *vet*",
      '2 De tekst van dit veld begint met *, en dat betekent hier iets anders. | Zet de hele tekst van dit veld tussen rechte aanhalingstekens: "Loket: wie helpt".',
    ],
    ["titel: x\ntitel: y", "3 Dit veld staat er twee keer. | Haal een van de twee weg."],
    [
      "- slug: a\n---\n- slug: b",
      "3 Deze regel met streepjes of punten breekt de velden af: wat eronder staat, wordt niet gelezen. | Haal de regel met --- of ... weg.",
    ],
    [
      "titel: x\n...\nauteur: y",
      "3 Deze regel met streepjes of punten breekt de velden af: wat eronder staat, wordt niet gelezen. | Haal de regel met --- of ... weg.",
    ],
    ['rijen:\n  - 1: x\n    "1": y', "4 Dit veld staat er twee keer. | Haal een van de twee weg."],
    [
      "titel: x\n[Anna, Bram]: y",
      "3 Op deze regel staat geen veld: er is geen naam met een dubbele punt. | Schrijf de naam van een veld, een dubbele punt en een spatie. Hoort de regel bij de tekst, zet dan erboven een regel met drie streepjes: ---",
    ],
    ["\ttitel: x", "2 De regel begint met een tab. | Gebruik spaties om in te springen."],
    ["a:\n  b: 1\n c: 2", "4 De regel springt niet goed in. | Zet evenveel spaties voor de regels die bij elkaar horen."],
    [
      'titel: "ja" nee',
      `2 De tekst van dit veld begint met een aanhalingsteken, en die wordt gelezen als het begin van een aanhaling. | Zet de hele tekst tussen enkele aanhalingstekens: '"Hulp" is een groot woord'.`,
    ],
    ["- a\nb: 1", "3 Een aanhalingsteken, haakje of dubbele punt klopt niet. | Kijk deze regel en de regel erboven na."],
    [
      "a: !!js/function x",
      '2 De tekst van dit veld begint met !, en dat betekent hier iets anders. | Zet de hele tekst van dit veld tussen rechte aanhalingstekens: "Loket: wie helpt".',
    ],
  ] as const)("refuses %j once, in words", ([text, fault]) => {
    expect(refused(text)).toEqual([fault]);
  });

  test("stops after the maximum number of errors", () => {
    expect(refused("}\n".repeat(5_000)).length).toBeLessThan(101);
  });

  test("reports two different errors", () => {
    expect(refused("a: 1\na: 2\nb: 1\nb: 2")).toHaveLength(2);
  });
});

/** "line field code" of everything that is said of fields: what cannot be read, and what is wrong with the rest. */
function said(fields: Readonly<Record<string, string>>, ...more: readonly string[]): string[] {
  const {
    titel = "titel: Proef",
    samenvatting = "samenvatting: Een proef.",
    eigenaar = "eigenaar: redactie",
    notitie = "    notitie: Eerste",
  } = fields;
  const lines = [
    titel,
    samenvatting,
    "bijgewerkt: 2026-11-24",
    "herzien_voor: 2027-05-24",
    eigenaar,
    "bronnen: []",
    "wijzigingen:",
    "  - datum: 2026-11-24",
    notitie,
    ...more,
  ];
  const { yaml } = { yaml: parsed(lines.join("\n"), 2) };
  const result = validate(kindRows.pagina.schema, yaml.value, { file, ...yaml });
  return [...yaml.faults, ...yaml.warnings, ...("faults" in result ? result.faults : [])].map(
    ({ line, field, code }) => `${String(line)} ${field} ${code}`,
  );
}

describe("a text without quotation marks is never lost without a message:", () => {
  test.for([
    ["Werk: wat mag", "dubbele-punt"],
    ["Werk:", "dubbele-punt"],
    ["“Werk: nu”", "dubbele-punt"],
    ["Werk # 2 in de stad", "achter-hekje"],
    ["Werk\t#2", "achter-hekje"],
    ["#2 werk", "teken-vooraan"],
    ["&Werk voor wie blijft", "teken-vooraan"],
    ["& dochters", "teken-vooraan"],
    ["!Werk", "teken-vooraan"],
    ["!!str werk", "teken-vooraan"],
    ["*werk", "teken-vooraan"],
    ["**Werk** nu", "teken-vooraan"],
    ["%werk", "teken-vooraan"],
    ["@werk", "teken-vooraan"],
    ["`werk`", "teken-vooraan"],
    ["[werk] zei zij", "teken-vooraan"],
    ["{werk} zei zij", "teken-vooraan"],
    ["{werk}", "dubbele-punt"],
    ["> werk", "teken-vooraan"],
    ["| werk", "teken-vooraan"],
    ["- werk", "teken-vooraan"],
    [", werk", "teken-vooraan"],
    ["'s Morgens vroeg", "leesteken-velden"],
    ["'s Morgens en 's middags", "leesteken-velden"],
    ["'Werk' nu", "leesteken-velden"],
    ['"Werk', "leesteken-velden"],
    ['"Werk" nu', "leesteken-velden"],
    ['"C:\\werk"', "leesteken-velden"],
  ] as const)("titel: %s", ([value, code]) => {
    expect(said({ titel: `titel: ${value}` })).toEqual([`2 titel ${code}`]);
    expect(said({ notitie: `    notitie: ${value}` })).toEqual([`10 wijzigingen.1.notitie ${code}`]);
  });

  test.for([
    "Vader & dochters",
    "C# en F#",
    "Meer dan 5 > 3",
    "100%",
    "foto's van 's avonds",
    "-isme",
    "https://voorbeeld.nl/#werk",
    "12:30",
    "Werk! Nu?",
    "a*b",
    '"Werk: nu" # uit',
    "'It''s'",
    "werk # kies uit: werk",
  ])("titel: %s is left alone", (value) => {
    expect(said({ titel: `titel: ${value}` })).toEqual([]);
  });

  test.for([
    [{ titel: "titel Werk" }, "2 titel leesteken-velden"],
    [{ titel: "titel:Werk" }, "2 titel dubbele-punt"],
    [{ titel: "titel:\u00a0Werk" }],
    [{ notitie: "\u00a0\u00a0\u00a0\u00a0notitie: Een proef." }],
    [{ notitie: "    notitie: Een proef.\ntrefwoorden: [loon; huur]" }, "11 trefwoorden leesteken-velden"],
    [{ notitie: "    notitie: Een proef.\ngezocht: [een;twee, drie]" }, "11 gezocht leesteken-velden"],
    [
      { notitie: "    notitie: Een proef.\ntrefwoorden:\n  [loon; huur]", titel: "titel: Werk: nu" },
      "2 titel dubbele-punt",
      "12 trefwoorden leesteken-velden",
    ],
    [{ notitie: '    notitie: Een proef.\ntrefwoorden: ["loon; huur", R&amp;D]' }],
    [{ notitie: "    notitie: Een proef.\ntrefwoorden:\n  - loon; huur" }],
    [{ titel: "titel: 's Morgens", eigenaar: "eigenaar: redactie # wie" }, "2 titel leesteken-velden", "6 eigenaar achter-hekje"],
    [{ titel: "Titel: Werk" }, "2 Titel veld-onbekend"],
    [{ titel: "title: Werk" }, "2 title veld-onbekend"],
    [{ samenvatting: "  samenvatting: Een proef." }, "3 samenvatting inspringen"],
    [{ samenvatting: "\tsamenvatting: Een proef." }, "3 samenvatting tab"],
    [{ samenvatting: "samenvatting: Een proef\n  die doorgaat." }],
    [{ samenvatting: 'samenvatting: "Een proef:\n  zin: die doorgaat."' }],
    [{ samenvatting: "samenvatting: >\n  Een: proef\n  'met # van alles" }],
  ] as const)("%j", ([fields, ...expected]) => {
    expect(said(fields)).toEqual(expected);
  });

  test("all syntax errors of a page are reported at once, with every other fault", () => {
    expect(
      said(
        {
          titel: "titel: Werk: wat mag",
          samenvatting: "samenvatting: 's avonds: laat",
          eigenaar: "eigenaar: &redactie",
          notitie: "    notitie: [x",
        },
        "trefwoorden: [loon",
        "concept: misschien",
        "doelgroepen:",
        "  - balie",
        "  - 's avonds",
        "titel: Nog een",
      ),
    ).toEqual([
      "2 titel dubbele-punt",
      "3 samenvatting leesteken-velden",
      "6 eigenaar teken-vooraan",
      "10 wijzigingen.1.notitie leesteken-velden",
      "11 trefwoorden leesteken-velden",
      "15 doelgroepen.2 leesteken-velden",
      "16 titel veld-dubbel",
      "12 concept soort-waarde",
    ]);
  });
});

// Each took half a minute: a copy of the rest for every line, and three readings of a text of which nothing can be made.
test.for(["> a\n", 'a: "b\n', "- a: b: c\n", "\ta: b\n"])("of a text full of %j the first hundred slips are said, and no more", (line) => {
  const read = parseYaml(line.repeat(2_000), "_data/proef.yaml");
  expect("faults" in read ? read.faults.length : 0).toBe(100);
});

test.for([
  ["titel: 1.10", '"1.10"'],
  ["titel: 007 # geheim", '"007"'],
  ["titel: 0x1F", '"0x1F"'],
  ["titel: True", '"True"'],
  ["titel: Werk\ntrefwoorden: [werk, 2.50]", '"2.50"'],
  ["titel: Werk: nu\ntrefwoorden: [2.50]", '"2.50"'],
] as const)("a message repeats what was typed: %j", ([text, typed]) => {
  const known = new Map<string, unknown>();
  const memory: YamlMemory = {
    recall: (given) => (known.has(given) ? { value: known.get(given) } : undefined),
    remember: (given, value) => known.set(given, value),
    keep: () => Promise.resolve(),
  };
  for (const yaml of [parsed(text), parsed(text, 1, memory), parsed(text, 1, memory)]) {
    const result = validate(kindRows.pagina.schema, yaml.value, { file, ...yaml });
    expect("faults" in result && result.faults.map(({ what }) => what)).toContain(`Hier staat ${typed}, en dat is geen tekst.`);
  }
});
