import { z } from "zod";
import { blockStatuses, certainties, forms, houseParts, keysOf, plateaus, places, sights, themes } from "../../_shared/vocabulary.ts";
import type { Sentences } from "./registers.ts";

/*
 * The open data: the data sets and their columns. Everything else is generated from this one place: the files (CSV, JSON, Table Schema, CSVW,
 * DCAT, JSON Schema) and the page that offers them. A set is a register of facts; none contains stories or quotations of people.
 */

/** A set of open data. `Row` is the schema of its JSON; the CSV has the same values as text, with {@link listSeparator} between list items. */
interface DataSet<Row extends z.ZodObject = z.ZodObject> {
  readonly title: string;
  /** What one row is, and what it is not. */
  readonly what: string;
  /** A sentence that must be shown wherever the rows are shown. */
  readonly sentence?: keyof Pick<Sentences, "kader_bouwstenen" | "geen_advies">;
  /** The columns that form the primary key. */
  readonly key: readonly string[];
  /** The foreign key: the column, and the set and column that it refers to. */
  readonly refers?: { readonly column: string; readonly to: string; readonly its: string };
  readonly row: Row;
}

function set<Row extends z.ZodObject>(facts: DataSet<Row>): DataSet<Row> {
  return facts;
}

/** Separates the items of a list in one cell. */
export const listSeparator = " | ";

const text = z.string().min(1);
const day = z.iso.date();
const address = z.url();
const list = z.array(text);
const addresses = z.array(address);
const labels = (vocabulary: Readonly<Record<string, string>>) => z.enum(Object.values(vocabulary));

const id = text.describe("Naam van de rij. Die verandert niet.");
const source = text.describe("Naam van de bron.");
const sourceUrl = address.describe("Adres van de bron.");
const publisher = text.describe("Wie de bron uitgaf.");
const checkedOn = day.describe("Dag waarop wij de bron bekeken.");
const validUntil = day.describe("Laatste dag waarop het feit als nagekeken telt. Kijk daarna bij de bron.");
const here = address.describe("Adres op deze site.");
const sourceUrls = addresses.describe("Adressen van de bronnen.");
const topics = addresses.describe("Onderwerpen van het Kompas die erbij horen.");
const perishable = { bron: source, bron_url: sourceUrl, gecontroleerd_op: checkedOn, geldig_tot: validUntil };

/** The fields that both scans share: a building block of the Kader, or a question about the municipality's own organisation. */
const question = {
  titel: text.describe("Waar de vraag over gaat."),
  vraagt: text.describe("Wat er geregeld moet zijn."),
  bewijs: list.describe("Wat u dan kunt laten zien."),
  volgende_stap: text.describe("Wat u morgen kunt doen."),
  eerst: list.describe("Vragen die ervoor komen."),
  eerst_omdat: list.describe("Waarom die ervoor komen, in dezelfde volgorde."),
};

