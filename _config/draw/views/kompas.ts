import { Instrument } from "../../../_includes/layouts/Instrument.tsx";
import { Instrumenten } from "../../../_includes/layouts/Instrumenten.tsx";
import { Kaart } from "../../../_includes/layouts/Kaart.tsx";
import { Kaarten } from "../../../_includes/layouts/Kaarten.tsx";
import { Keuze } from "../../../_includes/layouts/Keuze.tsx";
import { Keuzes } from "../../../_includes/layouts/Keuzes.tsx";
import { Kompas } from "../../../_includes/layouts/Kompas.tsx";
import { Leerpad } from "../../../_includes/layouts/Leerpad.tsx";
import { Module } from "../../../_includes/layouts/Module.tsx";
import { Naslag } from "../../../_includes/layouts/Naslag.tsx";
import { Neemmee } from "../../../_includes/layouts/Neemmee.tsx";
import { Oefening } from "../../../_includes/layouts/Oefening.tsx";
import { Oefeningen } from "../../../_includes/layouts/Oefeningen.tsx";
import { Onderwerp } from "../../../_includes/layouts/Onderwerp.tsx";
import { Presentatie } from "../../../_includes/layouts/Presentatie.tsx";
import { Route } from "../../../_includes/layouts/Route.tsx";
import { Sjablonen } from "../../../_includes/layouts/Sjablonen.tsx";
import { Sjabloon } from "../../../_includes/layouts/Sjabloon.tsx";
import type {
  BlockView,
  LawView,
  Link,
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
import { withFillIns } from "../../prose/fill-ins.tsx";
import type { Page, PageOf } from "../../prose/page.ts";
import {
  aims,
  keysOf,
  kompasParts,
  startingPoints,
  templateGroups,
  workAudiences,
  type KompasPart,
  type StartingPoint,
} from "../../../_shared/vocabulary.ts";
import { sheetsOf, takeAlong } from "./books.ts";
import { slidesOf } from "../slides.ts";
import { card, link, optionalDrawing, railOf, stepOf, view } from "./cards.ts";
import type { ViewMakersOf, RoomContext } from "./room-context.ts";

/** The layouts of this room. */
export const kompasLayouts = {
  kompas: Kompas,
  onderwerp: Onderwerp,
  instrumenten: Instrumenten,
  instrument: Instrument,
  keuzes: Keuzes,
  keuze: Keuze,
  kaarten: Kaarten,
  kaart: Kaart,
  route: Route,
  leerpad: Leerpad,
  presentatie: Presentatie,
  module: Module,
  sjablonen: Sjablonen,
  sjabloon: Sjabloon,
  oefeningen: Oefeningen,
  oefening: Oefening,
  neemmee: Neemmee,
  naslag: Naslag,
};

function topicRow(topic: PageOf<"onderwerp">): TopicRow {
  return { ...card(topic), audiences: keysOf(workAudiences).filter((work) => topic.data.doelgroepen.includes(work)) };
}

/** The handbook: topics, instruments, cards, routes, training and templates. */
export function kompasRoom(context: RoomContext): ViewMakersOf<typeof kompasLayouts> {
  const { edition, blocks, blockLinks, kompasLinks, helpLines, sources } = context;
  const origin = edition.registers.site.url.replace(/\/$/, "");
  const topics = pagesOf(edition, "onderwerp");
  const instruments = pagesOf(edition, "instrument");
  const sheets = pagesOf(edition, "kaart");
  const ways = pagesOf(edition, "route");
  const modules = pagesOf(edition, "module");
  const documents = pagesOf(edition, "neemmee")[0];
  const choices = pagesOf(edition, "keuze");
  const choicesFrom = (start: StartingPoint): NavLink[] =>
    keysOf(aims).flatMap((aim) =>
      choices
        .filter(({ data }) => data.heeft === start && data.wil === aim)
        .map(({ address }) => ({ text: aims[aim], href: address, current: false })),
    );
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
    keuzes: (page, frame) => ({
      ...view(page, frame),
      starts: keysOf(startingPoints).map((start) => ({ title: startingPoints[start], choices: choicesFrom(start) })),
    }),
    keuze: (page, frame) => ({
      ...view(page, frame),
      instruments: page.data.middelen.flatMap(({ instrument, waarom }) =>
        instruments
          .filter(({ slug }) => slug === instrument)
          .map((found) => ({
            ...link(found),
            reason: waarom,
            threshold: found.data.drempel,
            who: found.data.beslisser,
            speed: found.data.snelheid,
          })),
      ),
      calls: page.data.bellen.map(({ titel, tekst, bel }) => ({ titel, tekst, lines: bel === undefined ? [] : helpLines([bel]) })),
      others: choicesFrom(page.data.heeft).filter(({ href }) => href !== page.address),
    }),
    kaarten: (page, frame) => ({
      ...view(page, frame),
      sheets: sheetsOf(context, page.address),
      cards: sheets.map((sheet) => ({ ...card(sheet), audience: sheet.data.voor_wie })),
    }),
    kaart: (page, frame) => ({
      ...view(page, frame),
      lines: helpLines(page.data.bel),
      kompas: kompasLinks(page.data.kompas),
      sheets: sheetsOf(context, page.address),
      origin,
      publishers: [...new Set(sources(page.data.bronnen).map(({ organisatie }) => organisatie))],
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
    leerpad: (page, frame) => ({
      ...view(page, frame),
      modules: modules.map((other) => ({ ...card(other), slug: other.slug, minutes: other.data.minuten, plans: other.data.morgen })),
      talks: pagesOf(edition, "presentatie").map(card),
    }),
    module: (page, frame) => {
      const index = modules.indexOf(page);
      const next = modules[index + 1];
      return {
        ...view(page, frame),
        slug: page.slug,
        number: index + 1,
        total: modules.length,
        blocks: blockLinks(page.data.kader),
        kompas: kompasLinks(page.data.kompas),
        ...(next ? { next: card(next) } : {}),
      };
    },
    sjablonen: (page, frame) => ({
      ...view(page, frame),
      groups: keysOf(templateGroups)
        .map((group) => ({
          title: templateGroups[group],
          cards: pagesOf(edition, "sjabloon")
            .filter(({ data }) => data.groep === group)
            .map((template) => ({ ...card(template), audience: template.data.voor_wie })),
        }))
        .filter(({ cards }) => cards.length > 0),
    }),
    sjabloon: (page, frame) => ({
      ...view(page, frame),
      slug: page.slug,
      laws: laws(page.data.wetten),
      prose: withFillIns(page.body.prose),
      sheets: sheetsOf(context, page.address),
    }),
    oefeningen: (page, frame) => ({ ...view(page, frame), cards: pagesOf(edition, "oefening").map(card) }),
    oefening: (page, frame) => ({
      ...view(page, frame),
      blocks: blockLinks(page.data.kader),
      kompas: kompasLinks(page.data.kompas),
    }),
    presentatie: (page, frame) => ({
      ...view(page, frame),
      ...slidesOf(page.body.prose),
      slug: page.slug,
      blocks: blockLinks(page.data.kader),
      kompas: kompasLinks(page.data.kompas),
    }),
    naslag: (page, frame) => ({ ...view(page, frame), rail: referenceRail(page.address) }),
    neemmee: (page, frame) => ({
      ...view(page, frame),
      groups: [
        ...keysOf(kompasParts).map((part) => ({ title: kompasParts[part], pages: topicsOfPart(part).map(partLink) })),
        { title: "Bestuurlijke instrumenten", pages: instruments.map(partLink) },
        { title: "Kaarten", pages: sheets.map(partLink) },
      ].filter(({ pages }) => pages.length > 0),
      origin,
    }),
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

/** A page of the Kompas, as an option in the list to download. */
function partLink(page: Page): Link & { readonly id: string } {
  return { ...link(page), id: partId(page) };
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
