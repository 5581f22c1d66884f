/**
 * The fixed lists an editor chooses from. The key is what stands in the front matter, the value is what a reader sees.
 * One list, one place: schemas, filters, tags and search all read these.
 */

export const forms = {
  "seksuele-uitbuiting": "Seksuele uitbuiting",
  arbeidsuitbuiting: "Arbeidsuitbuiting",
  "criminele-uitbuiting": "Criminele uitbuiting",
  "gedwongen-bedelarij": "Gedwongen bedelarij",
  dienstbaarheid: "Dienstbaarheid",
} as const;

/** The five themes of the Kader, in its order (VNG). The key is the slug of the theme's page. */
export const themes = {
  "beleidsmatige-basis": "Beleidsmatige basis",
  "signalerend-vermogen": "Signalerend vermogen",
  bewustwording: "Bewustwording",
  samenwerking: "Samenwerking",
  "opvang-en-hulp": "Opvang en hulp",
} as const;

/** The two plateaus of the Kader (VNG). */
/** Where a municipality is itself an employer, a client or a landlord. */
export const houseParts = {
  inkoop: "Inkoop",
  gebouwen: "Schoonmaak, beveiliging en catering",
  inhuur: "Inhuur, uitzendwerk en zorg",
  panden: "Panden en huisvesting",
  organisatie: "De eigen organisatie",
} as const;

export const plateaus = { basis: "Basis", verdieping: "Verdieping" } as const;

export const audiences = {
  inwoner: "Inwoner",
  betrokkene: "Betrokkene",
  balie: "Balie",
  toezicht: "Toezicht",
  "jeugd-en-zorg": "Jeugd en zorg",
  beleid: "Beleid",
  bestuur: "Bestuur",
} as const;

/** Who works with it at a municipality: the columns of the register of the Kompas. */
export const workAudiences = {
  balie: audiences.balie,
  toezicht: audiences.toezicht,
  "jeugd-en-zorg": audiences["jeugd-en-zorg"],
  beleid: audiences.beleid,
  bestuur: audiences.bestuur,
} as const;

export const testimonyTypes = { overlever: "Overlever", professional: "Professional" } as const;

export const provenances = {
  samengesteld: "Samengesteld uit openbare bronnen",
  interview: "Verteld aan de redactie",
  openbaar: "Eerder openbaar verteld",
} as const;

/** Where a text can appear. Consent is given per channel. */
export const channels = {
  web: "De site",
  zoeken: "De zoekpagina en zoekmachines",
  feed: "De feed",
  deelkaart: "Het plaatje bij een gedeelde link",
  pdf: "De pdf-uitgave",
  epub: "Het e-boek",
} as const;

export const ageBands = {
  "jonger-dan-18": "Jonger dan 18",
  "18-tot-23": "18 tot 23",
  "23-en-ouder": "23 en ouder",
  "niet-genoemd": "Leeftijd niet genoemd",
} as const;

export const genders = {
  vrouw: "Vrouw",
  man: "Man",
  anders: "Anders",
  "niet-genoemd": "Niet genoemd",
} as const;

export const regionTypes = {
  "grote-stad": "Grote stad",
  "middelgrote-gemeente": "Middelgrote gemeente",
  "kleine-gemeente": "Kleine gemeente",
  platteland: "Platteland",
  grensstreek: "Grensstreek",
  "niet-genoemd": "Regio niet genoemd",
} as const;

/**
 * Where somebody works, or lives, who may see a signal: everybody's own street first, then eight
 * places of a municipality, then others.
 * Each has a page, `content/signalen/<key>.md`.
 */
export const places = {
  "in-de-buurt": "In de buurt",
  burgerzaken: "Burgerzaken",
  wijkteam: "Wmo, wijkteam en schuldhulp",
  "jeugd-en-onderwijs": "Jeugd, onderwijs en leerplicht",
  "toezicht-en-handhaving": "Toezicht en handhaving",
  vergunningen: "Vergunningen en Bibob",
  "sociale-dienst": "Sociale dienst",
  "bouwen-en-wonen": "Ruimte, bouw en wonen",
  opvang: "Opvang en statushouders",
  hotel: "Hotel en vakantiepark",
  zorg: "Zorg",
  woningcorporatie: "Woningcorporatie",
} as const;

