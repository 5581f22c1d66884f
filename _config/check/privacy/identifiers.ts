import type { FaultCode } from "../../model/faults.ts";
import { placeOnline } from "./hosts.ts";
import { accountsIn, numbersIn, type Hit } from "./numbers.ts";

/** Finds one kind of identifier. */
interface Finder {
  readonly code: FaultCode;
  readonly pattern: RegExp;
  /** One of these, in small letters, stands in every find: a text without them need not be searched. */
  readonly words?: readonly string[];
  /** As {@link words}, for what is no word. */
  readonly hint?: RegExp;
  /** Has the last word on what the pattern found. */
  readonly accept?: (found: RegExpExecArray) => boolean;
}

const month =
  "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** Three to thirty-one as words; one is also an article. */
const dayWord =
  "(?:(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)(?:ste|de)?|eerste|derde";
/** A day as people write it: 12 maart 2021, 12 maart, 12-03-2021, 12/3/21, 2021-03-12, 12 03 2021. */
export const exactDate = `(?:\\d{1,2}(?:e|de|ste)?[ -]{1,2}${month}\\b\\.?(?:[ -]{1,2}'?\\d{2,4})?|(?:${dayWord}) ${month}\\b(?: (?:19|20)\\d{2})?|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?'?\\d{2,4}|\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2} \\d{1,2} (?:19|20)\\d{2})`;
const foreignMonth = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const birthday = `(?:${exactDate}|in ${month} (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? ${foreignMonth} \\d{4}|${foreignMonth} \\d{1,2},? \\d{4}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))`;

/** A digit behind one of some words; it begins with the digit, so that little else is looked at. */
function numberAfter(words: string): RegExp {
  return new RegExp(`\\d(?<=(?:${words})${beforeNumber}\\d)`, "iu");
}

/** Two letters behind four digits that are a word or a measure, and no part of a postcode. */
const wordsBehindNumber =
  /^[1-9]\d{3} (?:EN|OF|NR|IN|EU|DE|en|in|of|op|te|de|is|km|al|er|om|uw|zo|we|ze|je|me|na|nu|cm|mm|kg|ml|gb|mb|keer|x|als|bij|per|tot)\b/;

/** A house number with what may stand behind it: 12, 12a, 12 bis, 12-II, 12-14. */
const houseNumber =
  "\\d{1,4}(?: ?(?:[a-z]|bis|ter|hs)(?![\\p{L}\\d])|[-/] ?(?:\\d{1,4}|[a-z]{1,3}|[IVX]{1,4})(?![\\p{L}\\d]))?(?![\\p{L}\\d])";
const beforeNumber = "(?:[ ,:(#-]{1,3}|(?<=str\\.))(?:(?:nr|no|nummer|huisnummer|huisnr)\\b\\.? ?)?";
/** Words that end the name of a street, and of hardly anything else. */
const streets = "straat|str\\.?|laan|plein|gracht|singel|steeg|dreef|plantsoen|straatje|laantje|strasse|straße|gade";
/** These end other words too: the name then begins with a capital. */
const doubtful = "weg|kade|dijk|markt|hof|pad";
/** And these only when the number ends what is said. */
const rareStreets =
  "wal|haven|brink|allee|boulevard|rak|oever|erf|park|veld|poort|baan|werf|akker|burg|steiger|kamp|donk|horst|schans|zoom";
const numberEnds = "(?= ?(?:$|[.,;:!?)\\n]| (?:in|te|op|bij|en|of|is|was|waar|woont|woonde)\\b))";
/** SA, SD and SS are in no Dutch postcode. */
const postcode = "[1-9]\\d{3}[ .-]?(?!S[ADS])[A-Z]{2}";

/** Letters that are read as a word or a name, and as no part of a number plate. */
const capitals = new Set(
  `AF AL AM BE BV DE DR EN ER EU HR IK IN IS JE ME MR NA NL NO NR NU OF OM OP PC TE TV UK US VN VS WE ZE ZO KM PK ART AVE AVG COA DOC EEN EUR HET HIJ
  IND ISO JIJ KVK LID MAX MIN NEN NOS ONS PDF SEC UUR VAN VNG WET WIJ WMO ZIJ`.split(/\s+/),
);
/** The fourteen Dutch series (RDW sidecodes): three groups of letters or digits, six signs in all. */
const series =
  "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9";
