import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { remembered } from "../../../_shared/remembered.ts";
import { namesIn, namesInPath, type DenyList } from "./deny-list.ts";
import { kindRows } from "../../model/kinds.ts";
import { neverAllowed, type Fault, type FaultCode } from "../../model/faults.ts";
import { privateName } from "../../read/private-name.js";
import { isPrivate, placeInFolder } from "../../read/private.ts";

/*
 * Logs can be public, and others can see a screen. So every message about a private file passes through here and loses all text of that file: it is
 * replaced by a fixed sentence, or kept when it never quotes anything. A code that is in neither list gets the general sentence.
 */

/** Codes whose message never quotes the file: at most it contains a line number, a duration, or a number of ours. */
const fixed: ReadonlySet<FaultCode> = new Set<FaultCode>([
  "naam-past-niet",
  "geen-markdown",
  "geen-bestand",
  "te-groot",
  "niet-leesbaar",
  "onzichtbaar-teken",
  "plakteken",
  "velden-ontbreken",
  "lege-regel-boven",
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
  "veld-ontbreekt",
  "veld-onbekend",
  "alleen-getuigenissen",
  "alleen-verteld",
  "toestemming-ontbreekt",
  "toestemming-lang",
  "verhaal-ingetrokken",
  "interview-in-zin",
  "beeld-soort",
  "beeld-te-groot",
  "transcript-fout",
  "transcript-te-lang",
  "transcript-wijkt-af",
  "dag-in-toekomst",
  "dag-volgorde",
  "kop-hoogste",
  "kop-niveau",
  "html",
  "verwijzing-fout",
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
  "link-leeg",
  "link-in-link",
  "verwijzing-niet-hier",
  "opmaak-niet-hier",
  "beeld-niet-los",
  "blok-fout",
  "blok-los-einde",
  "blok-in-blok",
  "stap-zonder-kop",
  "kijkmee-fout",
  "citaat-niet-in-tekst",
  "laat-zien-los",
  "bsn",
  "iban",
  "e-mail",
  "telefoonnummer",
  "kenteken",
  "documentnummer",
  "adres",
  "geboortedatum",
  "sociale-media",
  "datum-in-getuigenis",
  "plaatsnaam",
  "naam-op-lijst",
  "mozaiek",
]);

/** Replacements for the messages that do quote the file. */
const withoutValue: Readonly<Partial<Record<FaultCode, string>>> = {
  "adres-dubbel": "Dit bestand krijgt hetzelfde adres als een ander.",
  "velden-begin": "Achter de eerste drie streepjes staat nog iets.",
  "keuze-onbekend": "Hier staat iets wat niet te kiezen is.",
  "soort-waarde": "Hier staat een ander soort waarde dan hier hoort.",
  "waarde-past-niet": "Wat hier staat, past hier niet.",
  "vier-ogen": "De schrijver en de lezer zijn dezelfde.",
  "toestemming-dubbel": "Deze toestemming hoort al bij een ander verhaal.",
  "getuigenis-afwezig": "De getuigenis die hier wordt genoemd, staat niet op de site. De verwijzing is weggelaten.",
  "bron-onbekend": "Een bron die hier wordt genoemd, bestaat niet.",
  "bouwsteen-onbekend": "Een bouwsteen die hier wordt genoemd, bestaat niet.",
  "onderwerp-onbekend": "Een onderwerp dat hier wordt genoemd, bestaat niet.",
  "tekening-onbekend": "De tekening die hier wordt genoemd, bestaat niet.",
  "beeld-onbekend": "Het beeld dat hier wordt genoemd, bestaat niet.",
  "geluid-onbekend": "Het geluid dat hier wordt genoemd, bestaat niet.",
  "geluid-soort": "Dit bestand is geen geluid van de soort die zijn naam zegt.",
  "geluid-te-groot": "Dit geluid is te groot.",
  "transcript-onbekend": "Het transcript dat hier wordt genoemd, bestaat niet.",
  "verwijzing-onbekend": "Deze verwijzing bestaat niet.",
  "rij-ontbreekt": "Wat hier wordt genoemd, staat niet in het register.",
  "link-nergens": "Een link gaat nergens heen.",
  "link-omweg": "Een link gaat langs een ander programma en niet naar de site zelf.",
  "link-onbekend": "Een link gaat naar een pagina die er niet is.",
  "plek-onbekend": "Een link gaat naar een plek die niet op die pagina staat.",
  "beeld-zonder-tekst": "Bij een beeld ontbreekt de beschrijving.",
  "blok-onbekend": "Dit blok bestaat niet.",
  "blok-vorm": "Dit blok begint met te veel of te weinig dubbele punten.",
  "blok-open": "Dit blok houdt niet op.",
  "blok-mist": "Bij dit blok ontbreekt iets.",
  "blok-te-veel": "Bij dit blok staat iets wat het niet kent.",
  "grafiek-onbekend": "Deze grafiek bestaat niet.",
  "verborgen-gegevens": "In dit bestand zitten verborgen gegevens.",
  "toegestaan-ongebruikt": "Deze toegestane tekst houdt geen melding tegen.",
  "verloopt-binnenkort": "Deze tekst moet binnenkort worden nagekeken.",
  verlopen: "Deze tekst had al nagekeken moeten zijn.",
};

const unsaid = "Hier klopt iets niet. Wat er staat, herhalen wij niet: het is een privébestand.";

/** Words that messages use for the part of a file they are about. */
const placeWords = new Set(["velden", "tekst", "bestand"]);