/** What somebody beside a person did in a story, in the order in which it happens. */
export const moments = {
  twijfel: "Iemand begon te twijfelen",
  doorvragen: "Iemand vroeg door",
  doen: "Iemand deed iets",
  missen: "Iemand zag het niet, of liep door",
} as const;

/** Where somebody in a story works who doubts, asks, acts or misses it: the places with signals, and two without. */
export const momentPlaces = { ...places, politie: "Politie en justitie", bestuur: "Bestuur" } as const;

/** What somebody who sees a signal has before them; it decides the route. */
export const sights = {
  persoon: "Een persoon",
  minderjarige: "Een kind of jongere",
  plek: "Een plek",
} as const;

/** The parts of the Kompas, in reading order. A topic stands in one of them. */
export const kompasParts = {
  "de-basis": "De basis",
  "regie-en-beleid": "Regie en beleid",
  "signaleren-en-melden": "Signaleren en melden",
  "bestuurlijk-optreden": "Bestuurlijk optreden",
  samenwerken: "Samenwerken",
  "opvang-en-nazorg": "Opvang, hulp en nazorg",
  "bewust-en-getraind": "Bewust en getraind",
} as const;

/** Who decides on an administrative instrument. */
export const deciders = {
  burgemeester: "Burgemeester",
  college: "College",
  "college-of-burgemeester": "College of burgemeester",
  raad: "Gemeenteraad",
  toezichthouder: "Toezichthouder",
  partners: "Partners samen",
} as const;

/** What became of a decision of the municipality before the court; `regel`: the ruling says how to judge, or we did not read what became of it. */
export const outcomes = {
  "hield-stand": "Hield stand",
  deels: "Deels",
  "hield-geen-stand": "Hield geen stand",
  regel: "Over de regel",
} as const;

/** How firm a ruling is: who may still judge after it. */
export const rulingStates = {
  hoogste: "hoogste rechter",
  bevestigd: "bevestigd in hoger beroep",
  rechtbank: "rechtbank; een uitspraak in hoger beroep lazen wij niet",
  voorlopig: "voorlopig oordeel, tot het bezwaar is beslist",
} as const;

/** How a ruling was read, nearest first. */
export const readings = {
  uitspraak: "tekst van de uitspraak",
  vertaling: "tekst van de uitspraak, door een programma vertaald",
  inhoudsindicatie: "samenvatting van de rechter",
  bespreking: "wat anderen erover schreven",
} as const;

/** What an example of practice is: what kind of text or event somebody can point at. */
export const practiceStates = {
  vastgesteld: "Vastgesteld",
  raad: "Motie of raadsvraag",
  verantwoording: "Begroting of jaarverslag",
  afspraak: "Afspraak",
  uitvoering: "Bericht over de uitvoering",
  onderzoek: "Onderzoek of evaluatie",
} as const;

/** How much was read of the text that an example of practice comes from. */
export const practiceReadings = {
  geheel: "het hele bericht of besluit",
  begin: "het begin van het stuk",
} as const;

/** What an example of practice can be chosen by: how large a municipality is, smallest first, or that a region did it together. */
export const practiceSizes = {
  klein: "Tot 20.000 inwoners",
  midden: "20.000 tot 50.000",
  groot: "50.000 tot 100.000",
  stad: "100.000 en meer",
  samen: "Regio samen",
} as const;

/** The pillars of the handbook of ODIHR on national referral mechanisms (second edition, 2022), in its order, in our words. */
export const odihrPillars = {
  herkennen: "Herkennen en beschermen",
  steunen: "Steun voor één persoon en toegang tot hulp",
  meedoen: "Weer meedoen",
  recht: "Strafrecht en herstel",
} as const;

