import { drawingSubjects, isDrawingSubject } from "../../_includes/drawings/index.ts";
import type { ReferenceKind } from "../model/fields.ts";
import { inImages, type FaultCode, type Saying } from "../model/faults.ts";
import { withGuess } from "../model/nearest-name.ts";
import type { Kind } from "../model/kinds.ts";
import { registerTable, type Register, type Registers } from "../read/registers.ts";
import type { ProseSurroundings } from "./context.ts";
import { chartNames } from "./figures/index.ts";
import { isTestimony, leftOutWarning, storiesToName, testimonyAddress, testimonyOf } from "./testimony.ts";

/** What is needed to look up names: registers, pages and pictures. */
export type Names = Pick<ProseSurroundings, "registers" | "targets"> & Partial<ProseSurroundings>;

/** A name as it is written in a file, with its label for an editor. */
interface Name {
  readonly value: string;
  readonly label: string;
}

/** A kind of thing that can be named. */
interface Thing {
  readonly code: FaultCode;
  /** Its name in messages, with its article. */
  readonly what: string;
  readonly has: (id: string, names: Names) => boolean;
  /** The existing names, to choose from and for suggestions. */
  readonly choices: (names: Names) => readonly Name[];
  readonly mend: string;
  /** A message of its own for a name that does not exist. */
  readonly says?: (id: string, names: Names) => Saying | undefined;
}

function row<T extends { readonly id: string }>(
  code: FaultCode,
  what: string,
  of: (registers: Registers) => Register<T>,
  label: (row: T) => string,
  mend: string,
): Thing {
  return {
    code,
    what,
    has: (id, { registers }) => of(registers).has(id),
    choices: ({ registers }) => [...of(registers).values()].map((one) => ({ value: one.id, label: label(one) })),
    mend,
  };
}

/** Pages of some kinds under a folder, by the rest of their address. */
function page(code: FaultCode, what: string, folder: string, kinds: readonly Kind[], mend: string): Thing {
  return {
    code,
    what,
    has: (id, { targets }) => targets.has(`${folder}${id}/`),
    choices: ({ targets }) =>
      [...targets.values()].flatMap(({ kind, address, title }) =>
        kinds.includes(kind) ? [{ value: address.slice(folder.length, -1), label: title }] : [],
      ),
    mend,
  };
}

const hasAddress: Thing["has"] = (address, { targets }) => targets.has(address.split("#")[0] ?? "");

const addresses: Thing["choices"] = ({ targets }) =>
  // Error pages have an address that ends in .html; nothing may link to them.
  [...targets.values()].flatMap(({ address, title }) =>
    isTestimony(address) || !address.endsWith("/") ? [] : [{ value: address, label: title }],
  );

const lookUp = (what: string, file: string): string => `Kijk de ${what} na in ${file}.`;

const helpLine = row(
  "hulplijn-onbekend",
  "De hulplijn",
  ({ helpLines }) => helpLines,
  ({ naam }) => naam,
  lookUp("naam", registerTable.helpLines.file),
);

