import { begrip } from "../../model/registers.ts";
import { kindRows, type Kind } from "../../model/kinds.ts";
import { texts } from "./texts.ts";

/** Something an editor can begin. */
export interface NewKind {
  /** The word on the command line. */
  readonly name: string;
  /** The same with its article, for sentences. */
  readonly label: string;
  readonly schema: (typeof kindRows)["getuigenis" | "onderwerp" | "instrument" | "kaart" | "hoofdstuk"]["schema"] | typeof begrip;
  /** A page; absent: a row in the register of terms. */
  readonly page?: {
    readonly kind: Kind;
    /** Under `content/`. */
    readonly folder: string;
    /** The role that looks after such pages. */
    readonly owner: string;
    /** The text under the fields, by what was answered. */
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
  { name: "begrip", label: "een woord in de begrippenlijst", schema: begrip, guide: "docs/redactie/registers.md" },
];