/** The parts of the maturity matrix for councils of the British Local Government Association, in its order, in our words. */
export const lgaParts = {
  leiding: "Leiding",
  middelen: "Mensen en middelen",
  slachtoffers: "Slachtoffers herkennen, doorgeleiden en steunen",
  verstoren: "Verstoren en voorkomen",
  inkoop: "Risico in de eigen inkoop",
} as const;

/** Courts, by their code in an ECLI; those that no longer exist keep the name under which they judged. */
export const courts = {
  RVS: "Raad van State",
  HR: "Hoge Raad",
  CRVB: "Centrale Raad van Beroep",
  CBB: "College van Beroep voor het bedrijfsleven",
  GHAMS: "gerechtshof Amsterdam",
  GHARL: "gerechtshof Arnhem-Leeuwarden",
  GHDHA: "gerechtshof Den Haag",
  GHSHE: "gerechtshof ’s-Hertogenbosch",
  RBAMS: "rechtbank Amsterdam",
  RBDHA: "rechtbank Den Haag",
  RBGEL: "rechtbank Gelderland",
  RBLIM: "rechtbank Limburg",
  RBMNE: "rechtbank Midden-Nederland",
  RBNHO: "rechtbank Noord-Holland",
  RBNNE: "rechtbank Noord-Nederland",
  RBOBR: "rechtbank Oost-Brabant",
  RBOVE: "rechtbank Overijssel",
  RBROT: "rechtbank Rotterdam",
  RBZWB: "rechtbank Zeeland-West-Brabant",
  RBDOR: "rechtbank Dordrecht",
  RBHAA: "rechtbank Haarlem",
  RBSGR: "rechtbank ’s-Gravenhage",
} as const;

/** How soon an instrument can work, in our estimate. */
export const speeds = { dagen: "Binnen uren of dagen", weken: "Binnen weken", maanden: "Binnen maanden" } as const;

/** What a municipality stands before when it looks for an instrument. */
export const situations = {
  woning: "Een woning",
  huisvesting: "Huisvesting van werknemers",
  bedrijf: "Een bedrijf of zaak",
  seksbedrijf: "Een seksbedrijf",
  zorgaanbieder: "Een zorgaanbieder",
  vergunning: "Een aanvraag of vergunning",
  inschrijving: "Een inschrijving",
  persoon: "Een persoon in gevaar",
} as const;

/** What somebody who looks for an instrument has before them, in the order of the page that asks. */
export const startingPoints = {
  adres: "Een adres waar iets niet klopt",
  vergunning: "Een vergunning of een aanvraag",
  zorgcontract: "Een contract met een zorgaanbieder",
  huurder: "Een huurder of een verhuurder",
  overlast: "Overlast of geweld",
  drugs: "Drugs in een pand",
} as const;

/** What they want with it: looking first, and people before premises. */
export const aims = {
  kijken: "Eerst kijken",
  beschermen: "Mensen beschermen",
  stoppen: "Laten stoppen",
} as const;

/** What the table of rights answers for every status, as a professional looks it up. */
export const rightsCells = {
  opvang: "Opvang",
  verblijf: "Verblijf",
  werk: "Werk",
  inkomen: "Inkomen",
  zorg: "Zorg",
  advocaat: "Advocaat",
  hoelang: "Voor hoelang",
  wie_regelt: "Wie regelt het",
  daarna: "Wat erna komt",
} as const;

/** The same, as somebody asks it about themselves. */
export const ownRightsCells: Readonly<Record<keyof typeof rightsCells, string>> = {
  opvang: "Slapen",
  verblijf: "Hier blijven",
  werk: "Werken",
  inkomen: "Geld",
  zorg: "Dokter",
  advocaat: "Advocaat",
  hoelang: "Hoelang",
  wie_regelt: "Wie regelt het",
  daarna: "En daarna",
};

/** What the table on secrecy answers for every profession. */
export const sharingCells = {
  aan_wie: "Aan wie u wat deelt",
  grond: "Op welke grond",
  zonder_toestemming: "Zonder toestemming",
  opschrijven: "Wat u opschrijft",
} as const;

