import { z } from "zod";
import { blockId, day, ecli, line, pageAddress, placeAddress, secureAddress, slug, verwijst, webAddress } from "./fields.ts";
import { onionAddress } from "./onion.ts";
import {
  blockStatuses,
  certainties,
  forms,
  houseParts,
  keysOf,
  legislationStages,
  legislationSubjects,
  lgaParts,
  odihrPillars,
  outcomes,
  places,
  plateaus,
  practiceReadings,
  practiceStates,
  readings,
  rulingStates,
  sights,
  sourceKinds,
  themes,
  type PracticeSize,
  type RightsCell,
} from "../../_shared/vocabulary.ts";
import { borderSides, type BorderLanguage } from "../../_shared/border.ts";
import { scanKinds } from "../../_shared/zelfscan/kinds.ts";
import { languages } from "../../_shared/languages.ts";
import { accessibility } from "./accessibility.ts";

/** A fact with a best-before date carries its source and the day somebody looked. */
/** Of words that are not Dutch: a screen reader then reads them as they are said. */
const otherLanguage = z.enum(["en", "de", "fr"], "Schrijf en, de of fr. Is het Nederlands, laat het veld dan weg.").optional();

const checked = { bron: verwijst("bron"), gecontroleerd_op: day, geldig_tot: day };

export const bron = z.strictObject({
  id: slug,
  organisatie: line,
  titel: line,
  /** Of the title. */
  taal: otherLanguage,
  datum: line,
  url: webAddress,
  soort: z.enum(keysOf(sourceKinds)).optional(),
  gecontroleerd_op: day,
});

/** One row, one fact. `waarde` is a plain number with a decimal point; `periode` a year or a span of years. */
export const cijfer = z.strictObject({
  id: slug,
  reeks: line,
  maat: line,
  periode: line,
  // A point followed by three digits would be read as a decimal where somebody meant thousands.
  waarde: z
    .string()
    .regex(/^\d+(?:\.\d{1,2})?$/, "Schrijf een getal zonder punten tussen de duizendtallen, met een punt voor hoogstens twee decimalen.")
    .transform(Number),
  eenheid: line,
  zekerheid: z.enum(keysOf(certainties)),
  ...checked,
});

export const wet = z.strictObject({ id: slug, naam: line, kort: line, onderwerp: line, ...checked });

/**
 * What a court said, in our own words. The number says which court and where its text stands ({@link courtOf}, {@link rulingAddress}), so that
 * neither can differ from it; `bron` is what somebody read.
 */
export const uitspraak = z
  .strictObject({
    id: slug,
    ecli,
    datum: day,
    /** What became of the decision of the municipality. */
    uitkomst: z.enum(keysOf(outcomes)),
    oordeel: line.max(240, "Zeg het oordeel in één zin van hoogstens 240 tekens."),
    les: line.max(200, "Zeg de les in één zin van hoogstens 200 tekens."),
    stand: z.enum(keysOf(rulingStates)),
    gelezen: z.enum(keysOf(readings)),
    ...checked,
  })
  .refine((row) => row.ecli.split(":")[3] === row.datum.slice(0, 4), {
    path: ["datum"],
    message: "Het jaar van de uitspraak is een ander dan het jaar in het nummer. Kijk beide na.",
  });

/**
 * What municipalities decided or did, and what came of it, in our own words. How large they are is not a field: their inhabitants say it
 * ({@link sizeOf}). Without `gevolg` the page says that it is not known.
 */
