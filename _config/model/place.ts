import { factsOf, kinds, type Kind } from "./kinds.ts";
import { inImages, type Saying } from "./faults.ts";
import { withGuess } from "./nearest-name.ts";

/** Kind and address of a page; both follow from the path of its file under `content/`. */
export interface PagePlacement {
  readonly kind: Kind;
  /** Absolute path on the site: a folder with a slash at the end, or one of `errorPages`. */
  readonly address: string;
  /** The last part of the address, "" for the home page. */
  readonly slug: string;
  /** The number in front of a chapter's file name. */
  readonly order?: number;
}

/** The folders of `content/` in the table of kinds, each with the kind of every file name or pattern in it. */
const folders = new Map<string, Map<string, Kind>>();
for (const kind of kinds) {
  for (const file of factsOf(kind).files) {
    const at = file.lastIndexOf("/");
    if (at === -1) continue;
    const folder = folders.get(file.slice(0, at)) ?? new Map<string, Kind>();
    folders.set(file.slice(0, at), folder.set(file.slice(at + 1), kind));
  }
}

/** Any other folder holds plain pages. */
const plainFolder: ReadonlyMap<string, Kind> = new Map([
  ["index", "pagina"],
  ["*", "pagina"],
]);

/** HTTP errors that have a page of their own in `content/`; 500 is used for every server error. */
export const errorCodes = ["403", "404", "405", "410", "414", "500"] as const;

/** The address of the page for an HTTP error. */
export function errorPage(code: string): string {
  return `/${code}.html`;
}

/** Top-level folders that the build generates. */
export const machineRooms = ["assets", "data", "img", "zoek"];

const plainName = /^[a-z]+(?:-[a-z]+)*$/;
const numberedName = /^(\d{2})-([a-z]+(?:-[a-z]+)*)$/;

/**
 * The kind and address of a content file.
 * @param path relative to `content/`, forward slashes, e.g. "longread/03-hoeveel-we-zien.md"
 * @returns the place, or a message in Dutch that says why the file has none
 */
export function placeOf(path: string): PagePlacement | { problem: Saying } {
  if (!path.endsWith(".md")) return notMarkdown(path);
  const parts = path.slice(0, -".md".length).split("/");
  const name = parts.pop() ?? "";
  if (parts.length === 0) {
    if (name === "index") return { kind: "home", address: "/", slug: "" };
    if (errorCodes.some((code) => code === name)) return { kind: "pagina", address: errorPage(name), slug: name };
  }
  if ([...parts, name].some((part) => part.length > longestName)) return longName;
  if (!parts.every((part) => plainName.test(part))) return badName(path);
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
  const named = folder.get(name);
  if (named !== undefined)
    return { kind: named, address: name === "index" ? base : `${base}${name}/`, slug: name === "index" ? (parts.at(-1) ?? "") : name };
  const numbered = folder.get("NN-*");
  if (numbered !== undefined) {
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
    return { kind: numbered, address: `${base}${match[2]}/`, slug: match[2], order: Number(match[1]) };
  }
  if (!plainName.test(name)) return badName(path);
  const other = folder.get("*");
  if (other === undefined) {
    const names = [...folder.keys()].filter((known) => known !== "index");
    if (names.length === 0)
      return {
        problem: { code: "alleen-index", what: "Deze map heeft alleen index.md.", mend: "Zet de tekst in index.md, of in een andere map." },
      };
    return {
      problem: {
        code: "naam-onbekend",
        what: `In deze map heeft elk bestand een naam uit een vaste lijst, en ${name} staat daar niet in.`,
        mend: withGuess(name, names, `Kies uit: ${names.join(", ")}. Een andere pagina krijgt een eigen map met index.md.`),
      },
    };
  }
  return { kind: other, address: `${base}${name}/`, slug: name };
}

/** Some disks and servers refuse a path of more than 250 characters, and nobody can say or type such an address. */
const longestName = 100;

const longName: { problem: Saying } = {
  problem: {
    code: "naam-past-niet",
    what: "De naam van het bestand of de map is te lang voor een adres.",
    mend: `Maak hem korter: hoogstens ${String(longestName)} tekens.`,
  },
};

/** File names that Windows, macOS and OneDrive give to a copy; OneDrive adds the name of the computer. */
const copied =
  /(?: \(\d+\)| - (?:kopie|copy)(?: \(\d+\))?| (?:kopie|copy)(?: \d+)?|\([^/()]*conflict[^/()]*\)|-(?:desktop|laptop|macbook)[^/]*)\.md$|(?:^|\/)(?:kopie van|copy of) /i;

function badName(path: string): { problem: Saying } {
  if (copied.test(path))
    return {
      problem: {
        code: "naam-past-niet",
        what: "Dit lijkt een kopie die Windows, een Mac of OneDrive van een ander bestand maakte.",
        mend: "Kijk of er iets in staat wat in het echte bestand ontbreekt, neem dat daar over, en haal de kopie dan weg.",
      },
    };
  return {
    problem: {
      code: "naam-past-niet",
      what: "De naam van het bestand of de map past niet in een adres.",
      mend: "Gebruik alleen kleine letters a tot en met z en streepjes, bijvoorbeeld de-man-die-bleef.md.",
    },
  };
}

/** A file with the wrong extension may hold a text, so the message does not say to delete it. */
function notMarkdown(path: string): { problem: Saying } {
  const [, isBehind, end] = /(\.md)?(\.txt|\.text|\.markdown|\.MD)$/.exec(path) ?? [];
  if (end === undefined)
    return {
      problem: {
        code: "geen-markdown",
        what: "In content/ staat alleen Markdown (.md).",
        mend: `Zet beeld ${inImages} en haal het bestand hier weg.`,
      },
    };
  return {
    problem: {
      code: "geen-markdown",
      what: `De naam van dit bestand eindigt op ${end}, en die van een tekst op .md.`,
      mend: `${isBehind === undefined ? "Laat de naam eindigen op .md." : `Haal ${end} achter .md weg.`} Ziet u dat eind niet, zet dan in Verkenner bij Beeld de bestandsnaamextensies aan.`,
    },
  };
}
