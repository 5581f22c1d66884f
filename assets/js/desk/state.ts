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

/** A page or row opened in this visit; it keeps its undo history when another item is opened. */
export interface Writing {
  readonly opened: Opened;
  readonly past: Past;
  /** The version of the file on disk, as far as this window knows. */
  readonly version: string;
  readonly saved: Past["now"];
  readonly looked?: Looked;
  /** A check of the latest text is running. */
  readonly looking: boolean;
  /** Another person's version of the file, saved meanwhile. */
  readonly conflict?: Theirs | undefined;
}

/** How the preview is shown beside the form. */
export interface View {
  readonly width: 390 | 1440;
  readonly dark: boolean;
}

/** What somebody is choosing to insert in the text. */
export type Putting = { readonly piece: Piece } | { readonly picture: File | "choose" };

interface Beginning {
  readonly kinds: readonly Choice[];
  readonly kind?: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly Asked[];
  readonly asked: readonly Asked[];
  readonly names: Readonly<Record<string, readonly Choice[]>>;
  readonly steps?: string;
  readonly key?: string;
}

/** Everything that the page shows: the state of the desk. */
export interface Desk {
  readonly list?: List;
  /** The keys of items with changes that are not saved. */
  readonly unsaved: ReadonlySet<string>;
  /** Progress of the check of the whole site, as last reported. */
  readonly standing?: Standing;
  readonly query: string;
  readonly only: "" | "klaar" | "concept" | "lezen" | "ingetrokken" | "fouten";
  readonly showPrivate: boolean;
  readonly place: "lijst" | "schrijven" | "rijen" | "nieuw" | "weghalen" | "wijzigingen" | "toestemming" | "klaarzetten";
  readonly writing?: Writing | undefined;
  readonly rows?: Rows;
  /** The rows of registers removed in this visit, the last one last. */
  readonly taken: readonly (Taken & { readonly register: string })[];
  readonly beginning?: Beginning;
  readonly going?: Going & { readonly key: string; readonly steps?: string };
  readonly changes?: Changes;
  readonly view: View;
  readonly putting?: Putting | undefined;
  /** What was done, announced to screen readers. */
  readonly says: string;
  /** Why something failed. */
  readonly problem?: string | undefined;
  readonly busy: boolean;
  /** A request is taking longer than a moment. */
  readonly waiting: boolean;
}

/** What the user can do. */
export interface Actions {
  readonly go: (place: Desk["place"]) => void;
  readonly find: (query: string) => void;
  readonly narrow: (only: Desk["only"]) => void;
  readonly askPrivate: (shown: boolean) => void;
  /** Checks the whole site again. */
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
  /** Asks the role named in the form to review the text. */
  readonly askReader: () => void;
  /** Returns it from the reviewer to the writer. */
  readonly giveBack: () => void;
  readonly ready: () => void;
  readonly unready: () => void;
  readonly takeRow: () => void;
  /** Restores a row that was removed. */
  readonly putBack: (taken: Taken) => void;
  /** Goes to the place that a finding is about. */
  readonly lead: (finding: Finding) => void;
  readonly show: (view: View) => void;
  readonly put: (putting: Putting | undefined) => void;
  /** Inserts a piece in the text, with the chosen value. */
  readonly insert: (piece: Piece, chosen?: Choice) => void;
  readonly bringPicture: (file: File, alt: string, origin: string) => void;
  readonly startGoing: () => void;
  readonly takeBack: () => void;
  readonly begin: (kind: string) => void;
  /** Starts a new row of a register. */
  readonly beginRow: (register: string) => void;
  readonly answer: (field: string, answer: readonly string[]) => void;
  readonly further: (write: boolean) => void;
  /** @param done called when it succeeded */
  readonly commit: (message: string, done: () => void) => void;
}

/** The props of a screen of the desk. */
export interface At {
  readonly desk: Desk;
  readonly actions: Actions;
}

/** Whether a screen shows the item that is being edited. */
export function isWritingPlace(place: Desk["place"]): boolean {
  return place === "schrijven" || place === "toestemming" || place === "klaarzetten";
}

/** Whether there are unsaved changes. */
export function isDirty({ past, saved }: Writing): boolean {
  return JSON.stringify(past.now) !== JSON.stringify(saved);
}

/** The faults of the last check, without its warnings. */
export function faultsOf({ looked }: Writing): readonly Finding[] {
  return (looked?.findings ?? []).filter(({ severity }) => severity === "fout");
}

/** A page in the preview. */
export interface Previewed {
  /** The address of the last preview that was rendered. */
  readonly preview?: string;
  /** The names of fields for which it shows the previous value. */
  readonly shownBefore: readonly string[];
  readonly looking: boolean;
  readonly title: string;
}

/** All certain fixes: those that need no choice of words. */
export function sureChanges({ looked }: Writing): readonly Change[] {
  const all = (looked?.findings ?? []).flatMap(({ button }) => (button?.change.sure === true ? [button.change] : []));
  // Only one fix for each line at a time.
  return all.filter((one, at) => all.findIndex(({ line }) => line === one.line) === at);
}

/** What the preview shows of the item that is being edited. */
export function previewed({ looked, looking, opened: { title } }: Writing): Previewed {
  const preview = looked?.preview;
  return { ...(preview === undefined ? {} : { preview }), shownBefore: looked?.shownBefore ?? [], looking, title };
}
