import { toFillIn } from "../../check/unfinished.ts";

/** The question for each field; any other field is asked by its own name. */
const questions: Readonly<Record<string, string>> = {
  titel: "Wat is de titel?",
  term: "Welk woord legt u uit?",
  uitleg: "Leg het woord uit, in één tot drie gewone zinnen.",
  naam: "Hoe heet het bestand? Dit wordt het adres, en het verandert niet meer.",
  soort: "Wiens verhaal is het?",
  herkomst: "Waar komt het verhaal vandaan?",
  rol: "Welk werk doet deze professional?",
  vormen: "Om welke vorm van uitbuiting gaat het?",
  leeftijdsgroep: "Hoe oud is de hoofdpersoon?",
  gender: "Wat is het gender van de hoofdpersoon?",
  regiotype: "In wat voor soort regio speelt het?",
  patroon: "Welk patroon volgt het? De lijst staat in docs/redactie/getuigenis.md.",
  kader: "Bij welke bouwstenen van het Kader hoort dit?",
  kompas: "Bij welke onderwerpen van het Kompas hoort dit?",
  doelgroepen: "Voor wie is dit? Kies minstens één soort werk.",
  deel: "In welk deel van het Kompas komt dit?",
  wetten: "Op welke wetten steunt dit?",
  beslisser: "Wie beslist?",
  uitspraken: "Welke uitspraken gaan hierover?",
  situaties: "In welke situaties past dit?",
  snelheid: "Hoe snel kan dit werken?",
  combineer: "Met welke andere instrumenten gaat dit samen?",
  bel: "Welke hulplijnen horen erbij?",
  groep: "Bij welke groep sjablonen hoort dit?",
  minuten: "Hoeveel minuten duurt het?",
  sterkst: "Welke drie signalen zijn hier het sterkst?",
  tekening: "Welke tekening hoort erbij?",
  auteur: "Wie schreef het verhaal? Noem een rol, nooit een naam.",
  gezien_door: "Wie leest het voordat het op de site komt? Een andere rol dan de schrijver.",
  gegeven: "Op welke dag gaf de verteller toestemming?",
  kanalen: "Voor welke kanalen gaf de verteller toestemming?",
};

/** The hint in a field that must still be filled in, by field, or by group and field. */
const contents: Readonly<Record<string, string>> = {
  samenvatting: "één zin van hoogstens 200 tekens, die zegt wat de lezer hier vindt.",
  inhoudsnotitie: "één of twee rustige zinnen over wat er in dit verhaal voorkomt, zonder details.",
  samenvatting_zonder_details: "twee of meer zinnen die het hele verhaal vertellen, zonder geweld.",
  wie_belt_u: "één zin: wie belt de lezer, en wie bij gevaar.",
  in_het_kort: "één zin: wat ziet u, wat doet u, of wie belt u.",
  wie: "wie beslist en wie het doet; rollen, geen namen.",
  wanneer: "het moment om te beginnen: zodra, voordat, als.",
  hoe_lang: "hoe lang beginnen duurt, en wat erna komt: een uur, een dagdeel, weken.",
  wat_het_kost: "wat u betaalt. Kost het alleen tijd: geen geld, wel uren.",
  volgende_stap: "wat de lezer morgen kan doen, in één zin.",
  grondslag: "de wet en het artikel waar dit op steunt, in één zin.",
  wie_beslist: "wie dit besluit neemt.",
  drempel: "in één zin wanneer dit mag.",
  mandaat: "wie mag tekenen, en wat niet kan worden overgedragen.",
  horen: "wie vooraf wordt gehoord, en wat er bij spoed mag.",
  termijn: "hoe lang het duurt en wanneer het ophoudt.",
  kosten_en_tijd: "wie betaalt, en hoeveel tijd het kost.",
  niet_samen: "wat hier niet bij mag of past, en waarom.",
  alinea: "wat in een besluit kan staan over de mensen die er wonen of werken.",
  uitspraken_let_op: "welke uitspraken wij lazen, en welke niet.",
  bewijs: "iets wat u moet kunnen laten zien.",
  "stappen.titel": "de stap, als opdracht",
  "stappen.tekst": "één of twee zinnen.",
  valkuilen: "één zin over wat er misgaat.",
  "combineer.waarom": "één zin over wat dat instrument toevoegt.",
  slachtoffer: "wat het besluit betekent voor mensen die er wonen of werken.",
  voor_wie: "voor wie de kaart is.",
  wat_ziet_u: "iets wat te zien is, in één korte zin.",
  wat_doet_u: "een stap, in één korte zin.",
  ondertekent: "wie dit stuk tekent; een rol, geen naam.",
  weglaten: "iets wat niet in dit stuk hoort.",
  bewaren: "hoe lang dit stuk wordt bewaard, en waarom.",
  "vragen.vraag": "een vraag over de casus.",
  "vragen.antwoorden.tekst": "een antwoord.",
  "vragen.antwoorden.uitleg": "waarom dit antwoord goed is, of niet.",
  morgen: "iets wat de lezer morgen kan doen.",
  "begin.tekst": "wat de spelleider doet of zegt.",
  "eind.tekst": "wat de spelleider doet of zegt.",
  "rollen.rol": "een rol aan tafel, nooit een slachtoffer.",
  "rollen.weet": "wat deze rol weet.",
  "rollen.wil": "wat deze rol wil.",
  "rollen.let_op": "waar deze rol op let.",
  "gebeurtenissen.titel": "wat er gebeurt, in een paar woorden.",
  "gebeurtenissen.tekst": "wat er op de kaart staat.",
  "gebeurtenissen.vraag": "de vraag aan de tafel.",
  "gebeurtenissen.let_op": "waar de spelleider op let.",
  opschrijven: "iets wat de tafel opschrijft.",
  nabespreken: "een vraag voor na afloop.",
  vooraf: "iets wat vooraf geregeld is.",
};

/** The first number of fields whose numbers must increase. */
const firstNumbers: Readonly<Record<string, number>> = { "begin.minuut": 0, "gebeurtenissen.minuut": 10, "eind.minuut": 50 };

/** The placeholder for a number in a list. */
export function numberFor(path: string, index: number): number | undefined {
  const first = firstNumbers[path];
  return first === undefined ? undefined : first + index;
}

/** The question for a field. */
export function questionFor(field: string): string {
  return questions[field] ?? `Wat komt er in het veld ${field}?`;
}

/** The placeholder for a text. */
export function sentenceFor(path: string): string {
  return `${toFillIn}: ${contents[path] ?? `wat er in ${path} hoort.`}`;
}
