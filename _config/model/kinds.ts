import type { z } from "zod";
import { languages } from "../../_shared/languages.ts";
import { forms, keysOf } from "../../_shared/vocabulary.ts";
import type { inlineSheets, modules, scripts, sheets } from "./assets.ts";
import {
  getuigenis,
  grensroutes,
  home,
  hoofdstuk,
  huisscan,
  hulp,
  instrument,
  kaart,
  makkelijk,
  keuze,
  module,
  omslag,
  oefening,
  onderwerp,
  kompas,
  overzicht,
  plek,
  presentatie,
  route,
  sjabloon,
  taal,
  thema,
  vorm,
  wegwijzer,
  zelfscan,
} from "./pages.ts";

/** Everything that follows from the kind of a page and from nothing else. */
interface Row<S extends z.ZodObject> {
  /** The fields that editors fill in. */
  readonly schema: S;
  /** Its files under content/, without .md: a name, `*` for every other name, `NN-*` for names that begin with their order, `**` for the rest. */
  readonly files: readonly string[];
  /** The room it stands in, in the words of a reader: search results, the feed and share pictures name it. */
  readonly room: string;
  /** Reading pages, pages to work with, and help, which is set in whatever type the device has. */
  readonly register: "lees" | "werk" | "hulp";
  readonly sheet: keyof typeof sheets | keyof typeof inlineSheets;
  /** `exit` is the way out and nothing else. */
  readonly script: keyof typeof scripts;
  /** Whether a search finds it: not what only leads on. */
  readonly search: boolean;
  /** Whether the feed tells that it changed. */
  readonly feed: boolean;
  /** Readers refer to its paragraphs: each has an anchor. */
  readonly anchors?: true;
  /** It can open with a place to look around in. */
  readonly scene?: true;
  /** A bar shows how far somebody has read. */
  readonly progress?: true;
  /** Somebody can take notes on it. */
  readonly notes?: true;
  /** Its text can be taken along as a document. */
  readonly takenAlong?: true;
  /** Somebody's life: it needs consent, is read against all that leads to a person, lends others its paragraphs, and can be taken back. */
  readonly story?: true;
  /** It may have a route without details, which is a page of its own. */
  readonly gentle?: true;
  /** Somebody may open it in fear: tab, history and a link that is shared tell as little as they can. */
  readonly unseen?: true;
  /** The guide leads here who sees something now: tab and history show its title without the name of the site. It is shared as others are. */
  readonly bareTab?: true;
  /** It is written in the language that its name says. */
  readonly foreign?: true;
  /** It is a whole book on one page, there to be printed: it repeats others, and is in no list. */
  readonly book?: true;
  /** What stands on it of the registers, each with its anchor. */
  readonly lists?: "terms" | "blocks";
  /** What its script fetches when it is idle. */
  readonly later?: keyof typeof modules;
}

function row<S extends z.ZodObject>(facts: Row<S>): Row<S> {
  return facts;
}

/**
 * The kinds of page, one row each. The kind follows from the place of the file, never from a field; what only lists what comes from the registers or
 * from other pages has no fields of its own. A new kind is a row here, its view in draw/views/, and its layout; without one of them nothing compiles.
 */
