import { CannotRun } from "./refusal.js";

/**
 * The code of every message, in one list: docs/redactie/meldingen.md explains each, and a test compares the two.
 * A new message needs a line here and a row there.
 */
export const faultCodes = [
  // The file and its place.
  "naam-past-niet",
  "hoofdstuk-zonder-getal",
  "losse-pagina",
  "alleen-index",
  "naam-onbekend",
  "map-van-de-site",
  "geen-markdown",
  "adres-dubbel",
  "met-de-hand-verplaatst",
  "geen-bestand",
  "te-groot",
  "niet-leesbaar",
  "onzichtbaar-teken",
  "plakteken",
  // The block of fields.
  "velden-ontbreken",
  "lege-regel-boven",
  "velden-begin",
  "velden-open",
  "veld-dubbel",
  "dubbele-punt",
  "tab",
  "inspringen",
  "leesteken-velden",
  "alias",
  "teken-vooraan",
  "achter-hekje",
  "velden-onleesbaar",
  // One field.
  "veld-ontbreekt",
  "veld-onbekend",
  "keuze-onbekend",
  "soort-waarde",
  "waarde-past-niet",
  // Testimonies.
  "interview-in-project",
  "alleen-getuigenissen",
  "alleen-verteld",
  "toestemming-ontbreekt",
  "toestemming-lang",
  "toestemming-dubbel",
  "vier-ogen",
  "verhaal-ingetrokken",
  "ingetrokken-lijkt-op",
  "getuigenis-afwezig",
  "getuigenis-niet-hier",
  "interview-in-zin",
  // Names that must exist.
  "bron-onbekend",
  "bouwsteen-onbekend",
  "bouwsteen-in-kring",
  "onderwerp-onbekend",
  "kaart-onbekend",
  "uitspraak-onbekend",
  "gemeente-onbekend",
  "wet-onbekend",
  "hulplijn-onbekend",
  "tekening-onbekend",
  "adres-onbekend",
  "beeld-onbekend",
  "beeld-soort",
  "beeld-te-groot",
  // Sound.
  "geluid-onbekend",
  "geluid-soort",
  "geluid-te-groot",
  "transcript-onbekend",
  "transcript-fout",
  "transcript-te-lang",
  "transcript-wijkt-af",
  // The text.
  "dag-in-toekomst",
  "dag-volgorde",
  "kop-hoogste",
  "kop-niveau",
  "html",
  "telefoonnummer",
  "verwijzing-fout",
  "verwijzing-onbekend",
  "rij-ontbreekt",
  "link-nergens",
  "link-onbekend",
  "link-omweg",
  "plek-onbekend",
  "beeld-zonder-tekst",
  "nog-in-te-vullen",
  "opmaak-blijft-staan",
  "geen-link",
  "verwijzing-los",
  "voetnoot",
  "codeblok",
  "regel-verdwijnt",
  "cel-verdwijnt",
  "kop-leeg",
  "kop-door-streep",
  "kop-in-vet",
  "teken-werd-opmaak",
  "lijst-breekt",
  "punt-leeg",
  "link-leeg",
  "link-in-link",
  "verwijzing-niet-hier",
  "opmaak-niet-hier",
  "beeld-niet-los",
  // Language; always a warning.
  "lange-zin",
  "liever-niet",
  "spelling",
  // Blocks and figures.
  "blok-fout",
  "blok-onbekend",
  "blok-vorm",
  "blok-open",
  "blok-los-einde",
  "blok-in-blok",
  "blok-mist",
  "blok-te-veel",
  "stap-zonder-kop",
  "kijkmee-fout",
  "citaat-niet-in-tekst",
  "laat-zien-los",
  "grafiek-onbekend",
  "grafiek-mist-cijfer",
  // Phrases of somebody in need.
  "groep-onbekend",
  "nood-te-los",
  "nood-zonder-rij",
  // What identifies a person.
  "bsn",
  "iban",
  "e-mail",
  "documentnummer",
  "kenteken",
  "adres",
  "geboortedatum",
  "sociale-media",
  "datum-in-getuigenis",
  "plaatsnaam",
  "naam-op-lijst",
  "verborgen-gegevens",
  "toegestaan-ongebruikt",
  "mozaiek",
  // Best before.
  "verloopt-binnenkort",
  "verlopen",
  // Registers.
  "geen-register",
  "register-ontbreekt",
  "editie-veranderd",
  "naam-dubbel",
  "rij-past-niet",
  "datum-van-excel",
  "signaal-van-tekening",
  "contact-ontbreekt",
  "contrast-te-laag",
  "verhuisd-bezet",
  "verhuisd-dubbel",
  "verhuisd-verder",
  "verhuisd-nergens",
  "verhuisd-plek",
  "verhuisd-later",
  "verhuisd-ingetrokken",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Codes that are never allowed, whatever reason is given, and not in a draft either: a draft in the repository is public. */
export const neverAllowed: ReadonlySet<FaultCode> = new Set(["bsn", "iban", "naam-op-lijst"]);

/** A message, without the place that it is about. */
export interface Saying {
  readonly code: FaultCode;
  /** What is wrong, in Dutch, one sentence. */
  readonly what: string;
  /** What to do about it, in Dutch, one sentence; never quotes the text, because messages are also printed for private files. */
  readonly mend: string;
}

/** Where a picture belongs, for a message that is also used for private files: a picture of a private story never goes in the public folder. */
export const inImages = "in assets/images/ (bij een verteld verhaal: in beeld/ van de privémap)";

/**
 * A message of a check to an editor. Every check in this project returns these and nothing else:
 * the build, `npm run controle` and CI print the same list.
 */
export interface Fault extends Saying {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based; 1 when the fault is about the file as a whole. */
  readonly line: number;
  /** The front matter or register field, or a word for the part of the file: "tekst", "bestand". */
  readonly field: string;
}

/** The path to a value within the fields of a file: names, and indexes in lists from 0. */
export type FieldPath = readonly PropertyKey[];

/** A path as editors read it, with list items counted from one: `rijen.4.lijn`. */
export function fieldName(path: FieldPath): string {
  return path.length === 0 ? "velden" : path.map((key) => (typeof key === "number" ? String(key + 1) : String(key))).join(".");
}

/** Faults stop a build; warnings do not. */
export interface Findings {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Sorts by file, then line, then field, so that two runs print the same list. Faults of whole files come first: they cause many other messages, because
 * whatever is in that file is missing elsewhere.
 */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const isElsewhere = ({ field }: Fault): number => Number(field !== "bestand");
  return [...faults].sort(
    (a, b) =>
      isElsewhere(a) - isElsewhere(b) || compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field) || compare(a.what, b.what),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The list as text for an editor: place, what is wrong, how to correct it. */
export function formatFaults(faults: readonly Fault[]): string {
  return sortFaults(faults)
    .map((fault) => `${fault.file}:${String(fault.line)}  ${fault.field}  [${fault.code}]\n  ${fault.what}\n  ${fault.mend}`)
    .join("\n\n");
}

/** Thrown by the build when the content has faults. Its message is the whole list, in Dutch. */
export class ContentError extends CannotRun {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fout" : `${String(faults.length)} fouten`;
    super(`De inhoud heeft ${count}. Er is niets geschreven.\n\n${formatFaults(faults)}\n`);
    this.name = "ContentError";
    this.faults = faults;
  }
}
