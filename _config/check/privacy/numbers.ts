import type { FaultCode } from "../../model/faults.ts";

/** A range of text that identifies a person. */
export interface Hit {
  readonly code: FaultCode;
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** A group of digits, with the separator before it. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly between: string;
}

/** Digits with the separators that people write within one number. It has no lookbehind, so that it takes linear time. */
const numbers = /\d+(?:[ ()[\]./_,;:|=~'-]{1,4}\d+)*/g;
/** Separators that are rare within a telephone number and common in lists of figures: with these only a mobile number is recognised. */
const rareBetween = /[,;:|=~']/;

/** Finds telephone numbers, citizen service numbers and document numbers in a text that was normalised by reading.ts. */
export function numbersIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(numbers)) {
    if (match[0].length < 7) continue;
    const groups = groupsOf(match[0], match.index);
    for (let index = 0; index < groups.length;) {
      if (isDay(groups, index)) {
        index += 3;
        continue;
      }
      const found = bsnAt(text, groups, index) ?? phoneAt(text, groups, index) ?? caseAt(groups, index);
      if (found === undefined) {
        index += 1;
        continue;
      }
      hits.push(found.hit);
      index = found.next;
    }
  }
  return hits;
}

/** The most groups in one number: single digits, with a country code. A longer sequence cannot be one. */
const mostGroups = 20;

interface Found {
  readonly hit: Hit;
  /** Index of the first group after it. */
  readonly next: number;
}

function groupsOf(run: string, offset: number): Group[] {
  const groups: Group[] = [];
  let end = 0;
  for (const match of run.matchAll(/\d+/g)) {
    groups.push({
      digits: match[0],
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      between: run.slice(end, match.index),
    });
    end = match.index + match[0].length;
  }
  return groups;
}

/** Words after which any sequence of digits is a telephone number. */
const toCall =
  /\b(?:tel|telefoon|telefoonnummer|telnr|mob|mobiel|mobieltje|gsm|bel|belt|bellen|app|appen|whatsapp|sms|fax|phone|06-?nummer)\b(?:[.: ]{0,3}| (?:(?:me|mij|hem|haar|ons|dan) ){0,2}(?:op|naar|met|via) )$/i;
/** Labels of numbers that are public and not telephone numbers. */
const publicNumber =
  /\b(?:(?:ISBN|ISSN|KvK|RSIN|OIN|parketnummer|Kamerstuk(?:ken)?|artikelnummer)\b[^\n\d]{0,12}|(?:ECLI:|CELEX:|doi\.org|DOI):? ?\S{0,20} ?)$/iu;

/**
 * A telephone number that begins at a group: ten digits from 0, +31 or 0031 in any grouping, 0800 and 0900, any international number,
 * and after a word such as "tel." any sequence of seven digits or more.
 */
function phoneAt(text: string, groups: readonly Group[], index: number): Found | undefined {
  const first = groups[index];
  if (first === undefined || !canBegin(text, first)) return undefined;
  const before = text.slice(Math.max(0, first.start - 25), first.start);
  const plus = /\+ ?\(?$/.exec(before);
  const called = toCall.test(before);
  const zero = first.digits.startsWith("0") && (first.digits.length > 1 || spelledOut(groups[index + 1]));
  const bare = first.digits.startsWith("316") || (first.digits === "31" && groups[index + 1]?.digits.startsWith("6") === true);
  if (plus === null && !called && !zero && !bare) return undefined;
  if (publicNumber.test(before) || isCourtCase(groups, index)) return undefined;

  let digits = "";
  for (let last = index; last < Math.min(groups.length, index + mostGroups) && digits.length <= 16; last += 1) {
    const group = groups[last];
    if (group === undefined) break;
    // +31 (0)6: the zero is not dialled.
    if (group.digits !== "0" || last === index || !group.between.includes("(")) digits += group.digits;
    const parts = groups.slice(index, last + 1);
    if (!isPhone(digits, plus !== null, called, parts)) continue;
    const after = groups[last + 1];
    // An international number has no fixed length: it continues as long as the groups continue in the same way.
    if (
      after !== undefined &&
      goesOn(digits, plus !== null, called) &&
      digits.length + after.digits.length <= 15 &&
      !/[/,;:|=~']/.test(after.between)
    )
      continue;
    if (isTime(text, parts)) return undefined;
    const start = plus === null ? first.start - (/\($/.exec(before) === null ? 0 : 1) : first.start - plus[0].length;
    return { hit: { code: "telefoonnummer", start, end: group.end }, next: last + 1 };
  }
  return undefined;
}

/** "0 6 1 2 …" and "(0)30": whether the group after a separate zero continues a telephone number. */
function spelledOut(next: Group | undefined): boolean {
  return next !== undefined && (next.digits.startsWith("6") || next.between.includes(")"));
}

function goesOn(digits: string, plus: boolean, called: boolean): boolean {
  if (digits.startsWith(plus ? "31" : "0031")) return false;
  return plus || digits.startsWith("00") || (called && !digits.startsWith("0"));
}

function isPhone(digits: string, plus: boolean, called: boolean, parts: readonly Group[]): boolean {
  const { length } = digits;
  if (parts.slice(1).some(({ between }) => rareBetween.test(between)) && parts[0]?.digits !== "06") return false;
  if (plus || /^00[1-9]/.test(digits)) {
    const abroad = plus ? digits : digits.slice(2);
    if (abroad.startsWith("31")) return abroad.length === 11;
    // +1.255.000 is an amount.
    if (parts.length <= 3 && parts.slice(1).every(({ digits: part, between }) => part.length === 3 && between === "."))
      return abroad.length > 9;
    return abroad.length >= 8 && abroad.length <= 15;
  }
  if (/^31[1-9]\d{8}$/.test(digits) && (digits[2] === "6" || called)) return true;
  if (/^0(?:800|900|906|909)/.test(digits)) return length === 8 || length === 11;
  if (/^0[1-9]/.test(digits)) {
    // 0.61234…: a fraction.
    if (parts[0]?.digits === "0" && parts[1]?.between === ".") return false;
    if (length === 10) return true;
    return (
      (length === 11 || length === 12) &&
      parts.length >= 2 &&
      parts.length <= 4 &&
      // 07700 900123 and 020 7946 0123 are United Kingdom formats.
      /^\d{3,7}$/.test(parts[0]?.digits ?? "") &&
      parts[1]?.between !== "."
    );
  }
  return called && length >= 7 && length <= 15 && !parts.every(({ digits: part }) => /^(?:19|20)\d\d$/.test(part)) && !thousands(parts);
}

/** "van 0800 tot", "0800-1700 uur", "09.00-17.00": times of day. */
function isTime(text: string, parts: readonly Group[]): boolean {
  return (
    isHours(parts) ||
    (parts.every(({ digits }) => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits)) &&
      (/^ ?(?:uur|u)\b/.test(text.slice(parts.at(-1)?.end, (parts.at(-1)?.end ?? 0) + 6)) ||
        /\b(?:van|tussen|open) $/.test(text.slice(Math.max(0, (parts[0]?.start ?? 0) - 8), parts[0]?.start))))
  );
}

/** 09.00-17.00, 08:30 12:15: alternating hours and minutes, with one separator within a time and another between times. */
function isHours(parts: readonly Group[]): boolean {
  return (
    parts.length >= 4 &&
    parts.every(({ digits, between }, index) =>
      index % 2 === 0
        ? /^(?:[01]?\d|2[0-4])$/.test(digits) && (index === 0 || !/^[.:]$/.test(between))
        : /^[0-5]\d$/.test(digits) && /^[.:]$/.test(between),
    )
  );
}

/** Whether a number can begin here: no letters or digits directly before it, except one letter (the T of telephone) or the word for a number. */
function canBegin(text: string, { start }: Group): boolean {
  if (/\p{L}(?:nummer|nr)$|\b(?:nummer|nr|tel|mobiel|mob)$/iu.test(text.slice(Math.max(0, start - 8), start))) return true;
  return !/(?:[\p{L}\d][\p{L}]|\d[.,]|\d)$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether the groups from here begin with a date: 01-02-2026. */
function isDay(groups: readonly Group[], index: number): boolean {
  const [day, month, year] = groups.slice(index, index + 3);
  return (
    day !== undefined &&
    month !== undefined &&
    year !== undefined &&
    ((/^(?:0?[1-9]|[12]\d|3[01])$/.test(day.digits) && /^(?:0?[1-9]|1[0-2])$/.test(month.digits) && /^(?:19|20)\d\d$/.test(year.digits)) ||
      (/^(?:19|20)\d\d$/.test(day.digits) && /^(?:0[1-9]|1[0-2])$/.test(month.digits) && /^(?:0[1-9]|[12]\d|3[01])$/.test(year.digits)))
  );
}

/** The number of a criminal case, 09/123456-19, which is public. For the one court with number 06, only a slash distinguishes it from a mobile number. */
function isCourtCase(groups: readonly Group[], index: number): boolean {
  const parts = groups.slice(index, index + 3);
  return (
    parts.map(({ digits }) => digits.length).join("-") === "2-6-2" &&
    parts.slice(1).every(({ between }) => /^[/.-]$/.test(between)) &&
    (parts[0]?.digits !== "06" || parts[1]?.between === "/")
  );
}

function thousands(parts: readonly Group[]): boolean {
  return (
    parts.length > 1 &&
    (parts[0]?.digits.length ?? 4) <= 3 &&
    parts.slice(1).every(({ digits, between }) => digits.length === 3 && between === ".")
  );
}

/** A citizen service number that begins at a group: nine digits together, or in groups that belong together. */
function bsnAt(text: string, groups: readonly Group[], index: number): Found | undefined {
  const first = groups[index];
  if (first === undefined || !canBeBsn(text, first)) return undefined;
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  const named = /\b(?:bsn|burgerservicenummer|sofi-?nummer|sofinr)\b[^\n\d]{0,12}$/i.test(before);
  let digits = "";
  for (let last = index; last < groups.length && digits.length < 9; last += 1) {
    const group = groups[last];
    if (group === undefined) break;
    digits += group.digits;
    if (digits.length !== 9 && !(named && digits.length === 8 && last === groups.length - 1)) continue;
    const parts = groups.slice(index, last + 1);
    if (!isBsn(digits) || (parts.length > 1 && !named && !belongTogether(groups, index, last))) return undefined;
    if (isAmount(text, first.start, group.end) || publicNumber.test(before) || /^[.,]\d/.test(text.slice(group.end, group.end + 2)))
      return undefined;
    return { hit: { code: "bsn", start: first.start, end: group.end }, next: last + 1 };
  }
  return undefined;
}

/** Whether a citizen service number can begin here: not at the end of a word or of a longer number. A VAT number (NL…B01) contains one. */
function canBeBsn(text: string, { start }: Group): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /(?:^|[^\p{L}])(?:NL|nr|bsn)$/iu.test(before) || !/(?:\p{L}\p{L}|\d[.,]|\d)$/u.test(before);
}

/** Whether groups form one number: the same separator between them, another one (or none) around them, and no years or dates among them. */
function belongTogether(groups: readonly Group[], index: number, last: number): boolean {
  const parts = groups.slice(index, last + 1);
  const kinds = new Set(parts.slice(1).map(({ between }) => between.trim() || " "));
  const [kind = ""] = kinds;
  const around = [index > 0 ? groups[index]?.between : undefined, groups[last + 1]?.between];
  return (
    kinds.size === 1 &&
    !rareBetween.test(kind) &&
    around.every((between) => between === undefined || (between.trim() || " ") !== kind) &&
    !parts.some(({ digits }) => /^(?:19|20)\d\d$/.test(digits)) &&
    !isDay(groups, index)
  );
}

/** The Dutch 11-test: nine digits, weighted 9, 8 … 2, -1, add up to a multiple of eleven (Rijksdienst voor Identiteitsgegevens). */
function isBsn(found: string): boolean {
  const digits = Array.from(found.padStart(9, "0"), Number);
  const sum = digits.reduce((total, value, index) => total + value * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && new Set(digits).size > 1;
}

/** The file number of a foreign national as on letters: 281.123.4567 (V-nummer), 9811.07.1234 (immigration service). */
function caseAt(groups: readonly Group[], index: number): Found | undefined {
  const parts = groups.slice(index, index + 3);
  const [first, , last] = parts;
  if (first === undefined || last === undefined || !["3.3.4", "4.2.4"].includes(parts.map(({ digits }) => digits.length).join(".")))
    return undefined;
  if (parts.slice(1).some(({ between }) => between !== ".") || [first.between, groups[index + 3]?.between].includes(".")) return undefined;
  return { hit: { code: "documentnummer", start: first.start, end: last.end }, next: index + 3 };
}

/** Whether a number is a sum of money or a count. */
export function isAmount(text: string, start: number, end: number): boolean {
  return (
    /(?:[€$£]|\b(?:euro|eur|usd|bedrag|budget|subsidie|boete|omzet|loon|begroting|kosten|winst)(?: van)?(?: (?:€|euro|eur))?) ?$/i.test(
      text.slice(Math.max(0, start - 25), start),
    ) ||
    /^(?:,\d\d\b|,-| ?(?:euro|eur|€|miljoen|miljard|dollar|pond|cent|inwoners|mensen|personen|keer|kilo|procent|%)(?![\p{L}\d]))/iu.test(
      text.slice(end, end + 12),
    )
  );
}

/** Whether a number consists of years only: 2018-2019, 2021. */
export function isYears(number: string): boolean {
  return /^(?:(?:19|20)\d\d(?:[ ./-]{1,3}|$))+$/.test(number);
}

/** Whether a number is written with thousands separators: 1.500.000. */
export function isThousands(number: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(number);
}