/** The sets by name, which is also the name of their files. */
const openData = {
  cijfers: set({
    title: "Cijfers",
    what: "Elke rij is één getal van één teller. Tel rijen van verschillende reeksen niet bij elkaar op.",
    key: ["id"],
    row: z.strictObject({
      id,
      reeks: text.describe("Wie telde. NR is de Nationaal Rapporteur."),
      maat: text.describe("Wat er is geteld."),
      periode: text.describe("Het jaar, of de reeks jaren."),
      waarde: z.number().describe("Het getal."),
      eenheid: text.describe("Wat het getal telt: personen, procent, zaken."),
      bron: source,
      bron_organisatie: publisher,
      bron_url: sourceUrl,
      zekerheid: z
        .enum(keysOf(certainties))
        .describe("gezien: in de bron zelf. tweede-hand: uit berichtgeving over de bron. afgeleid: door ons berekend."),
      gecontroleerd_op: checkedOn,
      geldig_tot: validUntil,
      adres: address.describe("Vast adres van het cijfer op deze site."),
      vastgezet: address
        .optional()
        .describe("Het cijfer zoals het is vastgezet, in een bestand dat niet meer verandert. Leeg: nog niet vastgezet."),
      verwijzing: text.describe("Zo verwijst u naar het cijfer."),
    }),
  }),
  hulplijnen: set({
    title: "Hulplijnen",
    what: "Telefoonnummers, chats en sites voor hulp en melden. Van een lijn die te lang niet is nagekeken, staan het nummer en de tijden er niet meer in.",
    key: ["id"],
    row: z.strictObject({
      id,
      naam: text.describe("Van wie de lijn is."),
      soort: z.enum(["telefoon", "chat", "site"]).describe("Hoe u er komt."),
      nummer: text.optional().describe("Het nummer, zoals mensen het schrijven."),
      bellen: text.optional().describe("Het nummer als link, met tel: ervoor."),
      url: address.optional().describe("De chat of de site."),
      voor: text.describe("Voor wie, en waarvoor."),
      tijden: text.optional().describe("Wanneer er iemand is. Leeg: niet bekend."),
      kosten: text.optional().describe("Wat bellen kost. Leeg: niet bekend."),
      zonder_naam: z.literal("ja").optional().describe("Of het zonder naam kan. Leeg: niet bekend."),
      zonder_praten: list.describe("Hoe het kan zonder te praten."),
      let_op: text.optional().describe("Wat iemand moet weten voor het bellen. Zet dit altijd bij het nummer."),
      ...perishable,
    }),
  }),
  regios: set({
    title: "Regio’s",
    what: "De 25 veiligheidsregio’s.",
    key: ["code"],
    row: z.strictObject({
      code: text.describe("Code van het CBS."),
      naam: text.describe("Naam van de regio."),
      afkorting: text.describe("Afkorting op onze kaart."),
      adres: here,
    }),
  }),
  regiocontacten: set({
    title: "Zorgcoördinatie per regio",
    what: "Wie volgens een openbare bron in een regio de zorg voor slachtoffers coördineert. CoMensha weet wie het nu is.",
    key: ["code", "organisatie", "wat"],
    refers: { column: "code", to: "regios", its: "code" },
    row: z.strictObject({
      code: text.describe("Code van de veiligheidsregio (CBS)."),
      regio: text.describe("Naam van de regio."),
      organisatie: text.describe("Wie de bron noemt."),
      wat: text.describe("Wat zij doen."),
      stand: text.describe("Hoe oud de bron is."),
      ingang: z.enum(["eerste contact", "ook een ingang"]).describe("ook een ingang: de bron is ouder dan twee jaar of heeft geen datum."),
      bevestigd_op: day.optional().describe("Dag waarop de regio het zelf zei. Leeg: dat deed zij niet."),
      hulplijn: text.optional().describe("Naam van de rij in de set hulplijnen."),
      url: address.optional().describe("Site van de organisatie."),
      ...perishable,
    }),
  }),
  gemeentenlijst: set({
    title: "Gemeenten",
    what: "De gemeenten met hun veiligheidsregio. De kolom stand zegt van welke dag.",
    key: ["code"],
    refers: { column: "veiligheidsregio_code", to: "regios", its: "code" },
    row: z.strictObject({
      code: text.describe("Code van het CBS."),
      naam: text.describe("Naam van de gemeente."),
      veiligheidsregio_code: text.describe("Code van de veiligheidsregio (CBS)."),
      veiligheidsregio: text.describe("Naam van de veiligheidsregio."),
      andere_namen: list.describe("Andere en oude namen, en plaatsen die mensen noemen."),
      grens: text.optional().describe("Het land waar de gemeente aan grenst."),
      inwoners: z.number().describe("Inwoners aan het begin van 2021, afgerond op honderd."),
      stand: day.describe("De dag waarop dit de gemeenten waren."),
    }),
  }),
  signalen: set({
    title: "Signalen",
    what: "Wat iemand kan zien. Eén signaal bewijst niets.",
    key: ["id"],
    row: z.strictObject({
      id,
      tekst: text.describe("Wat u ziet."),
      in_beeld: labels(sights).describe("Wat u dan voor u hebt."),
      plekken: z.array(labels(places)).describe("Waar dit te zien is."),
      vormen: z.array(labels(forms)).describe("Bij welke vormen van uitbuiting het past."),
      bronnen: sourceUrls,
    }),
  }),
  kader: set({
    title: "Bouwstenen van het Kader",
    what: "Ook de vragen van de zelfscan voor gemeenten.",
    sentence: "kader_bouwstenen",
    key: ["id"],
    row: z.strictObject({
      id,
      thema: labels(themes).describe("Thema van het Kader."),
      plateau: labels(plateaus).describe("Plateau van het Kader."),
      ...question,
      kompas: topics,
      getuigenis: address.optional().describe("Een samengesteld verhaal dat laat zien waarom."),
      status: labels(blockStatuses).describe("Hoe zeker het is dat de bouwsteen bij het Kader zelf hoort."),
      bronnen: sourceUrls,
      adres: here,
    }),
  }),
  "eigen-huis": set({
    title: "Vragen over eigen huis en keten",
    what: "De vragen van de scan voor een gemeente als werkgever, opdrachtgever en verhuurder. De vragen en hun volgorde zijn van deze site.",
    key: ["id"],
    row: z.strictObject({
      id,
      deel: labels(houseParts).describe("Waar de vraag over gaat."),
      plateau: labels(plateaus).describe("Of het de basis is."),
      ...question,
      kompas: topics,
      bronnen: sourceUrls,
      adres: here,
    }),
  }),
  kruistabel: set({
    title: "Het Kader naast andere meetlatten",
    what: "Elke bouwsteen naast het handboek van ODIHR en de meetlat van de Britse LGA, zoals wij die lezen.",
    key: ["id"],
    refers: { column: "id", to: "kader", its: "id" },
    row: z.strictObject({
      id,
      titel: text.describe("Titel van de bouwsteen."),
      thema: labels(themes).describe("Thema van het Kader."),
      plateau: labels(plateaus).describe("Plateau van het Kader."),
      odihr_pijler: list.describe("Pijler van ODIHR die hetzelfde vraagt."),
      lga_deel: list.describe("Deel van de LGA dat hetzelfde vraagt."),
    }),
  }),
  praktijken: set({
    title: "Wat gemeenten deden",
    what: "Wat gemeenten besloten of deden, en wat ervan kwam, in onze woorden. Er staan geen namen van mensen in.",
    key: ["id"],
    row: z.strictObject({
      id,
      wie: text.describe("Welke gemeenten of regio."),
      hoe_groot: list.describe("Hoe groot die gemeenten zijn."),
      jaar: text.describe("Wanneer."),
      stand: text.describe("Wat voor stuk of bericht het is."),
      bouwstenen: list.describe("Bij welke bouwstenen van het Kader het past."),
      wat: text.describe("Wat er besloten of gedaan is."),
      gevolg: text.describe("Wat ervan kwam, als dat bekend is."),
      gelezen: text.describe("Hoeveel wij van de bron lazen."),
      bronnen: sourceUrls,
      adres: here,
    }),
  }),
  instrumenten: set({
    title: "Bestuurlijke instrumenten",
    what: "De regels van elk instrument.",
    sentence: "geen_advies",
    key: ["adres"],
    row: z.strictObject({
      instrument: text.describe("Naam van het instrument."),
      adres: here,
      artikelen: list.describe("De artikelen van de wet."),
      wettekst: addresses.describe("Waar die staan."),
      mag_dit: text.describe("Wanneer het mag."),
      wie_beslist: text.describe("Wie beslist."),
      mandaat: text.describe("Wie het namens die persoon mag doen."),
      horen_en_spoed: text.describe("Of u eerst moet horen, en wat bij spoed mag."),
      hoe_snel: text.describe("Hoe snel het kan, naar onze schatting."),
      termijn: text.describe("Voor hoelang."),
      bewijs: list.describe("Wat u moet kunnen laten zien."),
      kosten_en_tijd: text.describe("Wat het kost."),
      samen_met: list.describe("Waarmee het samengaat."),
      niet_samen_met: list.describe("Waarmee niet."),
      slachtoffers: text.describe("Wat het voor slachtoffers betekent."),
      alinea: text.describe("Een alinea voor een besluit."),
      situaties: list.describe("Waarbij u eraan denkt."),
      uitspraken: list.describe("Nummers (ECLI) van uitspraken."),
      gecontroleerd_op: checkedOn,
    }),
  }),
  uitspraken: set({
    title: "Uitspraken",
    what: "Wat rechters zeiden over een besluit van een gemeente, in onze woorden.",
    sentence: "geen_advies",
    key: ["ecli"],
    row: z.strictObject({
      ecli: text.describe("Nummer van de uitspraak."),
      datum: day.describe("Dag van de uitspraak."),
      adres: address.describe("Waar de rechtspraak haar publiceert."),
      uitkomst: text.describe("Of het besluit stand hield."),
      oordeel: text.describe("Wat de rechter zei."),
      les: text.describe("Wat een gemeente ervan leert."),
      stand: text.describe("Hoe zeker het oordeel is."),
      gelezen: text.describe("Wat wij lazen."),
      gelezen_bij: address.describe("Waar wij het lazen."),
      instrumenten: list.describe("Instrumenten die haar noemen."),
      gecontroleerd_op: checkedOn,
      geldig_tot: validUntil,
    }),
  }),
  wetsartikelen: set({
    title: "Wetten en regels",
    what: "De artikelen waar de teksten naar verwijzen.",
    sentence: "geen_advies",
    key: ["id"],
    row: z.strictObject({
      id,
      naam: text.describe("Naam van het artikel."),
      kort: text.describe("Korte naam."),
      onderwerp: text.describe("Wat het regelt."),
      ...perishable,
    }),
  }),
  wetgeving: set({
    title: "Wat geldt nu",
    what: "Wetten en wetsvoorstellen met de laatste stand die wij zagen.",
    sentence: "geen_advies",
    key: ["id"],
    row: z.strictObject({
      id,
      naam: text.describe("Hele naam."),
      kort: text.describe("Korte naam."),
      fase: text.describe("Of het geldt."),
      onderwerp: text.describe("Waar het over gaat."),
      regelt: text.describe("Wat het regelt."),
      stand: text.describe("De laatste stand die wij zagen."),
      stand_op: day.describe("De dag van die stand."),
      gemeente: text.describe("Wat het voor een gemeente betekent."),
      link: address.describe("De tekst zelf."),
      bronnen: sourceUrls,
      gecontroleerd_op: checkedOn,
    }),
  }),
  wijzigingen: set({
    title: "Wijzigingen",
    what: "Wat er per pagina veranderde. Getuigenissen staan er niet in: een verhaal moet terug kunnen.",
    key: ["dag", "adres"],
    row: z.strictObject({
      dag: day.describe("Dag van de wijziging."),
      pagina: text.describe("Titel van de pagina."),
      adres: here,
      wat: text.describe("Wat er veranderde."),
    }),
  }),
} as const;

