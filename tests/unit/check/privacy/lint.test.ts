import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../../../_config/read/front-matter.ts";
import { placeOf } from "../../../../_config/model/place.ts";
import { privacyLint } from "../../../../_config/check/privacy.ts";
import { hashOf, isTooLong, linesOf, namesIn, newDenyList, parseDenyList } from "../../../../_config/check/privacy/deny-list.ts";
import { privacyFindings, type LintedFile, type SourceFindings } from "../../../../_config/check/privacy/lint.ts";
import { peopleLike, smallestGroup } from "../../../../_config/check/privacy/mosaic.ts";
import { placeNames, storyDetailsIn } from "../../../../_config/check/privacy/story-details.ts";
import { openMadeMemory, type MadeMemory } from "../../../../_config/read/memory/made.ts";
import { isStory, kindRows } from "../../../../_config/model/kinds.ts";
import { samplePage } from "../../sample.ts";

const places = placeNames(["Zwolle", "Best", "Buren", "'s-Hertogenbosch", "Bergen op Zoom", "Súdwest-Fryslân"]);
const key = "ab".repeat(32);
const denyList = { key, hashes: new Set([hashOf("Anna de Vries-Jansen", key), hashOf("Zuleyka", key)]), stories: [] };

const linted = (text: string, own: Partial<LintedFile> = {}): LintedFile => ({
  file: "content/over/proef.md",
  text,
  story: false,
  bodyLine: 1,
  allowed: [],
  lineOfAllowed: () => 1,
  ...own,
});
const said = (file: LintedFile): string[] => {
  const { always, faults } = privacyFindings(file, { places, denyList });
  return [...always, ...faults].map(({ code, line, field, what }) => `${code} ${String(line)} ${field} ${what}`);
};

describe("in a testimony", () => {
  const details = (text: string): string[] => storyDetailsIn(text, places).map(({ start, end }) => text.slice(start, end));

  test.for([
    ["Op 12 maart 2021 ging zij weg.", ["12 maart 2021"]],
    ["Op 12 maart ging zij weg, en op 03-04-2021 kwam zij terug.", ["12 maart", "03-04-2021"]],
    ["Dat was in 2019.", ["2019"]],
    ["In Zwolle stond een huis.", ["Zwolle"]],
    ["Zij woonde in Bergen op Zoom en werkte in 's-Hertogenbosch.", ["Bergen op Zoom", "'s-Hertogenbosch"]],
    ["Hij kwam uit Best.", ["Best"]],
    ["Hij reed door Noord-Brabant.", ["Noord-Brabant"]],
  ] as const)("%s", ([text, expected]) => {
    expect(details(text)).toEqual(expected);
  });

  test.for([
    "Het was winter, op een dinsdag in maart, om half zeven.",
    "Buren zagen niets. Best veel mensen liepen langs.",
    "In 2024 werden er {cijfer} mensen gemeld.",
    "Dat bleek in 2017.{bron} Daarna niet meer.",
    "Een kleine gemeente in het oosten.",
    "Het was best koud in de zwolse lucht.",
  ])("%s tells no place and no moment", (text) => {
    expect(details(text)).toEqual([]);
  });

  test("days and places count there and nowhere else", () => {
    expect(said(linted("Op 12 maart 2021 in Zwolle."))).toEqual([]);
    expect(said(linted("Op 12 maart 2021 in Zwolle.", { story: true })).map((line) => line.split(" ")[0])).toEqual([
      "datum-in-getuigenis",
      "plaatsnaam",
    ]);
  });

  test("not in the fields that hold days by design", () => {
    const front = "---\ntitel: In Zwolle\nbijgewerkt: 2030-02-01\nwijzigingen:\n  - datum: 2030-02-01\n    notitie: Eerste.\n---\n";
    expect(said(linted(`${front}Tekst.`, { story: true, bodyLine: 8 }))).toEqual([
      'plaatsnaam 2 titel Hier staat een plaatsnaam: "titel: In ••••••".',
    ]);
  });
});

