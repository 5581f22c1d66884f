import { createHmac, createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import { readFile } from "node:fs/promises";
import { CannotRun } from "../../model/refusal.js";
import type { Fingerprint } from "./fingerprint.ts";
import type { Hit } from "./numbers.ts";

/**
 * What may never appear: names of people who told their story, of people in it and of shelters, and withdrawn stories. The list is stored
 * outside the repository and holds hashes only. Its first line is a random key, so that precomputed hashes are useless; anybody who has the list can
 * still try names one by one. Keep it as you keep the consent forms.
 */
export interface DenyList {
  readonly key: string;
  readonly hashes: ReadonlySet<string>;
  /** Withdrawn stories, which may not return under another name. */
  readonly stories: readonly Fingerprint[];
}

/** The most words in a name: two first names, two particles and two last names; a hyphenated name counts as two. */
const mostWords = 6;
const keyLine = /^sleutel ([0-9a-f]{64})$/;
const hashLine = /^[0-9a-f]{64}$/;
const storyLine = /^verhaal(?: [0-9a-f]{16})+$/;

/**
 * Parses a deny list.
 * @throws when the text is not a valid list; ignoring that would let every name pass
 */
export function parseDenyList(text: string): DenyList {
  const [first = "", ...rest] = text.split("\n").filter((line) => line.trim() !== "");
  const key = keyLine.exec(first)?.[1];
  const [names, stories] = [rest.filter((line) => hashLine.test(line)), rest.filter((line) => storyLine.test(line))];
  if (key === undefined || names.length + stories.length < rest.length)
    throw new CannotRun("PRIVE_NAMENLIJST is geen namenlijst. Maak er een met npm run namenlijst, en verander haar niet met de hand.");
  return { key, hashes: new Set(names), stories: stories.map((line) => new Set(line.split(" ").slice(1))) };
}

/**
 * Reads the deny list.
 * @param path of the list, from PRIVE_NAMENLIJST; undefined when there is none
 */
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

/** The line for a withdrawn story. */
export function lineOfStory(story: Fingerprint): string {
  return ["verhaal", ...story].join(" ");
}

/**
 * The lines for a name: as it is, and for a name of several words also joined, as in an account or a file name: annajansen. One that was typed with
 * the name that people use, Anna (Annie) Jansen, gets the lines of both names.
 */
export function linesOf(name: string, key: string): string[] {
  return namesMeant(name).flatMap((one) => {
    const plain = typed(normalise(one));
    return [hmac(plain, key), ...(plain.includes(" ") ? [hmac(together(plain), key)] : [])];
  });
}

/** A name beside another: between brackets or quotation marks, after a slash, or after a word for it. An apostrophe within a name is no quotation mark. */
const beside =
  /[([{"“„«‘](?<quoted>[^()[\]{}"“”„«»‘’]+)[)\]}"”“»’]|(?<=\s)'(?<single>[^'\s]+)'(?=\s|$)|\/\s*(?<other>[^\s/]+)|,?\s(?:roepnaam|bijnaam|alias|genaamd|bijgenaamd|genoemd|ook wel)\s(?<called>[^\s,]+)/giu;

/**
 * The names that somebody means who types more than one, or a last name first: "Anna (Annie) Jansen", "Anna/Annie Jansen", "Anna Jansen, roepnaam
 * Annie", "Jansen, Anna".
 */
function namesMeant(name: string): string[] {
  // One of the groups has the name; those that did not match join as nothing.
  const groupsOf = [...name.matchAll(beside)].map(({ groups }) => Object.values(groups ?? {}));
  const others = groupsOf.map((groups) => groups.join("").trim()).filter((other) => other !== "");
  const alone = name.replace(beside, " ").trim();
  const [last = "", first = "", ...rest] = alone.split(",").map((part) => part.trim());
  const own = first === "" || rest.length > 0 ? alone : `${first} ${last}`;
  if (own === "") return [name];
  const after = own.split(/\s+/).slice(1);
  return [own, ...others.map((other) => [other, ...after].join(" "))];
}

/** The hash of a name; capitals, accents, hyphens and spaces make no difference. */
export function hashOf(name: string, key: string): string {
  return hmac(typed(normalise(name)), key);
}

/** The words of a name joined, with a prefix that marks it: "al en" must not match the single name Alen. */
function together(name: string): string {
  return `=${name.replaceAll(" ", "")}`;
}

function hmac(name: string, key: string | KeyObject): string {
  return createHmac("sha256", key).update(name).digest("hex");
}

/** Replaces letters that Unicode does not decompose by what people type without the right keyboard: Yılmaz, Wałęsa, Đặng. */
function typed(name: string): string {
  return name.replace(/[ıłøđðßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}
const plainLetters: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe" };

/** Whether a name has too many words to be found. */
export function isTooLong(name: string): boolean {
  return normalise(name).split(" ").length > mostWords;
}

/** Cyrillic and Greek letters that look like Latin ones, and small capitals, each above the letter that it is read as. */
const drawn = "авекмнорстухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";
const asRead = "abekmhopctyxijshdqwABEKMHOPCTYXIJSaeikvoptuxABEZHIKMNOPTYXabcdeghijklmnoprstuvwyz";
const lookAlikes: ReadonlyMap<string, string> = new Map(Array.from(drawn, (letter, index) => [letter, asRead.charAt(index)]));

/** Replaces look-alike letters in words with Latin letters; a word entirely in another alphabet is kept. */
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

/** A part of a name; a hyphen separates two parts. */
const word = /\p{L}[\p{L}\p{M}]*/gu;
/** Separators allowed between two words of one name. */
const within = /^(?:[ \n]{0,9}|[ \n]?[-.'/_][ \n]?|\. '?)$/;
/** Between table cells, where the words of a name can be in either order: | Jansen | Anna |, Anna;de;Vries. */
const cell = /^(?: ?[|;] ?|,)$/;
/** Between a last name and the first name after it, as in lists: Jansen, Anna. */
const turned = /^[ \n]?[,(:][ \n]?$/;
/** A word broken at the end of a line, as in text copied from a PDF: Zuley-, with the rest on the next line. */
const broken = /^-[ \n]?$/;
/** On a form or in a heading: Jansen Anna, Jansen - Anna, Jansen/Anna. */
const close = /^(?:[ /-]| [/-] )$/;
const gaps = [
  ["close", close],
  ["within", within],
  ["cell", cell],
  ["turned", turned],
] as const;
/** The boundary between words joined by capitals, as in an account name: AnnaJansen. */
const seam = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Abbreviated particles between a first and a last name, and their full forms: v.d. Berg, v/h Hof. */
const particles: readonly (readonly [written: RegExp, as: readonly string[]])[] = [
  [/(?<![^ ])(?:v d|vd)(?= )/, ["van de", "van den", "van der"]],
  [/(?<![^ ])(?:v h|v t)(?= )/, ["van het", "van t"]],
  [/(?<![^ ])a d(?= )/, ["aan de", "aan den"]],
  [/(?<![^ ])v(?= )/, ["van", "von"]],
  [/(?<![^ ])van (?:het|t)(?= )/, ["van het", "van t", "v h", "v t"]],
  [/(?<![^ ])van de[nr]?(?= )/, ["v d"]],
  [/(?<![^ ])van(?= )/, ["v"]],
];

/** Whether a name can contain any of these. */
const particle = /(?<![^ ])[va]d? |(?<![^ ])van /;

/** The spellings under which a name may be on the list: as it is, and with its particles abbreviated or in full. */
function spellings(name: string): string[] {
  const [written, as] = particles.find(([one]) => one.test(name)) ?? [];
  return written === undefined || as === undefined ? [name] : [name, ...as.map((one) => name.replace(written, one))];
}

/** The forms of a name to look up. The texts of a site give a million candidate names, and most of them have only one form. */
function waysToWrite(name: string): string[] {
  const plain = typed(name);
  // An older list has the hash of the name with its special letters.
  const ways = plain === name ? [name] : [plain, name];
  // A single word may be a joined name.
  if (!name.includes(" ")) return [...ways, together(plain)];
  // Bram J. Bakker, who is listed without the initial.
  if (/ \S /.test(plain)) ways.push(plain.replace(/ \S(?= )/g, ""));
  return particle.test(name) ? ways.flatMap(spellings) : ways;
}

/** Particles that join the parts of a name, in languages with long names. */
const joining = /^(?:v|vd|van|von|der?|den|del|dela|des?|di|da|dos?|das|du|la|las|le|los|el|al|bin|ben|ibn|abu|ter|ten|te|t|op|y|e)$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** For a word of two joined parts: those parts, separated. */
  readonly apart: string | undefined;
  /** The kind of separator between the previous word and this one. */
  readonly gap: "close" | "within" | "cell" | "turned" | undefined;
  /** Whether a hyphen joins it to the previous word: `hyphen` as two parts of a name, `half` as the halves of one word. */
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
 * Finds names of the list in a text: in any case, with or without a possessive s, across line ends, and with the last name first.
 * @param text normalised by reading.ts
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

/** Four or more letters, each separated by a space or another sign. */
const spelled = /(?<![\p{L}\p{M}])\p{L}\p{M}*(?:[ .-]\p{L}\p{M}*){3,30}(?![\p{L}\p{M}])/gu;

/** Finds names that are spelled out: Z u l e y k a, Z.u.l.e.y.k.a. */
function letterByLetter(text: string, list: DenyList): Hit[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: found, index }): Hit[] =>
    isName(normalise(found.replace(/[ .-]/g, "")), list) ? [{ code: "naam-op-lijst", start: index, end: index + found.length }] : [],
  );
}

/** The index of the last word of the longest name that begins at a word; undefined when none begins there. */
function nameAt(words: readonly Word[], index: number, list: DenyList): number | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  let longest = isName(first.text, list) || (first.apart !== undefined && isName(first.apart, list)) ? index : undefined;
  let name = first.text;
  /** The two parts, when a first name may follow the last name. */
  let split: { readonly lastName: string; readonly rest: string } | undefined;
  /** Whether the words may also be read in the order of the text. */
  let straight = true;
  let onForm = true;
  let joined = joining.test(first.text);
  for (let last = index + 1; last < words.length && last < index + mostWords; last += 1) {
    const part = words[last];
    if (part?.gap === undefined || (part.gap === "turned" && split !== undefined)) break;
    // Five or more words are a name only when a hyphen or a particle joins some of them.
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
      // Jansen Anna, as on a form. Without capitals these are ordinary words; across the end of a sentence they are two people.
      (onForm && part.capital && (first.capital || last > index + 1) && turns(name).some((one) => isName(one, list)));
    if (found) longest = last;
  }
  return longest;
}

/** A name with its first word moved to the end, or its last word moved to the front: Dubois Jean-Pierre, De Vries-Jansen Anna. */
function turns(name: string): string[] {
  const words = name.split(" ");
  const [first = "", ...others] = words;
  const turned = [words.at(-1), ...words.slice(0, -1)].join(" ");
  return words.length === 3 ? [`${others.join(" ")} ${first}`, turned] : [turned];
}

/** Whether a name is on the list, with or without a possessive s. */
function isName(name: string, { key, hashes }: DenyList): boolean {
  return isListed(name, key, hashes) || (name.endsWith("s") && name.length > 2 && isListed(name.slice(0, -1), key, hashes));
}

/** The same for a file name or the path of a URL: bakker-bram, where capitals do not show what is a name. */
export function namesInPath(path: string, list: DenyList): Hit[] {
  return namesIn(
    path.replace(/[-_/.]+/g, " ").replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
    list,
  );
}

/** Cache of lookups by list: the same words occur in many texts. */
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