export type DataName = keyof typeof openData;
export type DataRow<N extends DataName = DataName> = z.infer<(typeof openData)[N]["row"]>;
export type DataRows = { readonly [N in DataName]: readonly DataRow<N>[] };

export const dataNames: readonly DataName[] = keysOf(openData);

/** The description of a set. */
export function dataSet(name: DataName): DataSet {
  return openData[name];
}

/** The type of the values in a column. */
export type ColumnType = "text" | "day" | "number" | "address" | "list" | "addresses";

/** A column, independent of the file format. */
export interface DataColumn {
  readonly name: string;
  readonly what: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** The allowed values; for a list, the allowed values of its items. */
  readonly values?: readonly string[];
}

/** The columns of a set, from its schema. */
export function columnsOf(name: DataName): DataColumn[] {
  const shape: Readonly<Record<string, z.ZodType>> = dataSet(name).row.shape;
  return Object.entries(shape).map(([column, field]) => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    const value = inner instanceof z.ZodArray ? inner.element : inner;
    const single: ColumnType =
      value instanceof z.ZodNumber ? "number" : value instanceof z.ZodISODate ? "day" : value instanceof z.ZodURL ? "address" : "text";
    const values =
      value instanceof z.ZodEnum ? value.options.map(String) : value instanceof z.ZodLiteral ? [...value.values].map(String) : undefined;
    return {
      name: column,
      what: field.description ?? "",
      type: inner instanceof z.ZodArray ? (single === "address" ? "addresses" : "list") : single,
      required: !(field instanceof z.ZodOptional) && !(inner instanceof z.ZodArray),
      ...(values === undefined ? {} : { values }),
    };
  });
}