describe("what is said of it", () => {
  test("names line and field, and never repeats the identifier or another one beside it", () => {
    const text = "---\ntitel: Bel 06-12345678\n---\nGoed.\nMail iemand@voorbeeld.nl of bel 06-87654321 nu.";
    expect(said(linted(text, { bodyLine: 4 }))).toEqual([
      'telefoonnummer 2 titel Hier staat een telefoonnummer: "titel: Bel ••-••••••••".',
      'e-mail 5 tekst Hier staat een mailadres: "Mail ••••••@•••••••••.•• of bel ••-••••".',
      'telefoonnummer 5 tekst Hier staat een telefoonnummer: "il ••••••@•••••••••.•• of bel ••-•••••••• nu.".',
    ]);
  });

  test("of a private story is only where: not a word of it", () => {
    expect(said(linted("Zij belde 06-12345678.", { file: "PRIVE_CONTENT/getuigenissen/x.md" }))).toEqual([
      "telefoonnummer 1 tekst Hier staat een telefoonnummer.",
    ]);
  });

  test("a number or name that may never appear is a fault in a draft as well", () => {
    const { always, faults } = privacyFindings(linted("111222333, Zuleyka, NL91ABNA0417164300 en 06-12345678."), { places, denyList });
    expect(always.map(({ code }) => code).sort()).toEqual(["bsn", "iban", "naam-op-lijst"]);
    expect(faults.map(({ code }) => code)).toEqual(["telefoonnummer"]);
  });

  test("the name of a file counts, and is not repeated", () => {
    const findings = privacyFindings(linted("", { file: "assets/images/anna-de-vries-jansen.jpg" }), { places, denyList });
    expect(findings.always).toEqual([expect.objectContaining({ code: "naam-op-lijst", file: "assets/images", field: "bestand" })]);
    expect(JSON.stringify(findings)).not.toMatch(/anna|vries|jansen/i);
    const list = { ...denyList, hashes: new Set(linesOf("Bram Bakker", key)) };
    for (const name of ["bakker-bram.jpg", "brambakker.jpg", "Bakker_Bram.jpg"])
      expect(privacyFindings(linted("", { file: `assets/images/${name}` }), { places, denyList: list }).always, name).toHaveLength(1);
  });
});

test("a name that was listed with the one that people use is found by both", () => {
  const found = (listedAs: string, text: string): number =>
    privacyFindings(linted(text), { places, denyList: { ...denyList, hashes: new Set(linesOf(listedAs, key)) } }).always.length;
  for (const listedAs of [
    "Johanna (Annie) Bakker",
    'Johanna "Annie" Bakker',
    "Johanna “Annie” Bakker",
    "Johanna/Annie Bakker",
    "Johanna Bakker (Annie)",
    "Johanna [Annie] Bakker",
    "Johanna 'Annie' Bakker",
    "Johanna ‘Annie’ Bakker",
    "Johanna Bakker, roepnaam Annie",
    "Johanna Bakker alias Annie",
    "Bakker, Johanna (Annie)",
  ]) {
    expect(found(listedAs, "Annie Bakker kwam."), listedAs).toBe(1);
    expect(found(listedAs, "Johanna Bakker kwam."), listedAs).toBe(1);
    expect(found(listedAs, "AnnieBakker kwam."), listedAs).toBe(1);
  }
  expect(found("Johanna (Annie) Bakker", "Annie kwam.")).toBe(0);
  expect(found("Johanna (Annie)", "Annie kwam.")).toBe(1);
  expect(found("Johanna ( ) Bakker", "Bakker kwam.")).toBe(0);
  expect(found("Bakker, Johanna", "Johanna Bakker kwam.")).toBe(1);
  expect(found("Jan van 't Hof", "Jan van 't Hof kwam.")).toBe(1);
  expect(found("Nora d'Arc", "Nora d'Arc kwam.")).toBe(1);
});

