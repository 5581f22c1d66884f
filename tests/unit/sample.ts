import { h } from "preact";
import { ProseContext, type ProseSurroundings } from "../../_config/prose/context.ts";
import { renderProse } from "../../_config/prose/prose.ts";
import { assemble } from "../../_config/edition/assemble.ts";
import type { Edition, Editions } from "../../_config/edition/edition.ts";
import type { Page } from "../../_config/prose/page.ts";
import { channelsOf } from "../../_config/edition/publication.ts";
import { readRegister } from "../../_config/read/one-register.ts";
import { registerTable, type Registers } from "../../_config/read/registers.ts";
import { kindRows } from "../../_config/model/kinds.ts";
import { kinds, type FrontMatter, type Kind } from "../../_config/model/kinds.ts";
import { easyDrawings, houseParts, keysOf, routes, themes } from "../../_shared/vocabulary.ts";
import { accessibility, criteria, type Accessibility } from "../../_config/model/accessibility.ts";
import type { Block, Figure, HelpLine, Rights, Source } from "../../_config/model/registers.ts";

/*
 * A small edition in memory: one row in every register, one page of every kind. Every free text in it is the one that is
 * asked for, so that a test can ask for text that is dangerous.
 */

/** Breaks out of text and out of attributes wherever somebody forgot to escape it. */
export const hostile = `"><script>alert('x')</script>&`;

/** The day of the editions here. */
const today = "2030-03-01";
const day = "2030-02-01";
const checked = { bron: "onderzoek", gecontroleerd_op: day, geldig_tot: "2031-02-01" };

export const source = (text: string, id = "onderzoek"): Source => ({
  id,
  organisatie: text,
  titel: text,
  datum: text,
  url: `https://${id}.example/`,
  soort: "eerste-hand",
  gecontroleerd_op: day,
});

export const figure = (id: string, waarde: number, text = "maat"): Figure => ({
  id,
  reeks: text,
  maat: text,
  periode: "2029",
  waarde,
  eenheid: text,
  zekerheid: "afgeleid",
  ...checked,
});

export const telephone = (id: string, text: string): HelpLine => ({
  id,
  naam: text,
  soort: "telefoon",
  nummer: "0800-1234",
  tel: "08001234",
  voor: text,
  tijden: text,
  kosten: text,
  anoniem: true,
  oordeel: "A",
  ...checked,
});

export const website = (id: string, text: string): HelpLine => ({
  id,
  naam: text,
  soort: "site",
  url: "https://hulp.example/",
  voor: text,
  oordeel: "A",
  ...checked,
});

