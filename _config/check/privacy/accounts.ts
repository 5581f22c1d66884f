import { isAmount, isThousands, isYears, type Hit } from "./numbers.ts";

/** Length of an IBAN by country (ISO 13616 registry). */
const accountLengths = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18
  GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24
  PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/**
 * What follows the check digits (the same registry): only digits, or a bank code of four letters and then digits. For other countries, where
 * letters may be anywhere, the format is not checked.
 */
const digitsAlone = new Set("AE AT BA BE CR CZ DE DK EE ES FI FO GL HR HU IL IS LT ME MR NO PL PT RS SE SI SK TL TN XK".split(" "));
const bankThenDigits = new Set("GB IE IQ NL SV VG".split(" "));

/** Separators that people write within an IBAN. Permissive, because the check digits (remainder of 97) decide. */
const between = String.raw`[ ./_\n,;:|()-]`;
const beginning = new RegExp(`(?:(?<![\\p{L}\\d])|(?<=iban))[a-z]${between}{0,3}[a-z]${between}{0,3}\\d${between}{0,3}\\d`, "giu");
const isBetween = new RegExp(between);

/** Account and card numbers in a text that was normalised by reading.ts. */
export function accountsIn(text: string): Hit[] {
  return [...ibansIn(text), ...namedIn(text), ...cardsIn(text)];
}

/** IBANs: a country, two check digits and the number of characters of that country, in any grouping, verified by the remainder of 97. */
function ibansIn(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: begun, index } of text.matchAll(beginning)) {
    const length = accountLengths.get(begun.replace(/[^a-z]/gi, "").toUpperCase());
    if (length === undefined) continue;
    let plain = "";
    let end = index;
    for (let gap = 0; end < text.length && plain.length < length; end += 1) {
      const sign = text[end] ?? "";
      if (/[a-z\d]/i.test(sign)) {
        plain += sign.toUpperCase();
        gap = 0;
      } else if (!isBetween.test(sign) || (gap += 1) > 3) break;
    }
    // A word may follow the last digit directly: …4300t.n.v.
    const goesOn = /\d$/.test(plain) ? /^\d/ : /^[a-z\d]/i;
    if (plain.length === length && !goesOn.test(text.slice(end, end + 1)) && isShaped(plain) && isIban(plain))
      hits.push({ code: "iban", start: index, end });
  }
  return hits;
}

/** An account number without country and bank, as it was written before 2014, after a word for it. */
const named =
  /\d(?<=(?<!\p{L})(?:(?:bank|giro|spaar|betaal)?rekening(?:-?(?:nummer|nr))?|rek\.? ?(?:nr|nummer)|giro(?:-?(?:nummer|nr))?|(?:bank|betaal)?pas(?:nummer|nr)|kaart(?:nummer|nr)|creditcard(?:nummer|nr)?)\b\.?(?: (?:is|was|nr|nummer))?[ :.#(-]{1,3}\d)(?:[ .-]?\d){6,18}(?!\d)/giu;

function namedIn(text: string): Hit[] {
  return [...text.matchAll(named)].flatMap(({ 0: found, index }): Hit[] => {
    const end = index + found.length;
    return isYears(found) || isThousands(found) || isAmount(text, index, end) ? [] : [{ code: "iban", start: index, end }];
  });
}

/** A payment card: sixteen digits, together or in groups of four, verified by the Luhn check (ISO/IEC 7812). */
const card = /(?<![\p{L}\d]|\d[.,])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\p{L}\d]|[.,]\d)/gu;

function cardsIn(text: string): Hit[] {
  return [...text.matchAll(card)].flatMap(({ 0: found, index }): Hit[] =>
    isCard(found.replace(/\D/g, "")) ? [{ code: "iban", start: index, end: index + found.length }] : [],
  );
}

/** The Luhn check: from the end every second digit is doubled, its two digits added, and the total ends in a zero. */
function isCard(digits: string): boolean {
  const sum = Array.from(digits, Number).reverse();
  return sum.reduce((total, value, index) => total + (index % 2 === 0 ? value : ((value * 2) % 10) + Math.floor(value / 5)), 0) % 10 === 0;
}

/** Whether an IBAN has the format of its country. Rows of short names with digits, such as source ids, hardly ever do. */
function isShaped(plain: string): boolean {
  const [country, account] = [plain.slice(0, 2), plain.slice(4)];
  if (digitsAlone.has(country)) return /^\d+$/.test(account);
  if (bankThenDigits.has(country)) return /^[A-Z]{4}\d+$/.test(account);
  return plain.replace(/\D/g, "").length >= 8;
}

/** The check of ISO 13616: country and check digits moved to the end, letters as numbers from 10, and the remainder of 97 is 1. */
function isIban(plain: string): boolean {
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let remainder = 0;
  for (const sign of digits) remainder = (remainder * 10 + Number(sign)) % 97;
  return remainder === 1;
}
