import type { IdentifierFinder } from "./finder.ts";

/** A digit after one of some words. The pattern starts at the digit, so that few positions are tried. */
function numberAfter(words: string, between = beforeNumber): RegExp {
  return new RegExp(`\\d(?<=(?:${words})${between}\\d)`, "iu");
}

/** Four digits with two letters that are a word or a unit, and no postcode. */
const wordsBehindNumber =
  /^[1-9]\d{3} (?:EN|OF|NR|IN|EU|DE|en|in|of|op|te|de|is|km|al|er|om|uw|zo|we|ze|je|me|na|nu|cm|mm|kg|ml|gb|mb|keer|x|als|bij|per|tot)\b/;

/** A house number with its suffixes: 12, 12a, 12 bis, 12-II, 12-14. */
const houseNumber =
  "\\d{1,4}(?:(?: ?[a-z]|[A-Z]| ?(?:bis|ter|hs))(?![\\p{L}\\d]))?(?:[-/] ?(?:\\d{1,4}|[A-Za-z]{1,3}|[IVX]{1,4})(?![\\p{L}\\d]))?(?![\\p{L}\\d])";
const beforeNumber = "(?:[ ,:(#-]{1,3}|(?<=str\\.))(?:(?:[Nn]r|[Nn]o|N[RO]|[Nn]ummer|NUMMER|[Hh]uisnummer|[Hh]uisnr)\\b\\.? ?)?";
/** Endings of street names, and of hardly any other words. */
const streets = "straat|str\\.?|laan|plein|gracht|singel|steeg|dreef|plantsoen|straatje|laantje|strasse|straße|gade";
/** Endings that other words have too: the name must then begin with a capital. */
const doubtful = "weg|kade|dijk|markt|hof|pad";
/** Towns and regions with the ending of a street. */
const towns =
  "Limburg|Tilburg|Middelburg|Valkenburg|Voorburg|Doesburg|Domburg|Oostburg|Rozenburg|Rijnsburg|Aardenburg|Zwanenburg|Duisburg|Hamburg|Luxemburg|Straatsburg|Petersburg|Brandenburg|Barneveld|Noordenveld|Westerveld|Simpelveld|Zegveld|Staphorst|Maashorst|Bronckhorst|Maasdonk|Denekamp|Moerdijk|Langedijk|Poeldijk|Maasdijk|Honselersdijk|Gorredijk|Andijk|Korendijk";
const notDoubtful = new RegExp(`(?:^| )(?:Onderweg|Halverwege|Arbeidsmarkt|Woningmarkt|Huurmarkt|Gerechtshof|${towns})[ ,:(#-]`, "u");
/** Endings that only count when the number ends the phrase. */
const rareStreets =
  "wal|haven|brink|allee|boulevard|rak|oever|erf|park|veld|poort|baan|werf|akker|burg|steiger|kamp|donk|horst|schans|zoom|einde?|zijde|drift|wetering|vliet|kolk|gaarde|meent";
/** A surname or a town: Van Toorenburg, Limburg. */
const noStreet = new RegExp(
  `(?<!\\p{L})(?:${towns}|(?:[Vv]an|[Tt]er?|[Dd]e[nr]) \\p{Lu}\\p{L}{0,40}(?:burg|horst|donk|kamp|veld|brink|einde?|vliet|oever))[ ,:(#-]`,
  "u",
);
/** The same words, and some that end other words too, as a separate last word of a street name. */
const capitalStreets =
  "Gracht|Singel|Steeg|Dreef|Plantsoen|Weg|Kade|Dijk|Markt|Hof|Pad|Wal|Haven|Brink|Park|Veld|Poort|Baan|Werf|Meent|Schans|Einde?|Zijde|Wetering|Vliet|Ring|Rijn|Straatweg";
/** Complete street names that do not contain a word for a street. */
const bareStreets =
  "Achterom|Buitenom|Binnendoor|Onderlangs|Bovenlangs|Achterlangs|Tussendiepen|Oude Delft|Nieuwe Rijn|Oude Rijn|Nieuwendiep";