function plates(letter: string, between: string): string {
  const one = series.replace(/[X9-]/g, (sign) => (sign === "X" ? letter : sign === "9" ? "\\d" : between));
  return `(?:${one.replaceAll(" ", "|").replaceAll("_", " ")})`;
}
const vehicle =
  /\b(?:kenteken|kentekenplaat|nummerbord|nummerplaat|auto|busje|bus|bestelbus|bestelwagen|wagen|vrachtwagen|aanhanger|scooter|taxi)\b[^.\n\d]{0,25}$/i;

/** Apps on which somebody has a name; the short forms are names of nothing else. */
const app =
  /\b(?:(snap|insta|fb|tg)|snapchat|instagram|tiktok|telegram|discord|facebook|twitter|threads|bluesky|whatsapp|signal|kik|wickr|onlyfans|mastodon|wechat|viber|linkedin|messenger)(?![a-z])/gi;
/** What stands behind the name of an app when it says who somebody is there. */
const nameOnApp = new RegExp(
  [
    // -naam devrouw99, account: devrouw
    "[- ]?(?:naam|account|profiel|handle|gebruikersnaam|nick)(?: (?:is|was|heet))?(?: ?[:=] ?@?[\\w.]{3,30}| @?(?=[\\w.]{0,29}[\\d_])[\\w.]{3,30})",
    // : de.vrouw; without a sign of a name only when nothing stands behind it
    " ?[:=] ?@?(?:(?=[\\w.]{0,29}[\\d_]|\\w{1,29}\\.\\w|[\\w.]{2,30}#\\d{4})[\\w.]{3,30}|[\\w.]{3,30}(?=\\.? ?(?:$|\\n)))",
    // … als devrouw_99
    "[^.\\n]{0,25}?(?<![\\w.])(?=[a-z.]{0,24}[\\d_])[a-z][a-z.]{0,24}[\\d_][\\w.]{0,20}",
  ]
    .map((form) => `^${form}`)
    .join("|"),
  "i",
);
const afterShort = /^(?:-?(?:naam|account|profiel))? ?[:=] ?@?[\w.]{3,30}/i;
const noName = /[ :=](?:v\d|k\d|b\d|art\d|https?|www|covid|web\d|mp\d|g\d)/i;

function namesOnApps(text: string): Hit[] {
  return [...text.matchAll(app)].flatMap(({ 0: name, 1: short, index }): Hit[] => {
    const end = index + name.length;
    const behind = text.slice(end, end + 80);
    const found = (short === undefined ? null : afterShort.exec(behind)) ?? nameOnApp.exec(behind);
    return found === null || noName.test(found[0]) ? [] : [{ code: "sociale-media", start: index, end: end + found[0].length }];
  });
}

/**
 * What nobody may publish about anybody, in any text of this project. In this order: where two overlap, the first counts.
 * Dutch numbers as people write them; the rules of each number are named with it.
 */
