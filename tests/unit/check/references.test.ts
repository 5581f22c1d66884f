import { expect, test } from "vitest";
import { z } from "zod";
import { pageReferenceFaults, registerReferenceFaults } from "../../../_config/check/references.ts";
import type { Fault } from "../../../_config/model/faults.ts";
import { kindNamed, referenceKinds, verwijst } from "../../../_config/model/fields.ts";
import { referencesIn } from "../../../_config/model/references.ts";
import { missing, namesOf } from "../../../_config/prose/names.ts";
import { registerTable, type Registers } from "../../../_config/read/registers.ts";
import type { ProseSurroundings } from "../../../_config/prose/context.ts";
import { kinds, kindRows } from "../../../_config/model/kinds.ts";
import { keysOf, rightsCells, sharingCells, type Provenance } from "../../../_shared/vocabulary.ts";
import { drawings } from "../../../_includes/drawings/index.ts";
import { scenes } from "../../../_includes/scenes/index.ts";
import { sampleEdition, samplePage, sampleRegisters, surroundings } from "../sample.ts";

const edition = sampleEdition();
const known = [...edition.byAddress.keys()];

test.for(kinds)("a %s page that names only what exists has no fault", (kind) => {
  expect(pageReferenceFaults(samplePage(kind), () => 1, surroundings(undefined, known))).toEqual({ faults: [], warnings: [] });
});

test.for(kinds)("of a %s page, what has another form than its schema says names nothing", (kind) => {
  const { schema } = kindRows[kind];
  for (const odd of ["weg", 3, true, ["weg"], [["weg"]], { weg: { weg: ["weg"] } }]) {
    const fields = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, odd]));
    for (const value of [odd, fields, [fields]]) expect(() => referencesIn(schema, value), JSON.stringify(value)).not.toThrow();
  }
  expect(referencesIn(schema, "weg")).toEqual([]);
  expect(referencesIn(schema, [{ bronnen: ["weg"] }])).toEqual([]);
});

test("each name that does not exist is a fault with its field, its line and where to look", () => {
  const page = samplePage("getuigenis", {
    fields: {
      bronnen: ["onderzoek", "weg"],
      kader: ["K5.1"],
      kompas: ["weg"],
      tekening: "weg",
      beeld: { bestand: "weg.jpg", alt: "x", herkomst: "x" },
    },
  });
  const { faults } = pageReferenceFaults(page, (path) => path.length * 10, surroundings(undefined, known));
  expect(faults.map(({ field, line, what }) => `${field}:${String(line)} ${what}`)).toEqual([
    "bronnen.2:20 De bron weg bestaat niet.",
    "kader.1:20 De bouwsteen K5.1 bestaat niet.",
    "kompas.1:20 Het onderwerp weg bestaat niet.",
    "tekening:10 De tekening weg bestaat niet.",
    "beeld.bestand:20 Het beeld weg.jpg bestaat niet.",
  ]);
  expect(faults.every(({ mend }) => mend.length > 10)).toBe(true);
});

test.for([
  ["regio", "dreinte", "De regio dreinte bestaat niet.", "Bedoelt u drenthe? "],
  ["grafiek", "in-bield", "De grafiek in-bield bestaat niet.", "Bedoelt u in-beeld? "],
] as const)("a page of a %s has the name of one, because it shows what that name stands for", ([kind, slug, what, mend]) => {
  const { faults } = pageReferenceFaults({ ...samplePage(kind), slug }, () => 9, surroundings(undefined, known));
  expect(faults).toEqual([expect.objectContaining({ line: 1, field: "bestand", what, mend: expect.stringContaining(mend) as string })]);
});

test("an address may name a place on its page", () => {
  const page = samplePage("home");
  const others = ["/hulp/", "/longread/", "/kompas/", "/kader/"];
  expect(pageReferenceFaults(page, () => 1, surroundings(undefined, [...others, "/signalen/"])).faults).toEqual([]);
  expect(pageReferenceFaults(page, () => 1, surroundings(undefined, others)).faults.map(({ field }) => field)).toEqual([
    "stappen.1.adres",
    "plekken.1.adres",
    "plekken.2.adres",
    "plekken.3.adres",
  ]);
});

