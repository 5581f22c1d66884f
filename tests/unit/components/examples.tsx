import type { ComponentChildren, VNode } from "preact";
import type { Signal, HelpLine } from "../../../_config/model/registers.ts";
import { TrustedHtml } from "../../../_config/model/trusted-html.ts";
import { AnswerGlyph } from "../../../_includes/components/AnswerGlyph.tsx";
import { ScanCompare } from "../../../_includes/components/ScanCompare.tsx";
import { ScanComparison } from "../../../_includes/components/ScanComparison.tsx";
import { ScanKeep } from "../../../_includes/components/ScanKeep.tsx";
import { ScanLink } from "../../../_includes/components/ScanLink.tsx";
import { ScanMatrix } from "../../../_includes/components/ScanMatrix.tsx";
import { ScanOutcome } from "../../../_includes/components/ScanOutcome.tsx";
import { ScanQuestion } from "../../../_includes/components/ScanQuestion.tsx";
import { ScanStart } from "../../../_includes/components/ScanStart.tsx";
import { ArrowIcon } from "../../../_includes/components/ArrowIcon.tsx";
import { BlockList } from "../../../_includes/components/BlockList.tsx";
import { BlockRow } from "../../../_includes/components/BlockRow.tsx";
import { BookFiles } from "../../../_includes/components/BookFiles.tsx";
import { Breadcrumb } from "../../../_includes/components/Breadcrumb.tsx";
import { CardList } from "../../../_includes/components/CardList.tsx";
import { CardMark } from "../../../_includes/components/CardMark.tsx";
import { CardSheet } from "../../../_includes/components/CardSheet.tsx";
import { Certificate } from "../../../_includes/components/Certificate.tsx";
import { ChapterList } from "../../../_includes/components/ChapterList.tsx";
import { ChapterNext } from "../../../_includes/components/ChapterNext.tsx";
import { ChartFigure } from "../../../_includes/components/ChartFigure.tsx";
import { ColumnChart } from "../../../_includes/components/ColumnChart.tsx";
import { ContentNote } from "../../../_includes/components/ContentNote.tsx";
import { Document } from "../../../_includes/components/Document.tsx";
import { DocumentHead } from "../../../_includes/components/DocumentHead.tsx";
import { DoorGlyph } from "../../../_includes/components/DoorGlyph.tsx";
import { Drawing } from "../../../_includes/components/Drawing.tsx";
import { ExitIcon } from "../../../_includes/components/ExitIcon.tsx";
import { FactList } from "../../../_includes/components/FactList.tsx";
import { FigureTable } from "../../../_includes/components/FigureTable.tsx";
import { FilterActions } from "../../../_includes/components/FilterActions.tsx";
import { Footer } from "../../../_includes/components/Footer.tsx";
import { FoldCard } from "../../../_includes/components/FoldCard.tsx";
import { FormTags } from "../../../_includes/components/FormTags.tsx";
import { GuideLink } from "../../../_includes/components/GuideLink.tsx";
import { GuidePlaces } from "../../../_includes/components/GuidePlaces.tsx";
import { GuideRoutes } from "../../../_includes/components/GuideRoutes.tsx";
import { Header } from "../../../_includes/components/Header.tsx";
import { HelpBlock } from "../../../_includes/components/HelpBlock.tsx";
import { dutchWords, foreignWords, HelpNumber, NumberLink } from "../../../_includes/components/HelpNumber.tsx";
import { HelpRow } from "../../../_includes/components/HelpRow.tsx";
import { HomeDoor } from "../../../_includes/components/HomeDoor.tsx";
import { HonestExit } from "../../../_includes/components/HonestExit.tsx";
import { InBrief } from "../../../_includes/components/InBrief.tsx";
import { KaderMatrix } from "../../../_includes/components/KaderMatrix.tsx";
import { LanguageLinks } from "../../../_includes/components/LanguageLinks.tsx";
import { InlineStyle } from "../../../_includes/components/InlineStyle.tsx";
import { InstrumentFilter } from "../../../_includes/components/InstrumentFilter.tsx";
import { InstrumentTable } from "../../../_includes/components/InstrumentTable.tsx";
import { LapsedFigures } from "../../../_includes/components/LapsedFigures.tsx";
import { LinkList } from "../../../_includes/components/LinkList.tsx";
import { Listen } from "../../../_includes/components/Listen.tsx";
import { MarginNote } from "../../../_includes/components/MarginNote.tsx";
import { Merk } from "../../../_includes/components/Merk.tsx";
import { MunicipalityFinder } from "../../../_includes/components/MunicipalityFinder.tsx";
import { MunicipalityList } from "../../../_includes/components/MunicipalityList.tsx";
import { NumberList } from "../../../_includes/components/NumberList.tsx";
import { RegionContacts } from "../../../_includes/components/RegionContacts.tsx";
import { RegionList } from "../../../_includes/components/RegionList.tsx";
import { RegionMap } from "../../../_includes/components/RegionMap.tsx";
import { NoteBar } from "../../../_includes/components/NoteBar.tsx";
import { NoteSheet } from "../../../_includes/components/NoteSheet.tsx";
import { OnPaper } from "../../../_includes/components/OnPaper.tsx";
import { NotesStart } from "../../../_includes/components/NotesStart.tsx";
import { PageHead } from "../../../_includes/components/PageHead.tsx";
import { PageMeta } from "../../../_includes/components/PageMeta.tsx";
import { PastEdition } from "../../../_includes/components/PastEdition.tsx";
import { PlaceTile } from "../../../_includes/components/PlaceTile.tsx";
import { PlateauMark } from "../../../_includes/components/PlateauMark.tsx";
import { Progress } from "../../../_includes/components/Progress.tsx";
import { ProgressFile } from "../../../_includes/components/ProgressFile.tsx";
import { Prose } from "../../../_includes/components/Prose.tsx";
import { ProvenanceTag } from "../../../_includes/components/ProvenanceTag.tsx";
import { QrCode } from "../../../_includes/components/QrCode.tsx";
import { Question } from "../../../_includes/components/Question.tsx";
import { Rail } from "../../../_includes/components/Rail.tsx";
import { RangeChart } from "../../../_includes/components/RangeChart.tsx";
import { RowChart } from "../../../_includes/components/RowChart.tsx";
import { RouteSteps } from "../../../_includes/components/RouteSteps.tsx";
import { SearchForm } from "../../../_includes/components/SearchForm.tsx";
import { SearchIndex } from "../../../_includes/components/SearchIndex.tsx";
import { SearchLink } from "../../../_includes/components/SearchLink.tsx";
import { SearchMeta } from "../../../_includes/components/SearchMeta.tsx";
import { CopyPlace } from "../../../_includes/components/CopyPlace.tsx";
import { SectionRail } from "../../../_includes/components/SectionRail.tsx";
import { SeeSomething } from "../../../_includes/components/SeeSomething.tsx";
import { ShareChart } from "../../../_includes/components/ShareChart.tsx";
import { ShareMeta } from "../../../_includes/components/ShareMeta.tsx";
import { SignalList } from "../../../_includes/components/SignalList.tsx";
import { SignalSheet } from "../../../_includes/components/SignalSheet.tsx";
import { SourceLink } from "../../../_includes/components/SourceLink.tsx";
import { SourceList } from "../../../_includes/components/SourceList.tsx";
import { Steps } from "../../../_includes/components/Steps.tsx";
import { Tag } from "../../../_includes/components/Tag.tsx";
import { TakeAlong } from "../../../_includes/components/TakeAlong.tsx";
import { Tekening } from "../../../_includes/components/Tekening.tsx";
import { Selection } from "../../../_includes/components/Selection.tsx";
import { TermList } from "../../../_includes/components/TermList.tsx";
import { TileMap } from "../../../_includes/components/TileMap.tsx";
import { TimelineChart } from "../../../_includes/components/TimelineChart.tsx";
import { StoryPassage } from "../../../_includes/components/StoryPassage.tsx";
import { TestimonyCard } from "../../../_includes/components/TestimonyCard.tsx";
import { TestimonyFilter } from "../../../_includes/components/TestimonyFilter.tsx";
import { TestimonyTags } from "../../../_includes/components/TestimonyTags.tsx";
import { TopicOnPaper } from "../../../_includes/components/TopicOnPaper.tsx";
import { TracesTable } from "../../../_includes/components/TracesTable.tsx";
import { Uitweg } from "../../../_includes/components/Uitweg.tsx";
import { compared } from "../../../_shared/zelfscan/compare.ts";
import { outcomeOf } from "../../../_shared/zelfscan/outcome.ts";
import { progressOf } from "../../../_shared/zelfscan/progress.ts";
import { emptyScan, withEntry, type Scan } from "../../../_shared/zelfscan/scan.ts";
import { blocks as scanBlocks } from "../shared/zelfscan/generated.ts";
import { WithoutSpeech } from "../../../_includes/components/WithoutSpeech.tsx";
import { WholeContents } from "../../../_includes/components/WholeContents.tsx";
import type { BlockView, Frame, SourceNote, TestimonyCard as Card } from "../../../_includes/views.ts";
import { isOf } from "../../../_config/prose/page.ts";
import { frameMaker } from "../../../_config/draw/frame.ts";
import { assets } from "../assets.ts";
import { editionOf, languageWords, samplePage, sampleRegisters, source, telephone, website } from "../sample.ts";

