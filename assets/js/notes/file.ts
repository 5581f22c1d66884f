import { isObject, parseJson } from "../../../_shared/json.ts";

/*
 * Notes as a file: JSON with a kind and a version. The keys are Dutch, since people open these files.
 */

const kind = "notities-kompas";
const version = 1;
/** Enough for hundreds of pages of notes; a larger file is something else. */
const largest = 2_000_000;

/** One note: its place, and its text. */
export interface Note {
  /** Address and title of the page. */
  readonly adres: string;
  readonly titel: string;
  /** The anchor of the heading above the paragraph; "" when there is none. */
  readonly kop: string;
  /** The beginning of the paragraph. */
  readonly alinea: string;
  readonly tekst: string;
}

/** The key of the paragraph that a note belongs to. */
export function keyOf({ adres, alinea }: Pick<Note, "adres" | "alinea">): string {
  return `${adres} ${alinea}`;
}

/** The text of the file; deterministic. */
export function serializeNotes(notes: readonly Note[]): string {
  const notities = [...notes].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return `${JSON.stringify({ soort: kind, versie: version, notities }, null, 2)}\n`;
}

/** Parses a file, or says in Dutch why not. Never part of it. */
export function parseNotes(text: string): { readonly notes: readonly Note[] } | { readonly problem: string } {
  const unchanged = "Er is niets veranderd.";
  const content = text.length > largest ? undefined : parseJson(text);
  if (!isObject(content) || content.soort !== kind)
    return { problem: `Dit bestand is beschadigd, of er staan geen notities van deze site in. ${unchanged}` };
  if (content.versie !== version) return { problem: `Dit bestand komt uit een andere versie van de notities. ${unchanged}` };
  const { notities } = content;
  if (!Array.isArray(notities) || !notities.every(isNote))
    return { problem: `In dit bestand staat iets wat geen notitie is. ${unchanged}` };
  return { notes: notities };
}

/**
 * Merges the notes of a window and those of a file: where both have a different text for one paragraph, both texts are kept.
 * @returns the notes by key, and how many paragraphs have both texts
 */
export function withFile(
  notes: ReadonlyMap<string, Note>,
  file: readonly Note[],
): { readonly together: Map<string, Note>; readonly twice: number } {
  const together = new Map(notes);
  let twice = 0;
  for (const note of file) {
    const own = together.get(keyOf(note))?.tekst ?? "";
    if (own.includes(note.tekst) && own !== "") continue;
    const both = own.trim() !== "" && !note.tekst.includes(own);
    if (both) twice += 1;
    together.set(keyOf(note), both ? { ...note, tekst: `${own}\n${note.tekst}` } : note);
  }
  return { together, twice };
}

function isNote(value: unknown): value is Note {
  if (!isObject(value)) return false;
  const { adres, titel, kop, alinea, tekst } = value;
  return (
    [titel, alinea, tekst].every((field) => typeof field === "string") &&
    typeof adres === "string" &&
    /^\/kompas\/[a-z/-]+\/$/.test(adres) &&
    typeof kop === "string" &&
    /^[a-z0-9-]*$/.test(kop)
  );
}
