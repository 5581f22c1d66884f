import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { withCsvRow, withFields, withRow } from "../../../../_config/desk/editor/keep.ts";
import fc from "../../property.ts";

const order = ["titel", "samenvatting", "bronnen", "wijzigingen", "volgorde"];

const fields = `# Over deze pagina: niet weghalen.
titel:   'Wie telt de fietsen?'   # met een vraagteken
samenvatting: >
  Een zin die over
  twee regels loopt.

# Nog uit te zoeken
bronnen: [ een-bron,  andere-bron ]
eigen_veld: { wat: dit, is: van een ander programma }
wijzigingen:
  - datum: 2030-01-02
    notitie: "Eerste versie."  # door de oude redactie
  - { datum: 2030-02-03, notitie: Tweede versie. }
# Deze velden mogen erbij: tab.
`;

function change(after: (before: Record<string, unknown>) => Record<string, unknown>): string {
  const before = parse(fields) as Record<string, unknown>;
  return withFields(fields, before, after({ ...before }), order);
}

/** The lines in which two texts differ, taken away and added. */
function apart(before: string, after: string): { less: string[]; more: string[] } {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { less: old.filter((line) => !now.includes(line)), more: now.filter((line) => !old.includes(line)) };
}

describe("saving fields", () => {
  test("writes nothing when nothing changed", () => {
    expect(change((value) => value)).toBe(fields);
  });

  test("changes the line of the field and no other, with the remark behind it", () => {
    expect(
      apart(
        fields,
        change((value) => ({ ...value, titel: "Wie telt: de man" })),
      ),
    ).toEqual({
      less: ["titel:   'Wie telt de fietsen?'   # met een vraagteken"],
      more: ["titel: 'Wie telt: de man' # met een vraagteken"],
    });
  });

  test("keeps the remarks in a list of which one row changed", () => {
    const wijzigingen = [
      { datum: "2030-01-02", notitie: "Eerste versie." },
      { datum: "2030-02-03", notitie: "Tweede versie." },
      { datum: "2030-03-04", notitie: "Derde: na het lezen." },
    ];
    const made = change((value) => ({ ...value, wijzigingen }));
    expect(made).toContain('notitie: "Eerste versie." # door de oude redactie');
    expect(made).toContain("# Deze velden mogen erbij: tab.\n");
    expect(parse(made)).toMatchObject({ wijzigingen, eigen_veld: { wat: "dit" } });
    expect(apart(fields, made).less).toHaveLength(1);
  });

  test("puts a new field where its schema has it, and takes one away with nothing around it", () => {
    const made = change((value) => ({ ...Object.fromEntries(Object.entries(value).filter(([name]) => name !== "bronnen")), volgorde: 3 }));
    expect(made).not.toContain("bronnen");
    expect(made).toContain("# Nog uit te zoeken\n");
    expect(Object.keys(parse(made) as object)).toEqual(["titel", "samenvatting", "eigen_veld", "wijzigingen", "volgorde"]);
  });

  test("whatever is written comes back, and what was not touched stays as it was", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 }).filter((one) => !/[\r\u0085\u2028\u2029]/.test(one));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (samenvatting, bronnen) => {
        const made = change((value) => ({ ...value, samenvatting, bronnen }));
        expect(parse(made)).toEqual({ ...(parse(fields) as object), samenvatting, bronnen });
        expect(made).toContain("titel:   'Wie telt de fietsen?'   # met een vraagteken\n");
      }),
    );
  });
});

describe("saving a row", () => {
  const register = `# Bronnen. Eén rij, één stuk.
- id: eerste
  titel: "Een rapport: deel 1"

# Deze is oud
- id: tweede   # nakijken
  titel: Nog een rapport

- id: derde
  titel: Het laatste
`;

  test("changes that row only", () => {
    const made = withRow(register, 1, { id: "tweede", titel: "Een nieuw rapport" });
    expect(apart(register, made)).toEqual({
      less: ["  titel: Nog een rapport"],
      more: ["  titel: Een nieuw rapport"],
    });
  });

  test("leaves the other fields of that row as they are written", () => {
    const rows = "- id: een\n  titel: Kort\n  lijst: [a, b]\n  groep: { c: d }\n\n  # nog te doen\n  leeg: ''\n- id: twee\n";
    const value = { id: "een", titel: "Langer", lijst: ["a", "b"], groep: { c: "d" }, leeg: "" };
    expect(withRow(rows, 0, value)).toBe(rows.replace("Kort", "Langer"));
    expect(withRow(rows, 0, { ...value, titel: "Kort", lijst: ["a"] })).toBe(rows.replace("[a, b]", "[a]"));
    expect(parse(withRow("- { id: een, titel: Kort }\n", 0, { id: "een", titel: "Langer" }))).toEqual([{ id: "een", titel: "Langer" }]);
  });

  test("adds one at the end, and takes one away", () => {
    expect(withRow(register, 3, { id: "vierde", titel: "Nieuw" })).toBe(`${register}\n- id: vierde\n  titel: Nieuw\n`);
    expect(withRow(register, 2, undefined)).toBe(`${register.slice(0, register.indexOf("- id: derde")).trimEnd()}\n`);
    expect(withRow("[]\n", 0, { id: "eerste" })).toBe("- id: eerste\n");
    expect(parse(withRow("- id: enige\n", 0, undefined))).toEqual([]);
  });

  test("of a table the other lines stay, whatever stands in the cells", () => {
    const csv = 'id,maat,waarde\neen,"met, komma",3\ntwee,  los  ,4\n';
    expect(withCsvRow(csv, 0, { id: "een", maat: 'zegt "ja"', waarde: "5" })).toBe('id,maat,waarde\neen,"zegt ""ja""",5\ntwee,  los  ,4\n');
    expect(withCsvRow(csv, 2, { id: "drie", waarde: "6" })).toBe(`${csv}drie,,6\n`);
    expect(withCsvRow(csv, 0, undefined)).toBe("id,maat,waarde\ntwee,  los  ,4\n");
  });
});

test("a value that YAML could take for something else is written as the text that it is", () => {
  const made = withFields("", {}, { een: "2022", twee: "ja", drie: "- los", vier: "@wie", vijf: "a # b", zes: "true" }, []);
  expect(parse(made)).toEqual({ een: "2022", twee: "ja", drie: "- los", vier: "@wie", vijf: "a # b", zes: "true" });
  expect(stringify(parse(made))).toBe(made);
});
