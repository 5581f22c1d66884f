import { formatDay } from "../../../_shared/text/formatDay.ts";
import {
  blockStatuses,
  deciders,
  forms,
  houseParts,
  legislationStages,
  legislationSubjects,
  lgaParts,
  odihrPillars,
  outcomes,
  places,
  plateaus,
  practiceSizes,
  rulingStates,
  readings,
  sights,
  situations,
  speeds,
  themes,
} from "../../../_shared/vocabulary.ts";
import { practiceViews } from "../../draw/practices.ts";
import { changesOf } from "../../edition/changes.ts";
import { isListed, pagesOf, type Edition } from "../../edition/edition.ts";
import { lastingPlace } from "../../edition/frozen.ts";
import { isWayIn } from "../../model/contacts.ts";
import { isStory } from "../../model/kinds.ts";
import { figureAddress, type DataRow, type DataRows } from "../../model/open-data.ts";
import { otherNames, type Block, type Figure } from "../../model/registers.ts";
import { rulingAddress } from "../../model/rulings.ts";
import { blockAnchor } from "../../../_shared/text/blockAnchor.ts";
import { formatFigure } from "../../../_shared/text/formatNumber.ts";
import { testimonyAddress } from "../../prose/testimony.ts";

/**
 * The rows of every set of open data, from the pages that search engines may find.
 * @param origin where the site stands, without a slash at the end
 */
export function dataRows(edition: Edition<"zoeken">, origin: string): DataRows {
  const lookUps = lookUpsIn(edition, origin);
  return {
    cijfers: figureRows([...edition.registers.figures.values()], edition, origin),
    hulplijnen: helpLineRows(lookUps),
    regios: regionRows(lookUps),
    regiocontacten: contactRows(lookUps),
    gemeentenlijst: municipalityRows(lookUps),
    signalen: signalRows(lookUps),
    kader: blockRows(lookUps),
    "eigen-huis": houseRows(lookUps),
    kruistabel: crossRows(lookUps),
    praktijken: practiceRows(lookUps),
    instrumenten: instrumentRows(lookUps),
    uitspraken: rulingRows(lookUps),
    wetsartikelen: lawRows(lookUps),
    wetgeving: legislationRows(lookUps),
    wijzigingen: changeRows(lookUps),
  };
}

/** What the rows of several sets need. */
type LookUps = ReturnType<typeof lookUpsIn>;

function lookUpsIn(edition: Edition<"zoeken">, origin: string) {
  const { registers, byAddress, today } = edition;
  const sourceOf = (id: string) => {
    const source = registers.sources.get(id);
    // The checkpoint has checked that every source exists.
    if (source === undefined) throw new Error(`The checkpoint let a source through that is not there: ${id}`);
    return source;
  };
  const urlsOf = (ids: readonly string[]): string[] => ids.map((id) => sourceOf(id).url);
  const fact = (row: { readonly bron: string; readonly gecontroleerd_op: string; readonly geldig_tot: string }) => ({
    bron: row.bron,
    bron_url: sourceOf(row.bron).url,
    gecontroleerd_op: row.gecontroleerd_op,
    geldig_tot: row.geldig_tot,
  });
  const topics = (names: readonly string[]): string[] =>
    names.map((name) => `/kompas/${name}/`).flatMap((address) => (byAddress.has(address) ? [origin + address] : []));
  return { edition, registers, today, origin, instruments: pagesOf(edition, "instrument"), sourceOf, urlsOf, fact, topics };
}

function helpLineRows({ registers, fact }: LookUps): DataRow<"hulplijnen">[] {
  return [...registers.helpLines.values()].map((line) => ({
    id: line.id,
    naam: line.naam,
    soort: line.soort,
    nummer: line.nummer,
    bellen: line.tel === undefined ? undefined : `tel:${line.tel}`,
    url: line.url,
    voor: line.voor,
    tijden: line.tijden,
    kosten: line.kosten,
    zonder_naam: line.anoniem === true ? ("ja" as const) : undefined,
    zonder_praten: (line.zonder_praten ?? []).map(({ manier, naam, url }) => [manier, naam, url].filter(Boolean).join(" ")),
    let_op: line.let_op?.tekst,
    ...fact(line),
  }));
}

function regionRows({ edition, registers, origin }: LookUps): DataRow<"regios">[] {
  const addresses = new Map(pagesOf(edition, "regio").map(({ slug, address }) => [slug, address]));
  return [...registers.regions.values()].map(({ id, code, naam, afkorting }) => ({
    code,
    naam,
    afkorting,
    adres: origin + (addresses.get(id) ?? "/hulp/regio/"),
  }));
}

