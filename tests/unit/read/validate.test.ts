import { describe, expect, test } from "vitest";
import { z } from "zod";
import { validate } from "../../../_config/read/validate.ts";
import { kindRows } from "../../../_config/model/kinds.ts";
import { beeld } from "../../../_config/model/pages.ts";

const file = "content/proef.md";

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
      data: { ...sound, concept: false, toegestaan: [], vormen: [], themas: [], doelgroepen: [], trefwoorden: [], gezocht: [] },
    });
  });

  test.for([
    [{ titel: undefined }, "titel Dit veld ontbreekt. | Vul het in; docs/redactie/schrijven.md zegt wat het betekent."],
    [{ titel: null }, "titel Dit veld ontbreekt. | Vul het in; docs/redactie/schrijven.md zegt wat het betekent."],
    [{ titel: "  " }, "titel Dit veld is leeg. | Vul het in, of haal het weg als het niet moet."],
    [{ bijgewerkt: "" }, "bijgewerkt Dit veld is leeg. | Vul het in, of haal het weg als het niet moet."],
    [{ bronnen: ["goed", ""] }, "bronnen.2 Dit veld is leeg. | Vul het in, of haal het weg als het niet moet."],
    [
      { bronnen: "" },
      "bronnen Dit veld is leeg. | Maak er een lijst van: [loket, balie], of elk op een eigen regel met een streepje en een spatie ervoor.",
    ],
    [{ titel: 12 }, 'titel Hier staat "12", en dat is geen tekst. | Zet aanhalingstekens om wat er staat, bijvoorbeeld "112".'],
    [
      { bronnen: "x" },
      'bronnen Hier staat "x", en dat is geen lijst. | Maak er een lijst van: [loket, balie], of elk op een eigen regel met een streepje en een spatie ervoor.',
    ],
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
    [{ bijgewerkt: "31 december 2026" }, 'bijgewerkt "31 december 2026" past hier niet. | Schrijf 2026-12-31.'],
    [{ bijgewerkt: "2026/1/4" }, 'bijgewerkt "2026/1/4" past hier niet. | Schrijf 2026-01-04.'],
    [{ bijgewerkt: "0026-12-31" }, 'bijgewerkt "0026-12-31" past hier niet. | Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.'],
    [{ bijgewerkt: "31-12-26" }, 'bijgewerkt "31-12-26" past hier niet. | Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.'],
    [{ bijgewerkt: "31-12-2026" }, 'bijgewerkt "31-12-2026" past hier niet. | Schrijf 2026-12-31.'],
    [{ bijgewerkt: "1/2/2026" }, 'bijgewerkt "1/2/2026" past hier niet. | Schrijf 2026-02-01.'],
    [{ bijgewerkt: "gisteren" }, 'bijgewerkt "gisteren" past hier niet. | Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.'],
    [{ bijgewerkt: "2026-02-30" }, 'bijgewerkt "2026-02-30" past hier niet. | Deze dag bestaat niet. Kijk de maand en de dag na.'],
    [{ bijgewerkt: "31-02-2026" }, 'bijgewerkt "31-02-2026" past hier niet. | Deze dag bestaat niet. Kijk de maand en de dag na.'],
    [{ bijgewerkt: "31 juni 2026" }, 'bijgewerkt "31 juni 2026" past hier niet. | Deze dag bestaat niet. Kijk de maand en de dag na.'],
    [{ concept: "Ja" }, 'concept Hier staat "Ja", en dat is niet true of false. | Schrijf true.'],
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

  test.for([
    [z.array(z.string()), "Haal de vorige versie van dit bestand terug, of schrijf [] als er niets in hoort te staan."],
    [kindRows.pagina.schema, "Vul de velden in; docs/redactie/schrijven.md zegt wat ze betekenen."],
  ] as const)("says of a file that was emptied that nothing is left in it", ([schema, mend]) => {
    const result = validate(schema, null, { file, lineOf: () => 1 });
    expect("faults" in result && result.faults.map((fault) => `${fault.what} ${fault.mend}`)).toEqual([`Hier staat niets. ${mend}`]);
  });

  test("a picture has a description", () => {
    const result = validate(beeld, { bestand: "kas.jpg", alt: "", herkomst: "eigen" }, { file, lineOf: () => 1 });
    expect("faults" in result && result.faults.map(({ field, what }) => `${field} ${what}`)).toEqual(["alt Dit veld is leeg."]);
  });

  test("survives keys that every object has", () => {
    expect(faultsOf(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as object).map((fault) => fault.split(" ")[0])).toEqual(
      ["__proto__", "constructor", "toString"],
    );
  });
});