export const praktijk = z
  .strictObject({
    id: slug,
    gemeenten: z.array(verwijst("gemeente")).default([]),
    /** The region that did it together, as people call it. */
    regio: line.optional(),
    jaar: z
      .string()
      .regex(
        /^(?:\d{4}(?:-\d{4})?|ongedateerd)$/,
        'Schrijf een jaar tussen aanhalingstekens, zoals "2023", een reeks zoals 2019-2021, of ongedateerd.',
      ),
    stand: z.enum(keysOf(practiceStates)),
    /** The first one is where the example stands; the others lead to it. */
    bouwstenen: z.array(verwijst("bouwsteen")).min(1, "Noem minstens één bouwsteen."),
    wat: line.max(320, "Zeg wat er besloten of gedaan is in hoogstens 320 tekens."),
    gevolg: line.max(240, "Zeg wat ervan kwam in hoogstens 240 tekens.").optional(),
    gelezen: z.enum(keysOf(practiceReadings)),
    bronnen: z.array(verwijst("bron")).min(1, "Noem minstens één bron."),
  })
  .refine(({ gemeenten, regio }) => gemeenten.length > 0 || regio !== undefined, {
    path: ["gemeenten"],
    message: "Noem een gemeente, of de regio die het samen deed.",
  });

const cellSources = z.array(verwijst("bron")).min(1, "Noem minstens één bron.");

const rightsCell = z.strictObject({ je: line, u: line, let_op: line.optional(), bronnen: cellSources });

/**
 * What somebody has a right to, by the papers they have. `je` is for whoever it concerns, `u` for a professional; `let_op` says to the
 * professional what is not sure. A number stands in a text as a reference, so that it is the same everywhere.
 */
export const recht = z.strictObject({
  id: slug,
  naam: line,
  je: line,
  u: line,
  ...checked,
  vakken: z.strictObject({
    opvang: rightsCell,
    verblijf: rightsCell,
    werk: rightsCell,
    inkomen: rightsCell,
    zorg: rightsCell,
    advocaat: rightsCell,
    hoelang: rightsCell,
    wie_regelt: rightsCell,
    daarna: rightsCell,
  } satisfies Record<RightsCell, typeof rightsCell>),
});

const sharingCell = z.strictObject({ tekst: line, bronnen: cellSources });

/** What a profession may share about somebody, and on what ground. */
export const delen = z.strictObject({
  id: slug,
  naam: line,
  ...checked,
  vakken: z.strictObject({ aan_wie: sharingCell, grond: sharingCell, zonder_toestemming: sharingCell, opschrijven: sharingCell }),
});

/** A sentence in every language of the pages about the border; `most` characters at most. */
function inBorderLanguages(most?: number): z.ZodObject<Record<BorderLanguage, z.ZodString>> {
  const text = most === undefined ? line : line.max(most, `Schrijf hoogstens ${String(most)} tekens: het staat in een tekening.`);
  return z.strictObject({ nl: text, de: text, fr: text });
}

/** What to do in a situation at the border, in order. `kort` and `titel` stand in a picture; the rest is running text with references and links. */
export const grensroute = z.strictObject({
  id: slug,
  titel: inBorderLanguages(42),
  situatie: inBorderLanguages(),
  stappen: z
    .array(
      z.strictObject({
        kant: z.enum(borderSides),
        kort: inBorderLanguages(18),
        tekst: inBorderLanguages(),
        /** What differs between the two countries. */
        belgie: inBorderLanguages().optional(),
        duitsland: inBorderLanguages().optional(),
        bronnen: z.array(verwijst("bron")),
      }),
    )
    .min(3, "Noem drie tot zes stappen.")
    .max(6, "Noem drie tot zes stappen."),
  delen: inBorderLanguages(),
  niet_delen: inBorderLanguages(),
  ...checked,
});

/** A law or bill with the last state that somebody saw. `stand_op` is the day of the source, not the day somebody looked. */
export const wetgeving = z.strictObject({
  id: slug,
  naam: line,
  kort: line,
  fase: z.enum(keysOf(legislationStages)),
  onderwerp: z.enum(keysOf(legislationSubjects)),
  regelt: line,
  stand: line,
  stand_op: day,
  gemeente: line,
  link: secureAddress,
  bronnen: cellSources,
  gecontroleerd_op: day,
});

/** How a line can be reached by whoever cannot speak, or must not be heard. `url` opens it, or the site where its address stands; an app has none. */
const withoutSpeech = z.strictObject({
  manier: z.enum(["chat", "mail", "formulier", "app", "tolk"]),
  naam: line,
  url: secureAddress.optional(),
  bron: verwijst("bron"),
});