/** The table of everything that can be named; used by the check, by references in text and by `npm run nieuw`. */
const things: Readonly<Record<ReferenceKind, Thing>> = {
  bron: row(
    "bron-onbekend",
    "De bron",
    ({ sources }) => sources,
    ({ organisatie, titel }) => `${organisatie}, ${titel}`,
    `Kijk de naam na in ${registerTable.sources.file}, of voeg de bron toe.`,
  ),
  cijfer: row(
    "rij-ontbreekt",
    "Het cijfer",
    ({ figures }) => figures,
    ({ reeks, maat, periode }) => `${reeks}, ${maat}, ${periode}`,
    lookUp("naam", registerTable.figures.file),
  ),
  wet: row(
    "wet-onbekend",
    "De wet",
    ({ laws }) => laws,
    ({ naam }) => naam,
    lookUp("naam", registerTable.laws.file),
  ),
  uitspraak: row(
    "uitspraak-onbekend",
    "De uitspraak",
    ({ rulings }) => rulings,
    ({ ecli, oordeel }) => `${ecli}, ${oordeel}`,
    lookUp("naam", registerTable.rulings.file),
  ),
  wetgeving: row(
    "rij-ontbreekt",
    "De wet of het wetsvoorstel",
    ({ legislation }) => legislation,
    ({ naam }) => naam,
    lookUp("naam", registerTable.legislation.file),
  ),
  hulplijn: helpLine,
  nummer: {
    ...helpLine,
    choices: (names) => helpLine.choices(names).filter(({ value }) => names.registers.helpLines.get(value)?.tel !== undefined),
  },
  begrip: row(
    "rij-ontbreekt",
    "Het begrip",
    ({ terms }) => terms,
    ({ term }) => term,
    lookUp("naam", registerTable.terms.file),
  ),
  bouwsteen: row(
    "bouwsteen-onbekend",
    "De bouwsteen",
    ({ blocks }) => blocks,
    ({ titel }) => titel,
    lookUp("code", registerTable.blocks.file),
  ),
  huisvraag: row(
    "rij-ontbreekt",
    "De vraag",
    ({ ownHouse }) => ownHouse,
    ({ titel }) => titel,
    lookUp("code", registerTable.ownHouse.file),
  ),
  gemeente: {
    code: "gemeente-onbekend",
    what: "De gemeente",
    has: (name, { registers }) => registers.municipalities.some(({ naam }) => naam === name),
    choices: ({ registers }) =>
      registers.municipalities.map(({ naam, veiligheidsregio }) => ({ value: naam, label: `${naam}, ${veiligheidsregio}` })),
    mend: lookUp("naam", registerTable.municipalities.file),
  },
  onderwerp: page(
    "onderwerp-onbekend",
    "Het onderwerp",
    "/kompas/",
    ["onderwerp", "instrument"],
    "Noem een onderwerp dat in content/kompas/ staat.",
  ),
  instrument: page(
    "onderwerp-onbekend",
    "Het instrument",
    "/kompas/instrumenten/",
    ["instrument"],
    "Noem een instrument dat in content/kompas/instrumenten/ staat.",
  ),
  kaart: page(
    "kaart-onbekend",
    "De kaart",
    "/kompas/kaarten/",
    ["kaart"],
    "Noem een kaart die in content/kompas/kaarten/ staat, of haal het veld weg tot zij er is.",
  ),
  getuigenis: {
    code: "getuigenis-afwezig",
    what: "De getuigenis",
    has: (slug, { targets }) => targets.has(testimonyAddress(slug)),
    choices: ({ targets }) => storiesToName(targets),
    mend: "Kijk de naam na.",
    says: leftOutWarning,
  },
  signaal: row(
    "rij-ontbreekt",
    "Het signaal",
    ({ signals }) => signals,
    ({ tekst }) => tekst,
    lookUp("naam", registerTable.signals.file),
  ),
  stem: row(
    "rij-ontbreekt",
    "De stem",
    ({ voices }) => voices,
    ({ spreker, woorden }) => `${spreker}: ${woorden}`,
    lookUp("naam", registerTable.voices.file),
  ),
  zaak: row(
    "rij-ontbreekt",
    "De zaak",
    ({ cases }) => cases,
    ({ naam, ecli }) => `${naam}, ${ecli}`,
    lookUp("naam", registerTable.cases.file),
  ),
  tekening: {
    code: "tekening-onbekend",
    what: "De tekening",
    has: isDrawingSubject,
    choices: () => drawingSubjects.map((value) => ({ value, label: value })),
    mend: `Kies uit: ${drawingSubjects.join(", ")}.`,
  },
  grafiek: {
    code: "grafiek-onbekend",
    what: "De grafiek",
    has: (name) => chartNames.includes(name),
    choices: () => chartNames.map((value) => ({ value, label: value })),
    mend: `Kies uit: ${chartNames.join(", ")}.`,
  },
  regio: row(
    "rij-ontbreekt",
    "De regio",
    ({ regions }) => regions,
    ({ naam }) => naam,
    lookUp("naam", registerTable.regions.file),
  ),
  beeld: {
    code: "beeld-onbekend",
    what: "Het beeld",
    has: (file, { picture }) => picture?.(file, "") !== undefined,
    choices: ({ pictures = [] }) => pictures.map((value) => ({ value, label: value })),
    mend: `Zet een foto (jpg, png, webp of avif) ${inImages} en noem alleen de naam.`,
  },
  pagina: {
    code: "adres-onbekend",
    what: "Het adres",
    has: (address, names) => {
      const slug = testimonyOf(address);
      return slug === undefined ? hasAddress(address, names) : names.targets.has(testimonyAddress(slug));
    },
    choices: addresses,
    mend: "Noem een pagina die gepubliceerd is.",
    says: (address, names) => {
      const slug = testimonyOf(address);
      return slug === undefined ? undefined : leftOutWarning(slug, names);
    },
  },
  "blijvende-pagina": {
    code: "adres-onbekend",
    what: "Het adres",
    // A menu or a page with a fixed layout cannot name a testimony: when the story is withdrawn, a line or one of its three doors would be empty.
    has: (address, names) => hasAddress(address, names) && !isTestimony(address),
    choices: addresses,
    mend: "Noem een pagina die gepubliceerd is, bijvoorbeeld /kompas/signaleren/; niet één getuigenis, want die kan worden ingetrokken.",
  },
};

