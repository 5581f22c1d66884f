import type { ComponentChildren, VNode } from "preact";
import { frameMaker } from "../../../_config/draw/frame.ts";
import type { HelpLine, Signal } from "../../../_config/model/registers.ts";
import { isOf } from "../../../_config/prose/page.ts";
import type { PracticeView, BlockView, Frame, LawView, RulingView, SourceNote, TestimonyCard as Card } from "../../../_includes/views.ts";
import { type Scan, emptyScan, withEntry } from "../../../_shared/zelfscan/scan.ts";
import { assets } from "../assets.ts";
import { editionOf, languageWords, samplePage, sampleRegisters, source, telephone, website } from "../sample.ts";

/*
 * What the examples of several components show. An example stands beside its component (_includes/components/<Name>.example.tsx), with a name
 * that says what it shows; a component that is an item stands in its list there, since that is where it is used.
 */

/** The examples of one component, by name. */
export type Examples = Readonly<Record<string, VNode>>;

export const registers = sampleRegisters("Een tekst van gewone lengte");
export const { sentences } = registers;

export const frameOf = (kind: Parameters<typeof samplePage>[0], address?: string): Frame => {
  const page = samplePage(kind, { text: "Onder onze ogen", ...(address === undefined ? {} : { address }) });
  return frameMaker(editionOf([page], registers), assets)(page);
};

export const frame = frameOf("hoofdstuk");
export const picture = { href: "/assets/deel/proef.0123456789.png", alt: "Een vlak met een strook licht.", width: 1200, height: 630 };

export const link = { text: "Melden en privacy", href: "/kompas/melden-en-privacy/" };
export const other = { text: "Signaleren", href: "/kompas/signaleren/" };
export const bookFile = { href: "/uitgaven/bestanden/proef.pdf", text: "De hele longread, 25 november 2026", format: "PDF, 1,6 MB" };
export const card = { ...link, summary: "Wat u mag delen, en met wie." };

export const block: BlockView = {
  id: "K2.1",
  thema: "signalerend-vermogen",
  plateau: "basis",
  titel: "De balie kent de signalen",
  vraagt: "Wie aan de balie werkt, weet waar hij op let.",
  bewijs: ["Een lijst aan de balie"],
  volgende_stap: "Hang de lijst op.",
  eerst: [],
  ibp: false,
  kompas: ["signaleren"],
  status: "afgeleid",
  bronnen: ["onderzoek"],
  odihr: ["herkennen"],
  lga: [],
  anchor: "k2-1",
  href: "/kader/signalerend-vermogen/#k2-1",
  statusLabel: "Eigen uitwerking",
  kompasLinks: [other],
  sources: [source("Instituut")],
};

export const practice: PracticeView = {
  id: "de-balie",
  text: "Voorbeeldstad",
  href: "/kader/praktijk/signalerend-vermogen/#de-balie",
  year: "2029",
  state: "Vastgesteld",
  sizes: ["klein"],
  what: "De balie kreeg een lijst.",
  reading: "het begin van het stuk",
  blocks: ["K2.1"],
  sources: [source("Instituut")],
};

export const testimony: Card = {
  text: "De plukker die zijn loon niet zag",
  href: "/getuigenissen/de-plukker/",
  summary: "Hij telde de kisten, een ander telde het geld.",
  provenance: "Samengesteld uit openbare bronnen",
  forms: ["Arbeidsuitbuiting", "Dienstbaarheid"],
  ageBand: "23 en ouder",
  regionType: "Platteland",
  minutes: 4,
  keys: {
    soort: "overlever",
    vormen: ["arbeidsuitbuiting", "dienstbaarheid"],
    rol: "",
    leeftijdsgroep: "23-en-ouder",
    regiotype: "platteland",
  },
};

/** One scan with every kind of answer, and the same municipality a year later. */
export const answered: Scan = [
  ["K1.1", { answer: "niet", eigenaar: "beleidsadviseur", due: "2030-05-01" }] as const,
  ["K1.2", { answer: "op-orde", bewijs: "Collegebesluit" }] as const,
  ["K1.3", { answer: "deels" }] as const,
  ["K1.10", { answer: "deels" }] as const,
  ["K2.2", { answer: "onbekend" }] as const,
  ["K2.3", { answer: "niet-van-toepassing", reden: "Regelt de regio" }] as const,
  ["K2.4", { answer: "op-orde" }] as const,
].reduce<Scan>((made, [id, entry]) => withEntry(made, id, entry), { ...emptyScan("2030-01-05"), name: "Oost" });

export const note = (number: number, references: readonly string[], day = "2030-02-01"): SourceNote => ({
  number,
  source: { ...source("Instituut", `bron-van-${String(number)}`), gecontroleerd_op: day },
  references,
});

export const drawing = { subject: "kas", uid: "kas-1" } as const;

export const signal: Signal = {
  id: "paspoort-bij-ander",
  tekst: "Iemand anders bewaart het paspoort.",
  in_beeld: "persoon",
  plekken: ["burgerzaken"],
  vormen: ["arbeidsuitbuiting"],
  bronnen: ["onderzoek"],
};

const instrumentPage = samplePage("instrument");
if (!isOf(instrumentPage, "instrument")) throw new Error("The sample has no instrument.");
const templatePage = samplePage("sjabloon", { text: "Een sjabloon" });
if (!isOf(templatePage, "sjabloon")) throw new Error("The sample is no template.");
export const sampleTemplate = templatePage.data;
export const sampleInstrument = instrumentPage.data;
export const lawView: LawView = { short: "art. 174a Gemeentewet", source: source("wetten.overheid.nl"), lapsed: false };
export const ruling: RulingView = {
  ecli: "ECLI:NL:RVS:2029:17",
  href: "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2029:17",
  court: "Raad van State",
  day: "2029-03-04",
  outcome: "deels",
  verdict: "Eén van de gronden bleef over.",
  lesson: "Kies de grond die de feiten dragen.",
  state: "hoogste",
  reading: "inhoudsindicatie",
  source: source("Raad van State"),
  lapsed: false,
};

const sheetPage = samplePage("plek");
if (!isOf(sheetPage, "plek")) throw new Error("The sample has no place.");
export const sheetView = { data: sheetPage.data, body: sheetPage.body, frame: frameOf("plek") };
export const phone = telephone("veilig-thuis", "Veilig Thuis");
export const site = website("slachtofferwijzer", "SlachtofferWijzer");

export const known: HelpLine = {
  ...phone,
  tijden: "Altijd.",
  kosten: "gratis",
  zonder_praten: [{ manier: "chat", naam: "hulp.example", url: "https://hulp.example/", bron: "onderzoek" }],
  gebeurt: { tekst: "Iemand luistert.", bron: "onderzoek" },
  let_op: { tekst: "De inspectie controleert.", bron: "onderzoek" },
};

export const regionLinks = [
  {
    code: "VR03",
    name: "Drenthe",
    abbreviation: "Dr",
    href: "/hulp/regio/drenthe/",
    known: true,
    freshness: { isConfirmed: false, age: "2021" },
    current: true,
  },
  {
    code: "VR25",
    name: "Flevoland",
    abbreviation: "Fl",
    href: "/hulp/regio/flevoland/",
    known: false,
    freshness: { isConfirmed: false },
    current: false,
  },
];

export const words = languageWords("A few words");

export const list = (children: ComponentChildren): VNode => <ul>{children}</ul>;