/** A sentence or a few about a line, in our own words, with the source that says so. */
const told = z.strictObject({ tekst: line, bron: verwijst("bron") });

/** The digits of a telephone number in the Netherlands, or from abroad with what comes before them. */
function dialled(number: string): string {
  return number
    .replace(/[^\d+]/g, "")
    .replace(/^(?:\+|00)31/, "0")
    .replace(/^\+/, "00");
}

/** A help line. Only verdict A is published. `tel` is what a phone dials. What a field leaves out, the page says is not known. */
export const hulplijn = z
  .strictObject({
    id: slug,
    naam: line,
    soort: z.enum(["telefoon", "chat", "site"]),
    nummer: line.optional(),
    tel: z
      .string()
      .regex(/^\+?\d{3,15}$/, "Schrijf het nummer dat een telefoon draait: alleen cijfers, eventueel met + ervoor.")
      .refine((tel) => !/^(?:\+316|06)/.test(tel), "Een mobiel nummer van een medewerker komt niet op de site.")
      .optional(),
    url: secureAddress.optional(),
    voor: line,
    tijden: line.optional(),
    /** What `tijden` comes down to, for the pages in other languages. */
    bereik: z.enum(["altijd", "werkdagen"]).optional(),
    kosten: line.optional(),
    /** What `kosten` comes down to, likewise. */
    tarief: z.enum(["gratis", "lokaal", "betaald"]).optional(),
    anoniem: z.boolean().optional(),
    zonder_praten: z.array(withoutSpeech).min(1).optional(),
    /** What happens when somebody calls, as the organisation tells it. */
    gebeurt: told.optional(),
    /** What somebody must know before calling. It goes wherever the number goes. */
    let_op: told.optional(),
    oordeel: z.literal(
      "A",
      "Alleen nummers met oordeel A mogen op de site. Kijk het nummer na bij de organisatie zelf, of haal de rij weg.",
    ),
    ...checked,
  })
  .refine((row) => (row.soort === "telefoon" ? row.nummer !== undefined && row.tel !== undefined : row.url !== undefined), {
    message: "Een telefoonlijn heeft nummer en tel; een chat of site heeft een url.",
  })
  .refine(({ nummer, tel }) => nummer === undefined || tel === undefined || dialled(nummer) === dialled(tel), {
    path: ["tel"],
    message: "Dit is een ander nummer dan bij nummer staat: de lezer ziet het ene en belt het andere. Kijk allebei na bij de bron.",
  })
  .refine((row) => (row.bereik === undefined || row.tijden !== undefined) && (row.tarief === undefined || row.kosten !== undefined), {
    message: "Een lijn met bereik heeft ook tijden, en een lijn met tarief heeft ook kosten: de talen zeggen niet meer dan het Nederlands.",
  });

export const bouwsteen = z.strictObject({
  id: blockId,
  thema: z.enum(keysOf(themes)),
  plateau: z.enum(keysOf(plateaus)),
  titel: line,
  vraagt: line,
  bewijs: z.array(line).min(1, "Noem minstens één ding dat u kunt laten zien."),
  volgende_stap: line,
  eerst: z.array(z.strictObject({ bouwsteen: verwijst("bouwsteen"), omdat: line })).default([]),
  ibp: z.boolean().default(false),
  kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
  getuigenis: verwijst("getuigenis").optional(),
  status: z.enum(keysOf(blockStatuses)),
  bronnen: z.array(verwijst("bron")).min(1, "Noem minstens één bron."),
  /** Where others ask the same, as we read it: pillars of the handbook of ODIHR, parts of the matrix of the LGA. */
  odihr: z.array(z.enum(keysOf(odihrPillars))).default([]),
  lga: z.array(z.enum(keysOf(lgaParts))).default([]),
});

const houseId = z.string().regex(scanKinds.huis.id, "Schrijf een H, een deel en een nummer, zoals H2.3.");

