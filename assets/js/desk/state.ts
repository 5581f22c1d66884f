import type {
  Asked,
  Change,
  Changes,
  Choice,
  Finding,
  Going,
  List,
  Looked,
  Opened,
  Piece,
  Rows,
  Standing,
  Taken,
  Theirs,
} from "../../../_shared/redactie.ts";
import type { Past } from "./history.ts";

/** A page or a row that is open in this visit; it keeps what was undone also when something else is opened. */
export interface Writing {
  readonly opened: Opened;
  readonly past: Past;
  /** What lies on the disk, as far as this window knows. */
  readonly version: string;
  readonly saved: Past["now"];
  readonly looked?: Looked;
  /** The check is at work on what was typed last. */
  readonly looking: boolean;
  /** What somebody else wrote in the file meanwhile. */
  readonly conflict?: Theirs | undefined;
}

/** How the page is shown beside its form. */
export interface View {
  readonly width: 390 | 1440;
  readonly dark: boolean;
}

/** What somebody is choosing for the text. */
export type Putting = { readonly piece: Piece } | { readonly picture: File | "choose" };

export interface Beginning {
  readonly kinds: readonly Choice[];
  readonly kind?: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly Asked[];
  readonly asked: readonly Asked[];
  readonly names: Readonly<Record<string, readonly Choice[]>>;
  readonly steps?: string;
  readonly key?: string;
}

/** Everything that the page shows. */
export interface Desk {
  readonly list?: List;
  /** The keys of what was written in this visit and lies nowhere else yet. */
  readonly unsaved: ReadonlySet<string>;
  /** How far the check of the whole site is, as far as this window heard. */
  readonly standing?: Standing;
  readonly query: string;
  readonly only: "" | "klaar" | "concept" | "lezen" | "ingetrokken" | "fouten";
  readonly showPrivate: boolean;
  readonly place: "lijst" | "schrijven" | "rijen" | "nieuw" | "weghalen" | "wijzigingen" | "toestemming" | "klaarzetten";
  readonly writing?: Writing | undefined;
  readonly rows?: Rows;
  /** The rows of registers that were taken away in this visit, the last one last. */
  readonly taken: readonly (Taken & { readonly register: string })[];
  readonly beginning?: Beginning;
  readonly going?: Going & { readonly key: string; readonly steps?: string };
  readonly changes?: Changes;
  readonly view: View;
  readonly putting?: Putting | undefined;
  /** What was done, for whoever does not see it happen. */
  readonly says: string;
  /** What could not be done. */
  readonly problem?: string | undefined;
  readonly busy: boolean;
  /** What was asked takes longer than a moment. */
  readonly waiting: boolean;
}

/** What somebody can do. */
export interface Actions {
  readonly go: (place: Desk["place"]) => void;
  readonly find: (query: string) => void;
  readonly narrow: (only: Desk["only"]) => void;
  readonly askPrivate: (shown: boolean) => void;
  /** Has the whole site checked again. */
  readonly checkAgain: () => void;
  readonly open: (key: string) => void;
  readonly change: (path: string, value: Opened["value"] | undefined) => void;
  readonly write: (text: string, place: string) => void;
  readonly mend: (finding: Finding) => void;
  readonly mendAll: (changes: readonly Change[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: (over?: boolean) => void;
  readonly takeTheirs: () => void;
  /** Asks the role that the form names to read what is written. */
  readonly askReader: () => void;
  /** Gives it back to who writes. */
  readonly giveBack: () => void;
  readonly ready: () => void;
  readonly unready: () => void;
  readonly takeRow: () => void;
  /** Puts a row back that was taken away. */
  readonly putBack: (taken: Taken) => void;
  /** Goes to what a finding is about. */
  readonly lead: (finding: Finding) => void;
  readonly show: (view: View) => void;
  readonly put: (putting: Putting | undefined) => void;
  /** Puts a piece in the text, with what was chosen for it. */
  readonly insert: (piece: Piece, chosen?: Choice) => void;
  readonly bringPicture: (file: File, alt: string, origin: string) => void;
  readonly startGoing: () => void;
  readonly takeBack: () => void;
  readonly begin: (kind: string) => void;
  /** Begins a row of a register. */
  readonly beginRow: (register: string) => void;
  readonly answer: (field: string, answer: readonly string[]) => void;
  readonly further: (write: boolean) => void;
  readonly commit: (message: string) => void;
}

/** What a place of the desk is drawn from. */
export interface At {
  readonly desk: Desk;
  readonly actions: Actions;
}

/** Whether a place shows what is being written. */
export function isWritingPlace(place: Desk["place"]): boolean {
  return place === "schrijven" || place === "toestemming" || place === "klaarzetten";
}

/** Whether there are changes that were not saved. */
export function isDirty({ past, saved }: Writing): boolean {
  return JSON.stringify(past.now) !== JSON.stringify(saved);
}

/** The faults of the last check, without its warnings. */
export function faultsOf({ looked }: Writing): readonly Finding[] {
  return (looked?.findings ?? []).filter(({ severity }) => severity === "fout");
}

/** A page as it will be. */
export interface Previewed {
  /** Of what was drawn last. */
  readonly preview?: string;
  /** Names of fields of which it shows what they held before. */
  readonly shownBefore: readonly string[];
  readonly looking: boolean;
  readonly title: string;
}

/** Everything that can be done to what is written without a choice of words. */
export function sureChanges({ looked }: Writing): readonly Change[] {
  const all = (looked?.findings ?? []).flatMap(({ button }) => (button?.change.sure === true ? [button.change] : []));
  // Two messages about one line are mended one after the other.
  return all.filter((one, at) => all.findIndex(({ line }) => line === one.line) === at);
}

/** What the preview shows of what is being written. */
export function previewed({ looked, looking, opened: { title } }: Writing): Previewed {
  const preview = looked?.preview;
  return { ...(preview === undefined ? {} : { preview }), shownBefore: looked?.shownBefore ?? [], looking, title };
}
