/*
 * Characters that come with pasted text: invisible ones, and ones that look like a character on the keyboard. They split words for search, and
 * keep Markdown and fields from being recognised.
 */

/** Bullets of other programs, for use in a character class. */
export const bullets = "•·▪▫◦‣⁃●○■□►▸➢➤❖";

/** Why a character is reported: it is invisible, is taken for another, or is shown as a box. */
type How = "hidden" | "look-alike" | "broken";

interface SignKind {
  readonly how: How;
  readonly pattern: RegExp;
  /** For an editor. */
  readonly name: string;
  /** The replacement, when that is certain. */
  readonly mend?: (found: string) => string;
}

const nothing = (): string => "";
const space = (): string => " ";
const ordinary = (found: string): string => found.normalize("NFKC");

/** What bytes 80 to 9F are in Windows-1252. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const follows = `[\\u00a0-\\u00bf${upper}]`;
const misread = new RegExp(`[ÂÃÄÅ]${follows}|â[${upper}]${follows}`, "g");

/** Decodes misread UTF-8 again; returns the text unchanged when the result is not valid. */
function readAgain(found: string): string {
  const bytes = found.split("").map((sign) => (upper.includes(sign) ? 0x80 + upper.indexOf(sign) : sign.charCodeAt(0)));
  const meant = new TextDecoder().decode(Uint8Array.from(bytes));
  return meant.includes("\ufffd") ? found : meant;
}

/** The kinds, most specific first: a character is of the first kind that matches. */
const kinds: readonly SignKind[] = [
  { how: "hidden", pattern: /\u00ad/g, name: "zacht afbreekstreepje", mend: nothing },
  { how: "hidden", pattern: /\u200b/g, name: "spatie zonder breedte", mend: nothing },
  { how: "hidden", pattern: /\ufeff/g, name: "merkteken van een bestand", mend: nothing },
  { how: "hidden", pattern: /\u2060/g, name: "teken dat woorden aan elkaar houdt", mend: nothing },
  { how: "hidden", pattern: /[\u200c\u200d]/g, name: "teken dat letters verbindt of scheidt", mend: nothing },
  { how: "hidden", pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, name: "teken dat de leesrichting draait" },
  { how: "hidden", pattern: /[\u2028\u2029\v\f\u0085]/g, name: "regeleinde van een ander programma" },
  { how: "hidden", pattern: /\ufffc/g, name: "plek van een plaatje dat niet meekwam" },
  { how: "hidden", pattern: /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, name: "" },
  { how: "look-alike", pattern: /[\u00a0\u202f\u2007]/g, name: "vaste spatie", mend: space },
  { how: "look-alike", pattern: /[\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, name: "brede of smalle spatie", mend: space },
  { how: "look-alike", pattern: /[\u2010\u2011]/g, name: "streepje dat niet afbreekt", mend: () => "-" },
  { how: "look-alike", pattern: /[\ufb00-\ufb06]/g, name: "twee letters in één teken", mend: ordinary },
  { how: "look-alike", pattern: /[\uff01-\uff5e]/g, name: "brede letter of breed leesteken", mend: ordinary },
  { how: "look-alike", pattern: /[\u2217\u204e]/g, name: "sterretje van een ander programma", mend: () => "*" },
  { how: "look-alike", pattern: /[\u{1d400}-\u{1d7ff}]/gu, name: "letter die op vet of schuin lijkt", mend: ordinary },
  { how: "look-alike", pattern: /[A-Za-z][\u0300-\u036f]+/g, name: "letter met een los accent", mend: (found) => found.normalize("NFC") },
  { how: "look-alike", pattern: /(?<=\p{L})\u00b4(?=\p{L})/gu, name: "accent als apostrof", mend: () => "'" },
  {
    how: "look-alike",
    pattern: /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu,
    name: "letter uit een ander schrift",
  },
  // Word writes bullets as private-use characters.
  {
    how: "broken",
    pattern: /(?<=(?:^|\n)[ \t]{0,12})[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf02d\uf076][ \t\u00a0]{0,12}/g,
    name: "bolletje uit Word",
    mend: () => "- ",
  },
  { how: "broken", pattern: /[\ufffd\ue000-\uf8ff]/g, name: "" },
  // UTF-8 that a program decoded as Windows-1252: an é became Ã©.
  { how: "broken", pattern: misread, name: "verkeerd omgezet", mend: readAgain },
];

/** Quick test for whether a text can contain any of these; most lines cannot. */
const beyondKeyboard =
  /[ÂÃÄÅâ][^\p{L}\s]|[ÂÃÄÅâ][\u00a0ƒŠŒŽšœžŸˆªº]|[^\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u024f\u2013\u2014\u2018-\u201f\u2026\u20ac]/u;

const pictureBefore = /\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*$/u;
const pictureAfter = /^\p{Extended_Pictographic}/u;
/** Scripts in which an invisible joiner decides whether letters connect: Persian, Hindi and related scripts. */
const touching =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Myanmar}\\p{Script=Khmer}\\p{Script=Mongolian}]";
const letterBefore = new RegExp(`${touching}\\p{M}{0,8}$`, "u");
const letterAfter = new RegExp(`^${touching}`, "u");