/** All names of a kind, in the order of its register or of the site. */
export function namesOf(kind: ReferenceKind, names: Names): readonly Name[] {
  return things[kind].choices(names);
}

/**
 * The message for a name that does not exist. A missing testimony is left out, which is not a fault ({@link isLeftOut}).
 * @returns undefined when the name exists
 */
export function missing(kind: ReferenceKind, id: string, names: Names): Saying | undefined {
  const { has, says, code, what, mend } = things[kind];
  if (has(id, names)) return undefined;
  return says?.(id, names) ?? { code, what: `${what} ${id} bestaat niet.`, mend: mendFor(kind, id, names, mend) };
}

/** How to correct a name, with a suggestion in front when a similar name exists. */
export function mendFor(kind: ReferenceKind, id: string, names: Names, mend: string): string {
  const values = valuesOf(kind, names);
  if (kind !== "beeld") return withGuess(id, values, mend);
  // A picture name with a folder or capitals gets a message of its own.
  const name = (id.split(/[\\/]/).at(-1) ?? id).toLowerCase();
  const same = values.find((value) => value.toLowerCase() === name);
  return same === undefined ? withGuess(name, values, mend) : `Bedoelt u ${same}? ${mend}`;
}

const values = new WeakMap<Names, Map<ReferenceKind, readonly string[]>>();

/** The list of names, cached: a text can have thousands of broken references. */
function valuesOf(kind: ReferenceKind, names: Names): readonly string[] {
  const known = values.get(names) ?? new Map<ReferenceKind, readonly string[]>();
  values.set(names, known);
  const listed = known.get(kind) ?? namesOf(kind, names).map(({ value }) => value);
  known.set(kind, listed);
  return listed;
}

const ofRegisters: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "rij-ontbreekt",
  "bron-onbekend",
  "wet-onbekend",
  "uitspraak-onbekend",
  "hulplijn-onbekend",
  "bouwsteen-onbekend",
  "gemeente-onbekend",
]);
/** Faults in what is made from rows of registers: charts, and anchors on a page. */
const madeOfRows: ReadonlySet<FaultCode> = new Set<FaultCode>(["grafiek-mist-cijfer", "plek-onbekend"]);

/**
 * Whether a fault is certain while some registers have faults themselves: the missing name may be in a row that is not valid yet.
 * @param unsure the files of those registers
 */
export function isCertain({ code, what, mend }: Saying, unsure: readonly string[]): boolean {
  if (unsure.length === 0) return true;
  if (madeOfRows.has(code)) return false;
  return !ofRegisters.has(code) || !unsure.some((file) => what.includes(file) || mend.includes(file));
}