test("the name of a testimony tells no place and no day: it is its address", () => {
  const named = (name: string, story = true): string[] => said(linted("", { file: `content/getuigenissen/${name}.md`, story }));
  for (const name of ["de-vrouw-uit-zwolle", "de-man-van-bergen-op-zoom", "het-kind-van-12-maart"])
    expect(named(name), name).toEqual([expect.stringContaining(" bestand ")]);
  expect(named("de-vrouw-uit-zwolle", false)).toEqual([]);
  expect(named("de-man-van-loket-drie")).toEqual([]);
});

describe("in fields", () => {
  const page = (fields: string, body = "Tekst.", file = "content/over/proef.md"): string[] => {
    const text = `---\n${fields}\n---\n${body}`;
    const parsed = parseFrontMatter({ file, path: file, text });
    if ("faults" in parsed) throw new Error("no fields");
    const place = placeOf(file.replace("content/", ""));
    const { always, faults } = privacyLint({ places, denyList })(
      { file, path: file, text },
      "kind" in place && isStory(place.kind),
      parsed,
    );
    return [...always, ...faults].map(({ code, line, field }) => `${code} ${String(line)} ${field}`);
  };

  test.for([
    ["a fold", "titel: Goed\nsamenvatting: >\n  Bel haar op 06\n  12345678 nu", "telefoonnummer 3 samenvatting"],
    ["an escape", 'titel: "0\\x36-12345678"', "telefoonnummer 2 titel"],
    ["a quote inside a quote", "titel: 'geboren op 12 maart ''99'", "geboortedatum 2 titel"],
    ["a line that goes on", "titel: Stort op NL91 ABNA\n  0417 1643 00 vandaag", "iban 2 titel"],
    ["an address", "beeld:\n  bron: https://m.facebook.com/jan.voorbeeld", "sociale-media 3 beeld"],
  ] as const)("%s is read as its value", ([, fields, expected]) => {
    expect(page(fields)).toEqual([expected]);
  });

  test("a line of the text that begins as a field of a register is text", () => {
    const body = "Gegevens:\n\n- een melder\n  - tel: 06 12345678\n  - nummer: 111222333\n  - ref: NL91 ABNA 0417 1643 00";
    expect(page("titel: Goed", body)).toEqual(["bsn 8 tekst", "iban 9 tekst", "telefoonnummer 7 tekst"]);
    expect(page("titel: Goed\nsamenvatting: |\n  tel: 06-12345678")).toEqual(["telefoonnummer 4 samenvatting"]);
  });

  test("a story's notes of what changed are text, and the days of these are not", () => {
    const story = "content/getuigenissen/de-proef.md";
    const notes = (note: string): string =>
      `titel: Goed\nbijgewerkt: 2030-02-01\nwijzigingen:\n  - datum: 2030-02-01\n    notitie: ${note}`;
    expect(page(notes("Eerste versie."), "Tekst.", story)).toEqual([]);
    const onOneLine = (note: string): string =>
      `titel: Goed\nwijzigingen: [{ datum: 2030-02-01, notitie: ${note} }, { datum: 2030-03-01, notitie: Meer. }]`;
    expect(page(onOneLine("Eerste versie."), "Tekst.", story)).toEqual([]);
    expect(page(onOneLine("Zij kwam op 2021-03-12."), "Tekst.", story)).toEqual(["datum-in-getuigenis 3 wijzigingen"]);
    expect(page(notes("Zij woont nu in Zwolle, sinds 12 maart 2021."), "Tekst.", story)).toEqual([
      "plaatsnaam 6 wijzigingen",
      "datum-in-getuigenis 6 wijzigingen",
    ]);
  });
});

