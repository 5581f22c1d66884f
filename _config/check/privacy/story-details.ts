import { exactDate, foreignMonth } from "./days.ts";
import { withoutOverlap } from "./identifiers.ts";
import type { Hit } from "./numbers.ts";

/**
 * Finds details that a testimony may not tell, because a place and a moment together can identify a person:
 * dates and place names. Only the type of region is allowed.
 */
export function storyDetailsIn(text: string, places: PlaceNames): Hit[] {
  const isPublicFact = publicFacts(text);
  const days = [...text.matchAll(dates), ...[...text.matchAll(dayAndMonth)].filter(isDayAndMonth)];
  const years = [...text.matchAll(lonelyYear)].filter(({ index }) => !isPublicFact(index));
  // A year that is part of a date is not reported separately.
  const moments = [...days, ...years].map((match): Hit => ({
    code: "datum-in-getuigenis",
    start: match.index,
    end: match.index + match[0].length,
  }));
  return withoutOverlap([...moments, ...placesIn(text, places)]);
}

const dates = new RegExp(
  [
    String.raw`(?<![\p{L}\d])${exactDate}`,
    // Without separators: 20210312.
    String.raw`(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)? ${foreignMonth}\b`,
  ].join("|"),
  "giu",
);
/** A date without its year (op 12/3, op 03-12, op 12-3), but no fraction, range or time. */
const dayAndMonth =
  /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})(?![\d/.,%-]| ?(?:van|deel|liter|kilo|kilometer|meter|uur|jaar|procent|punten|dagen|mensen)\b)/giu;
const beforeDay = /\b(op|van|tot|sinds|rond|voor|na|vanaf|tussen) $/i;

function isDayAndMonth({ 1: day = "", 2: sign, 3: month = "", index, input }: RegExpExecArray): boolean {
  const [first, second] = [Number(day), Number(month)];
  const word = beforeDay.exec(input.slice(Math.max(0, index - 8), index))?.[1]?.toLowerCase();
  if (word === undefined || first < 1 || first > 31 || second < 1 || second > 12) return false;
  if (sign === "/") return true;
  if (sign === ".") return first > 12 && word === "op";
  return day.startsWith("0") || month.startsWith("0") || (first > second && !["van", "tot", "tussen"].includes(word));
}

const yearInWords = String.raw`\b(?:twee ?duizend(?: ?en)?|negentien(?: ?honderd(?:en)?)?) ?(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)`;
/** Words of time that a year may be glued to: eind2021. */
const wordOfTime = String.raw`\b(?:eind|begin|medio|half|in|sinds|rond|vanaf|anno|jaar|zomer|winter|herfst|lente|voorjaar|najaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)`;
const noYear = String.raw`,-| ?(?:€|(?:euro|dollar|pond|lei|leva|zloty|forint|naira|keer|kilometer|kilo|meter|stuks)\b)`;
const lonelyYear = new RegExp(
  [
    String.raw`(?<!(?:€|\b(?:euro|kamer|nummer|pagina|bladzijde)) ?)(?:\b|(?<=${wordOfTime}))(?:19|20)\d{2}(?!\d|-(?!\d\d(?!\d))|${noYear})`,
    String.raw`(?<=\b(?:in|sinds|eind|begin|zomer|winter|rond|anno) )'\d{2}(?![\d\p{L}])`,
    String.raw`${yearInWords}(?!\p{L}|${noYear})`,
  ].join("|"),
  "giu",
);

/**
 * Returns a function that tells, for years in the order of a text, whether each is a public fact: in a sentence that refers to a register, the year
 * belongs to a figure, law or report. Each sentence is scanned once, however many years it contains.
 */
