import type { FaultCode } from "../../model/faults.ts";

/** A stretch of text that leads to a person. */
export interface Hit {
  readonly code: FaultCode;
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Finds one kind of identifier. `accept` has the last word on what the pattern found. */
interface Finder {
  readonly code: FaultCode;
  readonly pattern: RegExp;
  /** What every find holds somewhere: a text without it need not be searched by a pattern that takes long. */
  readonly hint?: RegExp;
  readonly accept?: (found: string) => boolean;
}

const month =
  "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** A day as people write it: 12 maart 2021, 12 maart, 12-03-2021, 12/3/21, 2021-03-12. */
export const exactDate = `(?:\\d{1,2}(?:e|de)? ${month}\\b\\.?(?: ?'?\\d{2,4})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const street = "\\p{L}*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|markt|dreef|plantsoen|hof|pad)";
const houseNumber = "\\d{1,4} ?[a-z]?";
/** SA, SD and SS are in no Dutch postcode. */
const postcode = "[1-9]\\d{3} ?(?!S[ADS])[A-Z]{2}";

/**
 * What nobody may publish about anybody, in any text of this project. In this order: where two overlap, the first counts.
 * Dutch numbers as people write them; the rules of each number are named with it.
 */
const finders: readonly Finder[] = [
  {
    code: "e-mail",
    hint: /@|\bat[\])]|apenstaart/iu,
    pattern:
      /[\w.+%-]+\s?(?:@|\[at\]|\(at\)|\[apenstaartje?\])\s?[\w-]+(?:\s?(?:\.|\[punt\]|\(punt\)|\[dot\])\s?[\w-]+)*\s?(?:\.|\[punt\]|\(punt\)|\[dot\])\s?[a-z]{2,}/giu,
  },
  { code: "iban", pattern: /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?\b/giu, accept: isIban },
  {
    // Ten digits from 0, +31 or 0031 in any grouping, 0800 and 0900, any number from abroad, and 112 after "bel".
    code: "telefoonnummer",
    pattern:
      /(?<![\d-]|[A-Z]{2})(?:(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|\(?0)[1-9](?:[ ()-]{0,3}\d){8}|0[89]0\d[ -]?\d{4}|(?:\+|00)(?!31)[1-9](?:[ ().-]{0,2}\d){7,14})(?!\d)|\bbel(?:len|t)? 112\b/giu,
  },
  { code: "bsn", pattern: /(?<![\d.,-])\d(?:[ .]?\d){8}(?!\d|[.,-]\d)/gu, accept: isBsn },
  {
    // The fourteen Dutch series (RDW sidecodes): three groups of letters or digits, six characters in all.
    code: "kenteken",
    pattern:
      /\b(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)\b/gu,
  },
  {
    code: "kenteken",
    pattern: /(?<=\bkenteken (?:is |was )?)(?=[a-z-]*\d)(?=[\d-]*[a-z])[a-z0-9]{1,3}-?[a-z0-9]{2,3}-?[a-z0-9]{1,3}\b/giu,
  },
  {
    code: "adres",
    pattern: new RegExp(
      `\\b(?:(?:\\p{Lu}\\p{L}+ ){1,3}${houseNumber},? ${postcode}\\b|${postcode},? (?:nr\\.? ?|nummer |huisnummer )?${houseNumber}\\b|(?:\\p{Lu}\\p{L}+ )?\\p{Lu}${street} ${houseNumber}(?![\\p{L}\\d]))`,
      "gu",
    ),
  },
  { code: "geboortedatum", pattern: new RegExp(`\\b(?:geboren|geb\\.|geboortedatum|verjaardag|jarig)[^.\\n]{0,40}?${exactDate}`, "giu") },
  {
    code: "sociale-media",
    hint: /@|\.(?:com|me)\/|snap|insta|tiktok|telegram|discord/iu,
    pattern:
      /\b(?:www\.)?(?:instagram|tiktok|facebook|fb|snapchat|twitter|x|onlyfans|linkedin|telegram)\.com\/[@\w./-]{2,}|\b(?:t|wa)\.me\/[\w+/]{3,}|\b(?:snap(?:chat)?|insta(?:gram)?|tiktok|telegram|discord)(?:naam|account)?\s?[:=]\s?@?[\w.]{3,}|(?<![\w./@[])@(?=[\w.]*[a-z])[\w.]{3,30}\b/giu,
  },
];

/**
 * Finds identifiers of people in a text.
 * @returns hits in the order of the text, none overlapping
 */
export function identifiersIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const { code, pattern, hint, accept } of finders) {
    if (hint?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const [found] = match;
      const hit = { code, start: match.index, end: match.index + found.length };
      if (accept?.(found) !== false && !hits.some((other) => other.start < hit.end && hit.start < other.end)) hits.push(hit);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** The 11-test: nine digits weighed 9, 8 … 2, -1 add up to a multiple of eleven (Rijksdienst voor Identiteitsgegevens). */
function isBsn(found: string): boolean {
  const digits = Array.from(found.replace(/\D/g, ""), Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && new Set(digits).size > 1;
}

/** ISO 13616: country and check digits to the back, letters as numbers from 10, and the remainder of 97 is 1. */
function isIban(found: string): boolean {
  const plain = found.replace(/\s/g, "").toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}