const finders: readonly Finder[] = [
  {
    code: "e-mail",
    hint: /@|[ [({](?:at|AT|At)[ \])}]|[[({]a[\])}]|staart/,
    pattern:
      /(?<![\p{L}\w.+%@-])[\p{L}\w.+%-]{1,64} ?(?:@|[[({](?:at?|@)[\])}]|[[({]?apen?staart(?:je)?[\])}]?| at (?=[\w-]{1,40} ?(?:dot|punt|\.) ?(?:nl|com|net|org|be|de|eu)\b)) ?[\p{L}\w-]{1,63}(?: ?(?:\.|[[({](?:punt|dot|\.)[\])}]|\b(?:punt|dot)\b) ?[\p{L}\w-]{1,63}){0,4} ?(?:\.|[[({](?:punt|dot|\.)[\])}]|\b(?:punt|dot)\b) ?[a-z]{2,24}/giu,
  },
  {
    // 112 and the like after "bel"; a number with its own place is in the register.
    code: "telefoonnummer",
    hint: /\b1[ -]?(?:1[ -]?2|13|44)\b/,
    pattern:
      /\bbel(?:len|t)? (?:(?:dan|met|meteen|direct|naar|eerst|altijd|het|nummer|alarmnummer|noodnummer) ){0,2}1[ -]?(?:1[ -]?2|13|44)\b(?![.,]\d)|\b1(?:12|13|44) (?:te )?bellen\b/giu,
  },
  {
    // Nul zes, and the rest in words or figures.
    code: "telefoonnummer",
    words: ["nul"],
    pattern:
      /\bnul[ ,-]{0,2}zes(?:[ ,-]{1,3}(?:nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|\d{1,8})){1,8}(?<=(?:[ ,-]{1,3}\p{L}{2,5}){5}|\d{6}|(?:\d{1,2}[ ,-]{1,3}){3}\d{1,2})\b/giu,
  },
  {
    code: "documentnummer",
    words: [
      "v-nr",
      "vnr",
      "ins-n",
      "skn",
      "vreemdelingen",
      "v-nummer",
      "vnummer",
      "paspoort",
      "rijbewijs",
      "identiteitskaart",
      "id-kaart",
      "idkaart",
      "bewijs",
      "visum",
      "verblijf",
      "document",
      "dossiern",
      "a-n",
      "brp-n",
      "crv-n",
      "ind-n",
      "cliënt",
      "bvv-n",
    ],
    hint: /\d/,
    pattern:
      /\b(?:v-?(?:nummer|nr)|vreemdelingen(?:nummer|nr)|ins-?nummer|skn-?nummer|(?:a|brp|crv|ind|bvv)-(?:nummer|nr)|(?:dossier|cliënt)-?(?:nummer|nr)|(?:paspoort|rijbewijs|identiteitskaart|id-?kaart|id-?bewijs|visum|verblijfs?(?:document|kaart|pas|vergunning)|document|reisdocument)(?:-?(?:nummer|nr))?)\b\.?(?: met)?(?: (?:is|was|luidt|nr\.?|nummer))?[ :=]{1,3}(?=[A-Z\d .-]{0,14}\d)(?:[A-Z]{0,5}[ .-]?\d[A-Z\d]*(?:[ .-](?=[A-Z]{0,4}\d)[A-Z\d]+)*)/giu,
    accept: ([found]) => isDocumentNumber(found),
  },
  {
    code: "kenteken",
    hint: /\d-[a-z]|[a-z]-\d/i,
    pattern: new RegExp(`(?<![\\p{L}\\d]|[\\p{L}\\d]-)${plates("[A-Z]", "-")}(?![\\p{L}\\d]|-[\\p{L}\\d])`, "gu"),
  },
  {
    code: "kenteken",
    hint: /\d-[a-z]|[a-z]-\d/,
    pattern: new RegExp(`(?<![\\p{L}\\d]|[\\p{L}\\d]-)${plates("[a-z]", "-")}(?![\\p{L}\\d]|-[\\p{L}\\d])`, "gu"),
    accept: ([found]) => noWords(found),
  },
  {
    code: "kenteken",
    hint: /\d[ ./][A-Z]|[A-Z][ ./]\d/,
    pattern: new RegExp(`(?<![\\p{L}\\d.,/]|[\\p{L}\\d]-)${plates("[A-Z]", "[_./]")}(?![\\p{L}\\d]|[-./,]\\d)`, "gu"),
    accept: ([found]) => isSpacedPlate(found),
  },
  {
    code: "kenteken",
    hint: /[A-Z]\d|\d[A-Z]/,
    pattern: new RegExp(`(?<![\\p{L}\\d])${plates("[A-Z]", "")}(?![\\p{L}\\d])`, "gu"),
    accept: ({ index, input }) => vehicle.test(input.slice(Math.max(0, index - 40), index)),
  },
  {
    // Any plate behind the word: without dashes, in small letters, of another country.
    code: "kenteken",
    words: ["kenteken", "nummerbord", "nummerplaat"],
    pattern:
      /\b(?:kenteken|kentekenplaat|nummerbord|nummerplaat)\b[^.\n\d]{0,25}?\b(?=[A-Za-z -]{0,7}\d)(?=[\d -]{0,5}[A-Za-z])(?:[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,3}|[a-z\d]{1,3}-?[a-z\d]{2,3}-?[a-z\d]{1,3})\b/giu,
    accept: ([found]) => isPlate(found),
  },
  {
    code: "adres",
    hint: numberAfter(streets),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:\\d{1,2}e|\\p{Lu}[\\p{L}'.-]{0,30}) ){0,3}(?:\\p{L}[\\p{L}'-]{0,40}?)?(?:${streets}|${streets.toUpperCase()}|Straat|Laan|Plein)${beforeNumber}${houseNumber}`,
      "gu",
    ),
    accept: isStreet,
  },
  {
    code: "adres",
    hint: numberAfter(doubtful),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}'.-]{0,30} ){0,3}\\p{Lu}[\\p{L}'-]{0,40}?(?:${doubtful}|${doubtful.toUpperCase()})${beforeNumber}${houseNumber}`,
      "gu",
    ),
    accept: ([found]) => !/(?:^| )(?:Onderweg|Halverwege|Arbeidsmarkt|Woningmarkt|Huurmarkt|Gerechtshof)[ ,]/.test(found),
  },
  {
    code: "adres",
    hint: numberAfter(rareStreets),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}'.-]{0,30} ){0,3}\\p{Lu}[\\p{L}'-]{2,40}?(?:${rareStreets})${beforeNumber}${houseNumber}${numberEnds}`,
      "gu",
    ),
  },
  {
    // Laan van Meerdervoort 12, Rue de la Loi 16, Van der Helst 12 at the head of an address.
    code: "adres",
    hint: /\b(?:Laan|Plein|Weg|Straat|Kade|Dijk|Hof|Park|Rue|Avenue|Boulevard|Via|Calle|Ulica|Strada|Damrak|Rokin|Dam|Spui|Neude|Brink|Vrijthof|Rapenburg|Voorhout)\b/u,
    pattern: new RegExp(
      `\\b(?:(?:Laan|Plein|Weg|Straat|Kade|Dijk|Hof|Park|Rue|Avenue|Boulevard|Via|Calle|Ulica|Strada)(?: (?:van|der|den|de|het|'t|voor|naar|aan|op|in|la|du|des|le)){0,3}(?: \\p{Lu}[\\p{L}.'-]*){1,3}|Damrak|Rokin|Spui|Neude|Brink|Vrijthof|Rapenburg|(?:Lange |Kleine )?Voorhout|Dam) ${houseNumber}(?!\\d| (?:procent|%|uur|mensen|jaar|keer))`,
      "gu",
    ),
  },
  {
    code: "adres",
    hint: /[1-9]\d{3}[ .-]?(?:[A-Z]{2}|[a-z]{2}\b)/,
    pattern: new RegExp(
      [
        `(?:\\p{Lu}[\\p{L}.'-]+ ){1,3}${houseNumber},? {0,2}${postcode}\\b`,
        `${postcode}(?:[ ,/-]{1,3}(?:nr\\.? ?|nummer |huisnummer |huisnr\\.? ?)?)?(?!(?:19|20)\\d\\d\\b)${houseNumber}`,
        `(?!(?:19|20)\\d\\d)[1-9]\\d{3} ?[a-z]{2}[ ,/-]{1,3}(?:nr\\.? ?|nummer )?${houseNumber}`,
        "(?<=\\b[Pp]ostcode:? (?:is |was )?)[1-9]\\d{3} ?[A-Za-z]{2}\\b",
        `(?!(?:19|20)\\d\\d )${postcode},? {1,2}(?=\\p{Lu}\\p{Ll}{2})`,
        `(?<=\\p{Lu}\\p{Ll}{2,20}, )(?!(?:19|20)\\d\\d)${postcode}\\b`,
      ]
        .map((form) => `\\b${form}`)
        .join("|"),
      "gu",
    ),
    accept: ({ 0: found, index, input }) =>
      !wordsBehindNumber.test(found) && !/\bpostbus \d{1,6},? {0,2}$/i.test(input.slice(Math.max(0, index - 20), index)),
  },
  {
    code: "adres",
    words: ["nummer", "nr"],
    pattern: new RegExp(
      `\\b(?:huis)?(?:nummer|nr\\.?) \\d{1,4}[a-z]? (?:van|aan|in|op) (?:de |het )?\\p{Lu}[\\p{L}'-]{0,40}?(?:${streets}|${doubtful})(?!\\p{L})`,
      "gu",
    ),
  },
  {
    // A place on a map: degrees, and decimals of them.
    code: "adres",
    hint: /[°º]|\d[.,]\d{4}|[NS] ?\d{1,2} \d{1,2}[.,]\d/,
    pattern:
      /\b\d{1,2}[°º] ?\d{1,2}(?:[.,]\d{1,6})?(?:['"] ?(?:\d{1,2}(?:[.,]\d{1,4})?)? ?['"]{0,2})? ?[NSZ]\b[ ,;]{0,3}\d{1,3}[°º][^\n]{0,20}?[EOW]\b|\b[NSZ] ?\d{1,2}[°º ] ?\d{1,2}[.,]\d{1,6}'?[ ,;]{1,3}[EOW] ?\d{1,3}[°º ] ?\d{1,2}[.,]\d{1,6}|(?<![\d.,])-?[1-9]\d?[.,]\d{4,10} ?[°º]? ?[NSZ]?(?:[,;]? {1,2}|[,;])(?:(?:en|lon(?:gitude)?|lengte(?:graad)?):? )?-?\d{1,3}[.,]\d{4,10}(?![\d.,]*\d)/giu,
  },
  {
    code: "adres",
    words: ["gps", "coordina", "coördina", "locatie", "breedtegraad", "latitude"],
    pattern:
      /\b(?:gps|co[oö]rdina(?:at|ten)|locatie|breedtegraad|latitude)\b[^.\n\d]{0,20}?-?\d{1,2}\.\d{3,10}[,;]? -?\d{1,3}\.\d{3,10}/giu,
  },
  {
    // A plus code, and three words.
    code: "adres",
    words: ["+", "///"],
    pattern:
      /(?<![\p{L}\d])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])|(?<![/:\p{L}])\/\/\/\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30}/gu,
  },
  {
    code: "geboortedatum",
    words: ["geb", "verjaar", "jarig", "birth", "born", "ter wereld", "d.o.b", "dob"],
    hint: /\d/,
    pattern: new RegExp(
      `\\b(?:geboren|geb\\.?|geb\\.? ?dat(?:um|\\.)?|geboorte(?:datum|dag|jaar|plaats|gegevens)|verjaardag|verjaart|jarig|ter wereld|date of birth|dob|d\\.o\\.b\\.|born)(?![\\p{L}])[^.\\n]{0,40}?(?<!\\d|\\b(?:voor|vóór|na|vanaf|tot|sinds) )${birthday}`,
      "giu",
    ),
  },
  {
    code: "geboortedatum",
    words: ["geboren", "jarig", "verjaardag", "geboorte"],
    hint: /\d/,
    pattern: new RegExp(
      `(?<!\\d|\\b(?:voor|vóór|na|vanaf|tot|sinds) )${exactDate}[^.\\n\\d]{0,15}?\\b(?:geboren|jarig|verjaardag|geboorte(?:datum|dag|jaar))\\b`,
      "giu",
    ),
  },
  {
    code: "sociale-media",
    words: ["@"],
    // What begins so in a style is no name.
    pattern:
      /(?<![\w./@[])@(?!(?:media|import|font-face|supports|container|page|layer|keyframes|property|charset|scope)(?!\w|\.\w))(?=[\w.]{0,29}[a-z])[\w.]{3,30}(?:@[\w-]{1,60}(?:\.[\w-]{1,60}){1,3})?\b/giu,
  },
  {
    code: "sociale-media",
    words: ["u/", "gebruikersnaam", "accountnaam", "username", "nickname"],
    pattern:
      /(?<![\w/.])\/?u\/(?=[\w-]{0,19}[a-z])[\w-]{3,20}\b|\b(?:gebruikersnaam|accountnaam|username|nickname)(?: (?:is|was))?[ :=]{1,3}@?(?=[\w.]{0,29}[\d_])[\w.]{3,30}/giu,
  },
];