describe("where it stands", () => {
  test.for([
    ["Een.\n\nBel 06-**12345678** nu.", 3, '"Bel ••-**••••••••** nu."'],
    ["Een.\nBel 06&nbsp;1234567&#56; nu.", 2, '"Bel ••&••••;•••••••&#••; nu."'],
    ["Een.\nBel 06\n1234 5678 nu.", 2, '"Bel •• •••• •••• nu."'],
    ["Een.\n\n[a](https://m.facebook.com/jan) b", 3, '"[a](•••••://•.••••••••.•••/•••) b"'],
  ] as const)("%j", ([text, line, quote]) => {
    const [found, ...others] = privacyFindings(linted(text), { places, denyList }).faults;
    expect(others).toEqual([]);
    expect([found?.line, found?.what.replace(/^[^:]*: /, "").replace(/\.$/, "")]).toEqual([line, quote]);
  });

  test("is the whole of it, whatever marks stand in and around it", () => {
    const marks = fc.constantFrom("", "**", "_", "`", "\u00ad", "\u200b", "&shy;", "~~");
    const between = fc.constantFrom(" ", "-", "\u00a0", "–", "&nbsp;", ".", "\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, between, marks), { minLength: 5, maxLength: 5 }), (gaps) => {
        const parts = ["06", "12", "34", "56", "78"];
        const text = `Bel ${parts.map((part, index) => part + (index < 4 ? (gaps[index]?.join("") ?? "") : "")).join("")} nu.`;
        const [found] = privacyFindings(linted(text), { places, denyList }).faults;
        expect(found?.code, text).toBe("telefoonnummer");
        expect(found?.what.replace(/&[#a-z\d]*;/g, "")).not.toMatch(/\d/);
      }),
    );
  });
});

describe("what was allowed", () => {
  const allowed = (tekst: string): Partial<LintedFile> => ({ allowed: [{ tekst, reden: "Het staat in een openbaar vonnis." }] });

  test("passes, word for word and nowhere else", () => {
    expect(said(linted("Bel 06-12345678.", allowed("06-12345678")))).toEqual([]);
    expect(said(linted("Bel 06-12345678 of 06-87654321.", allowed("Bel 06-12345678")))).toHaveLength(1);
  });

  test("but not a number or name that may never appear, and not what holds nothing back", () => {
    for (const identifier of ["111222333", "NL91ABNA0417164300", "Zuleyka", "zuleyka@voorbeeld.example", "Insta: zuleyka"]) {
      expect(said(linted(`Hier: ${identifier}.`, allowed(identifier))).map((line) => line.split(" ")[0])).toContain(
        "toegestaan-ongebruikt",
      );
    }
    const [unused = ""] = said(linted("Niets.", allowed("06-12345678")));
    expect(unused).toMatch(/^toegestaan-ongebruikt 1 toegestaan\.1/);
    expect(unused).not.toContain("06-12345678");
  });
});

describe("where a file says what is allowed", () => {
  const saidOf = (reason: string): string[] => {
    const text = `---\nsoort: overlever\ntoegestaan:\n  - tekst: 06-12345678\n    reden: ${reason}\n---\nBel 06-12345678.`;
    const parsed = parseFrontMatter({ file: "content/getuigenissen/proef.md", path: "getuigenissen/proef.md", text });
    if ("faults" in parsed) throw new Error("The fields do not parse.");
    const { always, faults } = privacyLint({ places, denyList })(
      { file: "content/over/proef.md", path: "over/proef.md", text },
      true,
      parsed,
    );
    return [...always, ...faults].map(({ code, line, field }) => `${code} ${String(line)} ${field}`);
  };

  test.for([
    ["Zuleyka vond het goed, zegt zij.", ["naam-op-lijst 5 toegestaan"]],
    ["Zij belde van 06-87654321 dat het mag.", ["telefoonnummer 5 toegestaan"]],
    ["Zij woonde toen in Zwolle.", ["plaatsnaam 5 toegestaan"]],
    ['"Haar bsn is \\x3111222333."', ["bsn 5 toegestaan.1.reden"]],
    ["Het nummer 06-12345678 is openbaar.", []],
  ] as const)("a reason leads to nobody either: %s", ([reason, expected]) => {
    expect(saidOf(reason)).toEqual(expected);
  });
});

describe("the list of names", () => {
  test("knows which name has so many words that it would never be found", () => {
    expect(isTooLong("Eva-Maria van den Voorbeeld-Jansen")).toBe(false);
    expect(isTooLong("Stichting voor de opvang van vrouwen in nood")).toBe(true);
  });

  test("holds a key and hashes, and no name", () => {
    const list = parseDenyList(`${newDenyList()}${hashOf("Zuleyka", key)}\n`);
    expect(list.hashes.size).toBe(1);
    expect(hashOf("Zuleyka", list.key)).not.toBe(hashOf("Zuleyka", key));
  });

  test.for(["Anna de Vries-Jansen", "ANNA DE VRIES JANSEN", "Anna  de\nVries-Jansen", "Ánna de Vriës Jansen"])("knows %j", (name) => {
    expect(namesIn(`Wij spraken ${name} daar.`, denyList)).toHaveLength(1);
  });

  test.for(["anna de vries-jansen", "Anna-de-Vries-Jansen", "Anna de Vries-Jansens"])("knows %j, as people write it in passing", (name) => {
    expect(namesIn(`wij spraken ${name} daar.`, denyList)).toHaveLength(1);
  });

  test.for(["Anna", "de Vries", "Anna, de Vries, Jansen", "Vries-Jansen"])("does not take %j for it", (name) => {
    expect(namesIn(`wij spraken ${name} daar.`, denyList)).toEqual([]);
  });

  test.for(["", "zomaar tekst", "sleutel kort", `sleutel ${key}\nAnna de Vries`])("refuses a file that is no list", (text) => {
    expect(() => parseDenyList(text)).toThrow("is geen namenlijst");
  });
});

describe("the mosaic", () => {
  const reported = 944;
  const like = (fields: object, text = ""): number => {
    const { data } = samplePage("getuigenis", { fields: { soort: "overlever", rol: undefined, ...fields } });
    return peopleLike(kindRows.getuigenis.schema.parse(data), text, reported);
  };
  const usual = { vormen: ["seksuele-uitbuiting"], leeftijdsgroep: "18-tot-23", regiotype: "grote-stad" };

  test("of a story as there are many holds enough people to hide in", () => {
    expect(like(usual)).toBeGreaterThan(smallestGroup);
    expect(like({ ...usual, leeftijdsgroep: "niet-genoemd", regiotype: "niet-genoemd" })).toBeGreaterThan(100);
  });

  test.for([
    ["a minor at work", { vormen: ["arbeidsuitbuiting"], leeftijdsgroep: "jonger-dan-18", regiotype: "platteland" }, ""],
    ["a rare form in a border strip", { vormen: ["dienstbaarheid"], regiotype: "grensstreek" }, ""],
    ["a land and a month", usual, "Zij kwam in maart uit Eritrea."],
  ] as const)("of %s does not", ([, fields, text]) => {
    expect(like(fields, text)).toBeLessThan(smallestGroup);
  });
});

describe("with a cache of earlier findings", () => {
  const text = "Mail naar iemand@voorbeeld.nl, of bel 06-12345678.\nZuleyka neemt op.\n";
  const asked = (file: string): { found: MadeMemory; keys: string[]; findings: SourceFindings } => {
    const memory = openMadeMemory("");
    const keys: string[] = [];
    const found: MadeMemory = {
      ...memory,
      remember: (of, result) => {
        keys.push(result);
        memory.remember(of, result);
      },
    };
    return { found, keys, findings: privacyFindings(linted(text, { file }), { places, denyList, found }) };
  };

  test("a text says the same the second time, the names of the list too", () => {
    const { found, findings } = asked("content/over/proef.md");
    expect(findings.always).toMatchObject([{ code: "naam-op-lijst", line: 2 }]);
    expect(privacyFindings(linted(text), { places, denyList, found })).toEqual(findings);
    expect(privacyFindings(linted(`\n${text}`), { places, denyList, found }).always).toMatchObject([{ line: 3 }]);
  });

  test("no word of a text or of its name is kept, and of a private file nothing", () => {
    const open = asked("content/over/proef.md");
    expect(open.keys.map((kept) => JSON.parse(kept) as unknown)).toEqual([
      [
        { code: "e-mail", start: 10, end: 29 },
        { code: "telefoonnummer", start: 38, end: 49 },
      ],
      [],
    ]);
    expect(asked("PRIVE_CONTENT/getuigenissen/proef.md").keys).toEqual([]);
  });
});