test("a reference that a schema declares is checked automatically, however deep it is nested", () => {
  const wet = verwijst("wet");
  const schema = z.strictObject({
    wet,
    titel: z.string(),
    misschien: wet.optional(),
    leeg: wet.optional(),
    lijst: z.array(wet.min(2)).default([]),
    rijen: z.array(z.strictObject({ wet, reden: z.string() })).min(1),
    vakken: z.record(z.string(), z.strictObject({ wet })),
    genoeg: z.strictObject({ wet: wet.nullable() }).refine(() => true),
  });
  const value = {
    wet: "a",
    titel: "wet",
    misschien: "b",
    lijst: ["cc", "dd"],
    rijen: [{ wet: "e", reden: "x" }],
    vakken: { een: { wet: "f" } },
    genoeg: { wet: null },
  };
  expect(referencesIn(schema, schema.parse(value)).map(({ path, kind, id }) => `${path.join(".")} ${kind} ${id}`)).toEqual([
    "wet wet a",
    "misschien wet b",
    "lijst.0 wet cc",
    "lijst.1 wet dd",
    "rijen.0.wet wet e",
    "vakken.een.wet wet f",
  ]);
});

test("what a schema holds of text in a form of its own names nothing: an address of the web, of mail", () => {
  const schema = z.strictObject({ web: z.url(), mail: z.email() });
  expect(referencesIn(schema, { web: "https://proef.example", mail: "a@proef.example" })).toEqual([]);
});

test("a schema in which references cannot be found is refused", () => {
  expect(() => referencesIn(z.strictObject({ een: z.union([verwijst("wet"), z.number()]) }), { een: "wet" })).toThrow("union");
});

test("every field that is written as a name says what it names", () => {
  const pages = kinds.map((kind): [string, z.ZodType] => [kind, kindRows[kind].schema]);
  const bare = [...pages, ...Object.entries(registerTable).map(([name, { schema }]) => [name, schema] as const)].flatMap(([name, schema]) =>
    nameFields(schema, name),
  );
  // The name of the thing itself, chapters that are still to be written, and a code of which tests/content/municipalities.test.ts finds the region.
  expect(bare.filter((path) => !path.endsWith(".id"))).toEqual([
    "omslag.opzet.slug",
    "regions.code",
    "municipalities.veiligheidsregio_code",
    "withdrawn.slug",
  ]);
});

/** The fields that take a word or a code and no sentence, and do not say what it is the name of. */
function nameFields(schema: z.core.$ZodType, path: string): string[] {
  if (kindNamed(schema) !== undefined) return [];
  if ("innerType" in schema._zod.def) return nameFields(schema._zod.def.innerType as z.core.$ZodType, path);
  if (schema instanceof z.ZodArray) return nameFields(schema.element, path);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([key, field]) => nameFields(field, `${path}.${key}`));
  const takes = (value: string): boolean => z.safeParse(schema, value).success;
  return ["een-naam", "K1.1", "H1.1", "VR03"].some(takes) && !takes("Een zin.") ? [path] : [];
}

test.for(referenceKinds)("a slip in the name of a %s gets the name that was meant, and a strange one nothing", (kind) => {
  const names = { ...surroundings(undefined, known), pictures: ["kas.jpg"] };
  const [first] = namesOf(kind, names);
  if (first === undefined) throw new Error(`The sample has no ${kind}.`);
  const name = first.value.startsWith("/") ? "/hulp/" : first.value;
  expect(missing(kind, name, names)).toBeUndefined();
  const slip = name.replace(/(.)(?=.$)/, "$1$1");
  expect(missing(kind, slip, names)?.mend).toMatch(new RegExp(`^Bedoelt u ${name}\\? .`));
  expect(missing(kind, "iets-heel-anders-dan-alle-andere", names)?.mend).not.toContain("Bedoelt u");
});

