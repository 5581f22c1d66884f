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

/** The lines for a name: as it is, and when it is more than a word, as people write it together in an account or a file: annajansen. */
export function linesOf(name: string, key: string): string[] {
  const plain = typed(normalise(name));
  return [hmac(plain, key), ...(plain.includes(" ") ? [hmac(together(plain), key)] : [])];
}

/** The line for a name as it is: the same for capitals, accents, hyphens and spaces. */
export function hashOf(name: string, key: string): string {
  return hmac(typed(normalise(name)), key);
}

/** A name of more words in one, with a sign in front: "al en" is not the single name Alen. */
function together(name: string): string {
  return `=${name.replaceAll(" ", "")}`;
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

/** Letters of Cyrillic and Greek that are drawn as one of ours, and small capitals, each above the letter that is read. */
const drawn = "авекмнорстухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
const asRead = "abekmhopctyxijshdqwABEKMHOPCTYXIJSaeikvoptuxABEZHIKMNOPTYXabcdeghijklmnoprstuvwyz";
const lookAlikes: ReadonlyMap<string, string> = new Map(Array.from(drawn, (letter, index) => [letter, asRead.charAt(index)]));

/** A word as it is read; one of another alphabet alone is a name like any other. */
function asDrawn(text: string): string {
  if (/^[\0-\u024f]*$/.test(text)) return text;
  return text.replace(word, (found) =>
    /\p{Script=Latin}/u.test(found) ? Array.from(found, (letter) => lookAlikes.get(letter) ?? letter).join("") : found,
  );
}

function normalise(name: string): string {
  return asDrawn(name)
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
const within = /^(?:[ \n]{0,9}|[ \n]?[-.'/_][ \n]?|\. '?)$/;
/** Between the cells of a table, in which a name stands in either order: | Jansen | Anna |, Anna;de;Vries. */
const cell = /^(?: ?[|;] ?|,)$/;
/** And between a last name and the first name behind it, as lists have them: Jansen, Anna. */
const turned = /^[ \n]?[,(:][ \n]?$/;
/** What a line ends with in the middle of a word, when it was copied from a PDF: Zuley-, with the rest on the next one. */
const broken = /^-[ \n]?$/;
/** On a form, and in a heading: Jansen Anna, Jansen - Anna, Jansen/Anna. */
const close = /^(?:[ /-]| [/-] )$/;
const gaps = [
  ["close", close],
  ["within", within],
  ["cell", cell],
  ["turned", turned],
] as const;
/** AnnaJansen, as in the name of an account. */
const seam = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Words between a first name and a last name, and how they stand elsewhere: v.d. Berg, v/h Hof. */
const particles: readonly (readonly [written: RegExp, as: readonly string[]])[] = [
  [/(?<![^ ])(?:v d|vd)(?= )/, ["van de", "van den", "van der"]],
  [/(?<![^ ])(?:v h|v t)(?= )/, ["van het", "van t"]],
  [/(?<![^ ])a d(?= )/, ["aan de", "aan den"]],
  [/(?<![^ ])v(?= )/, ["van", "von"]],
  [/(?<![^ ])van (?:het|t)(?= )/, ["van het", "van t", "v h", "v t"]],
  [/(?<![^ ])van de[nr]?(?= )/, ["v d"]],
  [/(?<![^ ])van(?= )/, ["v"]],
];

/** Whether any of these can be in a name. */
const particle = /(?<![^ ])[va]d? |(?<![^ ])van /;

/** A name as it may stand on the list: whole, or with the words in it shortened. */
function spellings(name: string): string[] {
  const [written, as] = particles.find(([one]) => one.test(name)) ?? [];
  return written === undefined || as === undefined ? [name] : [name, ...as.map((one) => name.replace(written, one))];
}

/** What a name is asked for as; of most names, and there are a million in the texts of a site, that is one thing. */
function waysToWrite(name: string): string[] {
  const plain = typed(name);
  // An older list has the hash of the name with its letters as they are.
  const ways = plain === name ? [name] : [plain, name];
  // A word alone may be a name written together.
  if (!name.includes(" ")) return [...ways, together(plain)];
  // Bram J. Bakker, who is on the list without it.
  if (/ \S /.test(plain)) ways.push(plain.replace(/ \S(?= )/g, ""));
  return particle.test(name) ? ways.flatMap(spellings) : ways;
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
  readonly gap: "close" | "within" | "cell" | "turned" | undefined;
  /** Whether a hyphen joins it to the word before: as two parts of a name, or as the halves of a word. */
  readonly hyphen: boolean;
  readonly half: boolean;
}

function wordsIn(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(word)].map(({ 0: found, index: start }) => {
    const between = text.slice(end, start);
    const gap = gaps.find(([, pattern]) => pattern.test(between))?.[0];
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
      half: broken.test(between),
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

/** Four letters and more with a space or a sign between each. */
const spelled = /(?<![\p{L}\p{M}])\p{L}\p{M}*(?:[ .-]\p{L}\p{M}*){3,30}(?![\p{L}\p{M}])/gu;

/** A name that is spelled out: Z u l e y k a, Z.u.l.e.y.k.a. */
function letterByLetter(text: string, list: DenyList): Hit[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: found, index }): Hit[] =>
    isName(normalise(found.replace(/[ .-]/g, "")), list) ? [{ code: "naam-op-lijst", start: index, end: index + found.length }] : [],
  );
}

/** The last word of the longest name that begins at a word. */
function nameAt(words: readonly Word[], index: number, list: DenyList): number | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  let longest = isName(first.text, list) || (first.apart !== undefined && isName(first.apart, list)) ? index : undefined;
  let name = first.text;
  /** When a first name may stand behind the last: both. */
  let split: { readonly lastName: string; readonly rest: string } | undefined;
  /** Whether the words may also be read in the order in which they stand. */
  let straight = true;
  let onForm = true;
  let joined = joining.test(first.text);
  for (let last = index + 1; last < words.length && last < index + mostWords; last += 1) {
    const part = words[last];
    if (part?.gap === undefined || (part.gap === "turned" && split !== undefined)) break;
    // Five words and more are a name when something joins them, a hyphen or a word of its own.
    joined ||= part.hyphen || joining.test(part.text);
    if (last - index >= 4 && !joined) break;
    onForm &&= part.gap === "close";
    straight &&= part.gap !== "turned";
    if (split !== undefined) split = { ...split, rest: `${split.rest} ${part.text}` };
    else if (part.gap === "turned" || part.gap === "cell") split = { lastName: name, rest: part.text };
    const before = name;
    name = `${name} ${part.text}`;
    const found =
      (straight && isName(name, list)) ||
      (part.half && isName(before + part.text, list)) ||
      (split !== undefined && isName(`${split.rest} ${split.lastName}`, list)) ||
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

/** The same in the name of a file or the path of an address: bakker-bram, where no capital says what is a name. */
export function namesInPath(path: string, list: DenyList): Hit[] {
  return namesIn(
    path.replace(/[-_/.]+/g, " ").replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
    list,
  );
}

/** What was looked up before, by list: the same words stand in many texts. */
const lookedUp = new WeakMap<ReadonlySet<string>, { readonly key: KeyObject; readonly listed: Map<string, boolean> }>();

function isListed(name: string, key: string, hashes: ReadonlySet<string>): boolean {
  const lookups = lookedUp.get(hashes) ?? { key: createSecretKey(key, "utf8"), listed: new Map<string, boolean>() };
  lookedUp.set(hashes, lookups);
  const before = lookups.listed.get(name);
  if (before !== undefined) return before;
  const listed = waysToWrite(name).some((one) => hashes.has(hmac(one, lookups.key)));
  lookups.listed.set(name, listed);
  return listed;
}