/*
 * Every component at work, as a list: the unit tests draw each example, and the accessibility pass may put each on a page.
 * A component that is an item stands in its list here, since that is where it is used.
 */

const registers = sampleRegisters("Een tekst van gewone lengte");
const { sentences } = registers;

const frameOf = (kind: Parameters<typeof samplePage>[0], address?: string): Frame => {
  const page = samplePage(kind, { text: "Onder onze ogen", ...(address === undefined ? {} : { address }) });
  return frameMaker(editionOf([page], registers), assets)(page);
};
const frame = frameOf("hoofdstuk");
const picture = { href: "/assets/deel/proef.0123456789.png", alt: "Een vlak met een strook licht.", width: 1200, height: 630 };

const link = { text: "Melden en privacy", href: "/kompas/melden-en-privacy/" };
const other = { text: "Signaleren", href: "/kompas/signaleren/" };
const part = { id: "een", title: "Onder onze ogen", html: new TrustedHtml("<p>Tekst.</p>") };
const bookFile = { href: "/uitgaven/bestanden/proef.pdf", text: "De hele longread, 25 november 2026", format: "PDF, 1,6 MB" };
const card = { ...link, summary: "Wat u mag delen, en met wie." };

const block: BlockView = {
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
  anchor: "k2-1",
  href: "/kader/signalerend-vermogen/#k2-1",
  statusLabel: "Eigen uitwerking",
  kompasLinks: [other],
  sources: [source("Instituut")],
};

