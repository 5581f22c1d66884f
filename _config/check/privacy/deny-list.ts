import { createHmac, createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { CannotRun } from "../../model/refusal.js";
import type { Fingerprint } from "./fingerprint.ts";
import type { Hit } from "./numbers.ts";

/**
 * What may never appear: names of tellers, of people in their stories, of shelters, and stories that were taken back. The list stands
 * outside the repository and holds hashes only. Its first line is a key of its own, so that nobody compares it with a ready-made table; who has the list can
 * still try names one by one. Keep it as you keep the consent forms.
 */
export interface DenyList {
  readonly key: string;
  readonly hashes: ReadonlySet<string>;
  /** Stories that were taken back and may not come back under another name. */
  readonly stories: readonly Fingerprint[];
}

/** Longest name in words: two first names, two words between and two last names; what a hyphen joins counts as two. */
const mostWords = 6;
const keyLine = /^sleutel ([0-9a-f]{64})$/;
const hashLine = /^[0-9a-f]{64}$/;
const storyLine = /^verhaal(?: [0-9a-f]{16})+$/;

/**
 * Reads a list.
 * @throws when it is there and is no such list; silence would let every name pass
 */
export function parseDenyList(text: string): DenyList {
  const [first = "", ...rest] = text.split("\n").filter((line) => line.trim() !== "");
  const key = keyLine.exec(first)?.[1];
  const [names, stories] = [rest.filter((line) => hashLine.test(line)), rest.filter((line) => storyLine.test(line))];
  if (key === undefined || names.length + stories.length < rest.length)
    throw new CannotRun("PRIVE_NAMENLIJST is geen namenlijst. Maak er een met npm run namenlijst, en verander haar niet met de hand.");
  return { key, hashes: new Set(names), stories: stories.map((line) => new Set(line.split(" ").slice(1))) };
}

/** @param path of the list, as PRIVE_NAMENLIJST names it; undefined when there is none */
export async function readDenyList(path: string | undefined): Promise<DenyList | undefined> {
  if (path === undefined) return undefined;
  return parseDenyList(
    await readFile(path, "utf8").catch(() => {
      throw new CannotRun("PRIVE_NAMENLIJST noemt een bestand dat er niet is. Kijk het pad na, of laat PRIVE_NAMENLIJST weg.");
    }),
  );
}

/** An empty list with a new key. */
export function newDenyList(): string {
  return `sleutel ${randomBytes(32).toString("hex")}\n`;
}

/** The line for a story that is taken back. */
export function lineOfStory(story: Fingerprint): string {
  return ["verhaal", ...story].join(" ");
}

/** The line for a name: the same for capitals, accents, hyphens and spaces. */
export function hashOf(name: string, key: string): string {
  return hmac(typed(normalise(name)), key);
}

function hmac(name: string, key: string | KeyObject): string {
  return createHmac("sha256", key).update(name).digest("hex");
}

/** Letters that are no other letter with a mark, as somebody types them without the right keyboard: Yılmaz, Wałęsa, Đặng. */
function typed(name: string): string {
  return name.replace(/[ıłøđðßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}
const plainLetters: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe" };

/** Whether a name has so many words that it would never be found. */
export function isTooLong(name: string): boolean {
  return normalise(name).split(" ").length > mostWords;
}

function normalise(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .join(" ");
}

/** The parts of a name: what stands between hyphens is one of its own. */
const word = /\p{L}[\p{L}\p{M}]*/gu;
/** What may stand between two words of one name. */
const within = /^(?:[ \n]{0,3}|[ \n]?[-.'/_][ \n]?|\. )$/;
/** And between a last name and the first name behind it, as lists have them: Jansen, Anna; a table: | Jansen | Anna |. */
const turned = /^[ \n]?[,;|(][ \n]?$/;
/** AnnaJansen, as in the name of an account. */
const seam = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Words between a first name and a last name, and how they stand elsewhere: v.d. Berg, v/h Hof. */
const particles: readonly (readonly [written: RegExp, as: readonly string[]])[] = [
  [/(?<![^ ])(?:v d|vd)(?= )/, ["van de", "van den", "van der"]],
  [/(?<![^ ])(?:v h|v t)(?= )/, ["van het", "van t"]],
  [/(?<![^ ])a d(?= )/, ["aan de", "aan den"]],
  [/(?<![^ ])v(?= )/, ["van", "von"]],
  [/(?<![^ ])van de[nr]?(?= )/, ["v d"]],
  [/(?<![^ ])van(?= )/, ["v"]],
];

/** A name as it may stand on the list: whole, or with the words in it shortened. */
function spellings(name: string): string[] {
  const [written, as] = particles.find(([one]) => one.test(name)) ?? [];
  return written === undefined || as === undefined ? [name] : [name, ...as.map((one) => name.replace(written, one))];
}

/** What joins the parts of a name, in languages whose names have many. */
const joining = /^(?:v|vd|van|von|der?|den|del|dela|des?|di|da|dos?|das|du|la|las|le|los|el|al|bin|ben|ibn|abu|ter|ten|te|t|op|y|e)$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** The parts of a word that is two. */
  readonly apart: string | undefined;
  /** What lies between the word before and this one. */
  readonly gap: "close" | "within" | "turned" | undefined;
  /** Whether a hyphen joins it to the word before. */
  readonly hyphen: boolean;
}

function wordsIn(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(word)].map(({ 0: found, index: start }) => {
    const between = text.slice(end, start);
    const gap = /^[ -]$/.test(between) ? "close" : within.test(between) ? "within" : turned.test(between) ? "turned" : undefined;
    end = start + found.length;
    const plain = normalise(found);
    const capital = !found.startsWith(plain.slice(0, 1));
    return {
      text: plain,
      start,
      end,
      capital,
      gap,
      hyphen: between === "-",
      apart: seam.test(found) ? normalise(found.split(seam).join(" ")) : undefined,
    };
  });
}

/**
 * Names of the list in a text, in capitals or not, whole or with the s of what is somebody's, over the end of a line, and with the last name in front.
 * @param text read as seen (reading.ts)
 */
export function namesIn(text: string, list: DenyList): Hit[] {
  if (list.hashes.size === 0) return [];
  const words = wordsIn(text);
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const last = nameAt(words, index, list);
    if (last === undefined) continue;
    hits.push({ code: "naam-op-lijst", start: words[index]?.start ?? 0, end: words[last]?.end ?? 0 });
    index = last;
  }
  return [...hits, ...letterByLetter(text, list)];
}

/** Four letters and more with a space between each. */
const spelled = /(?<![\p{L}\p{M}])\p{L}\p{M}*(?: \p{L}\p{M}*){3,30}(?![\p{L}\p{M}])/gu;

/** A name that is spelled out: Z u l e y k a. */
function letterByLetter(text: string, list: DenyList): Hit[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: found, index }): Hit[] =>
    isName(normalise(found.replaceAll(" ", "")), list) ? [{ code: "naam-op-lijst", start: index, end: index + found.length }] : [],
  );
}

