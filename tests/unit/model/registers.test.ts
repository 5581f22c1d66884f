import { describe, expect, test } from "vitest";
import { hulplijn, stem, zaak } from "../../../_config/model/registers.ts";
import { validate } from "../../../_config/read/validate.ts";
import { parseYaml } from "../../../_config/read/yaml.ts";
import { z } from "zod";

/** What an editor reads of a register with one row: line, field and how to mend it. */
function said(schema: z.ZodType, text: string): string[] {
  const parsed = parseYaml(text, "_data/proef.yaml", 1);
  if ("faults" in parsed) throw new Error("The text is YAML.");
  const result = validate(z.array(schema), parsed.yaml.value, { file: "_data/proef.yaml", ...parsed.yaml });
  return "faults" in result ? result.faults.map(({ line, field, what, mend }) => `${String(line)} ${field}: ${what} ${mend}`) : [];
}

describe("a quotation", () => {
  const row = (change: Readonly<Record<string, string>> = {}): string =>
    Object.entries({
      "- id": "iemand",
      "  woorden": "Wij keken er langs.",
      "  spreker": "Iemand",
      "  functie": "wethouder",
      "  plaats": "een krant",
      "  dag": '"2029-03"',
      "  bron": "onderzoek",
      "  gecontroleerd_op": "2030-02-01",
      ...change,
    })
      .filter(([, value]) => value !== "")
      .map(([key, value]) => `${key}: ${value}`)
      .join("\n");
  const words = (count: number): string => `Zo${" woord".repeat(count - 1)}.`;

  test.for(['"2029-03"', "2029-03-09", '"2029"', "zonder datum"])("is of a day as it is known: %s", (dag) => {
    expect(said(stem, row({ "  dag": dag }))).toEqual([]);
  });

  test("has at most forty words, and no marks of its own", () => {
    expect(said(stem, row({ "  woorden": words(40) }))).toEqual([]);
    expect(said(stem, row({ "  woorden": words(41) }))).toEqual([expect.stringMatching(/^2 1\.woorden: .*hoogstens 40 woorden/)]);
    expect(said(stem, row({ "  woorden": "“Wij keken er langs.”" }))).toEqual([expect.stringMatching(/^2 1\.woorden: .*aanhalingstekens/)]);
  });

  test.for(["spreker", "functie", "plaats", "dag", "bron", "gecontroleerd_op"])("is nobody's without %s", (field) => {
    expect(said(stem, row({ [`  ${field}`]: "" }))).toEqual([expect.stringContaining(field)]);
  });

  test.for(["maart 2029", '"2029-13"', "gisteren"])("is not of the day %s", (dag) => {
    expect(said(stem, row({ "  dag": dag }))).toEqual([expect.stringMatching(/^6 1\.dag: .*zonder datum/)]);
  });
});

test("a case names its ruling by its number", () => {
  const row = (ecli: string): string =>
    `- id: zaak\n  naam: de zaak\n  ecli: ${ecli}\n  uitgesproken: 2029-03-09\n  stand: Eerste aanleg.\n  bronnen: [onderzoek]\n  gecontroleerd_op: 2030-02-01`;
  expect(said(zaak, row("ECLI:NL:RBDHA:2029:123"))).toEqual([]);
  expect(said(zaak, row("zaak 12"))).toEqual([expect.stringMatching(/^3 1\.ecli: .*nummer van de uitspraak/)]);
});

describe("a help line", () => {
  const row = (nummer: string, tel: string, oordeel = "A"): string =>
    `- id: lijn\n  naam: De lijn\n  soort: telefoon\n  nummer: "${nummer}"\n  tel: "${tel}"\n  voor: Bel.\n  oordeel: ${oordeel}\n  bron: onderzoek\n  gecontroleerd_op: 2030-02-01\n  geldig_tot: 2030-05-01`;

  test.for([
    ["0800-2000", "08002000"],
    ["033-448 11 86", "+31334481186"],
    ["+31 33 448 11 86", "0334481186"],
    ["+49 228 71001", "+4922871001"],
    ["112", "112"],
  ] as const)("is read as %s and called as %s", ([nummer, tel]) => {
    expect(said(hulplijn, row(nummer, tel))).toEqual([]);
  });

  test.for([
    ["0800-2001", "08002000"],
    ["033-448 11 68", "+31334481186"],
  ] as const)("never shows %s and calls %s", ([nummer, tel]) => {
    expect(said(hulplijn, row(nummer, tel))).toEqual([expect.stringMatching(/^5 1\.tel: .*ander nummer dan bij nummer/)]);
  });

  test("with another verdict is not told to choose A", () => {
    expect(said(hulplijn, row("112", "112", "B"))).toEqual([
      expect.stringMatching(/^7 1\.oordeel: .*Alleen nummers met oordeel A mogen op de site\. Kijk/),
    ]);
  });
});