/** A question to a municipality as employer, client or landlord: the same fields as a building block, as far as a self-scan needs them. */
export const huisvraag = z.strictObject({
  id: houseId,
  deel: z.enum(keysOf(houseParts)),
  plateau: z.enum(keysOf(plateaus)),
  titel: line,
  vraagt: line,
  bewijs: z.array(line).min(1, "Noem minstens één ding dat u kunt laten zien."),
  volgende_stap: line,
  eerst: z.array(z.strictObject({ bouwsteen: houseId, omdat: line })).default([]),
  kompas: z.array(verwijst("onderwerp")).min(1, "Noem minstens één onderwerp van het Kompas."),
  bronnen: z.array(verwijst("bron")).default([]),
});

export const begrip = z.strictObject({
  id: slug,
  term: line,
  uitleg: line,
  ook_wel: z.array(line).default([]),
  bronnen: z.array(verwijst("bron")).default([]),
  zie: verwijst("pagina").optional(),
});

export const signaal = z.strictObject({
  id: slug,
  tekst: line,
  in_beeld: z.enum(keysOf(sights)),
  plekken: z.array(z.enum(keysOf(places))).min(1, "Noem minstens één plek."),
  vormen: z.array(z.enum(keysOf(forms))).min(1, "Noem minstens één vorm van uitbuiting."),
  bronnen: z.array(verwijst("bron")).min(1, "Noem minstens één bron."),
});

/** A day as it is known: whole, only the month or the year, or not at all. */
const known = z
  .string()
  .regex(
    /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?|zonder datum)$/,
    'Schrijf de dag (2026-11-24), de maand ("2026-11"), het jaar ("2026") of zonder datum.',
  );

/** Longer than this, and it is no quote but a text of somebody else. */
const mostWords = 40;