/** Every key that a story can have, at any depth. */
const fieldNames: ReadonlySet<string> = keysIn(kindRows.getuigenis.schema);

function keysIn(schema: unknown): Set<string> {
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("shape" in value && typeof value.shape === "object" && value.shape !== null)
      for (const [key, inner] of Object.entries(value.shape)) {
        keys.add(key);
        visit(inner);
      }
    if ("unwrap" in value && typeof value.unwrap === "function") visit(Reflect.apply(value.unwrap, value, []));
    if ("element" in value) visit(value.element);
  };
  visit(schema);
  return keys;
}

/** What may be printed of files, faults and other results of the check. */
export interface Discretion {
  /** How a file is named in public output. */
  readonly nameOf: (file: string) => string;
  readonly denyList: DenyList | undefined;
}

/** The subfolders of the private folder; deeper files are counted with them. */
const subfolders = ["getuigenissen", "beeld", "geluid"] as const;
/** A file name that is a public URL, chosen to be public. */
const isAddress = /^getuigenissen\/[a-z]+(?:-[a-z]+)*\.md$/;

/**
 * Decides how files are named in messages. In the private folder only a story whose name is a public address keeps it; other files get a number. A name
 * from the deny list is hidden everywhere.
 * @param folder absolute path of the private folder, when there is one
 */
export async function discretion(folder: string | undefined, denyList: DenyList | undefined): Promise<Discretion> {
  const names = new Map<string, string>();
  for (const subfolder of folder === undefined ? [] : subfolders) {
    const entries = await readdir(join(folder ?? "", subfolder), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice((folder ?? "").length + 1)
          .replaceAll("\\", "/"),
      );
    for (const file of files) names.set(`${privateName}/${file}`, placeInFolder(`${privateName}/${subfolder}`, files, file));
  }
  const isListed = remembered((file: string) => denyList !== undefined && namesInPath(file, denyList).length > 0);
  return {
    denyList,
    nameOf: (file) => {
      if (!isPrivate(file)) return isListed(file) ? `${folderOf(file)} (een bestand met een naam die nergens mag staan)` : file;
      if (isAddress.test(file.slice(privateName.length + 1)) && !isListed(file)) return file;
      const subfolder = subfolders.find((name) => file === `${privateName}/${name}` || file.startsWith(`${privateName}/${name}/`));
      return names.get(file) ?? (subfolder === undefined ? privateName : `${privateName}/${subfolder}`);
    },
  };
}

function folderOf(file: string): string {
  return file.split("/").slice(0, -1).join("/");
}

/** Faults in a form that may be public. */
export function discreetFaults(faults: readonly Fault[], { nameOf, denyList }: Discretion): Fault[] {
  // A file with one of these faults is treated as private: its other messages would quote the same text.
  const guarded = new Set(faults.flatMap(({ code, file }) => (neverAllowed.has(code) ? [file] : [])));
  const discreet = remembered((text) => withoutNames(text, denyList));
  return faults.map((fault) => {
    const file = nameOf(fault.file);
    if (isPrivate(fault.file)) return { ...fault, file, ...withoutValues(fault) };
    if (guarded.has(fault.file) && !neverAllowed.has(fault.code)) return { ...fault, file, ...withoutValues(fault) };
    return { ...fault, file, what: discreet(fault.what), mend: discreet(fault.mend) };
  });
}

/** A fault without text from its file. Its `mend` only quotes the file in a guess ("Bedoelt u ...?"), which is removed. */
export function withoutValues({ code, what, mend, field }: Fault): Pick<Fault, "what" | "mend" | "field"> {
  return {
    what: fixed.has(code) ? what : (withoutValue[code] ?? unsaid),
    mend: withoutGuess(mend),
    field: knownField(field),
  };
}

function withoutGuess(mend: string): string {
  if (/^Schrijf \d{4}-\d{2}-\d{2}\.$/.test(mend)) return "Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.";
  return mend.replace(/^Bedoelt u [^?]*\? */, "") || "Kijk de spelling na.";
}

/** A field path up to the first key that is not ours: an unknown key can hold anything. */
function knownField(field: string): string {
  const parts = field.split(".");
  const strange = parts.findIndex((part) => !fieldNames.has(part) && !placeWords.has(part) && !/^\d+$/.test(part));
  const known = strange === -1 ? parts : parts.slice(0, strange);
  return known.length === 0 ? "velden" : known.join(".");
}

/** A text with every name of the deny list replaced by dots. */
export function withoutNames(text: string, denyList: DenyList | undefined): string {
  if (denyList === undefined) return text;
  return namesIn(text, denyList).reduceRight((said, { start, end }) => `${said.slice(0, start)}•••${said.slice(end)}`, text);
}

/** The parts of a check's result that name files. */
interface Report {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly files: readonly string[];
  readonly withheld: readonly { readonly file: string }[];
  /** Texts that are measured, with the file they are named by. */
  readonly texts: readonly { readonly file: string }[];
}

/** The result of a check in a form that may be public. */
export function discreetResult<R extends Report>(result: R, shared: Discretion): R {
  return {
    ...result,
    faults: discreetFaults(result.faults, shared),
    warnings: discreetFaults(result.warnings, shared),
    files: result.files.map(shared.nameOf),
    withheld: result.withheld.map((absence) => ({ ...absence, file: shared.nameOf(absence.file) })),
    texts: result.texts.map((text) => {
      const file = shared.nameOf(text.file);
      // Not copied: a copy would evaluate getters that read the text.
      return file === text.file ? text : { ...text, file };
    }),
  };
}