/** Words for a street that are by themselves the name of one in many towns: Markt 5. */
const wholeStreets = "Plein '?\\d\\d(?:\\d\\d)?(?:-'?\\d\\d(?:\\d\\d)?)?|Markt|Singel|Gracht|Plein|Laan|Haven|Kade|Brink|Wal|Dijk|Dreef";
/** First words of street names whose last word is not a word for a street: Lange Voorhout, Achter de Werken. */
const firstOfStreet =
  "Lange|Korte|Oude|Nieuwe|Grote|Kleine|Hoge|Lage|Hoog|Laag|Oud|Nieuw|Groot|Klein|Verlengde|Achter|Onder|Boven|Binnen|Buiten|Voor|Tussen|Rond|Sint|St\\.|(?:Noord|Zuid|Oost|West)(?:er|elijke)?|Groene|Rode|Witte|Zwarte|Blauwe|Gele|Gouden|Zilveren|Kromme|Rechte|Smalle|Brede";
/** Places with many homes at one address, each with its own number. */
const grounds =
  "[Cc]amping|[Mm]inicamping|(?:[Vv]akantie|[Rr]ecreatie|[Bb]ungalow|[Cc]halet|[Ww]oon)park|(?:[Bb]edrijven|[Ii]ndustrie|[Hh]aven|[Ww]oonwagen)terrein|[Ww]oonwagenkamp|[Hh]aventje|[Ff]latgebouw|[Ww]oontoren|[Rr]esidentie";
/** Words that introduce an address, whatever its name: woonde aan de, adres:, stond op het. */
const where = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]dres(?: is| was)?:?|[Ww]oonadres:?|[Vv]erblijfadres:?|[Ww]oon(?:t|de|den|achtig)|(?:woon(?:t|de|den)?|wonen|woonachtig|verbl(?:ijf|ijft|ijven|eef|even)|slaapt?|sliep(?:en)?|logeer(?:t|de|den)|ingeschreven|huis|pand|kamer|woning|appartement|flat|bezorgd|afgeleverd|opgehaald|haal(?:t|de)|opgepakt|kelder|schuur|loods|salon|restaurant|hotel|bordeel|zaak|winkel|staat|stond|werkt?|werkte|zat)(?: \p{Ll}{1,12}){0,3} (?:op|aan|in|bij|naar)) (?:[Dd]e |[Hh]et |'t )?$`,
  "u",
);
/** Things with a number that are not streets. */
const numbered =
  "Kamer|Team|Loket|Postbus|Hal|Ster|Sterren|Groep|Artikel|Bijlage|Hoofdstuk|Deel|Stap|Route|Etappe|Cel|Afdeling|Unit|Blok|Vak|Fase|Code|Klasse|Tabel|Figuur|Module|Les|Dag|Week|Kader|Kompas|Bouwsteen|Thema|Patroon|Niveau|Versie|Nummer|Pagina|Vraag|Regel|Lid|Boek|Titel|Paragraaf|Rij|Kolom|Post|Perron|Spoor|Lijn|Bus|Tram|Gate|Verdieping|Etage|Schaal|Categorie|Type|Model|Wet|Richtlijn|Vmbo|Havo|Mbo|Hbo|Top|Euro|Europa|Nederland|België|Duitsland|Polen|Bulgarije|Roemenië|Hongarije|Oekraïne|Schengen|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag";
/** Numbered things of publishers and authorities. */
const published =
  "Commissie|Verordening|Besluit|Unie|Raad|Staatsblad|Staatscourant|Publicatieblad|Kamerstuk|Uitgave|Editie|Serie|Zaak|Foto|Beeld|Register|Getuigenis|Getuige|Verdachte|Plateau|Lijst|Document|Rapport|Bron|Nota|Protocol|Verdrag|Brief|Motie|Amendement|Evaluatie|Aanbeveling|Maatregel|Actie";
const wordForNumber = "(?:huis)?(?:nummer|nr\\b\\.?|no\\.)";
const numberEnds = "(?= ?(?:$|[.,;:!?)\\n]| (?:in|te|op|bij|en|of|is|was|waar|woont|woonde)\\b))";
const numberWords = "één een twee drie vier vijf zes zeven acht negen tien elf twaalf tig".split(" ");
const numberInWords = `${numberWords.slice(2, -1).join("|")}|\\p{Ll}{3,5}tien|\\p{Ll}{0,12}tig`;
/** Units that follow four digits. */
const measures = "[GKM]B|[KMCD]M|KG|MG|HZ|PX|EU|[AP]M|[GKM]W";
/** No Dutch postcode has the letters SA, SD or SS. */
const postcode = "[1-9]\\d{3}[ .-]?(?!S[ADS])[A-Z]{2}";