/** An address without https:// before it. */
const bareAddress = /(?<![\w.@/-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/[^\s"'<>]{1,200}/gu;

/**
 * Finds identifiers of people in a text that was read as seen (reading.ts).
 * @returns hits in the order of the text, none overlapping
 */
export function identifiersIn(text: string): Hit[] {
  const hits = [...accountsIn(text), ...numbersIn(text)];
  const small = text.toLowerCase();
  for (const { code, pattern, words, hint, accept } of finders) {
    if (words?.some((word) => small.includes(word)) === false || hint?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      if (accept?.(match) === false) continue;
      hits.push({ code, start: match.index, end: match.index + match[0].length });
    }
  }
  hits.push(...namesOnApps(text));
  for (const { 0: found, index } of text.matchAll(bareAddress)) {
    const code = placeOnline(`https://${found}`);
    if (code !== undefined) hits.push({ code, start: index, end: index + found.length });
  }
  return withoutOverlap(hits);
}

/** Of hits that overlap the first of the list counts; in the order of the text. */
export function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const order = hits.map((hit, index) => ({ hit, index })).sort((a, b) => a.hit.start - b.hit.start || a.index - b.index);
  const kept: { hit: Hit; index: number }[] = [];
  for (const item of order) {
    const last = kept.at(-1);
    if (last === undefined || last.hit.end <= item.hit.start) kept.push(item);
    else if (item.index < last.index) kept[kept.length - 1] = item;
  }
  return kept.map(({ hit }) => hit);
}

function isDocumentNumber(found: string): boolean {
  const [, value = ""] = /[ :=]((?:[A-Z]{0,5}[ .-]?\d[A-Z\d]*(?:[ .-](?=[A-Z]{0,4}\d)[A-Z\d]+)*))$/i.exec(found) ?? [];
  const plain = value.replace(/[^a-z\d]/gi, "");
  return plain.length >= 7 && plain.length <= 16 && plain.replace(/\D/g, "").length >= 3;
}

/** The same sign twice, and no letters that are a word. */
function isSpacedPlate(found: string): boolean {
  const [first, second] = found.match(/[ ./]/g) ?? [];
  return first === second && noWords(found);
}

function noWords(found: string): boolean {
  return (found.match(/[A-Za-z]+/g) ?? []).every((letters) => !capitals.has(letters.toUpperCase()));
}

function isPlate(found: string): boolean {
  const [plate = ""] = /(?:[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,3}|[a-z\d]{1,3}-?[a-z\d]{2,3}-?[a-z\d]{1,3})$/.exec(found) ?? [];
  const plain = plate.replace(/[ -]/g, "");
  return plain.length >= 5 && plain.length <= 9 && /\d/.test(plain) && /[A-Za-z]/.test(plain);
}

/** A street with a capital, or in small letters when the number ends what is said: "schoolplein 12 kinderen" is a count. */
function isStreet({ 0: found, index, input }: RegExpExecArray): boolean {
  if (/^(?:\p{Lu}|\d|'[stn]-?\p{Lu})/u.test(found)) return true;
  const after = input.slice(index + found.length, index + found.length + 12);
  return (
    /^\p{L}{3,}(?:straat|str\.|laan|plein|gracht|singel|steeg|dreef)/u.test(found) &&
    /^ ?(?:$|[.,;:!?)\n/]|(?:in|te|op|bij|en|of|is|was|waar)\b)/.test(after)
  );
}