/** What somebody said in public, word for word. The name is the one that they spoke under; `functie` is what they were on that day. */
export const stem = z.strictObject({
  id: slug,
  woorden: line
    .regex(/^[^"“”„«»]*$/, "Laat de aanhalingstekens weg: die zet de site erom.")
    .refine((text) => text.split(/\s+/).length <= mostWords, `Een citaat is hoogstens ${String(mostWords)} woorden.`),
  taal: otherLanguage,
  spreker: line,
  functie: line,
  over: line.optional(),
  plaats: line,
  dag: known,
  bron: verwijst("bron"),
  gecontroleerd_op: day,
});

/** A real case from a public ruling, and its moments in the order in which they happened. `stand` says how far the case went. */
export const zaak = z.strictObject({
  id: slug,
  naam: line,
  ecli,
  uitgesproken: day,
  stand: line,
  bronnen: z.array(verwijst("bron")).min(1, "Noem minstens één bron."),
  gecontroleerd_op: day,
  momenten: z.array(z.strictObject({ id: slug, wanneer: line, wat: line, hoofdstuk: verwijst("blijvende-pagina") })).default([]),
});

/** Groups of words that mean the same in search: what people type beside what we write. Never shown. */
export const zoekwoorden = z.array(z.array(line).min(2, "Een groep heeft minstens twee woorden."));

/**
 * What somebody in need types (_shared/search/need.ts): groups of words, words that mean somebody asks for their work, and for each need
 * the sentence of its card, the lines that fit, and the phrases in every language of the help pages.
 */
export const nood = z.strictObject({
  groepen: z.record(slug, z.array(line).min(1, "Een groep heeft minstens één woord.")),
  /** How people write what the phrases say: "kben" is "ik ben". */
  spreektaal: z.record(z.string(), line).default({}),
  niet: z.array(line),
  eigen: z.array(line).default([]),
  onderwerp: z.array(line).default([]),
  noden: z.array(
    z.strictObject({
      id: slug,
      zin: line,
      lijnen: z.array(verwijst("hulplijn")).min(1, "Noem minstens één hulplijn.").max(2, "Op de kaart passen hoogstens twee lijnen."),
      zinnen: z.record(z.enum(["nl", ...keysOf(languages)]), z.array(line).min(1, "Geef minstens één zin.")),
    }),
  ),
});

/** The language guide: words to avoid, what to write instead, and why. `hoogstens`: so often on a page is fine; `tenzij`: fine in a sentence with one of these. */
export const advies = z.strictObject({
  vermijd: z.array(line).min(1, "Noem minstens één woord."),
  liever: line,
  waarom: line,
  hoogstens: z.int("Schrijf een heel getal.").positive("Schrijf een getal vanaf 1.").optional(),
  tenzij: z.array(line).default([]),
});

/** A withdrawn address keeps its slug and the day, nothing else. */
export const ingetrokken = z.strictObject({ slug, datum: day });

/** A page that stands somewhere else since a day: its old address leads to the new one (edition/redirects.ts). */
export const verhuisd = z.strictObject({ van: pageAddress, naar: placeAddress, dag: day });

/** A municipality with its safety region (CBS codes), and a name people also know it by. */
export const gemeente = z.strictObject({
  code: z.string().regex(/^GM\d{4}$/, "Schrijf GM en vier cijfers."),
  naam: line,
  veiligheidsregio_code: z.string().regex(/^VR\d{2}$/, "Schrijf VR en twee cijfers."),
  veiligheidsregio: line,
  andere_namen: line.optional(),
  /** Municipalities that went up in it, districts and names in another language, with ; between them: for the finder of /hulp/regio/. */
  oude_namen: line.optional(),
  /** Places in it that people name as if they were the municipality, with ; between them: for the same finder. */
  plaatsen: line.optional(),
  /** The country it borders on, over land or over the Meuse. */
  grens: z.enum(["België", "Duitsland", "België en Duitsland"]).optional(),
  /** At the start of 2021, in hundreds: enough to say how large it is, and nothing else. */
  inwoners: z
    .string()
    .regex(/^\d+00$/, "Schrijf het aantal inwoners afgerond op honderd, zonder punt.")
    .transform(Number),
});

/** How large a municipality is. */
export function sizeOf({ inwoners }: Pick<z.infer<typeof gemeente>, "inwoners">): Exclude<PracticeSize, "samen"> {
  return inwoners < 20_000 ? "klein" : inwoners < 50_000 ? "midden" : inwoners < 100_000 ? "groot" : "stad";
}

/** Every other name of a municipality, and of what lies in it. */
export function otherNames({ andere_namen, oude_namen, plaatsen }: z.infer<typeof gemeente>): string[] {
  return [andere_namen, oude_namen, plaatsen].flatMap((names) => names?.split(";").map((name) => name.trim()) ?? []);
}

/** Who does care coordination in a region. `stand` says how old the source is; a number only as a line of `hulplijnen`, with its verdict. */
const contact = z.strictObject({
  organisatie: line,
  wat: line,
  stand: line,
  lijn: verwijst("hulplijn").optional(),
  url: secureAddress.optional(),
  ...checked,
});

/** A safety region (CBS code) and its contacts; its municipalities are in gemeenten.csv. */
export const regio = z.strictObject({
  id: slug,
  code: z.string().regex(/^VR\d{2}$/, "Schrijf VR en twee cijfers."),
  naam: line,
  afkorting: line.max(3, "Een afkorting is hoogstens drie tekens: zij moet in een tegel passen."),
  contacten: z.array(contact),
  /** What the region itself said of this row: the day, and the function and organisation of whoever said so. Absent: nobody there was asked, or answered. */
  antwoord: z.strictObject({ datum: day, van: line }).optional(),
});

/**
 * What a browser asked and kept on a visit to one page of every kind, as `npm run sporen` measured it. A name of a bundle stands without its
 * hash, so that the register says what kind of file and not which build.
 */
export const sporen = z.strictObject({
  gemeten_op: day,
  versie: z.string().regex(/^[0-9a-f]{7,40}$/, "Schrijf het kenmerk van de versie, zoals git het geeft."),
  browser: line,
  paginas: z.array(z.strictObject({ soort: line, adres: z.string().startsWith("/"), verzoeken: z.array(z.string().startsWith("/")) })),
  elders: z.array(line),
  cookies: z.array(line),
  opslag: z.array(line),
  kopregels: z.array(z.strictObject({ naam: line, waarde: line })),
});

/** Settings of this edition (`_data/site.yaml`). */
export const site = z.strictObject({
  titel: line,
  omschrijving: line,
  uitgever: line,
  url: webAddress,
  /** Where the edition for the Tor network stands, when there is one (onion.ts). */
  onion: onionAddress.optional(),
  broncode: secureAddress.optional(),
  beveiliging: secureAddress.optional(),
  /** Whom a reader tells that something does not work. An edition with a public address has one (check/contact.ts). */
  contact: z
    .strictObject({
      mail: z.email("Schrijf een mailadres.").optional(),
      tel: z
        .string()
        .regex(/^\+?\d{6,15}$/, "Schrijf het nummer dat een telefoon draait: alleen cijfers, eventueel met + ervoor.")
        .optional(),
      formulier: secureAddress.optional(),
    })
    .refine((ways) => Object.keys(ways).length > 0, "Noem minstens een van mail, tel en formulier.")
    .optional(),
  uitweg: secureAddress,
  /** Of which 1 January the municipalities in gemeenten.csv are, and who says so. */
  gemeenten: z.strictObject({ stand: day, bron: verwijst("bron") }),
});

export const toegankelijkheid = accessibility;

export const navigatie = z.strictObject({
  hoofd: z.array(z.strictObject({ tekst: line, adres: line })),
  voet: z.array(z.strictObject({ kop: line, links: z.array(z.strictObject({ tekst: line, adres: line })) })),
});

/** Sentences that bind (honesty, safety) and stand in more than one place; editors may word them, the site needs them all. */
export const teksten = z.strictObject({
  samengesteld: line,
  samengesteld_uitleg: line,
  bedacht: line,
  kader_bouwstenen: line,
  tijd_en_kosten: line,
  geen_advies: line,
  belgeschiedenis: line,
  belgeschiedenis_nummers: line,
  uitweg: line,
  onderweg: line,
  sneltoets: line,
  uitweg_eerlijk: line,
  uitweg_meer: line,
  hulp: line,
  illustratie: line,
  niet_de_plek: line,
  ziet_u_iets: z.strictObject({ kop: line, zin: line, link: line }),
});

export type Source = z.infer<typeof bron>;
/** Set by the build on a fact that is past its last day (check/best-before.ts): where to find the present one. */
export interface Perishable {
  readonly lapsed?: Source;
}
export type Figure = z.infer<typeof cijfer> & Perishable;
export type Practice = z.infer<typeof praktijk>;
export type Ruling = z.infer<typeof uitspraak> & Perishable;
export type Rights = z.infer<typeof recht> & Perishable;
export type Legislation = z.infer<typeof wetgeving> & Perishable;
export type BorderRoute = z.infer<typeof grensroute> & Perishable;
export type HelpLine = z.infer<typeof hulplijn> & Perishable;
export type WithoutSpeech = z.infer<typeof withoutSpeech>;
export type Block = z.infer<typeof bouwsteen>;
export type Term = z.infer<typeof begrip>;
export type Signal = z.infer<typeof signaal>;
export type RealCase = z.infer<typeof zaak>;
export type NeedRegister = z.infer<typeof nood>;
export type Advice = z.infer<typeof advies>;
export type Traces = z.infer<typeof sporen>;
export type Region = z.infer<typeof regio>;
export type RegionContact = Region["contacten"][number];
export type Municipality = z.infer<typeof gemeente>;
export type Withdrawn = z.infer<typeof ingetrokken>;
export type Moved = z.infer<typeof verhuisd>;
export type SiteSettings = z.infer<typeof site>;
export type Navigation = z.infer<typeof navigatie>;
export type Sentences = z.infer<typeof teksten>;