/** The last word of the longest name that begins at a word. */
function nameAt(words: readonly Word[], index: number, list: DenyList): number | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  let longest = isName(first.text, list) || (first.apart !== undefined && isName(first.apart, list)) ? index : undefined;
  let name = first.text;
  /** The last name, when what follows is to be read before it. */
  let lastName: string | undefined;
  let onForm = true;
  let joined = joining.test(first.text);
  for (let last = index + 1; last < words.length && last < index + mostWords; last += 1) {
    const part = words[last];
    if (part?.gap === undefined || (part.gap === "turned" && lastName !== undefined)) break;
    // Five words and more are a name when something joins them, a hyphen or a word of its own.
    joined ||= part.hyphen || joining.test(part.text);
    if (last - index >= 4 && !joined) break;
    onForm &&= part.gap === "close";
    if (part.gap === "turned") [lastName, name] = [name, part.text];
    else name = `${name} ${part.text}`;
    const found =
      lastName !== undefined
        ? isName(`${name} ${lastName}`, list)
        : isName(name, list) ||
          // Jansen Anna, as on a form; without capitals it is two words like others, over the end of a sentence two people.
          (onForm && part.capital && (first.capital || last > index + 1) && turns(name).some((one) => isName(one, list)));
    if (found) longest = last;
  }
  return longest;
}

/** A name with its first word at the end, or its last in front: Dubois Jean-Pierre, De Vries-Jansen Anna. */
function turns(name: string): string[] {
  const words = name.split(" ");
  const [first = "", ...others] = words;
  const turned = [words.at(-1), ...words.slice(0, -1)].join(" ");
  return words.length === 3 ? [`${others.join(" ")} ${first}`, turned] : [turned];
}

/** As it is on the list, or with the s of what is somebody's. */
function isName(name: string, { key, hashes }: DenyList): boolean {
  return isListed(name, key, hashes) || (name.endsWith("s") && name.length > 2 && isListed(name.slice(0, -1), key, hashes));
}

/** What was looked up before, by list: the same words stand in many texts. */
const lookedUp = new WeakMap<ReadonlySet<string>, { readonly key: KeyObject; readonly listed: Map<string, boolean> }>();

function isListed(name: string, key: string, hashes: ReadonlySet<string>): boolean {
  const lookups = lookedUp.get(hashes) ?? { key: createSecretKey(key, "utf8"), listed: new Map<string, boolean>() };
  lookedUp.set(hashes, lookups);
  const before = lookups.listed.get(name);
  if (before !== undefined) return before;
  // An older list has the hash of the name with its letters as they are.
  const listed = [...new Set([typed(name), name])].flatMap(spellings).some((one) => hashes.has(hmac(one, lookups.key)));
  lookups.listed.set(name, listed);
  return listed;
}