function publicFacts(text: string): (at: number) => boolean {
  let end = 0;
  let isPublic = false;
  return (at) => {
    while (at >= end && end < text.length) {
      sentenceEnd.lastIndex = end;
      const start = end;
      end = (sentenceEnd.exec(text)?.index ?? text.length) + 1;
      const behind = behindSentence.exec(text.slice(end, end + 500))?.[0] ?? "";
      isPublic = /\{(?:cijfer|bron|wet)\b/.test(text.slice(start, end) + behind);
    }
    return isPublic;
  };
}
const sentenceEnd = /[.!?\n]/g;
const behindSentence = /^(?:\{[^{}]{0,200}\})+/;

/** Names of places, in lower case, by their first word. */
export type PlaceNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Well-known places that are not municipalities. */
const others = [
  ...["Groningen", "Friesland", "Fryslân", "Drenthe", "Overijssel", "Gelderland", "Flevoland", "Noord-Holland", "Zuid-Holland", "Zeeland"],
  ...["Noord-Brabant", "Brabant", "Limburg", "Twente", "de Achterhoek", "de Veluwe", "de Betuwe", "West-Friesland", "Zeeuws-Vlaanderen"],
  ...[
    "Den Haag",
    "Den Bosch",
    "'s-Gravenhage",
    "A'dam",
    "R'dam",
    "Gravenhage",
    "Hertogenbosch",
    "Ter Apel",
    "Budel",
    "Schiphol",
    "Europoort",
    "Hoek van Holland",
    "Scheveningen",
    "Valkenburg",
    "Volendam",
  ],
  ..."Spijkenisse Hoofddorp Sittard Geleen Veenendaal Bussum Naarden Emmeloord Drachten Sneek Zaandam Vlaardingen Uden Veghel Roosendaal".split(
    " ",
  ),
  ..."Bollenstreek Westland Rijnmond Kennemerland Salland Haspengouw Randstad Waddeneilanden Bijlmermeer Zandvoort IJmuiden Vlissingen".split(
    " ",
  ),
  // Well-known districts of towns.
  ..."Bijlmer Schilderswijk Feijenoord Kanaleneiland Overvecht Charlois Crooswijk Delfshaven Hillesluis Afrikaanderwijk Slotervaart".split(
    " ",
  ),
  ..."Osdorp Bos-en-Lommer Zuidas Kralingen Katendrecht Pendrecht Zuiderpark Laakkwartier Loosduinen Ypenburg Lombok Lunetten Woensel".split(
    " ",
  ),
  ..."Malburgen Dukenburg Lindenholt Vinkhuizen Paddepoel Poelenburg Holendrecht Geuzenveld IJburg Moerwijk Spangen".split(" "),
  ...[
    "'t Gooi",
    "het Gooi",
    "de Peel",
    "de Kempen",
    "Walcheren",
    "Zuid-Beveland",
    "de Maasvlakte",
    "Botlekgebied",
    "Bommelerwaard",
    "Alblasserwaard",
  ],
  ...[
    "Krimpenerwaard",
    "de Langstraat",
    "Drechtsteden",
    "Haaglanden",
    "het Groene Hart",
    "de Liemers",
    "de Zaanstreek",
    "Rivierenland",
    "de Biesbosch",
  ],
  ...["de Wallen", "de Baarsjes", "de Pijp", "Bos en Lommer", "Rivierenwijk", "Bospolder-Tussendijken", "Presikhaaf", "Doornakkers"],
];

/** Suffixes for a part of a town; they only count after the name of a place. */
const parts = "(?:centrum|noord|oost|zuid|west|noordoost|noordwest|zuidoost|zuidwest|binnenstad|stad)";

/** Names of inhabitants and adjectives that cannot be derived from the place name. */
const ofPlaces =
  /^(?:Hagenaars?|Hagenaren|Hagenees|Hagenezen|Haagse?|Bosschenaars?|Bosschenaren|Bossche|Almeerders?|Almeerse?|Gouwenaars?|Goudse?|Venloos|Venlose|Venlonaars?|Enschedeërs?|Enschedees|Enschedese|Zwols|Zwolse|Zwollenaars?|Leidse?|Leids|Leidenaars?|Leidenaren|Delfts|Delftse|Dordtse?|Dordtenaars?|Dordtenaren|Brabanders?|Brabantse?|Limburgers?|Limburgse?|Zeeuwse?|Zeeuwen|Friezen|Friese?|Drent(?:en|se?)?|Tukkers?|Twentse?|Twentenaars?|Achterhoekse?|Achterhoekers?|Veluwse?|Gelderse?|Groningers?|Groningse?|Stadjers?|Friezin|Friezinnen|Nijmeegse?|Nijmeegs|Nijmegenaars?|Nijmegenaren|Mokumse?|Mokummers?|Mokum|Rotjeknor|Maastrichtenaars?|Maastrichtenaren|Helmonders?|Tukker|Bijlmerse?|Urkers?|Zaankanters?)$/u;
/** Products that are named after a place and made everywhere: Goudse kaas. */
const ofTheTable = /^ (?:kaas|vlaai|koek|blauw|bolus|mosterd|worst|hopjes|stroopwafel|paard)/;
/** Suffixes of a place name for inhabitants and adjectives: Amsterdammer, Rotterdamse, Tilburgs. */
const ofPlace = /^(?:[bdfgklmnprst]?(?:ers?|aars?|aren|se?)|enaars?|enaren|naars?|naren|eze?n?|ees|ese|ster|sters)$/u;

const onlyOfTown = new RegExp(`^(?:'?e?na(?:ar|ars|ren)|-${parts})$`, "u");

/** Municipalities whose name is also a word that may begin a sentence: these only count with a capital and after a word such as "in" or "gemeente". */
const alsoWords = new Set(
  "america axel bergen best borne buren dieren dongen doorn ede elst engelen esch goes goor grave haren heel helden hoorn kessel laren leek lemmer made monster neer putte putten roden sluis thorn tiel urk veere velden vries".split(
    " ",
  ),
);
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

/** Names that are ordinary words in lower case, so that they only count with a capital. */
const wordsInSmall = new Set(
  "leiden houten beek weert wierden stein asten hulst heerde waterland nuenen rucphen meppel drechterland kampen baarn oss ommen raalte losser tubbergen".split(
    " ",
  ),
);

/**
 * Prepares place names for {@link placesIn}.
 * @param municipalities names from the register, with their alternative names
 */
export function placeNames(municipalities: readonly string[]): PlaceNames {
  const byFirst = new Map<string, string[][]>();
  for (const name of [...municipalities, ...others].flatMap(waysToWrite)) {
    const words = name.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** Capelle aan den IJssel is also written Capelle a/d IJssel. */
function waysToWrite(name: string): string[] {
  const plain = plainName(name);
  const short = plain.replace(/ aan den? /, " a d ");
  return short === plain ? [plain] : [plain, short];
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'");
}

/** The four digits of a postcode cover only a few streets. */
const quarter = /\bpostcode(?:gebied)?(?: is| was)?:? [1-9]\d{3}\b/gi;

const word = /[\p{L}\d][\p{L}\d'-]*|'s-[\p{L}-]+/gu;

/** Things that are counted: after 045 these make it a count with a leading zero, and not an area code. */
const counted =
  /^ (?:van de \d|(?:gevallen|zaken|meldingen|dossiers|signalen|slachtoffers|daders|verdachten|mensen|personen|vrouwen|mannen|kinderen|jongeren|gemeenten|landen|woningen|bedrijven|controles|gesprekken|keer|maal|procent|graden|seconden|minuten|uur|uren|dagen|weken|maanden|jaar|jaren|stuks|euro)\b)/i;

/** The Dutch area codes of three digits, which each stand for a town and its surroundings. */
const areaCode = /^0(?:1[0358]|2[0346]|3[03568]|4[03567]|5[03589]|7\d)$/;

/**
 * Finds places, parts of places and names for their inhabitants. A name counts with a capital; without one only after a word such as "in" or "gemeente".
 * @param text normalised by reading.ts
 */
export function placesIn(text: string, places: PlaceNames): Hit[] {
  const words = [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index }));
  const hits = [...text.matchAll(quarter)].map(({ 0: found, index }): Hit => ({
    code: "plaatsnaam",
    start: index,
    end: index + found.length,
  }));
  for (const [index, { text: found, start }] of words.entries()) {
    const before = words[index - 1];
    const afterPlaceWord = before !== undefined && wordsOfPlace.has(before.text.toLowerCase());
    // In 's-Hertogenbosch the capital comes later.
    const capital = /^(?:\p{Lu}|'?s-\p{Lu})/u.test(found);
    // De Wallen, den Haag: within a sentence the first word of a name is often in lower case.
    const small =
      !capital &&
      /^\p{Lu}/u.test(words[index + 1]?.text ?? "") &&
      (places.get(found) ?? places.get(`'${found}`))?.some((name) => name.length > 1) === true;
    // A town named by its area code: in 010.
    if (afterPlaceWord && areaCode.test(found) && isTown(text.slice(start + found.length)))
      hits.push({ code: "plaatsnaam", start, end: start + found.length });
    if (!capital && !afterPlaceWord && !small) continue;
    const hit = placeAt(text, words, index, places, capital, afterPlaceWord);
    if (hit !== undefined) hits.push({ code: "plaatsnaam", start, end: hit });
  }
  return hits;
}

/** Whether an area code stands for a town, judging by what follows it. */
function isTown(behind: string): boolean {
  return !/^(?:[ .,-]?\d| ?%)/.test(behind) && !counted.test(behind.slice(0, 20));
}

/** The end of a place name that begins at a word; undefined when none does. */
function placeAt(
  text: string,
  words: readonly { readonly text: string; readonly start: number }[],
  index: number,
  places: PlaceNames,
  capital: boolean,
  afterPlaceWord: boolean,
): number | undefined {
  const first = words[index];
  if (first === undefined) return undefined;
  const found = first.text.toLowerCase();
  const end = first.start + first.text.length;
  const bare = found.replace(/'s?$/, "");
  for (const name of [
    ...(places.get(found) ?? []),
    ...(bare === found ? [] : (places.get(bare) ?? [])),
    ...(places.get(`'${found}`) ?? []),
  ]) {
    const last = words[index + name.length - 1];
    if (last === undefined || !name.every((part, offset) => offset === 0 || isPart(words[index + offset]?.text.toLowerCase() ?? "", part)))
      continue;
    const whole = name.join(" ");
    if (alsoWords.has(whole) && !(capital && afterPlaceWord)) continue;
    if (!capital && (wordsInSmall.has(whole) || whole.length < 5)) continue;
    // "Weert u zich": an ordinary word, with a capital because it begins the sentence.
    if (wordsInSmall.has(whole) && !afterPlaceWord && beginsSentence(text, first.start) && name.length === 1) continue;
    return partBehind(text, last.start + last.text.length);
  }
  // Bergen-op-Zoom: with hyphens, as in a URL.
  if (
    capital &&
    found.includes("-") &&
    places.get(found.split("-")[0] ?? "")?.some((name) => name.length > 1 && name.join("-") === found) === true
  )
    return end;
  if (capital && ofPlaces.test(first.text) && !ofTheTable.test(text.slice(end, end + 12))) return end;
  // Amsterdam-Noord, Amsterdamse, Rotterdammers: the longest prefix that is a place.
  for (let length = found.length - 1; length >= (capital ? 3 : 5); length -= 1) {
    const rest = found.slice(length);
    const town = found.slice(0, length);
    const whole = !places.has(town) && (rest.startsWith("er") || rest.startsWith("s")) ? `${town}en` : town;
    const names = places.get(whole);
    if (names?.some((name) => name.length === 1) !== true) continue;
    // Two places in one name, as stations have.
    if (capital && rest.startsWith("-") && places.has(rest.slice(1))) return end;
    // A short name, or one that is also a word, only counts with a suffix that nothing but a town has: Edenaar, Ede'naar, Ede-Zuid.
    if (capital && onlyOfTown.test(rest)) return end;
    if (length < 5 || alsoWords.has(whole)) continue;
    if (/^-\p{L}/u.test(rest) || (capital && ofPlace.test(rest))) return end;
  }
  return undefined;
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:]["')]? |\n ?(?:[-#>|]{1,4} )?)["'(]?$/.test(text.slice(Math.max(0, start - 8), start)) || start === 0;
}

/** Whether a word is a part of a name: as it is, with an s, or followed by a part of the town. */
function isPart(found: string, part: string): boolean {
  return found === part || found.replace(/'?s?$/, "") === part || found.startsWith(`${part}-`);
}

/** Den Haag Zuidwest, Rotterdam Zuid: includes the part of the town in the name. */
function partBehind(text: string, end: number): number {
  const part = partOfTown.exec(text.slice(end, end + 14));
  return end + (part?.[0].length ?? 0);
}
const partOfTown = new RegExp(`^[ -]${parts}(?!\\p{L})`, "iu");
