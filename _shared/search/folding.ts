/*
 * Folding removes differences in spelling. Queries and pages are folded in the same way, in the build and in the browser: without capitals,
 * accents and invisible characters, so that another keyboard or pasted text makes no difference.
 */

/** Letters that Unicode decomposition keeps, and letters that are written in two ways. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l", đ: "d", ø: "o", æ: "ae", œ: "oe", ß: "ss", ı: "i", þ: "th", ð: "d", ħ: "h",
  ة: "ه", ى: "ي", ک: "ك", ی: "ي",
}; // prettier-ignore

const twoWays = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");
/** Soft hyphens, joiners, marks of direction and of order, the Arabic stretch: invisible characters that come with pasted text. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0640]/g;
/** Within a word: "foto's" is "fotos", "j'ai" is "jai". */
const apostrophes = /(?<=[\p{L}\p{N}])['’‘ʼ`´＇](?=[\p{L}\p{N}])/gu;

/** Text that only needs lower-casing, as most does. */
const ascii = /^[ -~]*$/;

/** A text in plain lower-case letters: full-width signs narrow, accents and invisible signs gone. */
export function folded(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(apostrophes, "");
  return text
    .replace(invisible, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(twoWays, (letter) => plainLetters[letter] ?? letter)
    .replace(apostrophes, "")
    .normalize("NFC");
}

/** The folded words of a text; anything but a letter or digit ends a word. */
export function plainWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether two words differ by at most one mistake: a letter more, less or other, or two letters that changed places. */
export function withinOneMistake(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const [shortest, longest] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  let [start, end] = [0, 0];
  while (start < shortest && one[start] === other[start]) start += 1;
  while (end < shortest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = longest - start - end;
  if (left < 2) return true;
  return left === 2 && shortest === longest && one[start] === other[start + 1] && one[start + 1] === other[start];
}
