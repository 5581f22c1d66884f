import { expect, test } from "vitest";
import { pageReferenceFaults, registerReferenceFaults } from "../../../_config/check/references.ts";
import type { Fault } from "../../../_config/model/faults.ts";
import type { Surroundings } from "../../../_config/prose/context.ts";
import { kinds } from "../../../_config/model/kinds.ts";
import { keysOf, rightsCells, sharingCells } from "../../../_shared/vocabulary.ts";
import { drawings, drawingSubjects } from "../../../_includes/drawings/index.ts";
import { sampleEdition, samplePage, sampleRegisters, surroundings } from "../sample.ts";

const edition = sampleEdition();
const known = [...edition.byAddress.keys()];

test.for(kinds)("a %s page that names only what exists has no fault", (kind) => {
  expect(pageReferenceFaults(samplePage(kind), () => 1, surroundings(undefined, known))).toEqual([]);
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
  const faults = pageReferenceFaults(page, (path) => path.length * 10, surroundings(undefined, known));
  expect(faults.map(({ field, line, what }) => `${field}:${String(line)} ${what}`)).toEqual([
    "bronnen.2:20 De bron weg bestaat niet.",
    "tekening:10 De tekening weg bestaat niet.",
    "beeld.bestand:20 Het beeld weg.jpg bestaat niet.",
    "kader.1:20 De bouwsteen K5.1 bestaat niet.",
    "kompas.1:20 Het onderwerp weg bestaat niet.",
  ]);
  expect(faults.every(({ mend }) => mend.length > 10)).toBe(true);
});

test("an address may name a place on its page", () => {
  const page = samplePage("home");
  expect(pageReferenceFaults(page, () => 1, surroundings(undefined, ["/hulp/", "/signalen/"]))).toEqual([]);
  expect(pageReferenceFaults(page, () => 1, surroundings(undefined, ["/hulp/"])).map(({ field }) => field)).toEqual([
    "plekken.1.adres",
    "plekken.2.adres",
    "plekken.3.adres",
  ]);
});

test("registers may name only rows and pages that exist", () => {
  const registers = sampleRegisters();
  const signals = new Map(
    drawingSubjects.map((subject) => [
      drawings[subject].signaal,
      {
        id: drawings[subject].signaal,
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
      "_data/wetgeving.yaml bronnen",
      "_data/rechten.yaml bron",
      ...keysOf(rightsCells).map((name) => `_data/rechten.yaml vakken.${name}`),
      "_data/delen.yaml bron",
      ...keysOf(sharingCells).map((name) => `_data/delen.yaml vakken.${name}`),
      "_data/hulplijnen.yaml bron",
      "_data/hulplijnen.yaml gebeurt",
      "_data/hulplijnen.yaml let_op",
      "_data/hulplijnen.yaml zonder_praten",
      "_data/signalen.yaml bronnen",
      "_data/regios.yaml bron",
      "_data/begrippen.yaml bronnen",
      "_data/begrippen.yaml zie",
      "_data/kader.yaml bronnen",
      "_data/kader.yaml kompas",
      "_data/navigatie.yaml adres",
    ]),
  );
  // A testimony can be taken back any day; the site is then built without the reference.
  expect(warnings.map(({ file, field }) => `${file} ${field}`)).toEqual(["_data/kader.yaml getuigenis"]);
});

test("a register that names a testimony loses the reference with it, and a menu names none", () => {
  const registers = sampleRegisters();
  const address = "/getuigenissen/weg/";
  const terms = new Map([...registers.terms].map(([id, term]) => [id, { ...term, zie: `${address}#deel` }]));
  const said = (names: Pick<Surroundings, "targets" | "elsewhere">, menu = "/hulp/") => {
    const navigation = { ...registers.navigation, hoofd: [{ tekst: "Menu", adres: menu }] };
    const { faults, warnings } = registerReferenceFaults({ registers: { ...registers, terms, navigation }, ...names });
    const of = (found: readonly Fault[]): string[] =>
      found.flatMap(({ code, field }) => (/zie|adres/.test(field) ? [`${field} ${code}`] : []));
    return { faults: of(faults), warnings: of(warnings) };
  };
  const { targets } = surroundings(undefined, known);
  expect(said({ targets })).toEqual({ faults: [], warnings: ["zie getuigenis-afwezig"] });
  expect(said({ targets, elsewhere: new Set([address]) })).toEqual({ faults: [], warnings: ["zie getuigenis-niet-hier"] });
  const open = new Map([...targets, [address, { title: "x", address }]]);
  expect(said({ targets: open })).toEqual({ faults: [], warnings: [] });
  expect(said({ targets: open }, address)).toEqual({ faults: ["adres menu-onbekend"], warnings: [] });
});