test("no suggestion names a story that somebody told themselves, nor replaces a withdrawn one", () => {
  const address = "/getuigenissen/de-man-die-wachtte/";
  const registers = sampleRegisters();
  const asked = (provenance: Provenance, withdrawn: Registers["withdrawn"] = []): string | undefined =>
    missing("getuigenis", "de-man-die-wacht", {
      registers: { ...registers, withdrawn },
      targets: new Map([[address, { kind: "getuigenis", title: "x", address, provenance }]]),
    })?.mend;
  expect(asked("samengesteld")).toMatch(/^Bedoelt u de-man-die-wachtte\? Kijk de naam na\./);
  expect(asked("interview")).not.toContain("wachtte");
  expect(asked("samengesteld", [{ slug: "de-man-die-wacht", datum: "2030-01-01" }])).not.toContain("wachtte");
});

test("registers may name only rows and pages that exist", () => {
  const registers = sampleRegisters();
  const signals = new Map(
    [...Object.values(drawings), ...Object.values(scenes)].map(({ signaal }) => [
      signaal,
      {
        id: signaal,
        tekst: "x",
        in_beeld: "persoon" as const,
        plekken: ["hotel" as const],
        vormen: ["dienstbaarheid" as const],
        bronnen: ["onderzoek"],
      },
    ]),
  );
  const { targets } = surroundings(undefined, known);
  expect(registerReferenceFaults({ registers: { ...registers, signals }, targets })).toEqual({ faults: [], warnings: [] });

  const { faults, warnings } = registerReferenceFaults({
    registers: { ...registers, signals, sources: new Map() },
    targets: new Map(),
  });
  expect(new Set(faults.map(({ file, field }) => `${file} ${field}`))).toEqual(
    new Set([
      "_data/cijfers.csv bron",
      "_data/wetten.yaml bron",
      "_data/uitspraken.yaml bron",
      "_data/wetgeving.yaml bronnen",
      "_data/rechten.yaml bron",
      ...keysOf(rightsCells).map((name) => `_data/rechten.yaml vakken.${name}.bronnen`),
      "_data/delen.yaml bron",
      ...keysOf(sharingCells).map((name) => `_data/delen.yaml vakken.${name}.bronnen`),
      "_data/eigen-huis.yaml bronnen",
      "_data/eigen-huis.yaml kompas",
      "_data/grensroutes.yaml bron",
      "_data/grensroutes.yaml stappen.2.bronnen",
      "_data/grensroutes.yaml stappen.3.bronnen",
      "_data/hulplijnen.yaml bron",
      "_data/hulplijnen.yaml gebeurt.bron",
      "_data/hulplijnen.yaml let_op.bron",
      "_data/hulplijnen.yaml zonder_praten.1.bron",
      "_data/signalen.yaml bronnen",
      "_data/site.yaml gemeenten.bron",
      "_data/stemmen.yaml bron",
      "_data/zaken.yaml bronnen",
      "_data/zaken.yaml momenten.1.hoofdstuk",
      "_data/zaken.yaml momenten.2.hoofdstuk",
      "_data/regios.yaml contacten.1.bron",
      "_data/regios.yaml contacten.2.bron",
      "_data/begrippen.yaml bronnen",
      "_data/begrippen.yaml zie",
      "_data/praktijken.yaml bronnen",
      "_data/kader.yaml bronnen",
      "_data/kader.yaml kompas",
      "_data/navigatie.yaml hoofd.1.adres",
      "_data/navigatie.yaml voet.1.links.1.adres",
    ]),
  );
  // A testimony can be taken back any day; the site is then built without the reference.
  expect(warnings.map(({ file, field }) => `${file} ${field}`)).toEqual(["_data/kader.yaml getuigenis"]);
});

