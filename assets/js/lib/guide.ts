import { base, wordsOf } from "../../../_shared/search/dutch-words.ts";
import { forms, keysOf, noteLines, routes, type Form, type Route, type Sight } from "../../../_shared/vocabulary.ts";
import { tellingOf } from "../../../_shared/search/small-words.ts";

/*
 * The logic of the signal guide: which signals match what somebody typed, which routes fit what somebody ticked, and the text of the note. No
 * score, no threshold, no verdict: the number of signals never means anything here.
 */

/** A signal as the guide shows it. */
export interface GuideSignal {
  readonly id: string;
  readonly text: string;
  readonly sight: Sight;
  readonly forms: readonly Form[];
  readonly places: readonly string[];
}

/** What people call a place or a form of exploitation. */
export interface Named<K extends string> {
  readonly id: K;
  readonly words: readonly string[];
}

interface Found {
  /** Signals that contain the words or synonyms of them, the best match first. */
  readonly signals: readonly GuideSignal[];
  /** Places that the words may refer to. */
  readonly places: readonly string[];
}

/** The most signals that are shown. */
const most = 12;

/**
 * Finds the signals that match what somebody typed.
 * @param text free text
 * @param synonyms groups of words and phrases with the same meaning (`_data/zoekwoorden.yaml`)
 * @param place where somebody is: on a tie, signals of that place come first
 */
export function findSignals(
  text: string,
  signals: readonly GuideSignal[],
  { synonyms, places, forms: named, place = "" }: FindOptions,
): Found {
  const terms = alternatives(text, synonyms);
  if (terms.length === 0) return { signals: [], places: [] };
  const has = (words: ReadonlySet<string>, phrase: readonly string[]): boolean => phrase.every((part) => within(words, part));
  /** Match score: two for each word that occurs, one for each of which only a synonym occurs. */
  const closeness = (words: ReadonlySet<string>): number =>
    terms.reduce(
      (sum, [own, ...others]) => sum + (own !== undefined && has(words, own) ? 2 : others.some((other) => has(words, other)) ? 1 : 0),
      0,
    );

  const names = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(wordsOf).map(base));
  const meant = places.filter(({ words }) => terms.some(([own]) => own !== undefined && has(names(words), own))).map(({ id }) => id);
  const ranked = signals
    .map((signal, order) => ({
      signal,
      order,
      close: closeness(new Set(wordsOf(signal.text).map(base))),
      here: signal.places.includes(place),
    }))
    .filter(({ close }) => close > 0)
    .sort((a, b) => b.close - a.close || Number(b.here) - Number(a.here) || a.order - b.order)
    .map(({ signal }) => signal);
  if (ranked.length > 0) return { signals: ranked.slice(0, most), places: meant };
  // No signal matches: a word such as "loverboy" names a form of exploitation; show the signals of that form.
  const formsMeant = new Set(named.filter(({ words }) => closeness(names(words)) > 0).map(({ id }) => id));
  return { signals: signals.filter(({ forms: own }) => own.some((form) => formsMeant.has(form))).slice(0, most), places: meant };
}

export interface FindOptions {
  readonly synonyms: readonly (readonly string[])[];
  readonly places: readonly Named<string>[];
  readonly forms: readonly Named<Form>[];
  readonly place?: string;
}

/** Every significant word of a text, each with its synonyms; the word itself comes first. */
function alternatives(text: string, synonyms: readonly (readonly string[])[]): (readonly (readonly string[])[])[] {
  const terms = tellingOf(wordsOf(text), (word) => word)
    .map(base)
    .filter((word) => word.length > 2);
  const groups = synonyms.map((group) => group.map((member) => wordsOf(member).map(base)));
  return terms.map((term) => [
    [term],
    ...groups
      .filter((group) => group.some((member) => member.includes(term) && member.every((part) => terms.includes(part))))
      .flatMap((group) => group.filter((member) => !(member.length === 1 && member[0] === term))),
  ]);
}

/** Minimum length of a word that may match as part of a compound or as the beginning of a word. */
const telling = 4;

/**
 * Whether a word occurs in a set: whole, as one end of a compound ("slot" in "hangslot"), or with an ending that `base` removes from one form and
 * not from the other.
 */
function within(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < telling) return false;
  for (const other of words) {
    if (other.startsWith(word) || other.endsWith(word)) return true;
    if (other.length >= telling && word.startsWith(other) && word.length <= other.length + 2) return true;
  }
  return false;
}

/** The routes that fit what is ticked: a child before an adult, a person before a place. When nothing is ticked, the route for a feeling ("gevoel"). */
export function routesOf(chosen: readonly { readonly sight: Sight }[]): readonly [Route, ...Route[]] {
  const sights = new Set<Route>(chosen.map(({ sight }) => sight));
  const [first, ...rest] = keysOf(routes).filter((route) => sights.has(route));
  return first === undefined ? ["gevoel"] : [first, ...rest];
}

/** The ticked signals under each form they may belong to, in the order of the vocabulary. */
export function byForm(chosen: readonly GuideSignal[]): readonly { readonly form: Form; readonly signals: readonly GuideSignal[] }[] {
  return keysOf(forms)
    .map((form) => ({ form, signals: chosen.filter((signal) => signal.forms.includes(form)) }))
    .filter(({ signals }) => signals.length > 0);
}

/** The text of a note that contains what was ticked; the rest is left for the witness to fill in. */
export function noteOf(place: string | undefined, chosen: readonly { readonly text: string }[]): string {
  const given: Partial<Record<keyof typeof noteLines, readonly string[]>> = {
    ...(place === undefined ? {} : { plek: [place] }),
    gezien: chosen.map(({ text }) => text),
  };
  return keysOf(noteLines)
    .map((line) => [`${noteLines[line]}:`, ...(given[line] ?? []).map((text) => `- ${text}`)].join("\n"))
    .join("\n\n");
}
