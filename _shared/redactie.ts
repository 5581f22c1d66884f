/*
 * What the editors' desk (_config/desk/editor/) and its page (assets/js/desk/) exchange.
 */

/** A value of a field as it stands in a file. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** How a field is asked for; made from its schema (_config/desk/editor/form.ts). */
export type Field =
  | { readonly type: "text"; readonly long: boolean; readonly most?: number }
  | { readonly type: "number" }
  | { readonly type: "yes-no" }
  | { readonly type: "day" }
  | { readonly type: "choice"; readonly options: readonly Choice[] }
  /** The name of something else, such as a source; the names to choose from are in {@link Opened.names}. */
  | { readonly type: "reference"; readonly kind: string }
  | { readonly type: "list"; readonly of: Field }
  | { readonly type: "group"; readonly fields: readonly NamedField[] }
  /** Values by keys that the editor chooses. */
  | { readonly type: "record"; readonly of: Field };

export interface NamedField {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly optional: boolean;
  readonly field: Field;
  /** Where it stands in the form; absent: above the text. */
  readonly section?: "toestemming" | "meelezen" | "rest" | "staat";
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something that can be opened: a page, or a register. Its key means nothing outside this visit. */
export interface Listed {
  readonly key: string;
  readonly title: string;
  /** The room of a page, in a reader's words. */
  readonly room: string;
  /** How messages name its file. */
  readonly file: string;
  readonly state: "klaar" | "concept" | "lezen" | "onleesbaar";
  readonly isPrivate?: true;
  /** Of a register that is a list: somebody can begin a row. */
  readonly hasRows?: true;
  /** Faults that the last check of the whole site found in it; absent while no check has seen it as it is now. */
  readonly faults?: number;
}

export interface List {
  readonly pages: readonly Listed[];
  readonly registers: readonly Listed[];
  readonly withdrawn: readonly { readonly name: string; readonly day: string }[];
  /** Whether there is a private folder that can be asked for. */
  readonly hasPrivate: boolean;
}

/** How far the check of the whole site is. */
export interface Standing {
  /** A counter: a higher number means that the server has news since the last answer. */
  readonly turn: number;
  /** Whether the whole site has been checked at least once; before that a page is judged by its own text and the names of other pages. */
  readonly known: boolean;
  /** Whether that check is up to date with the files. */
  readonly checked: boolean;
  /** Why the check failed. */
  readonly trouble?: string;
}

/** Lines of a file that become others. */
export interface Change {
  /** Line number of the first one, from 1. */
  readonly line: number;
  readonly was: readonly string[];
  readonly becomes: readonly string[];
  /** Whether the change needs no choice by an editor; such changes can all be made at once. */
  readonly sure: boolean;
}

/** A fault or warning of the check. */
export interface Finding {
  readonly severity: "fout" | "waarschuwing";
  readonly code: string;
  /** As the check names it: `rijen.4.lijn`, `tekst`, `bestand`. */
  readonly field: string;
  /** In the text under the fields, from 1; absent for what stands elsewhere. */
  readonly line?: number;
  readonly what: string;
  readonly mend: string;
  /** The fix that a button can apply. */
  readonly button?: { readonly label: string; readonly change: Change };
}

/** The item that is open for editing. */
export interface Opened {
  readonly key: string;
  readonly title: string;
  readonly room: string;
  readonly file: string;
  readonly isPrivate: boolean;
  /** Its fields; absent when they cannot be read, and the file is written as a whole. */
  readonly form?: Field;
  readonly value: Value;
  /** The text under the fields; absent for what has fields only. */
  readonly text?: string;
  /** Identifies the content on the disk; saving fails when the file has another version by then. */
  readonly version: string;
  readonly names: Readonly<Record<string, readonly Choice[]>>;
  /** The lists of names are not loaded yet; they are there when the item is opened again. */
  readonly namesLater?: true;
  /** What can be put in the text. */
  readonly pieces: readonly Piece[];
  /** Of a page: it can be drawn. */
  readonly isPage: boolean;
  /** Of a story: it can be taken back. */
  readonly isStory: boolean;
}

/** The rows of a register. */
export interface Rows {
  readonly key: string;
  readonly title: string;
  readonly file: string;
  readonly help: string;
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  /** The key of a row that is not there yet; absent where nobody may add one. */
  readonly fresh?: string;
}

/** A piece of Markdown that a button inserts: the text before and after the selection, or around the chosen item. */
export interface Piece {
  readonly label: string;
  /** What is chosen, by its title; absent when there is nothing to choose. */
  readonly kind?: string;
  readonly before: string;
  /** Placeholder when nothing is selected; it is selected after insertion, so that typing replaces it. */
  readonly words?: string;
  /** Between words and what was chosen: of a link, of which the title is the words. */
  readonly between?: string;
  readonly after: string;
  readonly block: boolean;
}

/** What somebody is writing. */
export interface Written {
  readonly key: string;
  readonly value: Value;
  readonly text?: string;
}

/** What the check says of what is being written. */
export interface Looked {
  readonly findings: readonly Finding[];
  /** The address of the page as it would be. */
  readonly preview?: string;
  /** Names of fields of which the preview shows what they held before. */
  readonly shownBefore: readonly string[];
  readonly level?: { readonly words: number; readonly score: number; readonly norm: string; readonly sentence: number };
  readonly channels: readonly Shown[];
  readonly theirs?: Theirs;
}

/** What a channel shows of a page. */
export interface Shown {
  /** Its name in a consent. */
  readonly name: string;
  readonly channel: string;
  /** Whether it would, once the page is ready. */
  readonly shown: boolean;
  readonly says: string;
  /** The words themselves, where it shows a few of them. */
  readonly words?: { readonly title: string; readonly text: string };
}

/** How a removed row is restored. */
export interface Taken {
  readonly back: string;
  readonly label: string;
}

/** The result of saving. */
export type Saved = { readonly version: string; readonly title: string } | Theirs;

/** Somebody changed the file meanwhile: what is there now. */
export interface Theirs {
  readonly version: string;
  readonly value: Value;
  readonly text?: string;
  readonly readable: boolean;
}

/** A question of the drafting room. */
export interface Asked {
  readonly field: string;
  readonly label: string;
  readonly type: Field;
  readonly multiple: boolean;
  readonly optional: boolean;
  readonly initial?: string;
  readonly problem?: string;
}

/** The result of beginning a page. */
export type Begun =
  | { readonly questions: readonly Asked[]; readonly names: Readonly<Record<string, readonly Choice[]>> }
  | { readonly key: string; readonly steps: string };

/** What is removed when a story is withdrawn. */
export interface Going {
  readonly title: string;
  /** Without a count: that is not known yet. */
  readonly rows: readonly { readonly what: string; readonly count?: number }[];
}

/** What was changed since the last commit, or since the desk was opened. */
export interface Changes {
  readonly git: boolean;
  readonly changes: readonly { readonly file: string; readonly says: string }[];
}

/** The window with the page as it will be; it hears of it on a channel of that name. */
export const besideAddress = "/redactie/naast/";
