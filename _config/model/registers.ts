import { z } from "zod";
import { blockId, day, ecli, houseId, line, pageAddress, placeAddress, secureAddress, slug, verwijst, webAddress } from "./fields.ts";
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
import { languages } from "../../_shared/languages.ts";
import { accessibility } from "./accessibility.ts";

/** The language of words that are not Dutch, so that a screen reader pronounces them correctly. */
const otherLanguage = z.enum(["en", "de", "fr"], "Schrijf en, de of fr. Is het Nederlands, laat het veld dan weg.").optional();

/** A fact that can expire has its source and the day on which somebody checked it. */
const checked = { bron: verwijst("bron"), gecontroleerd_op: day, geldig_tot: day };

export const bron = z.strictObject({
  id: slug,
  organisatie: line,
  titel: line,
  /** The language of the title. */
  taal: otherLanguage,
  datum: line,
  url: webAddress,
  soort: z.enum(keysOf(sourceKinds)).optional(),
  gecontroleerd_op: day,
});

/** One row, one fact. `waarde` is a plain number with a decimal point; `periode` a year or a range of years. */
export const cijfer = z.strictObject({
  id: slug,
  reeks: line,
  maat: line,
  periode: line,
  // A full stop followed by three digits is refused: it would be read as a decimal point where the editor meant thousands.
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
 * A ruling, summarised in our own words. The ECLI determines the court and where the text is published ({@link courtOf}, {@link rulingAddress}), so
 * these are not fields; `bron` is what somebody read.
 */
export const uitspraak = z
  .strictObject({
    id: slug,
    ecli,
    datum: day,
    /** What happened to the decision of the municipality. */
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
 * What municipalities decided or did, and the result, in our own words. Their size is not a field: it follows from their number of inhabitants
 * ({@link sizeOf}). Without `gevolg` the page says that the result is not known.
 */
export const praktijk = z
  .strictObject({
    id: slug,
    gemeenten: z.array(verwijst("gemeente")).default([]),
    /** The region in which they did it together, by its usual name. */
    regio: line.optional(),
    jaar: z
      .string()
      .regex(
        /^(?:\d{4}(?:-\d{4})?|ongedateerd)$/,
        'Schrijf een jaar tussen aanhalingstekens, zoals "2023", een reeks zoals 2019-2021, of ongedateerd.',
      ),
    stand: z.enum(keysOf(practiceStates)),
    /** The example is shown with the first one; the others link to it. */
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
 * The rights of a person, by residence status. `je` addresses the person concerned, `u` a professional; `let_op` tells the
 * professional what is uncertain. Numbers in a text are references, so that they are the same everywhere.
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

/** What a profession may share about a person, and on what legal basis. */
export const delen = z.strictObject({
  id: slug,
  naam: line,
  ...checked,
  vakken: z.strictObject({ aan_wie: sharingCell, grond: sharingCell, zonder_toestemming: sharingCell, opschrijven: sharingCell }),
});

/** A sentence in every language of the pages about the border, with at most `most` characters. */
function inBorderLanguages(most?: number): z.ZodObject<Record<BorderLanguage, z.ZodString>> {
  const text = most === undefined ? line : line.max(most, `Schrijf hoogstens ${String(most)} tekens: het staat in een tekening.`);
  return z.strictObject({ nl: text, de: text, fr: text });
}

/** What to do in a situation at the border, in order. `kort` and `titel` are drawn in a picture; the rest is running text with references and links. */
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

/** A law or bill with its last known status. `stand_op` is the date of the source, not the day on which somebody checked it. */
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

/**
 * How to reach a help line without speaking, for people who cannot speak or must not be overheard. `url` opens it, or the site with its address; an
 * app has none.
 */
const withoutSpeech = z.strictObject({
  manier: z.enum(["chat", "mail", "formulier", "app", "tolk"]),
  naam: line,
  url: secureAddress.optional(),
  bron: verwijst("bron"),
});

/** A few sentences about a help line, in our own words, with their source. */
const told = z.strictObject({ tekst: line, bron: verwijst("bron") });

/** The digits of a telephone number in a standard form: national in the Netherlands, with 00 and the country code from abroad. */
function dialled(number: string): string {
  return number
    .replace(/[^\d+]/g, "")
    .replace(/^(?:\+|00)31/, "0")
    .replace(/^\+/, "00");
}

/** A help line. Only verdict A is published. `tel` is the number to dial. For a missing field the page says that it is not known. */
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
    /** A summary of `tijden`, for the pages in other languages. */
    bereik: z.enum(["altijd", "werkdagen"]).optional(),
    kosten: line.optional(),
    /** A summary of `kosten`, for the same pages. */
    tarief: z.enum(["gratis", "lokaal", "betaald"]).optional(),
    anoniem: z.boolean().optional(),
    zonder_praten: z.array(withoutSpeech).min(1).optional(),
    /** What happens when somebody calls, as the organisation describes it. */
    gebeurt: told.optional(),
    /** What somebody must know before calling. It is shown wherever the number is shown. */
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
  /** Where others ask the same, as we interpret it: pillars of the handbook of ODIHR, parts of the matrix of the LGA. */
  odihr: z.array(z.enum(keysOf(odihrPillars))).default([]),
  lga: z.array(z.enum(keysOf(lgaParts))).default([]),
});

/** A question to a municipality as employer, client or landlord: the fields of a building block that a self-scan needs. */
export const huisvraag = z.strictObject({
  id: houseId,
  deel: z.enum(keysOf(houseParts)),
  plateau: z.enum(keysOf(plateaus)),
  titel: line,
  vraagt: line,
  bewijs: z.array(line).min(1, "Noem minstens één ding dat u kunt laten zien."),
  volgende_stap: line,
  eerst: z.array(z.strictObject({ bouwsteen: verwijst("huisvraag"), omdat: line })).default([]),
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

/** A date as far as it is known: a day, a month, a year, or none. */
const known = z
  .string()
  .regex(
    /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?|zonder datum)$/,
    'Schrijf de dag (2026-11-24), de maand ("2026-11"), het jaar ("2026") of zonder datum.',
  );

/** The maximum number of words; more would be copying a text rather than quoting it. */
const mostWords = 40;

/** A literal quotation from a public statement. The name is the one under which they spoke; `functie` is their function on that day. */
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

/** A real case from a public ruling, with its moments in chronological order. `stand` says how far the case went. */
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

/** Groups of synonyms for search: what people type beside what we write. Never shown. */
export const zoekwoorden = z.array(z.array(line).min(2, "Een groep heeft minstens twee woorden."));

/**
 * Recognises search queries of somebody in need (_shared/search/need.ts): groups of words, words that mean that somebody asks for their work, and for
 * each need the sentence on its card, the help lines that fit, and the phrases in every language of the help pages.
 */
export const nood = z.strictObject({
  groepen: z.record(slug, z.array(line).min(1, "Een groep heeft minstens één woord.")),
  /** Informal spellings and what they stand for: "kben" is "ik ben". */
  spreektaal: z.record(z.string(), line).default({}),
  niet: z.array(line),
  eigen: z.array(line).default([]),
  onderwerp: z.array(line).default([]),
  /** Words that count where no phrase fits: who does something, by kind what troubles people, and by kind what is asked for work. */
  anderen: z.array(line).default([]),
  zorgen: z.record(slug, z.array(line)).default({}),
  werk: z.record(slug, z.array(line)).default({}),
  noden: z.array(
    z.strictObject({
      id: slug,
      /** The heading of the card in Dutch, where it is not about whoever asks. */
      kop: line.default("Gaat dit over jou?"),
      zin: line,
      lijnen: z.array(verwijst("hulplijn")).min(1, "Noem minstens één hulplijn.").max(2, "Op de kaart passen hoogstens twee lijnen."),
      zinnen: z.record(z.enum(["nl", ...keysOf(languages)]), z.array(line).min(1, "Geef minstens één zin.")),
    }),
  ),
});

/**
 * The language guide: words to avoid, alternatives, and reasons. `hoogstens`: how often a word is allowed on a page; `tenzij`: words that make it
 * acceptable in a sentence.
 */
export const advies = z.strictObject({
  vermijd: z.array(line).min(1, "Noem minstens één woord."),
  liever: line,
  waarom: line,
  hoogstens: z.int("Schrijf een heel getal.").positive("Schrijf een getal vanaf 1.").optional(),
  tenzij: z.array(line).default([]),
});

/** A withdrawn testimony: only its slug and the day are kept. */
export const ingetrokken = z.strictObject({ slug, datum: day });

/** A page that moved, with the day: its old address redirects to the new one (edition/redirects.ts). */
export const verhuisd = z.strictObject({ van: pageAddress, naar: placeAddress, dag: day });

/** A municipality with its safety region (CBS codes) and alternative names. */
export const gemeente = z.strictObject({
  code: z.string().regex(/^GM\d{4}$/, "Schrijf GM en vier cijfers."),
  naam: line,
  veiligheidsregio_code: z.string().regex(/^VR\d{2}$/, "Schrijf VR en twee cijfers."),
  veiligheidsregio: line,
  andere_namen: line.optional(),
  /** Former municipalities that merged into it, districts and names in another language, separated by ; for the search of /hulp/regio/. */
  oude_namen: line.optional(),
  /** Places in it that people name instead of the municipality, separated by ; for the same search. */
  plaatsen: line.optional(),
  /** The country it borders, over land or across the Meuse. */
  grens: z.enum(["België", "Duitsland", "België en Duitsland"]).optional(),
  /** At the start of 2021, rounded to hundreds: only used to tell how large it is. */
  inwoners: z
    .string()
    .regex(/^\d+00$/, "Schrijf het aantal inwoners afgerond op honderd, zonder punt.")
    .transform(Number),
});

/** The size class of a municipality. */
export function sizeOf({ inwoners }: Pick<z.infer<typeof gemeente>, "inwoners">): Exclude<PracticeSize, "samen"> {
  return inwoners < 20_000 ? "klein" : inwoners < 50_000 ? "midden" : inwoners < 100_000 ? "groot" : "stad";
}

/** Every other name of a municipality, and of places in it. */
export function otherNames({ andere_namen, oude_namen, plaatsen }: z.infer<typeof gemeente>): string[] {
  return [andere_namen, oude_namen, plaatsen].flatMap((names) => names?.split(";").map((name) => name.trim()) ?? []);
}

/**
 * Who coordinates care in a region. `stand` says how old the source is; a telephone number can only be given as a row of `hulplijnen`, with its
 * verdict.
 */
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
  /**
   * The answer of the region itself about this row: the day, and the function and organisation of who answered. Absent when nobody was asked, or
   * nobody answered.
   */
  antwoord: z.strictObject({ datum: day, van: line }).optional(),
});

/**
 * What a browser requested and stored on a visit to one page of every kind, as measured by `npm run sporen`. Bundle names are without their
 * hash, so that the register does not change with every build.
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
  /** The address of the edition for the Tor network, if any (onion.ts). */
  onion: onionAddress.optional(),
  broncode: secureAddress.optional(),
  beveiliging: secureAddress.optional(),
  /** Where readers can report that something does not work. Required for an edition with a public address (check/contact.ts). */
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
  /** The reference date (1 January) of the municipalities in gemeenten.csv, and its source. */
  gemeenten: z.strictObject({ stand: day, bron: verwijst("bron") }),
});

export const toegankelijkheid = accessibility;

const menu = z.array(z.strictObject({ tekst: line, adres: verwijst("blijvende-pagina") }));

export const navigatie = z.strictObject({ hoofd: menu, voet: z.array(z.strictObject({ kop: line, links: menu })) });

/** Sentences with a commitment (honesty, safety) that are used in several places; editors may word them, but none may be missing. */
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
/** Set by the build on a fact that is past its last valid day (check/best-before.ts): where to find the current one. */
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