function contactRows({ registers, today, fact }: LookUps): DataRow<"regiocontacten">[] {
  return [...registers.regions.values()].flatMap((region) =>
    region.contacten.map((contact) => ({
      code: region.code,
      regio: region.naam,
      organisatie: contact.organisatie,
      wat: contact.wat,
      stand: contact.stand,
      ingang: !isWayIn(contact, region, today) ? ("eerste contact" as const) : ("ook een ingang" as const),
      bevestigd_op: region.antwoord?.datum,
      hulplijn: contact.lijn,
      url: contact.url,
      ...fact(contact),
    })),
  );
}

function municipalityRows({ registers }: LookUps): DataRow<"gemeentenlijst">[] {
  return registers.municipalities.map((row) => ({
    code: row.code,
    naam: row.naam,
    veiligheidsregio_code: row.veiligheidsregio_code,
    veiligheidsregio: row.veiligheidsregio,
    andere_namen: otherNames(row),
    grens: row.grens,
    inwoners: row.inwoners,
    stand: registers.site.gemeenten.stand,
  }));
}

function signalRows({ registers, urlsOf }: LookUps): DataRow<"signalen">[] {
  return [...registers.signals.values()].map(({ id, tekst, in_beeld, plekken, vormen, bronnen }) => ({
    id,
    tekst,
    in_beeld: sights[in_beeld],
    plekken: plekken.map((place) => places[place]),
    vormen: vormen.map((form) => forms[form]),
    bronnen: urlsOf(bronnen),
  }));
}

function blockRows({ edition, registers, origin, urlsOf, topics }: LookUps): DataRow<"kader">[] {
  return [...registers.blocks.values()].map((block) => ({
    id: block.id,
    thema: themes[block.thema],
    plateau: plateaus[block.plateau],
    ...question(block),
    kompas: topics(block.kompas),
    getuigenis: compositeOf(block, edition, origin),
    status: blockStatuses[block.status],
    bronnen: urlsOf(block.bronnen),
    adres: `${origin}/kader/${block.thema}/#${blockAnchor(block.id)}`,
  }));
}

function houseRows({ registers, origin, urlsOf, topics }: LookUps): DataRow<"eigen-huis">[] {
  return [...registers.ownHouse.values()].map((row) => ({
    id: row.id,
    deel: houseParts[row.deel],
    plateau: plateaus[row.plateau],
    ...question(row),
    kompas: topics(row.kompas),
    bronnen: urlsOf(row.bronnen),
    adres: `${origin}/kader/eigen-huis/#${blockAnchor(row.id)}`,
  }));
}

function crossRows({ registers }: LookUps): DataRow<"kruistabel">[] {
  return [...registers.blocks.values()].map(({ id, titel, thema, plateau, odihr, lga }) => ({
    id,
    titel,
    thema: themes[thema],
    plateau: plateaus[plateau],
    odihr_pijler: odihr.map((key) => odihrPillars[key]),
    lga_deel: lga.map((key) => lgaParts[key]),
  }));
}

function practiceRows({ registers, origin }: LookUps): DataRow<"praktijken">[] {
  return practiceViews(registers).map((view) => ({
    id: view.id,
    wie: view.text,
    hoe_groot: view.sizes.map((size) => practiceSizes[size]),
    jaar: view.year,
    stand: view.state,
    bouwstenen: [...view.blocks],
    wat: view.what,
    gevolg: view.outcome ?? "niet bekend",
    gelezen: view.reading,
    bronnen: view.sources.map(({ url }) => url),
    adres: origin + view.href,
  }));
}

function instrumentRows({ registers, origin, sourceOf, instruments }: LookUps): DataRow<"instrumenten">[] {
  return instruments.map(({ address, data }) => {
    const laws = data.wetten.flatMap((name) => registers.laws.get(name) ?? []);
    return {
      instrument: data.titel,
      adres: origin + address,
      artikelen: laws.map(({ kort }) => kort),
      wettekst: laws.map(({ bron }) => sourceOf(bron).url),
      mag_dit: [data.drempel, ...data.gronden].join(" "),
      wie_beslist: deciders[data.beslisser],
      mandaat: [data.wie_beslist, data.mandaat].join(" "),
      horen_en_spoed: data.horen,
      hoe_snel: speeds[data.snelheid],
      termijn: data.termijn,
      bewijs: data.bewijs,
      kosten_en_tijd: data.kosten_en_tijd,
      samen_met: data.combineer.map(({ instrument }) => instrument),
      niet_samen_met: data.niet_samen,
      slachtoffers: data.slachtoffer,
      alinea: data.alinea.join(" "),
      situaties: data.situaties.map((key) => situations[key]),
      uitspraken: data.uitspraken.flatMap((name) => registers.rulings.get(name)?.ecli ?? []),
      gecontroleerd_op: data.gecontroleerd_op,
    };
  });
}

