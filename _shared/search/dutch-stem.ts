import { remembered } from "../remembered.ts";

/*
 * Reduces the forms of a Dutch word to one stem: "uitgebuit", "uitbuiten" and "uitbuiting" are one word to whoever searches. The index and
 * the question are cut in the same way, so a stem need not be a word; it must only be the same for forms of one word and seldom for others.
 */

/** Irregular verbs that people search for and pages use: the infinitive, and its forms. */
const strongVerbs: Readonly<Record<string, string>> = {
  bedriegen: "bedroog bedrogen", bewegen: "bewogen", bewijzen: "bewees bewezen", bezoeken: "bezocht", bieden: "bood geboden",
  binden: "gebonden", breken: "brak gebroken", brengen: "bracht brachten gebracht", denken: "dacht dachten gedacht", doen: "deed deden gedaan",
  dwingen: "dwong dwongen gedwongen", eten: "gegeten", gaan: "ging gingen gegaan", geven: "gaf gaven gegeven", helpen: "hielp hielpen geholpen",
  houden: "hield hielden gehouden", kiezen: "koos gekozen", kijken: "keek keken gekeken", komen: "kwam kwamen gekomen", kopen: "kocht kochten gekocht",
  krijgen: "kreeg kregen gekregen", laten: "liet lieten gelaten", lezen: "gelezen", liegen: "loog gelogen", lopen: "liep liepen gelopen",
  nemen: "genomen", onderzoeken: "onderzocht", ontslaan: "ontslagen", ontvangen: "ontving", rijden: "reed gereden", roepen: "riep geroepen",
  schrijven: "schreef schreven geschreven", slaan: "sloeg sloegen geslagen", slapen: "sliep sliepen geslapen", sluiten: "sloot sloten gesloten",
  spreken: "sprak spraken gesproken", stelen: "gestolen", sterven: "stierf gestorven", treffen: "trof getroffen", trekken: "trok trokken getrokken",
  vangen: "ving gevangen", verbieden: "verbood verboden", verdwijnen: "verdween verdwenen", verkopen: "verkocht verkochten", verliezen: "verloor verloren",
  vinden: "vond vonden gevonden", vluchten: "gevlucht", vragen: "vroeg vroegen", werven: "wierf geworven", wijzen: "wees gewezen",
  zien: "zag zagen gezien", zitten: "zat zaten gezeten", zoeken: "zocht zochten gezocht", zwijgen: "zweeg gezwegen",
}; // prettier-ignore

const formsOf = new Map(
  Object.entries(strongVerbs).flatMap(([infinitive, forms]) => forms.split(" ").map((form) => [form, infinitive] as const)),
);

/** Separable prefixes of verbs: "afgenomen" is "afnemen". */
const separable =
  /^(aan|achter|af|bij|binnen|door|in|langs|los|mee|na|om|onder|op|over|rond|samen|tegen|terug|thuis|toe|uit|vast|vol|voor|weg)(?=.{4})/;

/** Words that look like a participle and are not one. */
const noParticiple = new Set(
  "gebied gebouwd geduld geluid gemeent gerecht geslacht geweld gewest gezicht gezond gehandicapt gezant".split(" "),
);

/** The stem of a word that was folded (folding.ts). Words of other languages are cut now and then; they are filed under the whole word too. */
export const stemOf = remembered((word: string): string => {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return ending(infinitive(word));
});

/** The infinitive of an irregular form or a participle. */
function infinitive(word: string): string {
  const strong = formsOf.get(word);
  if (strong !== undefined) return strong;
  const before = separable.exec(word)?.[1] ?? "";
  const rest = word.slice(before.length);
  const parted = before === "" ? undefined : formsOf.get(rest);
  if (parted !== undefined) return before + parted;
  if (/^ge.{3,}[dt]$/.test(rest) && !noParticiple.has(rest)) return before + rest.slice(2);
  return word;
}

function ending(word: string): string {
  return word
    .replace(/(?<=[^s].{2})(?:tje|je)s?$/, "")
    .replace(/dt$/, "d")
    .replace(/(?<=.{3}d)den?$|(?<=.{3}t)ten?$/, "")
    .replace(/(?<=.{4})(?:e?er[dt]|er(?:en|de|den|ing|ingen))$/, "")
    .replace(/(?<=.{3})ing(?:en)?$/, "")
    .replace(/(?<=.{3})(?:en|e)$|(?<=.{3}[lt])es$/, "")
    .replace(/(?<=.{2}[^aeiousj])s$|(?<=.{3}[aoy])s$/, "")
    .replace(/z$/, "s")
    .replace(/v$/, "f")
    .replace(/(?<=.{2}[^aeiou])[dt]$/, "")
    .replace(/([bdfgklmnprst])\1$/, "$1")
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (vowels) => vowels.slice(1));
}