test("a register has no markup that readers would see, except where its text is parsed like that of a page", () => {
  const registers = sampleRegisters();
  const said = (text: string): string[] => {
    const terms = new Map([...registers.terms].map(([id, term]) => [id, { ...term, uitleg: text }]));
    const helpLines = new Map([...registers.helpLines].slice(0, 1).map(([id, line]) => [id, { ...line, voor: text }]));
    const { targets } = surroundings(undefined, known);
    const { faults } = registerReferenceFaults({
      registers: { ...registers, terms, helpLines: new Map([...registers.helpLines, ...helpLines]) },
      targets,
    });
    return faults.filter(({ field }) => /^(?:uitleg|voor)$/.test(field)).map(({ file, field, code }) => `${file} ${field} ${code}`);
  };
  expect(said("Een gewone zin, en 3 < 4.")).toEqual([]);
  for (const [text, code] of [
    ["Bel {bel:alarm}.", "verwijzing-fout"],
    ["Bel <b>nu</b>.", "html"],
    ["Bel **nu**.", "opmaak-niet-hier"],
  ] as const)
    expect(new Set(said(text)), text).toEqual(new Set([`_data/hulplijnen.yaml voor ${code}`, `_data/begrippen.yaml uitleg ${code}`]));
  const rights = new Map(
    [...registers.rights].map(([id, row]) => [
      id,
      { ...row, vakken: { ...row.vakken, opvang: { ...row.vakken.opvang, je: "Bel {bel:alarm}." } } },
    ]),
  );
  const { targets } = surroundings(undefined, known);
  expect(
    registerReferenceFaults({ registers: { ...registers, rights }, targets }).faults.filter(({ code }) => code === "verwijzing-fout"),
  ).toEqual([]);
});

test("a register that names a testimony loses the reference with it, and a menu names none", () => {
  const registers = sampleRegisters();
  const address = "/getuigenissen/weg/";
  const terms = new Map([...registers.terms].map(([id, term]) => [id, { ...term, zie: `${address}#deel` }]));
  const said = (names: Pick<ProseSurroundings, "targets" | "elsewhere">, menu = "/hulp/") => {
    const navigation = { ...registers.navigation, hoofd: [{ tekst: "Menu", adres: menu }] };
    const { faults, warnings } = registerReferenceFaults({ registers: { ...registers, terms, navigation }, ...names });
    const of = (found: readonly Fault[]): string[] =>
      found.flatMap(({ code, field }) => (/zie|hoofd/.test(field) ? [`${field} ${code}`] : []));
    return { faults: of(faults), warnings: of(warnings) };
  };
  const { targets } = surroundings(undefined, known);
  expect(said({ targets })).toEqual({ faults: [], warnings: ["zie getuigenis-afwezig"] });
  expect(said({ targets, elsewhere: new Set([address]) })).toEqual({ faults: [], warnings: ["zie getuigenis-niet-hier"] });
  const open = new Map([...targets, [address, { kind: "getuigenis" as const, title: "x", address }]]);
  expect(said({ targets: open })).toEqual({ faults: [], warnings: [] });
  expect(said({ targets: open }, address)).toEqual({ faults: ["hoofd.1.adres adres-onbekend"], warnings: [] });
});

test("a question of the scan of the own house waits for one that exists, and for no circle", () => {
  const registers = sampleRegisters();
  const [first] = registers.ownHouse.values();
  if (first === undefined) throw new Error("The sample has no question.");
  const said = (eerst: Readonly<Record<string, string>>): string[] => {
    const ownHouse = new Map(
      Object.entries(eerst).map(([id, bouwsteen]) => [id, { ...first, id, eerst: [{ bouwsteen, omdat: "Zo hoort het." }] }]),
    );
    const { targets } = surroundings(undefined, known);
    const { faults } = registerReferenceFaults({ registers: { ...registers, ownHouse }, targets });
    return faults.filter(({ file }) => file === "_data/eigen-huis.yaml").map(({ field, what }) => `${field}: ${what}`);
  };
  expect(said({ "H1.1": "H1.9" })).toEqual(["eerst.1.bouwsteen: Bij H1.1 staat H1.9, en dat bestaat niet."]);
  expect(said({ "H1.1": "H1.2", "H1.2": "H1.1" })).toEqual([
    "eerst: H1.1 moet volgens eerst wachten op zichzelf, via H1.2.",
    "eerst: H1.2 moet volgens eerst wachten op zichzelf, via H1.1.",
  ]);
});
