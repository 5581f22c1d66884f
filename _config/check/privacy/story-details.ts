import { exactDate, type Hit } from "./identifiers.ts";

/**
 * What a testimony may not tell because it leads to a place and a moment, and those to a person (product.md, honesty 3:
 * no date, no place, region type only).
 */
export function storyDetailsIn(text: string, places: PlaceNames): Hit[] {
  const days = [...text.matchAll(dates)];
  const years = [...text.matchAll(lonelyYear)].filter(
    (year) => !isPublicFact(text, year.index) && !days.some((day) => day.index <= year.index && year.index < day.index + day[0].length),
  );
  const moments = [...days, ...years].map((match): Hit => ({
    code: "datum-in-getuigenis",
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...moments, ...placesIn(text, places)].sort((a, b) => a.start - b.start);
}

const dates = new RegExp(`\\b${exactDate}`, "giu");
const lonelyYear = /\b(?:19|20)\d{2}(?![\d-])/gu;

/** A year in a sentence that refers to a register is the year of a figure, a law or a report, and nobody's own. */
function isPublicFact(text: string, at: number): boolean {
  const start = Math.max(...[".", "!", "?", "\n"].map((stop) => text.lastIndexOf(stop, at))) + 1;
  const [sentence = ""] = /^[^.!?\n]*(?:[.!?](?:\{[^}]*\})+)?/.exec(text.slice(start)) ?? [];
  return /\{(?:cijfer|bron|wet)\b/.test(sentence);
}

/** Names of places, in lower case, by their first word. */
export type PlaceNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Places that are no municipality and yet known to all. */
const others = [
  ...["Groningen", "Friesland", "Fryslân", "Drenthe", "Overijssel", "Gelderland", "Flevoland", "Noord-Holland", "Zuid-Holland", "Zeeland"],
  ...["Noord-Brabant", "Brabant", "Limburg", "Twente", "de Achterhoek", "de Veluwe", "de Betuwe", "West-Friesland", "Zeeuws-Vlaanderen"],
  ...["Den Haag", "Den Bosch", "Ter Apel", "Budel", "Schiphol", "Europoort", "Hoek van Holland", "Scheveningen", "Valkenburg", "Volendam"],
];

/** Municipalities whose name is also a word, as at the beginning of a sentence: these count after a word of place only. */
const alsoWords = new Set([
  "bergen",
  "best",
  "borne",
  "buren",
  "dongen",
  "ede",
  "goes",
  "hoorn",
  "laren",
  "putten",
  "sluis",
  "tiel",
  "veere",
  "urk",
]);
const wordsOfPlace = new Set([
  "bij",
  "in",
  "naar",
  "nabij",
  "rond",
  "te",
  "tot",
  "uit",
  "vanuit",
  "via",
  "gemeente",
  "omgeving",
  "stad",
  "dorp",
]);

/** @param municipalities names as the register has them, other names too */
export function placeNames(municipalities: readonly string[]): PlaceNames {
  const byFirst = new Map<string, string[][]>();
  for (const name of [...municipalities, ...others]) {
    const words = name.toLowerCase().split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

const word = /[\p{L}\d][\p{L}\d'’-]*|'s-[\p{L}-]+/gu;

function placesIn(text: string, places: PlaceNames): Hit[] {
  const words = [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index }));
  const hits: Hit[] = [];
  for (const [index, { text: found, start }] of words.entries()) {
    // A name is written with a capital; 's-Hertogenbosch has it later.
    if (!/^(?:\p{Lu}|'s-\p{Lu})/u.test(found)) continue;
    for (const name of places.get(found.toLowerCase()) ?? []) {
      const last = words[index + name.length - 1];
      if (last === undefined || !name.every((part, offset) => words[index + offset]?.text.toLowerCase() === part)) continue;
      if (alsoWords.has(name.join(" ")) && !wordsOfPlace.has(words[index - 1]?.text.toLowerCase() ?? "")) continue;
      hits.push({ code: "plaatsnaam", start, end: last.start + last.text.length });
    }
  }
  return hits;
}