export const kindRows = {
  home: row({
    schema: home,
    files: ["index"],
    room: "Voorpagina",
    register: "lees",
    sheet: "voor",
    script: "exit",
    search: false,
    feed: false,
  }),
  omslag: row({
    schema: omslag,
    files: ["longread/index"],
    room: "Longread",
    register: "lees",
    sheet: "voor",
    script: "exit",
    search: true,
    feed: false,
  }),
  hoofdstuk: row({
    schema: hoofdstuk,
    files: ["longread/NN-*"],
    room: "Longread",
    register: "lees",
    sheet: "hoofdstuk",
    script: "reading",
    search: true,
    feed: true,
    anchors: true,
    scene: true,
    progress: true,
    gentle: true,
  }),
  getuigenissen: row({
    schema: overzicht,
    files: ["getuigenissen/index"],
    room: "Getuigenissen",
    register: "lees",
    sheet: "lees",
    script: "testimonies",
    search: true,
    feed: false,
  }),
  getuigenis: row({
    schema: getuigenis,
    files: ["getuigenissen/*"],
    room: "Getuigenissen",
    register: "lees",
    sheet: "verhaal",
    script: "exit",
    search: true,
    feed: true,
    progress: true,
    story: true,
  }),
  kompas: row({
    schema: kompas,
    files: ["kompas/index"],
    room: "Kompas",
    register: "werk",
    sheet: "register",
    script: "exit",
    search: true,
    feed: false,
  }),
  onderwerp: row({
    schema: onderwerp,
    files: ["kompas/*"],
    room: "Kompas",
    register: "werk",
    sheet: "handboek",
    script: "notes",
    search: true,
    feed: true,
    notes: true,
    anchors: true,
    takenAlong: true,
  }),
  instrumenten: row({
    schema: overzicht,
    files: ["kompas/instrumenten/index"],
    room: "Kompas",
    register: "werk",
    sheet: "instrument",
    script: "instruments",
    search: true,
    feed: false,
  }),
  instrument: row({
    schema: instrument,
    files: ["kompas/instrumenten/*"],
    room: "Kompas",
    register: "werk",
    sheet: "instrument",
    script: "notes",
    search: true,
    feed: true,
    notes: true,
    anchors: true,
    takenAlong: true,
  }),
  keuzes: row({
    schema: overzicht,
    files: ["kompas/kiezen/index"],
    room: "Kompas",
    register: "werk",
    sheet: "instrument",
    script: "exit",
    search: true,
    feed: false,
  }),
  keuze: row({
    schema: keuze,
    files: ["kompas/kiezen/*"],
    room: "Kompas",
    register: "werk",
    sheet: "instrument",
    script: "exit",
    search: true,
    feed: false,
  }),
  kaarten: row({
    schema: overzicht,
    files: ["kompas/kaarten/index"],
    room: "Kompas",
    register: "werk",
    sheet: "werk",
    script: "exit",
    search: true,
    feed: false,
  }),
  kaart: row({
    schema: kaart,
    files: ["kompas/kaarten/*"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "exit",
    search: true,
    feed: true,
    takenAlong: true,
  }),
  route: row({
    schema: route,
    files: ["kompas/net-begonnen", "kompas/doorontwikkelen"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "exit",
    search: true,
    feed: false,
  }),
  leerpad: row({
    schema: overzicht,
    files: ["kompas/leerpad/index"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "training",
    search: true,
    feed: false,
  }),
  module: row({
    schema: module,
    files: ["kompas/leerpad/*"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "training",
    search: true,
    feed: false,
  }),
  sjablonen: row({
    schema: overzicht,
    files: ["kompas/sjablonen/index"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "exit",
    search: true,
    feed: false,
  }),
  sjabloon: row({
    schema: sjabloon,
    files: ["kompas/sjablonen/*"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "tables",
    search: true,
    feed: false,
  }),
  oefeningen: row({
    schema: overzicht,
    files: ["kompas/oefening/index"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "exit",
    search: true,
    feed: false,
  }),
  oefening: row({
    schema: oefening,
    files: ["kompas/oefening/*"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "tables",
    search: true,
    feed: false,
  }),
  presentatie: row({
    schema: presentatie,
    files: ["kompas/presentatie/*"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "exit",
    search: true,
    feed: false,
  }),
  neemmee: row({
    schema: overzicht,
    files: ["kompas/neem-mee"],
    room: "Kompas",
    register: "werk",
    sheet: "kompas",
    script: "takeAlong",
    search: true,
    feed: false,
    notes: true,
  }),
  naslag: row({
    schema: overzicht,
    files: ["kompas/rechten-per-status", "kompas/delen-per-beroep", "kompas/wat-geldt-nu"],
    room: "Kompas",
    register: "werk",
    sheet: "naslag",
    script: "exit",
    search: true,
    feed: true,
  }),
  kader: row({
    schema: overzicht,
    files: ["kader/index"],
    room: "Kader",
    register: "werk",
    sheet: "kader",
    script: "exit",
    search: true,
    feed: false,
  }),
  thema: row({
    schema: thema,
    files: ["kader/*"],
    room: "Kader",
    register: "werk",
    sheet: "thema",
    script: "exit",
    search: true,
    feed: false,
    lists: "blocks",
  }),
  praktijken: row({
    schema: overzicht,
    files: ["kader/praktijk/index"],
    room: "Kader",
    register: "werk",
    sheet: "praktijk",
    script: "exit",
    search: true,
    feed: false,
  }),
  praktijk: row({
    schema: overzicht,
    files: ["kader/praktijk/*"],
    room: "Kader",
    register: "werk",
    sheet: "praktijk",
    script: "practices",
    search: true,
    feed: false,
  }),
  kruistabel: row({
    schema: overzicht,
    files: ["kader/kruistabel"],
    room: "Kader",
    register: "werk",
    sheet: "praktijk",
    script: "tables",
    search: true,
    feed: false,
  }),
  momenten: row({
    schema: overzicht,
    files: ["kader/momenten"],
    room: "Kader",
    register: "werk",
    sheet: "praktijk",
    script: "exit",
    search: true,
    feed: false,
  }),
  zelfscan: row({
    schema: zelfscan,
    files: ["kader/zelfscan"],
    room: "Kader",
    register: "werk",
    sheet: "zelfscan",
    script: "selfScan",
    search: true,
    feed: false,
    later: "takeaway",
  }),
  huisscan: row({
    schema: huisscan,
    files: ["kader/eigen-huis"],
    room: "Kader",
    register: "werk",
    sheet: "zelfscan",
    script: "selfScan",
    search: true,
    feed: false,
    later: "takeaway",
  }),
  signalen: row({
    schema: overzicht,
    files: ["signalen/index"],
    room: "Signalen",
    register: "werk",
    sheet: "signalen",
    script: "exit",
    search: true,
    feed: false,
  }),
  plek: row({
    schema: plek,
    files: ["signalen/*"],
    room: "Signalen",
    register: "werk",
    sheet: "signalen",
    script: "exit",
    search: true,
    feed: false,
    bareTab: true,
  }),
  vorm: row({
    schema: vorm,
    files: keysOf(forms).map((form) => `signalen/${form}`),
    room: "Signalen",
    register: "werk",
    sheet: "signalen",
    script: "exit",
    search: true,
    feed: false,
    bareTab: true,
  }),
  wegwijzer: row({
    schema: wegwijzer,
    files: ["signalen/wegwijzer"],
    room: "Signalen",
    register: "werk",
    sheet: "wegwijzer",
    script: "guide",
    search: true,
    feed: false,
    unseen: true,
  }),
  hulp: row({
    schema: hulp,
    files: ["hulp/index"],
    room: "Hulp",
    register: "hulp",
    sheet: "hulp",
    script: "exit",
    search: true,
    feed: false,
    unseen: true,
  }),
  taal: row({
    schema: taal,
    files: keysOf(languages).map((language) => `hulp/${language}`),
    room: "Hulp",
    register: "hulp",
    sheet: "hulp",
    script: "exit",
    search: true,
    feed: false,
    foreign: true,
    unseen: true,
  }),
  hulppagina: row({
    schema: overzicht,
    files: ["hulp/opvang/index", "hulp/rechten/index", "hulp/aangifte/index"],
    room: "Hulp",
    register: "hulp",
    sheet: "hulptekst",
    script: "exit",
    search: true,
    feed: false,
    unseen: true,
  }),
  makkelijk: row({
    schema: makkelijk,
    files: ["hulp/makkelijk/index"],
    room: "Hulp",
    register: "hulp",
    sheet: "makkelijk",
    script: "readAloud",
    search: true,
    feed: false,
    unseen: true,
  }),
  kort: row({
    schema: overzicht,
    files: ["hulp/kort/index"],
    room: "Hulp",
    register: "hulp",
    sheet: "kort",
    script: "exit",
    search: false,
    feed: false,
    unseen: true,
  }),
  nummers: row({
    schema: overzicht,
    files: ["hulp/nummers/index"],
    room: "Hulp",
    register: "hulp",
    sheet: "hulp",
    script: "exit",
    search: true,
    feed: false,
    unseen: true,
  }),
  regios: row({
    schema: overzicht,
    files: ["hulp/regio/index"],
    room: "Hulp",
    register: "werk",
    sheet: "regio",
    script: "municipalities",
    search: true,
    feed: false,
    unseen: true,
  }),
  regio: row({
    schema: overzicht,
    files: ["hulp/regio/*"],
    room: "Hulp",
    register: "werk",
    sheet: "regio",
    script: "exit",
    search: true,
    feed: false,
    unseen: true,
  }),
  grensregio: row({
    schema: overzicht,
    files: ["grensregio/index"],
    room: "Grensregio",
    register: "werk",
    sheet: "regio",
    script: "exit",
    search: true,
    feed: false,
  }),
  grensroutes: row({
    schema: grensroutes,
    files: ["grensregio/routes"],
    room: "Grensregio",
    register: "werk",
    sheet: "grens",
    script: "exit",
    search: true,
    feed: false,
  }),
  grenstaal: row({
    schema: grensroutes,
    files: ["grensregio/de", "grensregio/fr"],
    room: "Grensregio",
    register: "werk",
    sheet: "grens",
    script: "exit",
    search: true,
    feed: false,
    foreign: true,
  }),
  sporen: row({
    schema: overzicht,
    files: ["geen-sporen/index"],
    room: "Over deze uitgave",
    register: "werk",
    sheet: "werk",
    script: "exit",
    search: true,
    feed: false,
    unseen: true,
  }),
  veilig: row({
    schema: overzicht,
    files: ["veilig-lezen/index"],
    room: "Over deze uitgave",
    register: "werk",
    sheet: "werk",
    script: "exitKey",
    search: true,
    feed: false,
  }),
  begrippen: row({
    schema: overzicht,
    files: ["begrippen/index"],
    room: "Begrippen",
    register: "werk",
    sheet: "begrippen",
    script: "exit",
    search: true,
    feed: false,
    lists: "terms",
  }),
  cijfers: row({
    schema: overzicht,
    files: ["cijfers/index"],
    room: "Cijfers",
    register: "werk",
    sheet: "werk",
    script: "exit",
    search: true,
    feed: false,
  }),
  grafiek: row({
    schema: overzicht,
    files: ["cijfers/*"],
    room: "Cijfers",
    register: "werk",
    sheet: "werk",
    script: "exit",
    search: true,
    feed: false,
  }),
  reeksen: row({
    schema: overzicht,
    files: ["cijfers/alles"],
    room: "Cijfers",
    register: "werk",
    sheet: "werk",
    script: "tables",
    search: true,
    feed: false,
  }),
  alles: row({
    schema: overzicht,
    files: ["longread/alles", "kompas/alles", "kader/alles"],
    room: "Uitgaven",
    register: "lees",
    sheet: "alles",
    script: "tables",
    search: false,
    feed: false,
    book: true,
  }),
  uitgaven: row({
    schema: overzicht,
    files: ["uitgaven/index"],
    room: "Uitgaven",
    register: "lees",
    sheet: "lees",
    script: "exit",
    search: true,
    feed: false,
  }),
  zoeken: row({
    schema: overzicht,
    files: ["zoeken/index"],
    room: "Zoeken",
    register: "werk",
    sheet: "zoeken",
    script: "search",
    search: false,
    feed: false,
    unseen: true,
  }),
  pagina: row({
    schema: overzicht,
    files: ["403", "404", "405", "410", "414", "500", "**"],
    room: "Over deze uitgave",
    register: "lees",
    sheet: "lees",
    script: "tables",
    search: true,
    feed: false,
  }),
} as const;

export type Kind = keyof typeof kindRows;
export type FrontMatter<K extends Kind> = z.infer<(typeof kindRows)[K]["schema"]>;
export type CommonFrontMatter = z.infer<typeof overzicht>;

/** Every kind, in the order of the table. */
export const kinds: readonly Kind[] = keysOf(kindRows);

/** What the table says of a kind beside its fields. */
export function factsOf(kind: Kind): Omit<Row<z.ZodObject>, "schema"> {
  return kindRows[kind];
}

/** Whether pages of a kind are somebody's life: what asks for consent, privacy or withdrawal asks here. */
export function isStory(kind: Kind): boolean {
  return factsOf(kind).story === true;
}

/** Whether the files of a kind begin with their order: `03-het-loket.md`. */
export function isNumbered(kind: Kind): boolean {
  return factsOf(kind).files.some((name) => name.includes("/NN-"));
}