const testimony: Card = {
  text: "De plukker die zijn loon niet zag",
  href: "/getuigenissen/de-plukker/",
  summary: "Hij telde de kisten, een ander telde het geld.",
  provenance: "Samengesteld uit openbare bronnen",
  type: "Overlever",
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
const answered: Scan = [
  ["K1.1", { answer: "niet", eigenaar: "beleidsadviseur", due: "2030-05-01" }] as const,
  ["K1.2", { answer: "op-orde", bewijs: "Collegebesluit" }] as const,
  ["K1.3", { answer: "deels" }] as const,
  ["K1.10", { answer: "deels" }] as const,
  ["K2.2", { answer: "onbekend" }] as const,
  ["K2.3", { answer: "niet-van-toepassing", reden: "Regelt de regio" }] as const,
  ["K2.4", { answer: "op-orde" }] as const,
].reduce<Scan>((made, [id, entry]) => withEntry(made, id, entry), { ...emptyScan("2030-01-05"), name: "Oost" });
const later: Scan = { ...withEntry(answered, "K1.1", { answer: "op-orde", bewijs: "Besluit" }), day: "2031-01-05" };
const outcome = (scan: Scan): VNode => <ScanOutcome outcome={outcomeOf(scanBlocks, scan)} progress={progressOf(scanBlocks, scan)} />;

const note = (number: number, references: readonly string[], day = "2030-02-01"): SourceNote => ({
  number,
  source: { ...source("Instituut", `bron-van-${String(number)}`), gecontroleerd_op: day },
  references,
});

const drawing = { subject: "kas", uid: "kas-1" } as const;
const signal: Signal = {
  id: "paspoort-bij-ander",
  tekst: "Iemand anders bewaart het paspoort.",
  in_beeld: "persoon",
  plekken: ["burgerzaken"],
  vormen: ["arbeidsuitbuiting"],
  bronnen: ["onderzoek"],
};
const sheetPage = samplePage("plek");
if (!isOf(sheetPage, "plek")) throw new Error("The sample has no place.");
const sheetView = { data: sheetPage.data, body: sheetPage.body, frame: frameOf("plek") };
const phone = telephone("veilig-thuis", "Veilig Thuis");
const site = website("slachtofferwijzer", "SlachtofferWijzer");
const known: HelpLine = {
  ...phone,
  tijden: "Altijd.",
  kosten: "gratis",
  zonder_praten: [{ manier: "chat", naam: "hulp.example", url: "https://hulp.example/", bron: "onderzoek" }],
  gebeurt: { tekst: "Iemand luistert.", bron: "onderzoek" },
  let_op: { tekst: "De inspectie controleert.", bron: "onderzoek" },
};
const unknown: HelpLine = { ...known, tijden: undefined, kosten: undefined, anoniem: false };

const municipalities = [
  { name: "Assen", others: [], region: "Drenthe", href: "/hulp/regio/drenthe/" },
  { name: "Súdwest-Fryslân", others: ["Sneek", "Bolsward"], region: "Fryslân", href: "/hulp/regio/fryslan/" },
];
const regionLinks = [
  { code: "VR03", name: "Drenthe", abbreviation: "Dr", href: "/hulp/regio/drenthe/", known: true, current: true },
  { code: "VR25", name: "Flevoland", abbreviation: "Fl", href: "/hulp/regio/flevoland/", known: false, current: false },
];
const rule = String.raw`p>b{content:"<"}`;
const words = languageWords("A few words");
const languages = [
  { href: "/hulp/", name: "Nederlands", tag: "nl", dir: "ltr", current: true },
  { href: "/hulp/en/", name: "English", tag: "en", dir: "ltr", current: false },
  { href: "/hulp/ar/", name: "العربية", tag: "ar", dir: "rtl", current: false },
] as const;

const list = (children: ComponentChildren): VNode => <ul>{children}</ul>;

/** Examples by component, each with a name that says what it shows. */
export const examples: Readonly<Record<string, Readonly<Record<string, VNode>>>> = {
  AnswerGlyph: {
    "not answered": <AnswerGlyph />,
    "partly in order": <AnswerGlyph answer="deels" />,
    unknown: <AnswerGlyph answer="onbekend" />,
    "not applicable": <AnswerGlyph answer="niet-van-toepassing" />,
  },
  ArrowIcon: { icon: <ArrowIcon /> },
  BlockList: {
    "two blocks": (
      <BlockList blocks={[block, { ...block, id: "K2.2", titel: "Elk pand wordt bekeken" }]} note={sentences.kader_bouwstenen} />
    ),
    none: <BlockList blocks={[]} note="" />,
  },
  BlockRow: {
    "one proof": list(<BlockRow block={block} />),
    "two proofs and a testimony": list(
      <BlockRow
        block={{
          ...block,
          plateau: "verdieping",
          bewijs: ["Een lijst", "Een verslag"],
          testimony,
        }}
      />,
    ),
  },
  Breadcrumb: {
    "one step": <Breadcrumb links={[link]} />,
    "two steps and a place": <Breadcrumb links={[link, other]} place="thema 2 van 5" />,
  },
  CardList: {
    "second level": <CardList cards={[card, { ...other, summary: "Waar u op let." }]} level={2} />,
    "third level": <CardList cards={[card]} level={3} />,
  },
  CardMark: { mark: <CardMark /> },
  CardSheet: {
    whole: (
      <CardSheet
        data={{
          titel: "Aan de balie",
          voor_wie: "Voor wie aan de balie werkt",
          doelgroepen: ["balie"],
          wat_ziet_u: ["Een matras.", "Een paspoort.", "Een busje."],
          wat_doet_u: ["Kijk.", "Bel."],
          niet_doen: ["Vragen."],
          gecontroleerd_op: "2026-11-24",
        }}
        lines={[telephone("alarm", "Alarmnummer"), website("site", "Slachtofferwijzer")]}
        sentences={sentences}
        address="https://proef.example/kompas/kaarten/balie/"
        publishers={["Inspectie", "Politie"]}
      />
    ),
  },
  Certificate: {
    empty: <Certificate title="Proef" modules={[{ ...card, slug: "signaleren", minutes: 10 }]} />,
  },
  ChapterList: {
    "published and planned": (
      <ChapterList
        chapters={[
          { number: 1, total: 12, title: "Onder onze ogen", href: "/longread/onder-onze-ogen/", minutes: 7 },
          { number: 2, total: 12, title: "Wat het is" },
        ]}
      />
    ),
  },
  ChapterNext: {
    "in the middle": (
      <ChapterNext
        previous={{ number: 1, total: 12, title: "Onder onze ogen", href: "/longread/onder-onze-ogen/" }}
        next={{ number: 3, total: 12, title: "Hoeveel we zien", href: "/longread/hoeveel-we-zien/" }}
      />
    ),
    "before a planned chapter": <ChapterNext next={{ number: 4, total: 12, title: "Achter de voordeur" }} />,
    alone: <ChapterNext />,
  },
  ChartFigure: {
    "with a chart": (
      <ChartFigure
        id="grafiek-1"
        title="De politie meldt het vaakst"
        subtitle="Aanmeldingen naar wie aanmeldde"
        caption="Bron: Instituut."
        table={{
          head: ["Aanmelder", "Aanmeldingen"],
          rows: [
            ["Politie", "400"],
            ["Zorg", "200"],
          ],
        }}
        csv="/data/proef.csv"
      >
        <RowChart
          label="Liggende staven: politie 400, zorg 200."
          rows={[
            { label: "Politie", value: 400, shown: "400" },
            { label: "Zorg", value: 200, shown: "200" },
          ]}
          hit={0}
        />
      </ChartFigure>
    ),
  },
  CopyPlace: { button: <CopyPlace /> },
  ColumnChart: {
    "with remarks": (
      <ColumnChart
        label="Staafdiagram van 2022 tot en met 2024."
        columns={[
          { label: "2022", value: 814, shown: "814" },
          { label: "2023", value: 868 },
          { label: "2024", value: 944, shown: "944" },
        ]}
        hit={2}
        remarks={[{ column: 1, lines: ["nieuwe", "telling"], anchor: "start" }]}
      />
    ),
    "without remarks": <ColumnChart label="Staafdiagram van één jaar." columns={[{ label: "2024", value: 944 }]} hit={0} remarks={[]} />,
  },
  ContentNote: {
    "with ways around": <ContentNote title="Voor u begint" text="Dit verhaal gaat over werk." links={[link, other]} />,
    "words only": <ContentNote title="Over dit hoofdstuk" text="Geweld wordt niet beschreven." />,
  },
  Document: {
    "reading page": (
      <Document frame={frame} composition="article">
        <h1>Onder onze ogen</h1>
      </Document>
    ),
    "help page": (
      <Document frame={frameOf("hulp")} composition="page">
        <h1>Hulp</h1>
      </Document>
    ),
    "in another language": (
      <Document frame={frameOf("taal")} composition="page">
        <h1>مساعدة</h1>
      </Document>
    ),
  },
  DocumentHead: {
    "reading page": <DocumentHead frame={frame} />,
    "help page": <DocumentHead frame={frameOf("hulp")} />,
    "error page": <DocumentHead frame={frameOf("pagina", "/404.html")} />,
    "shared with a picture": <DocumentHead frame={{ ...frame, picture }} />,
  },
  DoorGlyph: {
    "a quarter open": <DoorGlyph open={0.25} />,
    "wide open, with words": <DoorGlyph open={1} label="K2.3: op orde" />,
    closed: <DoorGlyph open={0} />,
  },
  Drawing: {
    "on a topic": <Drawing drawing={drawing} sentences={sentences} />,
    "under a testimony": <Drawing drawing={drawing} sentences={sentences} testimony />,
    "with a caption": <Drawing drawing={{ ...drawing, caption: "Een kas bij nacht." }} sentences={sentences} />,
  },
  ExitIcon: { icon: <ExitIcon /> },
  FilterActions: { actions: <FilterActions /> },
  FactList: {
    instrument: (
      <FactList
        facts={[
          { term: "Grondslag", text: ["De wet."] },
          { term: "Valkuilen", text: ["Te snel.", "Te laat."] },
        ]}
        victims="Wie er woont, heeft een plek nodig."
      />
    ),
  },
  FigureTable: {
    "seen and second hand": (
      <FigureTable
        table={{
          series: "Meldingen",
          id: "reeks-1",
          rows: [
            {
              label: "gemeld",
              unit: "personen",
              values: [
                { period: "2023", value: "868", certainty: "tweede-hand" },
                { period: "2024", value: "944" },
              ],
              publishers: ["Instituut", "Krant"],
            },
          ],
        }}
      />
    ),
  },
  Footer: { footer: <Footer frame={frame} /> },
  FoldCard: {
    card: (
      <FoldCard
        card={{ title: "Een kaartje", explanation: "Knip het uit.", front: "Nummers", numbers: [{ number: "0800-1234", text: "thuis" }] }}
      />
    ),
  },
  FormTags: { two: <FormTags forms={["Arbeidsuitbuiting", "Dienstbaarheid"]} />, none: <FormTags forms={[]} /> },
  GuideLink: { link: <GuideLink link={{ text: "Ik zie nu iets", href: "/signalen/wegwijzer/" }} /> },
  GuidePlaces: {
    two: (
      <GuidePlaces
        places={[
          { id: "zorg", text: "Zorg", href: "/signalen/zorg/", words: ["huisarts", "letsel"], signals: [signal] },
          { id: "hotel", text: "Hotel", href: "/signalen/hotel/", words: [], signals: [] },
        ]}
      />
    ),
  },
  GuideRoutes: {
    "by telephone and by site": (
      <GuideRoutes
        routes={[
          { id: "gevaar", title: "Er is nu gevaar", now: "Bel.", steps: ["Bel.", "Blijf weg."], lines: [phone] },
          { id: "gevoel", title: "Alleen een gevoel", now: "Overleg.", steps: ["Schrijf op.", "Overleg."], lines: [site] },
        ]}
        sentences={sentences}
      />
    ),
  },
  Header: { "in the room": <Header frame={frame} />, "on the room's own page": <Header frame={frameOf("omslag")} /> },
  HelpBlock: { block: <HelpBlock help={{ lines: [telephone("alarm", "Alarmnummer"), phone, site], sentences }} /> },
  HelpNumber: {
    telephone: <HelpNumber line={phone} words={dutchWords(sentences)} />,
    website: <HelpNumber line={site} words={dutchWords(sentences)} />,
    "everything known": <HelpNumber line={known} words={dutchWords(sentences)} />,
    "nothing known": <HelpNumber line={unknown} words={dutchWords(sentences)} />,
    brief: <HelpNumber line={known} words={dutchWords(sentences)} brief named />,
    "in another language": (
      <HelpNumber line={known} words={foreignWords(words, "pl")} caution="Inspekcja kontroluje." happens="Ktoś słucha." />
    ),
    "in running text": <NumberLink line={phone} />,
  },
  HelpRow: {
    urgent: list(<HelpRow row={{ situation: "Nu in gevaar", line: phone }} urgent words={dutchWords(sentences)} />),
    later: list(<HelpRow row={{ situation: "Liever lezen", line: site }} urgent={false} words={dutchWords(sentences)} />),
    foreign: list(
      <HelpRow
        row={{ situation: "In danger now", line: phone, caution: "First this.", happens: "Somebody listens." }}
        urgent
        words={foreignWords(words, "en")}
      />,
    ),
  },
  HomeDoor: {
    "with a drawing": (
      <HomeDoor door={{ title: "Lezen", sentence: "Wat er gebeurt.", links: [link, other], drawing: { subject: "kas", uid: "deur-1" } }} />
    ),
    "with an arrow": (
      <HomeDoor
        door={{
          title: "Hulp",
          sentence: "Praten kan.",
          links: [
            { text: "Bel", href: "tel:112" },
            { text: "Hulp", href: "/hulp/#nu" },
          ],
        }}
      />
    ),
  },
  HonestExit: { line: <HonestExit sentences={sentences} /> },
  InBrief: { three: <InBrief points={["U ziet iets.", "U vraagt door.", "U belt."]} /> },
  KaderMatrix: {
    "a theme on two plateaus": (
      <KaderMatrix
        themes={[
          {
            text: "Signalerend vermogen",
            href: "/kader/signalerend-vermogen/",
            summary: "Medewerkers zien iets en weten waar zij ermee heen kunnen.",
            number: 2,
            plateaus: [
              { plateau: "basis", title: "Basis", blocks: [block] },
              { plateau: "verdieping", title: "Verdieping", blocks: [] },
            ],
          },
        ]}
      />
    ),
  },
  LanguageLinks: { buttons: <LanguageLinks title="Andere taal" languages={languages} /> },
  InlineStyle: { "a rule": <InlineStyle css={rule} /> },
  InstrumentFilter: { filter: <InstrumentFilter /> },
  InstrumentTable: {
    "two rows": (
      <InstrumentTable
        rows={[
          { ...card, situations: ["woning", "bedrijf"], decider: "burgemeester", speed: "weken", forms: [] },
          { ...other, summary: "Kort.", situations: ["vergunning"], decider: "college", speed: "maanden", forms: ["arbeidsuitbuiting"] },
        ]}
      />
    ),
  },
  LapsedFigures: { one: <LapsedFigures source={source("Instituut")} /> },
  LinkList: { two: <LinkList links={[link, other]} /> },
  Listen: {
    "a recording": (
      <Listen
        sound={{
          href: "/geluid/0a1b2c3d4e.mp3",
          captions: "/geluid/0a1b2c3d4e.vtt",
          seconds: 372,
          voice: "Voorgelezen door een stemacteur",
        }}
      />
    ),
  },
  MarginNote: { note: <MarginNote title="Wat betekent samengesteld?" text={sentences.samengesteld_uitleg} /> },
  Merk: { "a long name": <Merk title="Mensenhandel in Nederland" />, "one word": <Merk title="Proef" />, "without a name": <Merk /> },
  MunicipalityFinder: { field: <MunicipalityFinder coordination={phone} words={dutchWords(sentences)} /> },
  MunicipalityList: {
    "on the overview": <MunicipalityList entries={municipalities} linked />,
    "in its region": <MunicipalityList entries={municipalities} linked={false} />,
  },
  NumberList: {
    "a number and a site": (
      <NumberList
        words={dutchWords(sentences)}
        numbers={[
          { line: known, sources: [source("Rijksoverheid"), source("Veilig Thuis", "tweede-onderzoek")] },
          { line: site, sources: [source("Wijzer")] },
        ]}
      />
    ),
  },
  RegionContacts: {
    "with a number, a site and neither": (
      <RegionContacts
        coordination={phone}
        words={dutchWords(sentences)}
        contacts={[
          {
            organisation: "Veilig Thuis in de regio",
            what: "Meldpunt",
            age: "2029",
            line: telephone("regio", "Veilig Thuis in de regio"),
            source: source("GGD"),
            checkedOn: "2030-02-01",
            wayIn: false,
          },
          {
            organisation: "Huis",
            what: "Zorgcoördinatie",
            age: "zonder datum",
            href: "https://huis.example/",
            checkedOn: "2030-02-01",
            wayIn: true,
          },
          { organisation: "Een naam", what: "Zorgcoördinatie", age: "oude lijst", checkedOn: "2030-02-01", wayIn: true },
        ]}
      />
    ),
    "when the number is gone": <RegionContacts coordination={site} contacts={[]} words={dutchWords(sentences)} />,
  },
  RegionList: { list: <RegionList regions={regionLinks} /> },
  RegionMap: { map: <RegionMap regions={regionLinks} /> },
  NoteBar: { note: <NoteBar text={sentences.kader_bouwstenen} /> },
  NoteSheet: { empty: <NoteSheet /> },
  OnPaper: {
    "with a card": <OnPaper card={{ text: "Aan de balie", href: "/kompas/kaarten/aan-de-balie/" }} />,
    "without one": <OnPaper />,
  },
  NotesStart: {
    button: <NotesStart modules={{ word: "/assets/word.js", notebook: "/assets/notebook.js", notesSheet: "/assets/notes.css" }} />,
  },
  PageHead: {
    "title only": <PageHead title="Signaleren" />,
    "with all": (
      <PageHead title="Signaleren" lead="Waar u op let." before={<Breadcrumb links={[link]} />}>
        Meer
      </PageHead>
    ),
  },
  PageMeta: {
    "with changes": <PageMeta data={samplePage("pagina").data}>Dit is geen juridisch advies.</PageMeta>,
    "without changes": <PageMeta data={{ ...samplePage("pagina").data, wijzigingen: [] }} />,
  },
  PastEdition: {
    "with changes since": (
      <PastEdition
        edition={{
          files: [bookFile],
          changes: [{ day: "2026-12-01", page: link, notes: ["Cijfers van 2026 toegevoegd."] }],
        }}
      />
    ),
    "without changes": <PastEdition edition={{ files: [bookFile], changes: [] }} />,
  },
  PlaceTile: {
    tile: list(
      <PlaceTile
        place={{
          drawing: { subject: "kade", uid: "plek-1" },
          place: "Een kade",
          observation: "Er ligt een schooltas.",
          href: "/signalen/",
        }}
      />,
    ),
  },
  PlateauMark: {
    basis: <PlateauMark plateau="basis" />,
    verdieping: <PlateauMark plateau="verdieping" />,
    "beside the word": <PlateauMark plateau="basis" decorative />,
  },
  Progress: { line: <Progress /> },
  Prose: {
    paragraph: <Prose html={new TrustedHtml("<p>Een alinea.</p>")} />,
    picture: <Prose html={new TrustedHtml('<img src="/img/kas.jpeg" alt="Een kas" width="4" height="3">')} class="picture" />,
  },
  ProvenanceTag: {
    composite: <ProvenanceTag provenance="Samengesteld uit openbare bronnen" />,
    interview: <ProvenanceTag provenance="Verteld aan de redactie" />,
  },
  ProgressFile: { "of the training": <ProgressFile />, "of a module": <ProgressFile module="signaleren" /> },
  QrCode: { address: <QrCode address="https://proef.example/kompas/kaarten/balie/" /> },
  Question: {
    question: (
      <Question
        number={1}
        vraag="Wat doet u?"
        antwoorden={[
          { tekst: "Bellen.", oordeel: "goed", uitleg: "Dat kan meteen." },
          { tekst: "Wachten.", oordeel: "niet", uitleg: "Dan is het te laat." },
        ]}
      />
    ),
  },
  Rail: {
    "with the page marked": (
      <Rail
        title="Kompas"
        links={[
          { ...link, current: true },
          { ...other, current: false },
        ]}
      />
    ),
    empty: <Rail title="Kompas" links={[]} />,
  },
  RangeChart: {
    "two ranges": (
      <RangeChart
        label="Twee balken: 4 tot 7 en 5 tot 8."
        ranges={[
          { label: "Eerst", low: { value: 4, shown: "4" }, middle: { value: 5, shown: "5" }, high: { value: 7, shown: "7" } },
          { label: "Later", low: { value: 5, shown: "5" }, middle: { value: 6, shown: "6" }, high: { value: 8, shown: "8" } },
        ]}
        hit={1}
      />
    ),
  },
  RowChart: {
    "three rows": (
      <RowChart
        label="Liggende staven: a 3, b 2, c 1."
        rows={[3, 2, 1].map((value) => ({ label: `Rij ${String(value)}`, value, shown: String(value) }))}
        hit={0}
      />
    ),
  },
  RouteSteps: {
    "one step": (
      <RouteSteps
        steps={[
          {
            title: "Wijs iemand aan",
            text: "Met een vervanger.",
            when: "Week 1",
            who: "De gemeentesecretaris",
            result: "Een naam.",
            blocks: [{ text: "K1.4 Aandachtsfunctionaris", href: "/kader/beleidsmatige-basis/#k1-4" }],
            kompas: [other],
          },
        ]}
      />
    ),
  },
  ScanCompare: { panel: <ScanCompare /> },
  ScanComparison: {
    "over time": <ScanComparison comparison={compared(scanBlocks, [answered, later], false)} />,
    "side by side": <ScanComparison comparison={compared(scanBlocks, [answered, { ...later, name: "West" }], true)} />,
  },
  ScanKeep: { panel: <ScanKeep /> },
  ScanLink: { link: <ScanLink link={other} /> },
  ScanMatrix: { "half way": <ScanMatrix progress={progressOf(scanBlocks, answered)} /> },
  ScanOutcome: { "nothing answered": outcome(emptyScan("")), "every kind of answer": outcome(answered) },
  ScanQuestion: {
    "one proof": <ScanQuestion block={block} />,
    "that waits for another": (
      <ScanQuestion
        block={{ ...block, plateau: "verdieping", ibp: true, eerst: [{ bouwsteen: "K1.4", omdat: "De route komt bij iemand uit." }] }}
      />
    ),
  },
  ScanStart: { panel: <ScanStart /> },
  SearchForm: { form: <SearchForm /> },
  SearchIndex: {
    "two letters": (
      <SearchIndex
        index={[
          { letter: "A", pages: [{ text: "Aangifte", href: "/a/", summary: "Wat het is." }] },
          { letter: "M", pages: [card] },
        ]}
      />
    ),
  },
  SearchLink: { link: <SearchLink /> },
  SearchMeta: {
    testimony: (
      <SearchMeta
        fields={{
          soort: "Getuigenissen",
          vorm: ["Arbeidsuitbuiting"],
          thema: ["Bewustwording"],
          doelgroep: ["Balie"],
          words: ["kas", "loon"],
          herkomst: "Samengesteld uit openbare bronnen",
        }}
      />
    ),
    bare: <SearchMeta fields={{ soort: "Kompas", vorm: [], thema: [], doelgroep: [], words: [] }} />,
  },
  SectionRail: {
    "with sources": <SectionRail title="In dit hoofdstuk" headings={[{ id: "een", text: "Een" }]} notes={[note(1, [])]} />,
    "with the place to copy": <SectionRail title="In dit hoofdstuk" headings={[{ id: "een", text: "Een" }]} notes={[]} copyPlace />,
    "without sections": <SectionRail title="Dit verhaal" headings={[]} notes={[]} />,
  },
  SeeSomething: { block: <SeeSomething text={sentences.ziet_u_iets} /> },
  ShareChart: {
    quarter: (
      <ShareChart
        label="Een kwart is in beeld."
        share={0.26}
        whole="5.000 mensen"
        part={{ value: "1.300", label: "gemeld" }}
        rest={{ value: "niet gemeld", label: "niet in een registratie" }}
        below="ongeveer 26 procent"
      />
    ),
  },
  ShareMeta: { "with a picture": <ShareMeta frame={frame} picture={picture} /> },
  SignalList: {
    plain: <SignalList signals={[signal]} />,
    "with anchors": <SignalList signals={[signal]} anchors />,
  },
  SignalSheet: {
    "with a drawing and a card": (
      <SignalSheet
        view={sheetView}
        rail={{ title: "Signalen per plek", links: [{ ...link, current: true }] }}
        drawing={drawing}
        signals={[signal]}
        card={link}
      />
    ),
    bare: <SignalSheet view={sheetView} rail={{ title: "Signalen per vorm", links: [] }} signals={[]} />,
  },
  SourceLink: {
    "over https": <SourceLink href="https://onderzoek.example/">Een rapport</SourceLink>,
    "without https": <SourceLink href="http://oud.example/">Een oude pagina</SourceLink>,
  },
  SourceList: {
    "one day": <SourceList notes={[note(1, ["ref-1-1", "ref-1-2"]), note(2, [])]} />,
    "two days": <SourceList notes={[note(1, ["ref-1-1"]), note(2, [], "2030-03-01")]} />,
    none: <SourceList notes={[]} />,
  },
  Steps: {
    two: (
      <Steps
        steps={[
          { titel: "Kijk", tekst: "Kijk wat er is." },
          { titel: "Schrijf", tekst: "Schrijf het op." },
        ]}
      />
    ),
  },
  Tag: { tag: <Tag>Eigen uitwerking</Tag> },
  TileMap: {
    map: (
      <TileMap
        label="Kaart met twee tegels: Drenthe 2021, Flevoland zonder naam."
        tiles={[
          { code: "VR03", abbreviation: "Dr", mark: "plane", shown: "2021" },
          { code: "VR25", abbreviation: "Fl", mark: "tile-none" },
        ]}
        marks={[
          { mark: "plane", meaning: "naam en jaar: 1" },
          { mark: "tile-none", meaning: "geen naam: 1" },
        ]}
      />
    ),
  },
  TimelineChart: {
    "two years": (
      <TimelineChart
        label="Tijdlijn. 2000: een; 2004: twee."
        events={[
          { year: "2000", lines: ["Eén regel"] },
          { year: "2004", lines: ["Twee", "regels"] },
        ]}
        hit={1}
      />
    ),
  },
  Tekening: {
    "with words": <Tekening subject="kas" uid="kas-1" />,
    "in its own words": <Tekening subject="kas" uid="kas-2" alt="Een kas in de nacht." />,
    decorative: <Tekening subject="keuken" uid="keuken-1" decorative />,
    "on the cover": <Tekening subject="kas" uid="omslag" variant="omslag" />,
    "behind a door": <Tekening subject="balie" uid="deur" variant="deur" decorative />,
    cropped: <Tekening subject="hotelgang" uid="gang" crop="0 0 240 320" />,
  },
  Selection: {
    "one group": (
      <Selection
        groups={[
          {
            title: "De basis",
            pages: [
              { ...link, id: "melden-en-privacy" },
              { ...other, id: "signaleren" },
            ],
          },
        ]}
        origin="https://proef.example"
        word="/assets/word.js"
        title="Proef"
      />
    ),
  },
  TermList: {
    terms: (
      <TermList
        terms={[
          {
            id: "aangifte",
            term: "aangifte",
            uitleg: "Bij de politie laten vastleggen.",
            ook_wel: ["aangifte doen"],
            bronnen: ["onderzoek"],
            sources: [source("Instituut")],
            see: link,
          },
          { id: "bibob", term: "Bibob", uitleg: "Een wet.", ook_wel: [], bronnen: [], sources: [] },
        ]}
      />
    ),
  },
  TestimonyCard: {
    "in the filtered list": list(<TestimonyCard card={testimony} level={2} filtered />),
    "that shows why a topic is there": list(
      <TestimonyCard
        card={{ ...testimony, passage: { text: "Het bed hoorde bij het werk.", href: "/getuigenissen/de-plukker/#p-0a1b2c" } }}
        level={3}
      />,
    ),
    "under a topic": list(<TestimonyCard card={{ ...testimony, role: "arbeidsinspecteur", minutes: 1 }} level={3} />),
  },
  StoryPassage: {
    "a paragraph": <StoryPassage passage={{ text: "Het bed hoorde bij het werk.", href: "/getuigenissen/de-plukker/#p-0a1b2c" }} />,
  },
  TestimonyFilter: {
    filter: (
      <TestimonyFilter
        facets={[
          {
            name: "soort",
            title: "Wie vertelt",
            options: [
              { key: "overlever", label: "Overlever", text: "Overlever", count: 3, href: "/getuigenissen/soort/overlever/", current: true },
              {
                key: "professional",
                label: "Professional",
                text: "Professional",
                count: 1,
                href: "/getuigenissen/soort/professional/",
                current: false,
              },
            ],
          },
        ]}
      />
    ),
  },
  TestimonyTags: { tags: <TestimonyTags provenance={testimony.provenance} forms={testimony.forms} /> },
  TopicOnPaper: {
    "with a card": <TopicOnPaper cards={[link, other]} document="/kompas/neem-mee/#signaleren" />,
    "without one": <TopicOnPaper cards={[]} document="/kompas/neem-mee/#signaleren" />,
    "nothing to take along": <TopicOnPaper cards={[]} />,
  },
  TracesTable: { measured: <TracesTable traces={registers.traces} /> },
  Uitweg: { bar: <Uitweg frame={frame} /> },
  WithoutSpeech: {
    "a chat and an app": (
      <WithoutSpeech
        block={{
          title: "Kun je niet praten?",
          explanation: "Chatten kan ook.",
          lines: [known, { ...phone, zonder_praten: [{ manier: "app", naam: "Een app", bron: "onderzoek" }] }],
        }}
        words={dutchWords(sentences)}
      />
    ),
  },
  WholeContents: {
    "one group": <WholeContents groups={[{ title: "Hoofdstukken", parts: [part] }]} />,
    "two groups": (
      <WholeContents
        groups={[
          { title: "Onderwerpen", parts: [part] },
          { title: "Instrumenten", parts: [part] },
        ]}
      />
    ),
  },
  BookFiles: { two: <BookFiles files={[bookFile, { ...bookFile, format: "E-boek, EPUB, 80 kB" }]} /> },
  TakeAlong: { links: <TakeAlong links={[link, other]} />, nothing: <TakeAlong links={[]} /> },
};