/**
 * Whether a character is used correctly: a joiner in an emoji or between letters that need it, a non-breaking space at French punctuation, a
 * full-width character in Chinese.
 */
function works(text: string, sign: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  const after = text.slice(index + sign.length, index + sign.length + 2);
  if (sign === "\u200c" || sign === "\u200d")
    return (
      (sign === "\u200d" && pictureBefore.test(before) && pictureAfter.test(after)) ||
      (letterBefore.test(before) && letterAfter.test(after))
    );
  if (/[\u00a0\u202f]/.test(sign)) return before.endsWith("«") || /^[»:;!?%€]/.test(after);
  if (/[\uff01-\uff5e\u3000]/.test(sign)) return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before + after);
  return false;
}

interface Found {
  readonly kind: SignKind;
  readonly sign: string;
  readonly index: number;
}

/** The characters to report in a text, in order. */
function signsIn(text: string): Found[] {
  if (!beyondKeyboard.test(text)) return [];
  const taken = new Map<number, Found>();
  for (const kind of kinds)
    for (const { 0: sign, index } of text.matchAll(kind.pattern))
      if (!taken.has(index) && !works(text, sign, index)) taken.set(index, { kind, sign, index });
  return [...taken.values()].sort((a, b) => a.index - b.index);
}

/** The characters of one sort on a line that came with pasted text. */
interface PastedSigns {
  /** 1-based. */
  readonly line: number;
  readonly how: How;
  /** Without duplicates. */
  readonly names: readonly string[];
  /** Whether the replacement is certain for all of them. */
  readonly mendable: boolean;
}

/** Every line with such characters, in the order of the text. */
export function pastedSigns(text: string): PastedSigns[] {
  if (!beyondKeyboard.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const signs = signsIn(line);
    return (["hidden", "look-alike", "broken"] as const).flatMap((how): PastedSigns[] => {
      const found = signs.filter(({ kind }) => kind.how === how);
      if (found.length === 0) return [];
      const names = [...new Set(found.map(({ kind, sign }) => (kind.name === "" ? codeOf(sign) : `${kind.name}, ${codeOf(sign)}`)))];
      return [{ line: index + 1, how, names, mendable: found.every(({ kind }) => kind.mend !== undefined) }];
    });
  });
}

/** A text in which such characters are replaced wherever the replacement is certain. */
export function withoutPastedSigns(text: string): string {
  // A byte order mark at the start is an encoding mark, and not part of the text.
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  return mark + replaced(text.slice(mark.length), ({ kind, sign }) => kind.mend?.(sign) ?? sign);
}

/** A text without invisible characters, so that the checks see what a reader sees. */
export function withoutHidden(text: string): string {
  return replaced(text, ({ kind, sign }) => (kind.how === "hidden" ? "" : sign));
}

/** A line in which every such character is replaced by its name, to show an editor what is there. */
export function shownSigns(line: string): string {
  return replaced(line, ({ kind, sign }) => `⟨${kind.name === "" ? codeOf(sign) : kind.name}⟩`);
}

function replaced(text: string, by: (found: Found) => string): string {
  let out = "";
  let from = 0;
  for (const found of signsIn(text)) {
    out += text.slice(from, found.index) + by(found);
    from = found.index + found.sign.length;
  }
  return out + text.slice(from);
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? ""}`;
}
