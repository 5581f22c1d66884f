import { begrip } from "../../model/registers.ts";
import { kindRows, type Kind } from "../../model/kinds.ts";
import { texts } from "./texts.ts";

/** Something an editor can begin. */
export interface NewKind {
  /** The word on the command line. */
  readonly name: string;
  /** The name with its article, for sentences. */
  readonly label: string;
  readonly schema: (typeof kindRows)[keyof typeof texts]["schema"] | typeof begrip;
  /** A page; absent: a row in the register of terms. */
  readonly page?: {
    readonly kind: Kind;
    /** Under `content/`. */
    readonly folder: string;
    /** The role that maintains such pages. */
    readonly owner: string;
    /** Makes the initial text, given the answers. */
    readonly text: (answer: (field: string) => string | undefined) => string;
  };
  /** Where the rules for it are explained. */
  readonly guide: string;
}

const writing = "docs/redactie/schrijven.md";

/** Everything `npm run nieuw` can begin, in the order in which it offers them. */
export const newKinds: readonly NewKind[] = [
  {
    name: "getuigenis",
    label: "een getuigenis",
    schema: kindRows.getuigenis.schema,
    page: { kind: "getuigenis", folder: "getuigenissen", owner: "redactie getuigenissen", text: texts.getuigenis },
    guide: "docs/redactie/getuigenis.md",
  },
  {
    name: "kompas-onderwerp",
    label: "een onderwerp van het Kompas",
    schema: kindRows.onderwerp.schema,
    page: { kind: "onderwerp", folder: "kompas", owner: "redactie Kompas", text: texts.onderwerp },
    guide: writing,
  },
  {
    name: "instrument",
    label: "een bestuurlijk instrument",
    schema: kindRows.instrument.schema,
    page: { kind: "instrument", folder: "kompas/instrumenten", owner: "redactie Kompas", text: texts.instrument },
    guide: writing,
  },
  {
    name: "kaart",
    label: "een kaart om te printen",
    schema: kindRows.kaart.schema,
    page: { kind: "kaart", folder: "kompas/kaarten", owner: "redactie Kompas", text: texts.kaart },
    guide: writing,
  },
  {
    name: "longread-hoofdstuk",
    label: "een hoofdstuk van de longread",
    schema: kindRows.hoofdstuk.schema,
    page: { kind: "hoofdstuk", folder: "longread", owner: "redactie longread", text: texts.hoofdstuk },
    guide: writing,
  },
  {
    name: "sjabloon",
    label: "een sjabloon voor Word",
    schema: kindRows.sjabloon.schema,
    page: { kind: "sjabloon", folder: "kompas/sjablonen", owner: "redactie Kompas", text: texts.sjabloon },
    guide: writing,
  },
  {
    name: "module",
    label: "een module van het leerpad",
    schema: kindRows.module.schema,
    page: { kind: "module", folder: "kompas/leerpad", owner: "redactie Kompas", text: texts.module },
    guide: writing,
  },
  {
    name: "oefening",
    label: "een oefening voor aan tafel",
    schema: kindRows.oefening.schema,
    page: { kind: "oefening", folder: "kompas/oefening", owner: "redactie Kompas", text: texts.oefening },
    guide: writing,
  },
  {
    name: "presentatie",
    label: "een presentatie of les",
    schema: kindRows.presentatie.schema,
    page: { kind: "presentatie", folder: "kompas/presentatie", owner: "redactie Kompas", text: texts.presentatie },
    guide: writing,
  },
  {
    name: "plek",
    label: "signalen op een plek",
    schema: kindRows.plek.schema,
    page: { kind: "plek", folder: "signalen", owner: "redactie Kompas", text: texts.plek },
    guide: writing,
  },
  {
    name: "pagina",
    label: "een gewone pagina over deze site",
    schema: kindRows.pagina.schema,
    page: { kind: "pagina", folder: "over", owner: "redactie", text: texts.pagina },
    guide: writing,
  },
  { name: "begrip", label: "een woord in de begrippenlijst", schema: begrip, guide: "docs/redactie/registers.md" },
];