/** The addresses of the files of a set. `excel` opens correctly in a Dutch Excel. */
export function dataAddresses(name: DataName): Readonly<Record<"csv" | "excel" | "json" | "schema", string>> {
  return {
    csv: `/data/${name}.csv`,
    excel: `/data/excel/${name}.csv`,
    json: `/data/json/${name}.json`,
    schema: `/data/json/${name}.schema.json`,
  };
}

/** Files about all sets together. */
export const dataPackage = {
  frictionless: "/data/datapackage.json",
  csvw: "/data/csv-metadata.json",
  dcat: "/data/catalogus.jsonld",
} as const;

/** The page that offers the data. */
export const openDataPage = "/open-data/";

/** The anchor of a figure on the page with all figures; permanent, because ids in the register never change. */
export function figureAddress(id: string): string {
  return `/cijfers/alles/#${id}`;
}

/** The folder of the figures of earlier days, without a trailing slash. */
export const frozenFolder = "/data/edities";

/** The file with the figures as they were on a day; it never changes. @param day YYYY-MM-DD */
export function frozenAddress(day: string): string {
  return `${frozenFolder}/${day}/cijfers.csv`;
}

/** The licence of the data, as LICENSE.md gives it for the registers. */
export const dataLicence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Naamsvermelding 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** The Kompas as plain text, for programs. */
export const kompasText = "/data/kompas.md";
