import { Instrument } from "../../../_includes/layouts/Instrument.tsx";
import { Instrumenten } from "../../../_includes/layouts/Instrumenten.tsx";
import { Kompas } from "../../../_includes/layouts/Kompas.tsx";
import { Naslag } from "../../../_includes/layouts/Naslag.tsx";
import { Onderwerp } from "../../../_includes/layouts/Onderwerp.tsx";
import { Route } from "../../../_includes/layouts/Route.tsx";
import type {
  BlockView,
  LawView,
  NavLink,
  QuotedParagraph,
  RulingView,
  TestimonyCard,
  TopicPaper,
  TopicRow,
} from "../../../_includes/views.ts";
import { courtOf, rulingAddress } from "../../model/rulings.ts";
import { partId } from "../../edition/books.ts";
import { pagesOf } from "../../edition/edition.ts";
import { lawsNamed } from "../../edition/laws.ts";
import type { Page, PageOf } from "../../prose/page.ts";
import { keysOf, kompasParts, workAudiences, type KompasPart } from "../../../_shared/vocabulary.ts";
import { takeAlong } from "./books.ts";
import { card, link, optionalDrawing, railOf, stepOf, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const kompasLayouts = {
  kompas: Kompas,
  onderwerp: Onderwerp,
  instrumenten: Instrumenten,
  instrument: Instrument,
  route: Route,
  naslag: Naslag,
};

function topicRow(topic: PageOf<"onderwerp">): TopicRow {
  return { ...card(topic), audiences: keysOf(workAudiences).filter((work) => topic.data.doelgroepen.includes(work)) };
}

/** The handbook: its front, topics, instruments, routes and reference pages. */
export function kompasRoom(context: RoomContext): ViewMakersOf<typeof kompasLayouts> {
  const { edition, blocks, blockLinks, kompasLinks } = context;
  const topics = pagesOf(edition, "onderwerp");
  const instruments = pagesOf(edition, "instrument");
  const sheets = pagesOf(edition, "kaart");
  const ways = pagesOf(edition, "route");
  const documents = pagesOf(edition, "neemmee")[0];
  const reference = pagesOf(edition, "naslag");
  const referenceRail = railOf(reference);
  const tools = [
    ...ways,
    ...pagesOf(edition, "leerpad"),
    ...pagesOf(edition, "keuzes"),
    ...pagesOf(edition, "kaarten"),
    ...pagesOf(edition, "oefeningen"),
    ...pagesOf(edition, "sjablonen"),
    ...pagesOf(edition, "neemmee"),
    ...reference,
  ];
  const stories = storiesByTopic(context);
  const topicsOfPart = (part: KompasPart): readonly PageOf<"onderwerp">[] => topics.filter(({ data }) => data.deel === part);
  const railOfPart = new Map(keysOf(kompasParts).map((part) => [part, railOf(topicsOfPart(part))]));
  const rulings = rulingViews(context);
  const laws = (names: readonly string[]): LawView[] => lawsNamed(edition.registers, names);
  const toInstruments = pagesOf(edition, "instrumenten").map((page): NavLink => ({ ...link(page), current: false }));
  const blocksOfTopic = (name: string): BlockView[] => [...blocks.values()].filter((block) => block.kompas.includes(name));
  const paperOf = (page: Page, slug: string): TopicPaper => ({
    cards: sheets.filter(({ data }) => data.kompas.includes(slug)).map(link),
    ...(documents === undefined ? {} : { document: `${documents.address}#${partId(page)}` }),
  });

  return {
    kompas: (page, frame) => ({
      ...view(page, frame),
      doors: page.data.deuren.map(stepOf),
      takeAlong: takeAlong(context, "kompas"),
      tools: tools.map(card),
      parts: keysOf(kompasParts)
        .map((part) => ({ id: part, title: kompasParts[part], topics: topicsOfPart(part).map(topicRow) }))
        .filter(({ topics: inPart }) => inPart.length > 0),
      instruments: instruments.map(card),
    }),
    onderwerp: (page, frame) => ({
      ...view(page, frame),
      part: kompasParts[page.data.deel],
      rail: [
        ...(railOfPart.get(page.data.deel)?.(page.address) ?? []),
        ...(page.data.deel === "bestuurlijk-optreden" ? toInstruments : []),
      ],
      ...optionalDrawing(page.data.tekening, "plek"),
      instruments: kompasLinks(page.data.instrumenten.map((slug) => `instrumenten/${slug}`)),
      blocks: blocksOfTopic(page.slug),
      testimonies: stories.get(page.slug) ?? [],
      paper: paperOf(page, page.slug),
    }),
    instrumenten: (page, frame) => ({
      ...view(page, frame),
      rows: instruments.flatMap((instrument) => {
        const [article] = laws(instrument.data.wetten);
        return article === undefined ? [] : [{ ...link(instrument), data: instrument.data, article }];
      }),
      takeAlong: kompasLinks(["neem-mee"]),
    }),
    instrument: (page, frame) => ({
      ...view(page, frame),
      laws: laws(page.data.wetten),
      rulings: page.data.uitspraken.flatMap((id) => rulings.get(id) ?? []),
      combine: page.data.combineer.flatMap(({ instrument, waarom }) =>
        kompasLinks([`instrumenten/${instrument}`]).map((found) => ({ ...found, reason: waarom })),
      ),
      blocks: blocksOfTopic(`instrumenten/${page.slug}`),
      paper: paperOf(page, `instrumenten/${page.slug}`),
    }),
    route: (page, frame) => ({
      ...view(page, frame),
      steps: page.data.weg.map((step) => ({
        title: step.titel,
        text: step.tekst,
        when: step.wanneer,
        who: step.wie,
        result: step.resultaat,
        blocks: blockLinks(step.kader),
        kompas: kompasLinks(step.kompas),
      })),
      others: ways.filter((other) => other !== page).map(card),
    }),
    naslag: (page, frame) => ({ ...view(page, frame), rail: referenceRail(page.address) }),
  };
}

/** The rulings by their id. */
function rulingViews({ edition, sources }: RoomContext): ReadonlyMap<string, RulingView> {
  return new Map(
    [...edition.registers.rulings].flatMap(([id, row]) =>
      sources([row.bron]).map((source): [string, RulingView] => [
        id,
        {
          ecli: row.ecli,
          href: rulingAddress(row.ecli),
          court: courtOf(row.ecli),
          day: row.datum,
          outcome: row.uitkomst,
          verdict: row.oordeel,
          lesson: row.les,
          state: row.stand,
          reading: row.gelezen,
          source,
          lapsed: row.lapsed !== undefined,
        },
      ]),
    ),
  );
}

/** The most stories beside a topic; /getuigenissen/ has all of them. */
const mostStories = 3;

/** The stories beside a topic, by slug: first those with a paragraph that shows why the topic matters, then those that name it. */
function storiesByTopic({ edition, testimonyCards, passages }: RoomContext): ReadonlyMap<string, readonly TestimonyCard[]> {
  const byTopic = new Map<string, Map<string, TestimonyCard>>();
  const add = (topic: string, slug: string, passage?: QuotedParagraph): void => {
    const found = byTopic.get(topic) ?? new Map<string, TestimonyCard>();
    byTopic.set(topic, found);
    const shown = testimonyCards.get(slug);
    const first = [...found.values()][0];
    // A paragraph takes the space of a card.
    const most = first?.passage === undefined ? mostStories : mostStories - 1;
    if (shown === undefined || found.has(slug) || found.size >= most) return;
    // Only the first story has a paragraph; three would be too long.
    found.set(slug, passage === undefined || first !== undefined ? shown : { ...shown, passage });
  };
  for (const [name, quoted] of passages) for (const { slug, text, href } of quoted) add(name, slug, { text, href });
  for (const { slug, data } of pagesOf(edition, "getuigenis")) for (const topic of data.kompas) add(topic, slug);
  return new Map([...byTopic].map(([topic, found]) => [topic, [...found.values()]]));
}