const byId = <T extends { readonly id: string }>(...rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const rightsCell = (text: string): Rights["vakken"]["werk"] => ({ je: text, u: text, bronnen: ["onderzoek"] });

/** Every criterion met, but for those that are given. */
export function allCriteria(except: Partial<Accessibility["criteria"]>, hoe = "Tekst"): Accessibility["criteria"] {
  const met = Object.fromEntries(keysOf(criteria).map((number) => [number, { oordeel: "voldoet", hoe, toetsen: [], nagelopen: day }]));
  return accessibility.shape.criteria.parse({ ...met, ...except });
}

/** The palette of the fixture site. */
export const samplePalette = await readRegister("tests/fixtures/site", registerTable.colours);

/** One row a register, with `text` in every field a person words. */
export function sampleRegisters(text = "Tekst"): Registers {
  const block: Omit<Block, "id" | "plateau"> = {
    thema: "signalerend-vermogen",
    titel: text,
    vraagt: text,
    bewijs: [text, text],
    volgende_stap: text,
    eerst: [],
    ibp: false,
    kompas: ["onderwerp"],
    status: "afgeleid",
    bronnen: ["onderzoek"],
    odihr: ["herkennen"],
    lga: ["slachtoffers"],
  };
  return {
    site: {
      titel: text,
      omschrijving: text,
      uitgever: text,
      url: "https://proef.example/",
      uitweg: "https://weer.example/",
      gemeenten: { stand: "2040-01-01", bron: "onderzoek" },
    },
    colours: samplePalette,
    navigation: { hoofd: [{ tekst: text, adres: "/longread/" }], voet: [{ kop: text, links: [{ tekst: text, adres: "/hulp/" }] }] },
    sentences: {
      samengesteld: text,
      samengesteld_uitleg: text,
      bedacht: text,
      kader_bouwstenen: text,
      tijd_en_kosten: text,
      geen_advies: text,
      belgeschiedenis: text,
      belgeschiedenis_nummers: text,
      uitweg: text,
      onderweg: text,
      sneltoets: text,
      uitweg_eerlijk: text,
      uitweg_meer: text,
      hulp: text,
      illustratie: text,
      niet_de_plek: text,
      ziet_u_iets: { kop: text, zin: text, link: text },
    },
    sources: byId(source(text), source(text, "tweede-onderzoek")),
    figures: byId(figure("aantal", 1234.5, text)),
    laws: byId({ id: "wet", naam: text, kort: text, onderwerp: text, ...checked }),
    rulings: byId({
      id: "uitspraak",
      ecli: "ECLI:NL:RVS:2029:17",
      datum: "2029-03-04",
      uitkomst: "deels",
      oordeel: text,
      les: text,
      stand: "hoogste",
      gelezen: "inhoudsindicatie",
      ...checked,
    }),
    helpLines: byId(
      { ...telephone("alarm", text), zonder_praten: [{ manier: "app", naam: text, bron: "onderzoek" }] },
      { ...telephone("veilig-thuis", text), gebeurt: { tekst: text, bron: "onderzoek" }, let_op: { tekst: text, bron: "onderzoek" } },
      telephone("arbeidsinspectie", text),
      telephone("centrum-seksueel-geweld", text),
      telephone("slachtofferhulp", text),
      telephone("comensha", text),
      website("chat-met-fier", text),
      website("site", text),
    ),
    blocks: byId<Block>(
      { ...block, id: "K2.1", plateau: "basis", getuigenis: "getuigenis" },
      { ...block, id: "K2.2", plateau: "verdieping", bewijs: [text], eerst: [{ bouwsteen: "K2.1", omdat: text }], ibp: true },
      { ...block, id: "K2.10", plateau: "verdieping", kompas: ["instrumenten/instrument"] },
    ),
    practices: byId({
      id: "voorbeeld",
      gemeenten: [text],
      regio: text,
      jaar: "2029",
      stand: "vastgesteld",
      bouwstenen: ["K2.1"],
      wat: text,
      gevolg: text,
      gelezen: "begin",
      bronnen: ["onderzoek"],
    }),
    terms: byId({ id: "begrip", term: text, uitleg: text, ook_wel: [text], bronnen: ["onderzoek"], zie: "/signalen/" }),
    signals: byId({
      id: "signaal",
      tekst: text,
      in_beeld: "persoon",
      plekken: ["burgerzaken"],
      vormen: ["arbeidsuitbuiting"],
      bronnen: ["onderzoek"],
    }),
    legislation: byId({
      id: "12345",
      naam: text,
      kort: text,
      fase: "geldt",
      onderwerp: "strafrecht",
      regelt: text,
      stand: text,
      stand_op: day,
      gemeente: text,
      link: "https://wet.example/",
      bronnen: ["onderzoek"],
      gecontroleerd_op: day,
    }),
    rights: byId({
      id: "status",
      naam: text,
      je: text,
      u: text,
      ...checked,
      vakken: {
        opvang: { je: "Je slaapt {cijfer:aantal kaal} nachten.", u: text, let_op: text, bronnen: ["onderzoek"] },
        verblijf: rightsCell(text),
        werk: rightsCell(text),
        inkomen: rightsCell(text),
        zorg: rightsCell(text),
        advocaat: rightsCell(text),
        hoelang: rightsCell(text),
        wie_regelt: rightsCell(text),
        daarna: rightsCell(text),
      },
    }),
    sharing: byId({
      id: "beroep",
      naam: text,
      ...checked,
      vakken: {
        aan_wie: { tekst: text, bronnen: ["onderzoek"] },
        grond: { tekst: text, bronnen: ["onderzoek"] },
        zonder_toestemming: { tekst: text, bronnen: ["onderzoek"] },
        opschrijven: { tekst: text, bronnen: ["onderzoek"] },
      },
    }),
    ownHouse: byId({
      id: "H1.1",
      deel: "inkoop",
      plateau: "basis",
      titel: text,
      vraagt: text,
      bewijs: [text],
      volgende_stap: text,
      eerst: [],
      kompas: ["onderwerp"],
      bronnen: ["onderzoek"],
    }),
    borderRoutes: byId({
      id: "route",
      titel: { nl: text, de: "Weg", fr: "Parcours" },
      situatie: { nl: text, de: "Lage", fr: "Situation" },
      stappen: [
        { kant: "hier", kort: { nl: "Noteer", de: "Aufschreiben", fr: "Notez" }, tekst: { nl: text, de: "Hier", fr: "Ici" }, bronnen: [] },
        {
          kant: "samen",
          kort: { nl: "Overleg", de: "Fragen", fr: "Demandez" },
          tekst: { nl: text, de: "Gemeinsam", fr: "Ensemble" },
          bronnen: ["onderzoek"],
        },
        {
          kant: "daar",
          kort: { nl: "Hulp daar", de: "Hilfe", fr: "Aide" },
          tekst: { nl: text, de: "Dort", fr: "Là-bas" },
          belgie: { nl: text, de: "Belgien", fr: "Belgique" },
          duitsland: { nl: text, de: "Deutschland", fr: "Allemagne" },
          bronnen: ["onderzoek"],
        },
      ],
      delen: { nl: text, de: "Alles", fr: "Tout" },
      niet_delen: { nl: text, de: "Namen", fr: "Noms" },
      ...checked,
    }),
    voices: byId({
      id: "stem",
      woorden: text,
      spreker: text,
      functie: text,
      over: text,
      plaats: text,
      dag: "2029-02",
      bron: "onderzoek",
      gecontroleerd_op: day,
    }),
    cases: byId({
      id: "zaak",
      naam: text,
      ecli: "ECLI:NL:RBDHA:2029:1",
      uitgesproken: day,
      stand: text,
      bronnen: ["onderzoek"],
      gecontroleerd_op: day,
      momenten: [
        { id: "eerst", wanneer: text, wat: text, hoofdstuk: "/longread/" },
        { id: "later", wanneer: text, wat: text, hoofdstuk: "/hulp/" },
      ],
    }),
    traces: {
      gemeten_op: day,
      versie: "0123456789",
      browser: text,
      paginas: [{ soort: text, adres: "/", verzoeken: ["/"] }],
      elders: [],
      cookies: [],
      opslag: [],
      kopregels: [{ naam: text, waarde: text }],
    },
    accessibility: {
      opgesteld_op: day,
      bekeken_op: day,
      methoden: [{ naam: text, wat: text, toetsen: ["tests/site/proef.test.ts"] }],
      niet_gedaan: [text],
      criteria: allCriteria({ "1.4.4": { oordeel: "deels", hoe: text, toetsen: [], nagelopen: day } }, text),
      grenzen: [
        {
          id: "een-grens",
          titel: text,
          criteria: ["1.4.4"],
          waar: text,
          oorzaak: text,
          gevolg: text,
          omweg: text,
          maatregel: text,
          sinds: day,
          bekeken_op: day,
        },
      ],
    },
    regions: byId({
      id: "drenthe",
      code: "VR03",
      naam: text,
      afkorting: "Dr",
      contacten: [
        { organisatie: text, wat: text, stand: text, nummer: "0592-123456", tel: "+31592123456", ...checked },
        { organisatie: text, wat: text, stand: text, url: "https://regio.example/", ...checked },
      ],
    }),
    municipalities: [
      {
        code: "GM0106",
        naam: text,
        veiligheidsregio_code: "VR03",
        veiligheidsregio: text,
        andere_namen: text,
        oude_namen: text,
        plaatsen: text,
        grens: "Duitsland",
        inwoners: 68_900,
      },
    ],
    searchWords: [[text, text]],
    need: { groepen: {}, spreektaal: {}, niet: [], eigen: [], onderwerp: [], anderen: [], zorgen: {}, werk: {}, noden: [] },
    moved: [{ van: "/kompas/oud/", naar: "/kompas/onderwerp/", dag: "2030-01-01" }],
    withdrawn: [],
    languageGuide: [],
    words: [],
    frozen: [],
    lineOf: () => 1,
  };
}

const common = (text: string): object => ({
  titel: text,
  samenvatting: text,
  bijgewerkt: day,
  herzien_voor: "2030-08-01",
  eigenaar: text,
  bronnen: ["onderzoek"],
  wijzigingen: [{ datum: day, notitie: text }],
  vormen: ["arbeidsuitbuiting"],
  themas: ["signalerend-vermogen"],
  doelgroepen: ["balie"],
  trefwoorden: [text],
});

const three = <T>(value: T): T[] => [value, value, value];

/** The words of a help page in another language. */
export const languageWords = (text: string): FrontMatter<"taal">["woorden"] => ({
  naar_inhoud: text,
  balk: text,
  hulp: text,
  uitweg: text,
  onderweg: text,
  sneltoets: text,
  talen: text,
  altijd: text,
  werkdagen: text,
  gratis: text,
  lokaal: text,
  betaald: text,
  tijden_onbekend: text,
  kosten_onbekend: text,
  zonder_naam: text,
  andere_site: text,
  verlopen: text,
  gebeurt: text,
  manieren: { chat: text, mail: text, formulier: text, app: text, tolk: text },
  gecontroleerd: text,
  belgeschiedenis: text,
  uitweg_eerlijk: text,
  vertaling: text,
  geldig_tot: text,
  nummers_nu: text,
  meer_in_regio: text,
});

const helpRows = (text: string): object[] =>
  ["alarm", "veilig-thuis", "arbeidsinspectie", "site"].map((lijn) => ({ situatie: text, lijn }));
const withoutSpeech = (text: string): object => ({ kop: text, uitleg: text, lijnen: ["alarm", "site"] });
const foldCard = (text: string): object => ({
  kop: text,
  uitleg: text,
  voorkant: text,
  regels: three({ lijn: "alarm", tekst: text }),
});

/** The fields of a kind beside the common ones. */
const ownFields: Readonly<Record<Kind, (text: string) => object>> = {
  home: (text) => ({
    tekening: "kas",
    waarneming: text,
    lezen: [{ tekst: text, adres: "/longread/" }],
    stappen: [
      { tekst: text, zin: text, adres: "/signalen/" },
      { tekst: text, zin: text, adres: "/kompas/" },
    ],
    verder: [{ tekst: text, adres: "/kader/" }],
    praten: { tekst: text, zin: text, adres: "/hulp/" },
    plekken: three({ tekening: "kade", plek: text, waarneming: text, adres: "/signalen/" }),
  }),
  omslag: (text) => ({
    opzet: Array.from({ length: 12 }, (_, index) => ({
      slug: index === 0 ? "hoofdstuk" : `later-${"abcdefghijkl".charAt(index)}`,
      titel: text,
    })),
    routes: Array.from({ length: 4 }, () => ({
      voor: text,
      zin: text,
      links: [
        { tekst: text, adres: "/hulp/" },
        { tekst: text, adres: "/signalen/" },
      ],
    })),
  }),
  hoofdstuk: (text) => ({ inhoudsnotitie: text, in_een_zin: text, hiervoor: [text, text] }),
  verkort: () => ({}),
  getuigenissen: () => ({}),
  getuigenis: (text) => ({
    soort: "professional",
    herkomst: "samengesteld",
    rol: text,
    leeftijdsgroep: "23-en-ouder",
    gender: "vrouw",
    regiotype: "platteland",
    patroon: "P1",
    inhoudsnotitie: text,
    samenvatting_zonder_details: text,
    kader: ["K2.1"],
    kompas: ["onderwerp"],
    tekening: "kas",
  }),
  kompas: (text) => ({ deuren: three({ tekst: text, zin: text, adres: "/signalen/" }) }),
  onderwerp: (text) => ({
    volgorde: 1,
    deel: "de-basis",
    wie: text,
    wanneer: text,
    hoe_lang: text,
    wat_het_kost: text,
    in_het_kort: three(text),
    volgende_stap: text,
    instrumenten: ["instrument"],
    tekening: "balie",
  }),
  instrumenten: () => ({}),
  instrument: (text) => ({
    volgorde: 1,
    grondslag: text,
    wetten: ["wet"],
    drempel: text,
    gronden: [text],
    wie_beslist: text,
    mandaat: text,
    beslisser: "burgemeester",
    horen: text,
    termijn: text,
    bewijs: [text, text],
    kosten_en_tijd: text,
    situaties: ["woning"],
    snelheid: "weken",
    slachtoffer: text,
    combineer: [{ instrument: "instrument", waarom: text }],
    niet_samen: [text],
    uitspraken: ["uitspraak"],
    uitspraken_let_op: text,
    alinea: [text],
    stappen: three({ titel: text, tekst: text }),
    valkuilen: [text, text],
    gecontroleerd_op: day,
  }),
  keuzes: () => ({}),
  keuze: (text) => ({
    heeft: "adres",
    wil: "kijken",
    middelen: [{ instrument: "instrument", waarom: text }],
    bellen: three({ titel: text, tekst: text }),
  }),
  kaarten: () => ({}),
  kaart: (text) => ({
    volgorde: 1,
    voor_wie: text,
    wat_ziet_u: three(text),
    wat_doet_u: three(text),
    niet_doen: [text],
    bel: ["alarm"],
    kompas: ["onderwerp"],
    gecontroleerd_op: day,
  }),
  route: (text) => ({
    volgorde: 1,
    weg: Array.from({ length: 5 }, () => ({
      titel: text,
      tekst: text,
      wanneer: text,
      wie: text,
      resultaat: text,
      kader: ["K2.1"],
      kompas: ["onderwerp"],
    })),
  }),
  leerpad: () => ({}),
  module: (text) => ({
    volgorde: 1,
    minuten: 10,
    vragen: three({
      vraag: text,
      antwoorden: [
        { tekst: text, oordeel: "goed", uitleg: text },
        { tekst: text, oordeel: "niet", uitleg: text },
      ],
    }),
    morgen: [text, text],
    kader: ["K2.1"],
    kompas: ["onderwerp"],
  }),
  oefeningen: () => ({}),
  oefening: (text) => ({
    volgorde: 1,
    begin: [
      { minuut: 0, tekst: text },
      { minuut: 5, tekst: text },
    ],
    eind: [
      { minuut: 45, tekst: text },
      { minuut: 55, tekst: text },
    ],
    rollen: Array.from({ length: 5 }, () => ({ rol: text, weet: text, wil: text, let_op: text })),
    gebeurtenissen: [10, 20, 30, 40].map((minuut) => ({ minuut, titel: text, tekst: text, vraag: text, let_op: text })),
    opschrijven: [text, text],
    nabespreken: three(text),
    kader: ["K2.1"],
    kompas: ["onderwerp"],
  }),
  sjablonen: () => ({}),
  sjabloon: (text) => ({
    volgorde: 1,
    groep: "plan",
    voor_wie: text,
    ondertekent: text,
    grondslag: text,
    wetten: ["wet"],
    weglaten: [text],
    bewaren: text,
    gecontroleerd_op: "2030-02-01",
  }),
  presentatie: (text) => ({
    volgorde: 1,
    voor_wie: text,
    minuten: 10,
    vooraf: [text, text],
    kader: ["K2.1"],
    kompas: ["onderwerp"],
  }),
  neemmee: () => ({}),
  naslag: () => ({}),
  kader: () => ({}),
  thema: () => ({ nummer: 2 }),
  momenten: () => ({}),
  praktijken: () => ({}),
  praktijk: () => ({}),
  kruistabel: () => ({}),
  huisscan: (text) => ({ vooraf: three(text), samen: keysOf(houseParts).map((deel) => ({ deel, vragen: [text, text] })) }),
  zelfscan: (text) => ({ vooraf: three(text), samen: keysOf(themes).map((thema) => ({ thema, vragen: [text, text] })) }),
  signalen: () => ({}),
  plek: (text) => ({
    volgorde: 1,
    sterkst: ["signaal", "signaal", "signaal"],
    wie_belt_u: text,
    bel: ["alarm", "alarm"],
    tekening: "balie",
    kaart: "kaart",
  }),
  vorm: (text) => ({ sterkst: ["signaal", "signaal", "signaal"], wie_belt_u: text, bel: ["alarm", "alarm"], tekening: "balie" }),
  wegwijzer: (text) => ({ wegen: keysOf(routes).map((route) => ({ route, nu: text, stappen: [text, text], bel: ["alarm"] })) }),
  hulp: (text) => ({ rijen: helpRows(text), niet_praten: withoutSpeech(text), vouwkaart: foldCard(text) }),
  taal: (text) => ({
    rijen: helpRows(text),
    niet_praten: withoutSpeech(text),
    vouwkaart: foldCard(text),
    bellen: { kop: text, uitleg: text, betekenis: text },
    woorden: languageWords(text),
  }),
  hulppagina: () => ({}),
  makkelijk: () => ({
    stappen: keysOf(easyDrawings).map((tekening) => ({ kop: "Een kop.", tekening, zinnen: ["Een zin.", "Nog een zin."], lijn: "alarm" })),
    voorlezen: { begin: "Lees voor", stop: "Stop", uitleg: "Uitleg", kan_niet: "Kan niet" },
  }),
  kort: () => ({}),
  nummers: () => ({}),
  regios: () => ({}),
  regio: () => ({}),
  grensregio: () => ({}),
  grensroutes: (text) => ({ woorden: { op_deze_pagina: text, talen: text, bronnen: text } }),
  grenstaal: (text) => ({ woorden: { vertaling: text, op_deze_pagina: text, talen: text, bronnen: text } }),
  sporen: () => ({}),
  veilig: () => ({}),
  controle: () => ({}),
  opendata: () => ({}),
  hulpblok: () => ({}),
  begrippen: () => ({}),
  cijfers: () => ({}),
  grafiek: () => ({}),
  reeksen: () => ({}),
  alles: () => ({}),
  uitgaven: () => ({}),
  zoeken: () => ({}),
  pagina: () => ({}),
};

const addresses: Readonly<Record<Kind, string>> = {
  home: "/",
  omslag: "/longread/",
  hoofdstuk: "/longread/hoofdstuk/",
  verkort: "/longread/in-twaalf-minuten/",
  getuigenissen: "/getuigenissen/",
  getuigenis: "/getuigenissen/getuigenis/",
  kompas: "/kompas/",
  onderwerp: "/kompas/onderwerp/",
  instrumenten: "/kompas/instrumenten/",
  instrument: "/kompas/instrumenten/instrument/",
  keuzes: "/kompas/kiezen/",
  keuze: "/kompas/kiezen/adres-kijken/",
  kaarten: "/kompas/kaarten/",
  kaart: "/kompas/kaarten/kaart/",
  route: "/kompas/net-begonnen/",
  leerpad: "/kompas/leerpad/",
  module: "/kompas/leerpad/module/",
  oefeningen: "/kompas/oefening/",
  oefening: "/kompas/oefening/oefening/",
  sjablonen: "/kompas/sjablonen/",
  sjabloon: "/kompas/sjablonen/sjabloon/",
  presentatie: "/kompas/presentatie/presentatie/",
  neemmee: "/kompas/neem-mee/",
  naslag: "/kompas/wat-geldt-nu/",
  kader: "/kader/",
  thema: "/kader/signalerend-vermogen/",
  momenten: "/kader/momenten/",
  praktijken: "/kader/praktijk/",
  praktijk: "/kader/praktijk/signalerend-vermogen/",
  kruistabel: "/kader/kruistabel/",
  zelfscan: "/kader/zelfscan/",
  huisscan: "/kader/eigen-huis/",
  signalen: "/signalen/",
  plek: "/signalen/burgerzaken/",
  vorm: "/signalen/arbeidsuitbuiting/",
  wegwijzer: "/signalen/wegwijzer/",
  hulp: "/hulp/",
  taal: "/hulp/ar/",
  hulppagina: "/hulp/opvang/",
  makkelijk: "/hulp/makkelijk/",
  kort: "/hulp/kort/",
  nummers: "/hulp/nummers/",
  regios: "/hulp/regio/",
  regio: "/hulp/regio/drenthe/",
  grensregio: "/grensregio/",
  grensroutes: "/grensregio/routes/",
  grenstaal: "/grensregio/de/",
  sporen: "/geen-sporen/",
  veilig: "/veilig-lezen/",
  controle: "/controleer/",
  opendata: "/open-data/",
  hulpblok: "/over/hulpblok/",
  begrippen: "/begrippen/",
  cijfers: "/cijfers/",
  grafiek: "/cijfers/in-beeld/",
  reeksen: "/cijfers/alles/",
  alles: "/longread/alles/",
  uitgaven: "/uitgaven/",
  zoeken: "/zoeken/",
  pagina: "/over/",
};

/** The layouts of these have no list of sources, so their text can cite none. */
const withoutSources = new Set<Kind>(["home", "zoeken", "taal", "makkelijk", "kort", "nummers", "sporen"]);

const sampleProse = (kind: Kind): string => `## Kop

Tekst${withoutSources.has(kind) ? "" : " met {cijfer:aantal} en {bron:tweede-onderzoek}"}.

| a | b |
|---|---|
| c | d |
`;

export interface PageOptions {
  readonly text?: string;
  readonly address?: string;
  /** A chapter's number. */
  readonly order?: number;
  /** Fields that differ from the sample. */
  readonly fields?: object;
  /** Of a story: somebody told it, and agreed to these channels. Absent: a composite. */
  readonly channels?: readonly string[];
  /** Markdown in place of the sample's. */
  readonly prose?: string;
}

const consent = (kanalen: readonly string[] | undefined): object =>
  kanalen === undefined
    ? {}
    : {
        herkomst: "interview",
        auteur: "redacteur",
        gezien_door: "eindredactie",
        toestemming: { ref: "T-ABCDEFGH", gegeven: "2030-01-01", geldig_tot: "2031-01-01", kanalen },
      };

/** A page of a kind, valid by its schema, with a little prose. */
export function samplePage(
  kind: Kind,
  { text = "Tekst", address = addresses[kind], order = 0, fields = {}, channels, prose = sampleProse(kind) }: PageOptions = {},
): Page {
  const data = kindRows[kind].schema.parse({ ...common(text), ...ownFields[kind](text), ...consent(channels), ...fields });
  const context = new ProseContext(surroundings(sampleRegisters(text)), "content/proef.md", 1);
  const slug = address.split("/").findLast((part) => part !== "") ?? "";
  return {
    kind,
    file: `content${address}index.md`,
    address,
    slug,
    order,
    data,
    channels: channelsOf({ kind, slug, data }, { today, withdrawn: [] }),
    body: renderProse(prose, context, data.bronnen),
  };
}

/** The editions of the given pages, one a channel. */
export function editionsOf(pages: readonly Page[], registers = sampleRegisters()): Editions {
  return assemble(pages, registers, today);
}

/** What search engines may find of the given pages. */
export function editionOf(pages: readonly Page[], registers = sampleRegisters()): Edition<"zoeken"> {
  return editionsOf(pages, registers).zoeken;
}

/** Editions with one page of every kind, made once for each text; do not change them. */
export function sampleEditions(text = "Tekst"): Editions {
  const made =
    madeEditions.get(text) ??
    editionsOf(
      kinds.map((kind) => samplePage(kind, { text })),
      sampleRegisters(text),
    );
  madeEditions.set(text, made);
  return made;
}

const madeEditions = new Map<string, Editions>();

/** One page of every kind, as search engines may find it. */
export function sampleEdition(text = "Tekst"): Edition<"zoeken"> {
  return sampleEditions(text).zoeken;
}

/** What prose may refer to: the registers, the given addresses, and one picture, kas.jpg. */
export function surroundings(registers = sampleRegisters(), targets: readonly string[] = []): ProseSurroundings {
  return {
    registers,
    today,
    targets: new Map(targets.map((address) => [address, { kind: kindAt(address), title: `Titel van ${address}`, address }])),
    picture: (file, alt) => (file === "kas.jpg" ? h("img", { alt }) : undefined),
  };
}

function kindAt(address: string): Kind {
  return kinds.find((kind) => addresses[kind] === address) ?? "pagina";
}
