import { isAmount, isThousands, isYears, type Hit } from "./numbers.ts";

/** Documents and files with a number that belongs to a person. */
const papers =
  "paspoort|rijbewijs|identiteitskaart|id-?kaart|id-?bewijs|visum|verblijfs?(?:document|kaart|pas|vergunning)|document|reisdocument";
const files = "dossier|polis|cli[eë]nte?|pati[eë]nte?|klant|aangifte|proces-?verbaal";
/** A number: letters, then digits; further parts contain a digit, or are letters between two parts that do. */
const value = String.raw`(?<![\p{L}\d])(?:[A-Z]{1,5}[ .-]?|[a-z]{0,5})\d[A-Za-z\d]*(?:[ ./-]{1,3}(?:[A-Z]{1,4}[./-])?[A-Za-z]{0,4}\d[A-Za-z\d]*)*`;

/** Kinds of numbers that belong to a person, however short they are. */
const ofPeople =
  /(?:cli[eë]nte?|pati[eë]nte?|klant|bewoners?|deelnemers?|leden|lid|gedetineerden|studenten?|leerlingen?|personeels)[ .-]{0,2}(?:nummers?|nrs?)$/iu;

/** A word that ends in "nummer" or is that word, together with the words that belong to it. */
const numberWord = new RegExp(
  [
    String.raw`(?:nummers?|nrs?)(?<=(?:\p{L}-?|(?<!\p{L})(?:v|id|zaak|${files}|${papers})[ .-]{1,2})(?:nummers?|nrs?))`,
    String.raw`(?<!\p{L})nummer van (?:\p{L}{1,10} ){1,2}(?:zaak|${files}|${papers})`,
    // National identification numbers of Poland, Romania, Bulgaria, Belgium, Germany and the United Kingdom.
    String.raw`(?<!\p{L})(?:pesel|cnp|egn|insz|niss|steuer-?id|ssn)`,
  ]
    .map((form) => `${form}(?!\\p{L})`)
    .join("|"),
  "giu",
);
const behindWord = new RegExp(String.raw`\.?[^.,;\n\d]{0,25}?(${value})`, "uy");

/** The document or file itself, followed directly by its number. */
const paperWord = new RegExp(String.raw`(?<!\p{L})(?:${papers}|${files}|(?:ons|uw|je|jouw|mijn|haar|zijn) kenmerk)(?!\p{L})`, "giu");
const behindPaper = new RegExp(
  String.raw`(?: met)?(?:(?: \p{Ll}{1,10}){0,3} (?:nr\.?|nummer))?(?: (?:is|was|luidt|stond|staat))?[ :=#(]{1,3}(${value})`,
  "uy",
);

/** The number of a police report, which is recognised by its form. */
const report = /(?<![\p{L}\d])PL ?\d{4}[ -]?\d{6,12}(?:-\d{1,3})?(?!\d)/gu;

/** Public numbers: to call an office, or to identify an organisation, a page, a law or a ruling. */
const publicNumber =
  /(?<!\p{L})(?:telefoon|tel|mobiele?|mob|fax|service|alarm|nood|hulp|info|klachten|gratis|parket|rol|kvk|rsin|oin|btw|isbn|issn|artikel|bestel|publicatie|kamerstuk|kamer|stuk|wets?|paragraaf|pagina|bladzijde|postbus|huis|versie|rang|volg|regel|lijn|vlucht|rekening|giro|pas|kaart|creditcard|bankrekening)-?(?:nummers?|nrs?)$/iu;
/** Case numbers of courts, which are also on published rulings: 09/123456-19, 200.123.456/01, 201512345/1/A3, C/09/654321, AWB 20/1234, 25965/04. */
const publicCase =
  /^(?:\d{2}[-/.]\d{6}[-/.]\d{2}|\d{9}(?:\/\d){1,2}(?:\/[A-Z]\d)?|\d{3}\.\d{3}\.\d{3}(?:\/\d{1,2})?|(?:[A-Z]{1,5}[ /.-]?)?\d{2}\/\d{1,6}|\d{3,6}\/\d{2})$/;
const day = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{4}[-/.]\d{2}[-/.]\d{2})$/;

/** Finds numbers of documents, cases and personal files after the word for them, in a text that was normalised by reading.ts. */
export function dossiersIn(text: string): Hit[] {
  if (!/\d/.test(text)) return [];
  const hits = [...text.matchAll(report)].map(({ 0: found, index }): Hit => ({
    code: "documentnummer",
    start: index,
    end: index + found.length,
  }));
  for (const [word, behind] of [
    [numberWord, behindWord],
    [paperWord, behindPaper],
  ] as const)
    for (const { 0: found, index } of text.matchAll(word)) {
      const end = index + found.length;
      const called = text.slice(Math.max(0, index - 32), end);
      if (publicNumber.test(called)) continue;
      behind.lastIndex = end;
      const [all = "", number = ""] = behind.exec(text) ?? [];
      const [start, last] = [end + all.length - number.length, end + all.length];
      if (isSomebodys(number, ofPeople.test(called)) && !isAmount(text, start, last))
        hits.push({ code: "documentnummer", start, end: last });
    }
  return hits;
}

function isSomebodys(number: string, ofPerson: boolean): boolean {
  const plain = number.replace(/[^a-z\d]/gi, "");
  // Letters before the digits are those of an authority.
  const fewest = ofPerson ? 4 : /^[A-Z]{2,}[ -]?\d{4,}$/.test(number) ? 6 : 7;
  return (
    plain.length >= fewest &&
    plain.length <= 20 &&
    plain.replace(/\D/g, "").length >= 3 &&
    ![publicCase, day].some((form) => form.test(number)) &&
    !isYears(number) &&
    !isThousands(number)
  );
}
