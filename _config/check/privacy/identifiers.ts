import { z } from "zod";
import { faultCodes } from "../../model/faults.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { accountsIn } from "./accounts.ts";
import { births } from "./births.ts";
import { dossiersIn } from "./dossiers.ts";
import { findAll, type IdentifierFinder } from "./finder.ts";
import { placeOnline } from "./hosts.ts";
import { numbersIn, type Hit } from "./numbers.ts";
import { addresses } from "./streets.ts";

/** Letter groups that are read as a word or a name, and not as part of a number plate. */
const capitals = new Set(
  `AF AL AM BE BV DE DR EN ER EU HR IK IN IS JE ME MR NA NL NO NR NU OF OM OP PC TE TV UK US VN VS WE ZE ZO KM PK ART AVE AVG COA DOC EEN EUR HET HIJ
  IND ISO JIJ KVK LID MAX MIN NEN NOS ONS PDF SEC UUR VAN VNG WET WIJ WMO ZIJ`.split(/\s+/),
);
/** The fourteen Dutch number plate formats (RDW sidecodes): three groups of letters or digits, six characters in all. */
const series =
  "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9";
function plates(letter: string, between: string): string {
  const one = series.replace(/[X9-]/g, (sign) => (sign === "X" ? letter : sign === "9" ? "\\d" : between));
  return `(?:${one.replaceAll(" ", "|").replaceAll("_", " ")})`;
}
const vehicle =
  /\b(?:kenteken|kentekenplaat|nummerbord|nummerplaat|auto|busje|bus|bestelbus|bestelwagen|wagen|vrachtwagen|aanhanger|scooter|taxi)\b[^.\n\d]{0,25}$/i;

/** Apps with user names. The short forms mean nothing but the app. */
const app =
  /\b(?:(snap|insta|fb|tg|ig)|snapchat|instagram|tiktok|telegram|discord|facebook|twitter|threads|bluesky|whatsapp|signal|kik|wickr|onlyfans|mastodon|wechat|viber|linkedin|messenger|skype|roblox|fortnite|minecraft|badoo|tinder|grindr)(?:(?![a-z])|(?=naam|account|profiel))/gi;