export const addresses: readonly IdentifierFinder[] = [
  {
    code: "adres",
    hint: numberAfter(streets, `(?:${beforeNumber})?`),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:\\d{1,2}e|\\p{Lu}[\\p{L}'.-]{0,30}) ){0,3}(?:\\p{L}[\\p{L}'-]{0,40}?)?(?:${streets}|${streets.toUpperCase()}|Straat|Laan|Plein)(?:${beforeNumber})?${houseNumber}`,
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
    accept: ([found]) => !notDoubtful.test(found),
  },
  {
    code: "adres",
    hint: numberAfter(rareStreets),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}'.-]{0,30} ){0,3}\\p{Lu}[\\p{L}'-]{2,40}?(?:${rareStreets})${beforeNumber}(?!(?:19|20)\\d\\d(?!\\d))${houseNumber}${numberEnds}`,
      "gu",
    ),
    accept: ({ 0: found, index, input }) => !noStreet.test(input.slice(Math.max(0, index - 8), index) + found),
  },
  {
    code: "adres",
    hint: new RegExp(`(?:${bareStreets})`, "u"),
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${bareStreets})${beforeNumber}${houseNumber}${numberEnds}`, "gu"),
  },
  {
    // Any name with a number, in a phrase that says that somebody lived or stood there: woonde aan de Wetering 3.
    code: "adres",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?!(?:${numbered}) )\\p{Lu}[\\p{L}'-]{2,30}(?: (?!(?:${numbered}) )\\p{Lu}[\\p{L}'-]{2,30}){0,2}(?:,? ${wordForNumber})? (?!(?:19|20)\\d\\d(?!\\d))${houseNumber}${numberEnds}`,
      "gu",
    ),
    accept: ({ index, input }) => where.test(input.slice(Math.max(0, index - 70), index)),
  },
  {
    // A road in lower case, in the same phrases.
    code: "adres",
    hint: numberAfter(doubtful),
    pattern: new RegExp(`(?<![\\p{L}\\d])\\p{Ll}[\\p{L}'-]{2,40}?(?:${doubtful})${beforeNumber}${houseNumber}${numberEnds}`, "gu"),
    accept: ({ 0: found, index, input }) => !found.includes("markt") && where.test(input.slice(Math.max(0, index - 70), index)),
  },
  {
    // A name with the first word of a street name, and the word for a number: Lange Voorhout nr. 9. Documents and people have numbers too.
    code: "adres",
    words: ["nummer", "nr", "no."],
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${firstOfStreet})(?: (?:de|het|den|der|'t))? (?!(?:${numbered}|${published})(?:en|s|e)? )\\p{Lu}[\\p{L}'-]{2,30},? ${wordForNumber} ?${houseNumber}${numberEnds}`,
      "gu",
    ),
  },
  {
    // A place with many homes, its name, and the number of a house or pitch.
    code: "adres",
    hint: new RegExp(`(?:${grounds}) `, "u"),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${grounds})(?: (?:[Dd]e|[Hh]et|'t))?(?: \\p{Lu}[\\p{L}'-]{1,30}){1,3},?(?: (?:huisje|chalet|caravan|bungalow|stacaravan|plek|plaats|kavel|unit|kamer|${wordForNumber}))? (?!(?:19|20)\\d\\d(?!\\d))${houseNumber}${numberEnds}`,
      "gu",
    ),
  },
  {
    // With the article 't, which is rare elsewhere: 't Zand 12.
    code: "adres",
    words: ["'t "],
    pattern: new RegExp(
      `(?<![\\p{L}\\d'])'t (?!(?:${numbered}|${published})(?:en|s|e)? )\\p{Lu}\\p{Ll}[\\p{L}'-]{1,30} (?!(?:19|20)\\d\\d(?!\\d))${houseNumber}${numberEnds}`,
      "gu",
    ),
  },
  {
    // A house number with a floor, a form that nothing else has: Achter de Kade 3-III, Hoogte 12 hs.
    code: "adres",
    hint: /\d[- ]?(?:[IV]|hs|bis)/,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?!(?:${numbered}|${published}) )\\p{Lu}[\\p{L}'-]{2,30} \\d{1,4}(?:-(?:I{1,3}|IV|V)|[- ]?(?:hs|bis))(?![\\p{L}\\d])`,
      "gu",
    ),
  },
  {
    // A number in words, after the word for a number or at the end of a phrase.
    code: "adres",
    words: numberWords,
    pattern: new RegExp(
      `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'-]{0,40}?(?:${streets}|${doubtful}),? (?:(?:(?:op|aan) )?(?:huis)?(?:nummer|nr\\.?) (?:een|één|${numberInWords})(?!\\p{L})|(?:één|${numberInWords})${numberEnds})`,
      "gu",
    ),
  },
  {
    // Laan van Meerdervoort 12, Rue de la Loi 16, Van der Helst 12 at the start of an address.
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
        "(?<=\\b[Pp]ostcode:? (?:is |was )?)[1-9]\\d{3}[ .-]?[A-Za-z]{2}\\b",
        `(?<=\\b(?:[Oo]p|[Ii]n|[Bb]ij|is|was) |(?<![^\\n(]) ?)(?!(?:19|20)\\d\\d|\\d{4}[ .-]?(?:${measures}))${postcode}${numberEnds}`,
        `(?!(?:19|20)\\d\\d)[1-9]\\d{3}(?!s[ads]|${measures.toLowerCase()}|ml|st|nd|rd|th)[a-z]{2},? {1,2}(?=\\p{Lu}\\p{Ll}{2})`,
        `(?!(?:19|20)\\d\\d )${postcode},? {1,2}(?=\\p{Lu}\\p{Ll}{2})`,
        `(?<=\\p{Lu}\\p{Ll}{2,20}, )(?!(?:19|20)\\d\\d)${postcode}\\b`,
        // Without a space it cannot be a count followed by a word.
        `(?!(?:19|20)\\d\\d)[1-9]\\d{3}(?!S[ADS]|${measures})[A-Z]{2}(?![\\p{L}\\d-])`,
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
      `\\b(?:huis)?(?:nummer|nr\\.?) \\d{1,4}[a-z]?(?:,| (?:van|aan|in|op)(?: de| het)?) \\p{Lu}[\\p{L}'-]{0,40}?(?:${streets}|${doubtful})(?!\\p{L})`,
      "gu",
    ),
  },
  {
    // Coordinates: degrees, or decimal degrees.
    code: "adres",
    hint: /[°º]|\d[.,]\d{4}|[NS] ?\d{1,2} \d{1,2}[.,]\d/,
    pattern:
      /\b\d{1,2}[°º] ?\d{1,2}(?:[.,]\d{1,6})?(?:['"] ?(?:\d{1,2}(?:[.,]\d{1,4})?)? ?['"]{0,2})? ?[NSZ]\b[ ,;]{0,3}\d{1,3}[°º][^\n]{0,20}?[EOW]\b|\b[NSZ] ?\d{1,2}[°º ] ?\d{1,2}[.,]\d{1,6}'?[ ,;]{1,3}[EOW] ?\d{1,3}[°º ] ?\d{1,2}[.,]\d{1,6}|\b[NSZ] ?\d{1,2}[.,]\d{4,10}[ ,;/]{1,3}[EOW] ?\d{1,3}[.,]\d{4,10}|(?<![\d.,])-?[1-9]\d?[.,]\d{4,10} ?[°º]? ?[NSZ]?(?:[,;]? {1,2}|[,;]| ?[/|] ?)(?:(?:en|lon(?:gitude)?|lengte(?:graad)?):? )?-?\d{1,3}[.,]\d{4,10}(?![\d.,]*\d)/giu,
  },
  {
    code: "adres",
    words: ["gps", "coordina", "coördina", "locatie", "breedtegraad", "latitude"],
    pattern:
      /\b(?:gps|co[oö]rdina(?:at|ten)|locatie|breedtegraad|latitude)\b[^.\n\d]{0,20}?-?\d{1,2}\.\d{3,10}[,;]? -?\d{1,3}\.\d{3,10}/giu,
  },
  {
    // Dutch national grid coordinates (Rijksdriehoek): metres east and north of a point near Paris.
    code: "adres",
    words: ["rijksdriehoek", "rd-co", "rd co", "rd x", "rd:"],
    pattern: /\b(?:rijksdriehoek|rd)[^\n\d]{0,30}?\d{2,3}[ .]?\d{3}(?:[.,]\d{1,3})?[^\n\d]{1,8}\d{3}[ .]?\d{3}(?!\d)/giu,
  },
  {
    // A plus code, or three words (what3words).
    code: "adres",
    words: ["+", "///"],
    pattern:
      /(?<![\p{L}\d])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])|(?<![/:\p{L}])\/\/\/\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30}/gu,
  },
  {
    // The word for a street as a separate word after its name: Nieuwe Gracht 33, Oude Haven 8.
    code: "adres",
    hint: new RegExp(capitalStreets, "u"),
    pattern: new RegExp(
      `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'.-]{1,30} (?:${capitalStreets})${beforeNumber}(?!(?:19|20)\\d\\d(?!\\d))${houseNumber}${numberEnds}`,
      "gu",
    ),
    accept: ([found]) => !/^(?:De|Het|Een|In|Op|Aan|Bij|Naar|Van|Deze|Die|Dat|Dit|Elke|Onze) /.test(found),
  },
  {
    // Addresses of other countries: 12 High Street, 16, rue de la Loi, ul. Długa 5.
    code: "adres",
    hint: /\b(?:Street|Road|Avenue|Lane|Square|Court|Drive|Terrace|[Rr]ue|[Bb]oulevard|[Aa]venue)\b|(?:[UuAa]l|[Oo]s|[Ss]tr|[Bb]ul|[Bb]d|[Bb]ld|[АаУу]л|ул)\. ?(?:d[eu]|l[ae]|\p{Lu})/u,
    pattern:
      /(?<![\p{L}\d.,/])\d{1,4}[a-z]? (?:\p{Lu}[\p{L}'-]{1,30} ){1,2}(?:Street|Road|Avenue|Lane|Square|Court|Drive|Terrace)(?!\p{L})|(?<!\p{L})(?:[Uu]l|[Aa]l|[Oo]s|[Ss]tr|[Bb]ul|[Bb]d|[Bb]ld|[Аа]л|[Уу]л|[Бб]ул)\. ?(?:(?:de|du|des|la|le) ){0,2}(?:\p{Lu}[\p{L}'-]{1,30},? ){1,3}(?:[Nn]r\.? ?)?\d{1,4}(?!\d)|(?<![\p{L}\d.,/])\d{1,4}(?: ?bis)?,? (?:rue|boulevard|avenue) (?:(?:de|du|des|la|le|l'|d') ?){0,2}\p{Lu}\p{L}/gu,
    accept: ({ 0: found, index, input }) => !found.startsWith("al.") || isEndOfAvenue(found, input.slice(index + found.length)),
  },
  {
    // A word for a street that is the whole name.
    code: "adres",
    hint: numberAfter(wholeStreets),
    pattern: new RegExp(
      `(?<![\\p{L}\\d]|[\\p{L}\\d]-|(?:[Vv]an|[Dd]e[rn]|[Tt]er) )(?:${wholeStreets})${beforeNumber}(?!(?:19|20)\\d\\d(?!\\d))${houseNumber}${numberEnds}`,
      "gu",
    ),
  },
];

