import type { Kind } from "./pages.ts";
import { languages } from "../../_shared/languages.ts";
import { forms, keysOf } from "../../_shared/vocabulary.ts";
import type { Saying } from "./faults.ts";

/** Where a page comes from and goes to; both follow from the path of its file under `content/`. */
export interface Place {
  readonly kind: Kind;
  /** Site-absolute: a directory address ending in a slash, or /404.html and /410.html. */
  readonly address: string;
  /** The last part of the address, "" for the home page. */
  readonly slug: string;
  /** The number before a chapter's name. */
  readonly order?: number;
}

interface Folder {
  /** The kind of index.md. */
  readonly index: Kind;
  /** The kind of every other file; absent: the folder holds index.md only. */
  readonly page?: Kind;
  /** Files whose name gives them a kind of their own. */
  readonly named?: ReadonlyMap<string, Kind>;
  /** Files are named NN-slug.md; the number orders, the address drops it. */
  readonly numbered?: true;
  /** The only names that files beside index.md may have. */
  readonly names?: readonly string[];
  /** Files of a kind of their own, by name. */
  readonly own?: ReadonlyMap<string, Kind>;
}

/** The page that is a whole room: alles.md. */
const whole: ReadonlyMap<string, Kind> = new Map([["alles", "alles"]]);

/** The folders of `content/` that have a kind of their own. Every other folder holds plain pages. */
const folders: ReadonlyMap<string, Folder> = new Map(
  Object.entries<Folder>({
    longread: { index: "omslag", page: "hoofdstuk", numbered: true, own: whole },
    getuigenissen: { index: "getuigenissen", page: "getuigenis" },
    kompas: {
      index: "kompas",
      page: "onderwerp",
      own: whole,
      named: new Map<string, Kind>([
        ["net-begonnen", "route"],
        ["doorontwikkelen", "route"],
        ["neem-mee", "neemmee"],
        ["rechten-per-status", "naslag"],
        ["delen-per-beroep", "naslag"],
        ["wat-geldt-nu", "naslag"],
      ]),
    },
    "kompas/instrumenten": { index: "instrumenten", page: "instrument" },
    "kompas/kaarten": { index: "kaarten", page: "kaart" },
    "kompas/sjablonen": { index: "sjablonen", page: "sjabloon" },
    "kompas/leerpad": { index: "leerpad", page: "module" },
    kader: { index: "kader", page: "thema", named: new Map<string, Kind>([["zelfscan", "zelfscan"]]) },
    signalen: {
      index: "signalen",
      page: "plek",
      named: new Map<string, Kind>([["wegwijzer", "wegwijzer"], ...keysOf(forms).map((form): [string, Kind] => [form, "vorm"])]),
    },
    hulp: { index: "hulp", page: "taal", names: keysOf(languages) },
    "hulp/regio": { index: "regios", page: "regio" },
    "hulp/nummers": { index: "nummers" },
    "hulp/opvang": { index: "hulppagina" },
    "hulp/rechten": { index: "hulppagina" },
    "hulp/aangifte": { index: "hulppagina" },
    "geen-sporen": { index: "sporen" },
    grensregio: { index: "grensregio" },
    begrippen: { index: "begrippen" },
    cijfers: { index: "cijfers", page: "reeksen" },
    uitgaven: { index: "uitgaven" },
    zoeken: { index: "zoeken" },
  }),
);

const plainFolder: Folder = { index: "pagina", page: "pagina" };

/** Addresses that the build itself fills. */
export const machineRooms = ["assets", "data", "img", "pagefind"];

const plainName = /^[a-z]+(?:-[a-z]+)*$/;
const numberedName = /^(\d{2})-([a-z]+(?:-[a-z]+)*)$/;

/**
 * The kind and address of a content file.
 * @param path relative to `content/`, forward slashes, e.g. "longread/03-hoeveel-we-zien.md"
 * @returns the place, or a Dutch sentence that says why the file has none
 */
export function placeOf(path: string): Place | { problem: Saying } {
  if (!path.endsWith(".md"))
    return {
      problem: {
        code: "geen-markdown",
        what: "In content/ staat alleen Markdown (.md).",
        mend: "Zet beeld in assets/images/ en haal het bestand hier weg.",
      },
    };
  const parts = path.slice(0, -".md".length).split("/");
  const name = parts.pop() ?? "";
  if (parts.length === 0) {
    if (name === "index") return { kind: "home", address: "/", slug: "" };
    if (name === "404" || name === "410") return { kind: "pagina", address: `/${name}.html`, slug: name };
  }
  if ([...parts, name].some((part) => part.length > longestName)) return longName;
  if (!parts.every((part) => plainName.test(part))) return badName;
  const [room] = parts;
  if (room === undefined)
    return {
      problem: {
        code: "losse-pagina",
        what: "Deze pagina staat los in content/.",
        mend: "Zet het bestand in een map, bijvoorbeeld content/over/.",
      },
    };
  if (machineRooms.includes(room))
    return { problem: { code: "map-van-de-site", what: `De map ${room} is van de site zelf.`, mend: "Kies een andere map." } };

  const folder = folders.get(parts.join("/")) ?? plainFolder;
  const base = `/${parts.join("/")}/`;
  if (name === "index") return { kind: folder.index, address: base, slug: parts.at(-1) ?? "" };
  const own = folder.own?.get(name);
  if (own !== undefined) return { kind: own, address: `${base}${name}/`, slug: name };
  if (folder.page === undefined)
    return {
      problem: { code: "alleen-index", what: "Deze map heeft alleen index.md.", mend: "Zet de tekst in index.md, of in een andere map." },
    };
  if (folder.numbered === true) {
    const match = numberedName.exec(name);
    if (match?.[1] === undefined || match[2] === undefined) {
      return {
        problem: {
          code: "hoofdstuk-zonder-getal",
          what: "De naam van een hoofdstuk begint met twee cijfers.",
          mend: "Noem het bestand bijvoorbeeld 04-seksuele-uitbuiting.md.",
        },
      };
    }
    return { kind: folder.page, address: `${base}${match[2]}/`, slug: match[2], order: Number(match[1]) };
  }
  if (folder.names?.includes(name) === false)
    return {
      problem: {
        code: "taal-onbekend",
        what: `Naast index.md staat hier één bestand per taal, en ${name} is geen taal die wij kennen.`,
        mend: `Kies uit: ${folder.names.join(", ")}. Een andere hulppagina krijgt een eigen map met index.md.`,
      },
    };
  if (!plainName.test(name)) return badName;
  return { kind: folder.named?.get(name) ?? folder.page, address: `${base}${name}/`, slug: name };
}

/** Some disks and servers refuse a whole path of more than 250 signs, and nobody can say or type such an address. */
const longestName = 100;

const longName: { problem: Saying } = {
  problem: {
    code: "naam-past-niet",
    what: "De naam van het bestand of de map is te lang voor een adres.",
    mend: `Maak hem korter: hoogstens ${String(longestName)} tekens.`,
  },
};

const badName: { problem: Saying } = {
  problem: {
    code: "naam-past-niet",
    what: "De naam van het bestand of de map past niet in een adres.",
    mend: "Gebruik alleen kleine letters a tot en met z en streepjes, bijvoorbeeld de-man-die-bleef.md.",
  },
};
