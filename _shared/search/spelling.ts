import { stemOf } from "./dutch-stem.ts";
import { folded } from "./folding.ts";

/*
 * Suggests corrections for a word that is on no page: a word of the site that looks or sounds like it in Dutch, or two words of the
 * site that were written as one.
 */

/** A word of the site. */
interface Known {
  readonly word: string;
  readonly plain: string;
  readonly sound: string;
  /** 0 to 9. */
  readonly common: number;
}

export interface Vocabulary {
  readonly words: readonly Known[];
  /** Without capitals and accents. */
  readonly plain: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Reads the list of words that the build wrote (_config/publish/search/vocabulary.ts). Invalid lines are ignored. */
export function readVocabulary(text: string): Vocabulary {
  let before = "";
  const words = text.split(" ").flatMap((entry): Known[] => {
    const [, shared, rest, common] = /^([0-9a-z])(\p{L}*)(\d)$/u.exec(entry) ?? [];
    if (shared === undefined || rest === undefined) return [];
    before = before.slice(0, Number.parseInt(shared, 36)) + rest;
    const plain = folded(before);
    return [{ word: before, plain, sound: phoneticOf(plain), common: Number(common) }];
  });
  return { words, plain: new Set(words.map(({ plain }) => plain)), stems: new Set(words.map(({ plain }) => stemOf(plain))) };
}

/** Spellings that sound alike in Dutch. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ij|y|ei/g, "E"], [/ou|au/g, "A"], [/oe/g, "U"], [/ie/g, "i"], [/eu/g, "O"], [/sch(?=e|$)/g, "s"], [/ch/g, "g"], [/ph/g, "f"], [/qu/g, "k"],
  [/c(?=[eiE])/g, "s"], [/ck|c|q/g, "k"], [/x/g, "ks"], [/z/g, "s"], [/v|w/g, "f"], [/th/g, "t"], [/dt?$/g, "t"], [/b$/g, "p"], [/(.)\1+/g, "$1"],
]; // prettier-ignore

/** A rough phonetic key of a folded word. */
export function phoneticOf(plain: string): string {
  return alike.reduce((made, [letters, sound]) => made.replace(letters, sound), plain);
}

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** Neighbouring keys: a slip of the finger costs less than another wrong letter. */
const neighbours = new Set(
  rows.flatMap((row) => Array.from(row, (key, at) => key + row.charAt(at + 1)).flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)])),
);
const slip = 0.7;

/** The edit distance of two words, with transpositions; infinite beyond `most`. */
export function distanceOf(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const [a = "", b = ""] = [one[row - 1], other[column - 1]];
      const changed = a === b ? 0 : neighbours.has(a + b) ? slip : 1;
      let cost = Math.min((last[column - 1] ?? 0) + changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a === other[column - 2] && one[row - 2] === b) cost = Math.min(cost, (before[column - 2] ?? 0) + slip);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    [before, last] = [last, current];
  }
  return last[other.length] ?? Infinity;
}

/** The most mistakes in a word of this length. */
function mistakesIn(length: number): number {
  return length < 5 ? 0.7 : length < 8 ? 1.2 : 2.2;
}

/**
 * The word of the site that is closest to what was typed.
 * @param typed a word as it was folded
 * @returns undefined when none is close enough
 */
export function meant(typed: string, { words }: Vocabulary): string | undefined {
  const most = mistakesIn(typed.length);
  const sound = phoneticOf(typed);
  let best: { word: string; cost: number } | undefined;
  for (const { word, plain, sound: other, common } of words) {
    if (Math.abs(plain.length - typed.length) > 3) continue;
    const cost =
      Math.min(distanceOf(typed, plain, most), sound.length < 3 ? Infinity : distanceOf(sound, other, most - 0.4) + 0.4) - common / 40;
    if (cost < (best?.cost ?? most)) best = { word, cost };
  }
  return best?.word;
}

/** Between the halves of a compound. */
const link = /(?:e[nr]|s|e|n)$/;
const shortestHalf = 3;

/**
 * Two words of the site that were written as one.
 * @param typed a word as it was folded
 * @param isKnown whether the index has a word
 */
export function halvesOf(typed: string, isKnown: (word: string) => boolean): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  for (let at = shortestHalf; at <= typed.length - shortestHalf; at += 1) {
    const [first, last] = [typed.slice(0, at), typed.slice(at)];
    const whole = [first, first.replace(link, "")].find((half) => half.length >= shortestHalf && isKnown(half));
    if (whole === undefined || !isKnown(last)) continue;
    if (best === undefined || Math.min(whole.length, last.length) > Math.min(best[0].length, best[1].length)) best = [whole, last];
  }
  return best;
}