/** What follows the name of an app when it gives somebody's user name there. */
const nameOnApp = new RegExp(
  [
    // -naam devrouw99, account: devrouw
    "[- ]?(?:naam|account|profiel|handle|gebruikersnaam|nick)(?: (?:is|was|heet))?(?: ?[:=] ?@?[\\w.]{3,30}| @?(?=[\\w.]{0,29}[\\d_])[\\w.]{3,30})",
    // : de.vrouw; what does not look like a user name counts only when nothing follows it
    " ?[:=] ?(?:live:)?@?(?:(?=[\\w.]{0,29}[\\d_]|\\w{1,29}\\.\\w|[\\w.]{2,30}#\\d{4})[\\w.]{3,30}|[\\w.]{3,30}(?=\\.? ?(?:$|\\n)))",
    // heet de.vrouw, devrouw#1234
    " (?:heet|is|was) @?(?=\\w{1,29}\\.\\w)[\\w.]{3,30}",
    "[^.\\n]{0,25}?(?<![\\w.])[\\w.]{2,30}#\\d{4}(?!\\d)",
    // … als devrouw_99
    "[^.\\n]{0,25}?(?<![\\w.])(?=[a-z.]{0,24}[\\d_])[a-z][a-z.]{0,24}[\\d_][\\w.]{0,20}",
  ]
    .map((form) => `^${form}`)
    .join("|"),
  "i",
);
/** Facebook: Voornaam Achternaam. */
const fullName = /^ ?[:=] ?\p{Lu}\p{Ll}{1,20} (?:(?:van|de|der|den|ter|el|al) ){0,2}\p{Lu}[\p{L}'-]{1,30}/u;
const afterShort = /^(?:-?(?:naam|account|profiel))? ?[:=] ?@?[\w.]{3,30}/i;
const noName = /[ :=](?:v\d|k\d|b\d|art\d|https?|www|covid|web\d|mp\d|g\d)/i;

/** The user name before the app: rosa_v17 op Snapchat. */
const nameBeforeApp = /(?<![\w./@-])(?=[a-z][a-z.]{0,24}[\d_])[\w.]{5,30} (?:op|via|bij|on) $/i;

function namesOnApps(text: string): Hit[] {
  return [...text.matchAll(app)].flatMap(({ 0: name, 1: short, index }): Hit[] => {
    const end = index + name.length;
    const behind = text.slice(end, end + 80);
    const found = (short === undefined ? null : afterShort.exec(behind)) ?? nameOnApp.exec(behind) ?? fullName.exec(behind);
    if (found !== null) return noName.test(found[0]) ? [] : [{ code: "sociale-media", start: index, end: end + found[0].length }];
    const [before = ""] = nameBeforeApp.exec(text.slice(Math.max(0, index - 40), index)) ?? [];
    return before === "" || noName.test(` ${before}`) ? [] : [{ code: "sociale-media", start: index - before.length, end }];
  });
}

/** Numbers in words. Numbers of two digits come first, because they begin like those of one digit. */
const oneDigit = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
const twoDigits = String.raw`(?:(?:${oneDigit})[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:der|veer|vijf|zes|zeven|acht|negen)tien|tien|elf|twaalf`;

/** Dutch identifiers as people write them. */
const callsAndPlates: readonly IdentifierFinder[] = [
  {
    code: "e-mail",
    hint: /@|[ [({-](?:at|AT|At)[ \])}-]|[[({]a[\])}]|staart/,
    pattern:
      /(?<![\p{L}\w.+%@-])[\p{L}\w.+%-]{1,64} ?(?:@|[[({](?:at?|@)[\])}]|[[({]?apen?staart(?:je)?[\])}]?| at (?=[\w-]{1,40} (?:dot|punt) [a-z]|[\w-]{1,40} ?\. ?(?:nl|com|net|org|be|de|eu)\b)|-at-(?=[\w-]{1,40}\.(?:nl|com|net|org|be|de|eu)\b)) ?[\p{L}\w-]{1,63}(?: ?(?:\.|[[({](?:punt|dot|\.)[\])}]|\b(?:punt|dot)\b) ?[\p{L}\w-]{1,63}){0,4} ?(?:\.|[[({](?:punt|dot|\.)[\])}]|\b(?:punt|dot)\b) ?[a-z]{2,24}/giu,
  },
  {
    // Without a top-level domain: an address in an app, or an e-mail address that was shortened and is easy to complete.
    code: "e-mail",
    hint: /@|[[({](?:at|@)[\])}]/i,
    pattern: /(?<![\p{L}\w.+%@/-])[\p{L}\w.+%-]{2,64}(?:@| ?[[({](?:at|@)[\])}] ?)\p{L}[\p{L}\w-]{1,62}(?![\p{L}\w-])/giu,
  },
  {
    // A well-known mail provider without its domain, after what looks like a user name.
    code: "e-mail",
    hint: / (?:at|bij) [\p{L}]{4}/iu,
    pattern:
      /(?<![\p{L}\w.+%@-])(?=\p{L}{1,30}(?:[._]\p{L}|\d))[\p{L}\w.+-]{3,64} (?:at|bij) (?:gmail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|ziggo|kpnmail)(?!\p{L})/giu,
  },
  {
    // 112 and similar numbers after "bel"; numbers that belong in the register must come from it.
    code: "telefoonnummer",
    hint: /\b1[ -]?(?:1[ -]?2|13|44)\b/,
    pattern:
      /\bbel(?:len|t)? (?:(?:dan|met|meteen|direct|naar|eerst|altijd|het|nummer|alarmnummer|noodnummer) ){0,2}1[ -]?(?:1[ -]?2|13|44)\b(?![.,]\d)|\b1(?:12|13|44) (?:te )?bellen\b/giu,
  },
  {
    // "Nul zes" or 06, and the rest in words or digits.
    code: "telefoonnummer",
    words: ["nul", "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "tig"],
    pattern: new RegExp(String.raw`\b(?:nul[ ,-]{0,2}zes|06)(?:[ ,-]{1,3}(?:${twoDigits}|nul|${oneDigit}|\d{1,8})){1,8}\b`, "giu"),
    accept: ([found]) =>
      /\p{L}/u.test(found) &&
      found
        .replace(/nulzes/i, "06")
        .replace(new RegExp(twoDigits, "giu"), "00")
        .replace(/\p{L}+/gu, "0")
        .replace(/\D/g, "").length >= 8,
  },
  {
    // A letter or a word for a zero: o6-12345678, 06-1234O678, nul 6 12345678.
    code: "telefoonnummer",
    hint: /o|nul/i,
    pattern: /(?<![\p{L}\d])(?:[0o]|nul[ ,-]{0,2})6(?:[ ()./_-]{0,3}[\do]){8}(?![\p{L}\d])/giu,
    accept: ([found]) => /\p{L}/u.test(found) && found.replace(/\D/g, "").length >= 6,
  },
  {
    // 12345678, met 06 ervoor.
    code: "telefoonnummer",
    words: ["ervoor", "er voor", "d'r voor", "vooraan"],
    pattern: /(?<![\p{L}\d.,])\d(?:[ .-]?\d){7,8}(?!\d)[^.\n\d]{0,20}\b(?:06?|nul(?:[ -]?zes)?) ?(?:er ?voor|d'r voor|vooraan)\b/giu,
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
    hint: /[A-Za-z]\d|\d[A-Za-z]/,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${plates("[A-Z]", "")}|${plates("[a-z]", "")})(?![\\p{L}\\d])`, "gu"),
    accept: ({ 0: found, index, input }) => noWords(found) && vehicle.test(input.slice(Math.max(0, index - 40), index)),
  },
  {
    // Any number plate after the word for it: without hyphens, in lower case, of another country.
    code: "kenteken",
    words: ["kenteken", "nummerbord", "nummerplaat"],
    pattern:
      /\b(?:kenteken|kentekenplaat|nummerbord|nummerplaat)\b[^.\n\d]{0,25}?\b(?=[A-Za-z -]{0,7}\d)(?=[\d -]{0,5}[A-Za-z])(?:[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,3}|[a-z\d]{1,3}-?[a-z\d]{2,3}-?[a-z\d]{1,3})\b/giu,
    accept: ([found]) => isPlate(found),
  },
  {
    // In lower case and with spaces, as it is typed in a hurry.
    code: "kenteken",
    words: ["kenteken", "nummerbord", "nummerplaat"],
    pattern: new RegExp(
      `\\b(?:kenteken|kentekenplaat|nummerbord|nummerplaat)\\b[^.\\n\\d]{0,25}?(?<![\\p{L}\\d])(${plates("[a-z]", "_")})(?![\\p{L}\\d])`,
      "giu",
    ),
    accept: ({ 1: plate = "" }) => noWords(plate),
  },
];

const names: readonly IdentifierFinder[] = [
  {
    code: "sociale-media",
    words: ["@"],
    // CSS at-rules are not user names.
    pattern:
      /(?<![\w./@[])@(?!(?:media|import|font-face|supports|container|page|layer|keyframes|property|charset|scope)(?!\w|\.\w))(?=[\w.]{0,29}[a-z])[\w.]{3,30}(?:@[\w-]{1,60}(?:\.[\w-]{1,60}){1,3})?\b/giu,
  },
  {
    code: "sociale-media",
    words: ["u/", "gebruikersnaam", "accountnaam", "username", "nickname", "gamertag", "schermnaam", "inlognaam"],
    pattern:
      /(?<![\w/.])\/?u\/(?=[\w-]{0,19}[a-z])[\w-]{3,20}\b|\b(?:gebruikersnaam|accountnaam|username|nickname|gamertag|schermnaam|inlognaam)(?: (?:is|was))?[ :=]{1,3}@?(?=[\w.]{0,29}[\d_])[\w.]{3,30}/giu,
  },
];

/** A URL without https:// before it. */
const bareAddress = /(?<![\w.@/-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\/[^\s"'<>]{1,200}/gu;

/**
 * Finds identifiers of a person that nobody may publish, in a text that was normalised by reading.ts. Where two overlap, the first kind in this list
 * counts.
 * @returns hits in the order of the text, none overlapping
 */
export function identifiersIn(text: string): Hit[] {
  const hits = [...accountsIn(text), ...numbersIn(text), ...findAll(callsAndPlates, text), ...dossiersIn(text)];
  hits.push(...findAll(addresses, text), ...findAll(births, text), ...findAll(names, text), ...namesOnApps(text));
  for (const { 0: found, index } of text.matchAll(bareAddress)) {
    const code = placeOnline(`https://${found}`);
    if (code !== undefined) hits.push({ code, start: index, end: index + found.length });
  }
  return withoutOverlap(hits);
}

const found = z.array(z.object({ code: z.enum(faultCodes), start: z.number(), end: z.number() }));

/**
 * The result of {@link identifiersIn}, cached: searching takes a fifth of a check.
 * @param memory stores kinds and offsets, and no words of a text; undefined for a text of which nothing may be stored
 */
export function identifiersOnce(text: string, memory: MadeMemory | undefined): Hit[] {
  const known = memory?.recall(["identifiers", text]);
  if (known !== undefined) return found.parse(JSON.parse(known));
  const hits = identifiersIn(text);
  memory?.remember(["identifiers", text], JSON.stringify(hits));
  return hits;
}

/** Removes overlapping hits: the first in the list counts. Returns them in the order of the text. */
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

/** Both separators are the same, and the letters do not form a word. */
function isSpacedPlate(found: string): boolean {
  const [first, second] = found.match(/[ ./]/g) ?? [];
  return first === second && noWords(found);
}

function noWords(found: string): boolean {
  return (found.match(/[A-Za-z]+/g) ?? []).every((letters) => !capitals.has(letters.toUpperCase()));
}

function isPlate(found: string): boolean {
  // A word in lower case after the number plate is not part of it.
  const [plate = ""] =
    /(?:[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,3}|[a-z\d]{1,3}-?[a-z\d]{2,3}-?[a-z\d]{1,3})(?=(?: [a-z]{1,4})?$)/.exec(found) ?? [];
  const plain = plate.replace(/[ -]/g, "");
  return plain.length >= 5 && plain.length <= 9 && /\d/.test(plain) && /[A-Za-z]/.test(plain);
}