/** Under which heading of "Wat geldt nu" a law stands. */
export const legislationSubjects = {
  strafrecht: "Mensenhandel in de strafwet",
  verblijf: "Verblijf en asiel",
  werk: "Werk en uitlenen",
  wonen: "Wonen en inschrijven",
  "openbare-orde": "Sluiten, toetsen en sekswerk",
  gegevens: "Gegevens en zorg",
} as const;

/** How far a law is. */
export const legislationStages = { geldt: "Geldt", later: "Aangenomen, geldt later", voorstel: "Nog geen wet" } as const;

/** Five situations, five routes, the most pressing first. The sights above are three of them. */
export const routes = {
  gevaar: "Er is nu gevaar",
  minderjarige: "Iemand onder de achttien",
  persoon: "Een persoon in beeld",
  plek: "Een plek in beeld",
  gevoel: "Alleen een gevoel",
} as const;

/** The lines of a note of facts: no conclusion, no name that is not needed. */
export const noteLines = {
  wanneer: "Datum en tijd",
  plek: "Plek",
  gezien: "Wat ik zag",
  gezegd: "Wat er letterlijk werd gezegd",
  erbij: "Wie erbij waren",
  gedaan: "Wat ik deed",
  overleg: "Met wie ik overlegde, en wanneer",
} as const;

/** What a template is for, in the order of the overview. */
export const templateGroups = {
  plan: "Plan, raad en geld",
  signalen: "Signalen en privacy",
  optreden: "Controle en besluit",
  hulp: "Hulp, inschrijving en opvang",
} as const;

/** How an answer in the training is judged; what else could be done is seldom simply wrong. */
export const verdicts = { goed: "Goed", kan: "Kan, maar er is iets beters", niet: "Liever niet" } as const;

/** How sure we are that a building block belongs to the Kader itself. */
export const blockStatuses = {
  kader: "Uit het Kader",
  aanpalend: "Bekend uit gemeentelijke praktijk",
  afgeleid: "Eigen uitwerking",
} as const;

/** How a figure reached us. */
export const certainties = {
  gezien: "In de bron gezien",
  "tweede-hand": "Uit berichtgeving over de bron",
  afgeleid: "Door ons berekend uit cijfers van de bron",
} as const;

/** How near a source is to what it says. */
export const sourceKinds = {
  "eerste-hand": "Van wie het maakte, deed of besloot, bij diegene of bij een officiële uitgever gelezen",
  "tweede-hand": "Een ander vertelt het na, of alleen een kopie bij een ander gelezen",
  "automatische-samenvatting": "Door een programma samengevat",
} as const;

/** Small drawings beside a step of help in easy words, and what each shows. */
export const easyDrawings = {
  bellen: "Een telefoon.",
  praten: "Twee mensen praten: twee tekstwolken.",
  deur: "Een deur op een kier, met licht erachter.",
  naam: "Een papier zonder naam erop.",
  telefoon: "Een telefoon met een lijst van nummers.",
  wachten: "Een stoel en een kop thee.",
} as const;

export type EasyDrawing = keyof typeof easyDrawings;
export type RightsCell = keyof typeof rightsCells;
export type LegislationStage = keyof typeof legislationStages;
export type Provenance = keyof typeof provenances;
export type Channel = keyof typeof channels;
export type WorkAudience = keyof typeof workAudiences;
export type StartingPoint = keyof typeof startingPoints;
export type Form = keyof typeof forms;
export type PracticeSize = keyof typeof practiceSizes;
export type Plateau = keyof typeof plateaus;
export type KompasPart = keyof typeof kompasParts;
export type MomentKind = keyof typeof moments;
export type MomentPlace = keyof typeof momentPlaces;
export type Sight = keyof typeof sights;
export type Route = keyof typeof routes;

/** The keys of a vocabulary, typed, in the order they are written above. */
export function keysOf<T extends Record<string, unknown>>(vocabulary: T): [keyof T & string, ...(keyof T & string)[]] {
  const [first, ...rest] = Object.keys(vocabulary);
  if (first === undefined) throw new Error("A vocabulary has at least one word.");
  return [first, ...rest];
}