function rulingRows({ registers, instruments, sourceOf }: LookUps): DataRow<"uitspraken">[] {
  return [...registers.rulings.values()].map((row) => ({
    ecli: row.ecli,
    datum: row.datum,
    adres: rulingAddress(row.ecli),
    uitkomst: outcomes[row.uitkomst],
    oordeel: row.oordeel,
    les: row.les,
    stand: rulingStates[row.stand],
    gelezen: readings[row.gelezen],
    gelezen_bij: sourceOf(row.bron).url,
    instrumenten: instruments.flatMap(({ data }) => (data.uitspraken.includes(row.id) ? [data.titel] : [])),
    gecontroleerd_op: row.gecontroleerd_op,
    geldig_tot: row.geldig_tot,
  }));
}

function lawRows({ registers, fact }: LookUps): DataRow<"wetsartikelen">[] {
  return [...registers.laws.values()].map((row) => ({
    id: row.id,
    naam: row.naam,
    kort: row.kort,
    onderwerp: row.onderwerp,
    ...fact(row),
  }));
}

function legislationRows({ registers, urlsOf }: LookUps): DataRow<"wetgeving">[] {
  return [...registers.legislation.values()].map((row) => ({
    id: row.id,
    naam: row.naam,
    kort: row.kort,
    fase: legislationStages[row.fase],
    onderwerp: legislationSubjects[row.onderwerp],
    regelt: row.regelt,
    stand: row.stand,
    stand_op: row.stand_op,
    gemeente: row.gemeente,
    link: row.link,
    bronnen: urlsOf(row.bronnen),
    gecontroleerd_op: row.gecontroleerd_op,
  }));
}

function changeRows({ edition, origin, today }: LookUps): DataRow<"wijzigingen">[] {
  return changesOf(
    [...edition.byAddress.values()].filter((page) => isListed(page) && !isStory(page.kind)),
    today,
  ).map(({ day, page, notes }) => ({ dag: day, pagina: page.data.titel, adres: origin + page.address, wat: notes.join(" ") }));
}

/** The columns that both scans share. */
function question({ titel, vraagt, bewijs, volgende_stap, eerst }: Pick<Block, "titel" | "vraagt" | "bewijs" | "volgende_stap" | "eerst">) {
  return {
    titel,
    vraagt,
    bewijs,
    volgende_stap,
    eerst: eerst.map(({ bouwsteen }) => bouwsteen),
    eerst_omdat: eerst.map(({ omdat }) => omdat),
  };
}

/** Figures as rows of open data: all, or those of one chart. */
export function figureRows(
  figures: readonly Figure[],
  { registers, today }: Pick<Edition, "registers" | "today">,
  origin: string,
): DataRow<"cijfers">[] {
  return figures.map((row) => {
    const lasting = lastingPlace(row, registers);
    const { id, reeks, maat, periode, waarde, eenheid, bron, zekerheid, gecontroleerd_op, geldig_tot } = row;
    const source = registers.sources.get(bron);
    const adres = origin + figureAddress(id);
    const what = `${formatFigure(row)} ${eenheid} (${maat}, ${periode})`;
    return {
      ...{ id, reeks, maat, periode, waarde, eenheid, bron },
      bron_organisatie: source?.organisatie ?? "",
      bron_url: source?.url ?? "",
      ...{ zekerheid, gecontroleerd_op, geldig_tot, adres },
      ...(lasting === undefined ? {} : { vastgezet: origin + lasting.address }),
      verwijzing: `${what}. Bron: ${source?.organisatie ?? ""}, ${source?.titel ?? ""}, ${source?.datum ?? ""}. Nagekeken op ${formatDay(gecontroleerd_op)}. Via ${registers.site.titel}, ${
        lasting === undefined
          ? `uitgave van ${formatDay(today)}: ${adres}`
          : `vastgezet op ${formatDay(lasting.day)}: ${origin}${lasting.address}. Zoals het nu is: ${adres}`
      }`,
    };
  });
}

/**
 * The address of the story that shows why a block is needed; only of a composite story, which needs no consent that could end: a download cannot be
 * taken back.
 */
function compositeOf({ getuigenis }: Block, edition: Edition<"zoeken">, origin: string): string | undefined {
  if (getuigenis === undefined) return undefined;
  const page = edition.byAddress.get(testimonyAddress(getuigenis));
  return page !== undefined && "herkomst" in page.data && page.data.herkomst === "samengesteld" ? origin + page.address : undefined;
}