const behindHouseNumber = new RegExp(`^${numberEnds}`, "u");

/** "Dat wist hij al. In 2018": a Dutch sentence may end with "al.", which is also short for an avenue. */
function isEndOfAvenue(found: string, after: string): boolean {
  return !/(?:19|20)\d\d$/.test(found) && behindHouseNumber.test(after);
}

/** A street with a capital, or in lower case when the number ends the phrase: "schoolplein 12 kinderen" is a count. */
function isStreet({ 0: found, index, input }: RegExpExecArray): boolean {
  // "De straat 12 keer op en neer": the bare word, with a capital only because it begins the sentence.
  if (
    /^(?:(?:de|het|een|die|deze|elke|onze|in|op|aan) )?(?:straat|laan|plein|gracht|singel|steeg|dreef|plantsoen|straatje|laantje)[ ,:(\d]/iu.test(
      found,
    )
  )
    return false;
  if (/^(?:\p{Lu}|\d|'[stn]-?\p{Lu})/u.test(found)) return true;
  const after = input.slice(index + found.length, index + found.length + 12);
  return (
    /^\p{L}{3,}(?:straat|str\.?|laan|plein|gracht|singel|steeg|dreef)/u.test(found) &&
    /^ ?(?:$|[.,;:!?)\n/]|(?:in|te|op|bij|en|of|is|was|waar)\b)/.test(after)
  );
}
