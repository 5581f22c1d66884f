import { formatDay } from "../../_includes/components/formatDay.ts";
import type {
  BlockView,
  BookFile,
  Card,
  ChapterEntry,
  DrawingRef,
  FigureRow,
  FoldCardView,
  Frame,
  HelpRow,
  LanguageLink,
  Link,
  NavLink,
  PageView,
  PlateauBlocks,
  TestimonyCard,
  ViewOf,
} from "../../_includes/views.ts";
import { isDrawingSubject } from "../../_includes/drawings/index.ts";
import { booksOf, type BookName } from "../books/books.ts";
import type { MadeBook } from "../books/files.ts";
import { wholeParts } from "../books/whole.ts";
import { answersTo, choiceAddress, choicesOf } from "../collections/facets.ts";
import { helpBlock } from "../collections/help-block.ts";
import { slugify } from "../markdown/slugify.ts";
import type { Registers } from "../content/registers.ts";
import { gentleAddress, gentlePages, isListed, isOf, pagesOf, type Edition, type Page, type PageOf } from "../content/edition.ts";
import { blockAnchor, formatFigure, formatNumber } from "../markdown/reference.ts";
import type { FrontMatter, Kind } from "../schemas/pages.ts";
import { languages } from "../schemas/languages.ts";
import type { Figure, Signal, Source } from "../schemas/registers.ts";
import { languageOf } from "./languages.ts";
import { numberEntries, regionViews } from "./regions.ts";
import {
  ageBands,
  blockStatuses,
  forms,
  kompasParts,
  keysOf,
  plateaus,
  provenances,
  regionTypes,
  routes,
  testimonyTypes,
  themes,
  type KompasPart,
} from "../schemas/vocabulary.ts";
import { TrustedHtml } from "./trusted-html.ts";

/** Makes the view of a page: everything its layout shows, looked up once, as plain data. */
export type ViewMakers = { readonly [K in Kind]: (page: PageOf<K>, frame: Frame) => ViewOf[K] };

/** What the pages about whole books need beside the edition. */
export interface Library {
  /** A page of the edition as it is on the site. */
  readonly drawn: (page: Page) => string;
  /** The files that were made of it; none until `npm run edities` has run. */
  readonly files: readonly MadeBook[];
}

const emptyLibrary: Library = { drawn: () => "", files: [] };

/**
 * The view makers of one edition. What several pages of a room share (rails, cards, blocks) is made once here,
 * so that the cost of a page does not grow with the number of pages.
 */
export function viewMakers(edition: Edition, library: Library = emptyLibrary): ViewMakers {
  const { registers } = edition;
  const chapters = pagesOf(edition, "hoofdstuk");
  const gentle = gentlePages(edition);
  const topics = pagesOf(edition, "onderwerp");
  const instruments = pagesOf(edition, "instrument");
  const sheets = pagesOf(edition, "kaart");
  const ways = pagesOf(edition, "route");
  const modules = pagesOf(edition, "module");
  const tools = [
    ...ways,
    ...pagesOf(edition, "leerpad"),
    ...pagesOf(edition, "kaarten"),
    ...pagesOf(edition, "sjablonen"),
    ...pagesOf(edition, "neemmee"),
  ];
  const places = pagesOf(edition, "plek");
  const themePages = pagesOf(edition, "thema");
  const testimonies = pagesOf(edition, "getuigenis");
  const languageLinks = languageLinksOf(edition);
  const regions = regionViews(edition);
  const cover = pagesOf(edition, "omslag")[0];
  const guide = pagesOf(edition, "wegwijzer")[0];
  const formPages = keysOf(forms).flatMap((form) => pagesOf(edition, "vorm").filter(({ slug }) => slug === form));
  const signals = [...registers.signals.values()];
  const signalsAt = (slug: string): Signal[] => signals.filter(({ plekken }) => plekken.some((place) => place === slug));

  const cards = new Map(testimonies.map((page) => [page.slug, testimonyCard(page)]));
  const choices = choicesOf(testimonies);
  const following = new Map(testimonies.map((page, index) => [page.slug, testimonies[index + 1] ?? testimonies[0]]));
  const testimoniesOf = cardsByTopic(testimonies);
  const topicsOfPart = (part: KompasPart): readonly PageOf<"onderwerp">[] => topics.filter(({ data }) => data.deel === part);
  const railOfPart = new Map(keysOf(kompasParts).map((part) => [part, railOf(topicsOfPart(part))]));
  const rails = { instruments: railOf(instruments), themes: railOf(themePages), places: railOf(places), forms: railOf(formPages) };
  const toInstruments = pagesOf(edition, "instrumenten").map((page): NavLink => ({ ...link(page), current: false }));
  const blocks = new Map([...registers.blocks.values()].map((block) => [block.id, blockView(block.id, edition)]));
  const chapterEntries = (cover?.data.opzet ?? []).map(({ slug, titel }, index): ChapterEntry => {
    const page = chapters.find((chapter) => chapter.slug === slug);
    return {
      number: index + 1,
      total: 12,
      title: page?.data.titel ?? titel,
      ...(page ? { href: page.address, minutes: page.body.minutes } : {}),
    };
  });
  const [scanPage] = pagesOf(edition, "zelfscan");
  const scan = scanPage === undefined ? {} : { scan: link(scanPage) };
  const plateausOf = (theme: string): PlateauBlocks[] =>
    keysOf(plateaus).map((plateau) => ({
      plateau,
      title: plateaus[plateau],
      blocks: [...blocks.values()].filter((block) => block.thema === theme && block.plateau === plateau),
    }));
  // Who reads without details goes on without details; a chapter that has no such route is read whole.
  const gentleEntries = chapterEntries.map((entry): ChapterEntry => {
    const page = gentle.find((chapter) => chapter.address === gentleAddress(entry.href ?? ""));
    return page === undefined ? entry : { ...entry, href: page.address, minutes: page.body.minutes };
  });
  const sourcesOf = (ids: readonly string[]): Source[] => ids.flatMap((id) => registers.sources.get(id) ?? []);
  const books = booksOf(edition);
  const filesOf = (name: BookName, day: string): BookFile[] =>
    library.files.flatMap((made) => (made.book === name && made.day === day ? [bookFile(made)] : []));
  const takeAlong = (name: BookName): Link[] => {
    const book = books.find((candidate) => candidate.name === name);
    if (book === undefined) return [];
    const files = filesOf(name, edition.today).map(({ text, format, href }) => ({ text: `${text} (${format})`, href }));
    return [{ text: "Alles op één pagina, om te printen", href: book.whole.address }, ...files];
  };
  const blockLinks = (ids: readonly string[]): Link[] =>
    ids.flatMap((id) => blocks.get(id) ?? []).map((block) => ({ text: `${block.id} ${block.titel}`, href: block.href }));
  const blocksOfTopic = (name: string): BlockView[] => [...blocks.values()].filter((block) => block.kompas.includes(name));

  return {
    home: (page, frame) => ({
      ...view(page, frame),
      doors: page.data.deuren.map((door, index) => ({
        title: door.titel,
        sentence: door.zin,
        links: door.links.map(({ tekst, adres }) => ({ text: tekst, href: adres })),
        ...optionalDrawing(door.tekening, `deur-${String(index + 1)}`),
      })),
      ...(page.data.snel === undefined ? {} : { fast: { text: page.data.snel.tekst, href: page.data.snel.adres } }),
      places: page.data.plekken.map((place, index) => ({
        drawing: drawing(place.tekening, `plek-${String(index + 1)}`),
        place: place.plek,
        observation: place.waarneming,
        href: place.adres,
      })),
    }),
    omslag: (page, frame) => {
      const first = chapters[0];
      return {
        ...view(page, frame),
        takeAlong: takeAlong("longread"),
        chapters: chapterEntries,
        routes: page.data.routes.map(({ voor, zin, links }) => ({
          title: voor,
          sentence: zin,
          links: links.map(({ tekst, adres }) => ({ text: tekst, href: adres })),
        })),
        minutes: chapters.reduce((sum, chapter) => sum + chapter.body.minutes, 0),
        ...(first ? { first: link(first) } : {}),
      };
    },
    hoofdstuk: (page, frame) => {
      const gentle = page.body === page.gentle;
      const entries = gentle ? gentleEntries : chapterEntries;
      const index = entries.findIndex((entry) => entry.href === page.address);
      const entry = entries[index] ?? {
        number: page.order,
        total: 12,
        title: page.data.titel,
        href: page.address,
        minutes: page.body.minutes,
      };
      const [previous, next] = [entries[index - 1], entries[index + 1]];
      const whole = chapterEntries[index]?.href;
      return {
        ...view(page, frame),
        gentle,
        ...(gentle && whole !== undefined ? { otherRoute: { text: "Lees het hele hoofdstuk", href: whole } } : {}),
        ...(!gentle && page.gentle !== undefined ? { otherRoute: { text: "Lees zonder details", href: gentleAddress(page.address) } } : {}),
        chapter: entry,
        ...(previous ? { previous } : {}),
        ...(next ? { next } : {}),
      };
    },
    getuigenissen: (page, frame) => ({
      ...view(page, frame),
      cards: testimonies.flatMap((story) =>
        page.choice === undefined || answersTo(story, page.choice) ? (cards.get(story.slug) ?? []) : [],
      ),
      facets: choices.map(({ name, title, choices: options }) => ({
        name,
        title,
        options: options.map((choice) => ({
          ...choice,
          text: choice.label,
          href: choiceAddress(choice),
          current: page.choice?.facet === choice.facet && page.choice.key === choice.key,
        })),
      })),
      ...(page.choice === undefined ? {} : { choice: page.choice.label }),
    }),
    getuigenis: (page, frame) => {
      const next = following.get(page.slug);
      return {
        ...view(page, frame),
        card: testimonyCard(page),
        ...optionalDrawing(page.data.tekening, "plek"),
        ...(page.picture === undefined ? {} : { picture: new TrustedHtml(page.picture) }),
        blocks: blockLinks(page.data.kader),
        kompas: kompasLinks(page.data.kompas, edition),
        help: helpBlock(registers, page.data),
        otherSide: otherSideOf(page, testimonies).flatMap((other) => cards.get(other.slug) ?? []),
        chapters: chapters.filter(({ data }) => data.vormen.some((form) => page.data.vormen.includes(form))).map(link),
        ...(next && next !== page ? { next: card(next) } : {}),
      };
    },
    kompas: (page, frame) => ({
      ...view(page, frame),
      takeAlong: takeAlong("kompas"),
      tools: tools.map(card),
      parts: keysOf(kompasParts)
        .map((part) => ({ id: part, title: kompasParts[part], topics: topicsOfPart(part).map(card) }))
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
      instruments: kompasLinks(
        page.data.instrumenten.map((slug) => `instrumenten/${slug}`),
        edition,
      ),
      blocks: blocksOfTopic(page.slug),
      testimonies: testimoniesOf.get(page.slug) ?? [],
    }),
    instrumenten: (page, frame) => ({
      ...view(page, frame),
      rows: instruments.map((instrument) => ({
        ...card(instrument),
        situations: instrument.data.situaties,
        decider: instrument.data.beslisser,
        speed: instrument.data.snelheid,
        forms: instrument.data.vormen,
      })),
    }),
    instrument: (page, frame) => ({
      ...view(page, frame),
      rail: rails.instruments(page.address),
      combine: page.data.combineer.flatMap(({ instrument, waarom }) =>
        kompasLinks([`instrumenten/${instrument}`], edition).map((found) => ({ ...found, reason: waarom })),
      ),
      blocks: blocksOfTopic(`instrumenten/${page.slug}`),
    }),
    kaarten: (page, frame) => ({
      ...view(page, frame),
      cards: sheets.map((sheet) => ({ ...card(sheet), audience: sheet.data.voor_wie })),
    }),
    kaart: (page, frame) => ({
      ...view(page, frame),
      lines: page.data.bel.flatMap((id) => registers.helpLines.get(id) ?? []),
      kompas: kompasLinks(page.data.kompas, edition),
      origin: registers.site.url.replace(/\/$/, ""),
      publishers: [...new Set(sourcesOf(page.data.bronnen).map(({ organisatie }) => organisatie))],
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
        kompas: kompasLinks(step.kompas, edition),
      })),
      others: ways.filter((other) => other !== page).map(card),
    }),
    leerpad: (page, frame) => ({
      ...view(page, frame),
      modules: modules.map((other) => ({ ...card(other), slug: other.slug, minutes: other.data.minuten })),
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
        kompas: kompasLinks(page.data.kompas, edition),
        ...(next ? { next: card(next) } : {}),
      };
    },
    sjablonen: (page, frame) => ({
      ...view(page, frame),
      cards: pagesOf(edition, "sjabloon").map((template) => ({ ...card(template), audience: template.data.voor_wie })),
    }),
    sjabloon: (page, frame) => ({ ...view(page, frame), slug: page.slug }),
    neemmee: (page, frame) => ({
      ...view(page, frame),
      groups: [
        ...keysOf(kompasParts).map((part) => ({ title: kompasParts[part], pages: topicsOfPart(part).map(link) })),
        { title: "Bestuurlijke instrumenten", pages: instruments.map(link) },
        { title: "Kaarten", pages: sheets.map(link) },
      ].filter(({ pages }) => pages.length > 0),
      origin: registers.site.url.replace(/\/$/, ""),
    }),
    kader: (page, frame) => ({
      ...view(page, frame),
      ...scan,
      themes: themePages.map((theme) => ({
        ...card(theme),
        number: theme.data.nummer,
        plateaus: plateausOf(theme.slug),
      })),
    }),
    thema: (page, frame) => ({
      ...view(page, frame),
      ...scan,
      rail: rails.themes(page.address),
      plateaus: plateausOf(page.slug),
    }),
    zelfscan: (page, frame) => ({
      ...view(page, frame),
      themes: keysOf(themes).map((slug, index) => ({
        number: index + 1,
        title: themes[slug],
        slug,
        questions: page.data.samen.find(({ thema }) => thema === slug)?.vragen ?? [],
        plateaus: plateausOf(slug),
      })),
      total: blocks.size,
    }),
    signalen: (page, frame) => ({
      ...view(page, frame),
      ...(guide === undefined ? {} : { guide: card(guide) }),
      places: places.map(card),
      forms: formPages.map(card),
    }),
    plek: (page, frame) => ({
      ...view(page, frame),
      rail: rails.places(page.address),
      ...optionalDrawing(page.data.tekening, "plek"),
      signals: signalsAt(page.slug),
      ...optionalCard(page.data.kaart),
    }),
    vorm: (page, frame) => ({
      ...view(page, frame),
      rail: rails.forms(page.address),
      ...optionalDrawing(page.data.tekening, "plek"),
      // What belongs to few forms says more about this one.
      signals: signals.filter(({ vormen }) => vormen.some((form) => form === page.slug)).sort((a, b) => a.vormen.length - b.vormen.length),
    }),
    wegwijzer: (page, frame) => ({
      ...view(page, frame),
      places: places.map((place) => ({ ...link(place), id: place.slug, signals: signalsAt(place.slug), words: place.data.trefwoorden })),
      routes: page.data.wegen.map(({ route, nu, stappen, bel }) => ({
        id: route,
        title: routes[route],
        now: nu,
        steps: stappen,
        lines: bel.flatMap((id) => registers.helpLines.get(id) ?? []),
      })),
      forms: keysOf(forms).map((id) => {
        const found = formPages.find(({ slug }) => slug === id);
        return { id, title: forms[id], words: found?.data.trefwoorden ?? [], ...(found === undefined ? {} : { href: found.address }) };
      }),
      synonyms: registers.searchWords,
    }),
    hulp: (page, frame) => ({
      ...view(page, frame),
      rows: helpRows(page.data.rijen, registers),
      card: foldCard(page.data.vouwkaart, registers),
      languages: languageLinks(page.address),
    }),
    taal: (page, frame) => {
      const rows = helpRows(page.data.rijen, registers);
      return {
        ...view(page, frame),
        rows,
        card: foldCard(page.data.vouwkaart, registers),
        languages: languageLinks(page.address),
        dutchName: languageOf(page.slug).dutch,
        checkedOn: rows.map(({ line }) => line.gecontroleerd_op).sort()[0] ?? page.data.bijgewerkt,
      };
    },
    hulppagina: (page, frame) => view(page, frame),
    nummers: (page, frame) => ({ ...view(page, frame), numbers: numberEntries(edition) }),
    regios: (page, frame) => ({ ...view(page, frame), regions: regions.links(page.address), municipalities: regions.byLetter }),
    regio: (page, frame) => ({
      ...view(page, frame),
      regions: regions.links(page.address),
      contacts: regions.contacts(page.slug),
      coordination: registers.helpLines.get("comensha"),
      municipalities: regions.municipalitiesOf(page.slug),
      border: regions.borderOf(page.slug),
    }),
    sporen: (page, frame) => ({ ...view(page, frame), traces: registers.traces }),
    grensregio: (page, frame) => ({ ...view(page, frame), borders: regions.borders }),
    begrippen: (page, frame) => ({
      ...view(page, frame),
      terms: [...registers.terms.values()]
        .sort((a, b) => alphabetical(a.term, b.term))
        .map((term) => {
          const target = term.zie === undefined ? undefined : edition.byAddress.get(term.zie);
          return { ...term, sources: sourcesOf(term.bronnen), ...(target ? { see: link(target) } : {}) };
        }),
    }),
    cijfers: (page, frame) => view(page, frame),
    reeksen: (page, frame) => {
      const bySeries = grouped([...registers.figures.values()], (row) => row.reeks);
      return {
        ...view(page, frame),
        tables: [...bySeries].map(([name, figures], index) => ({
          series: series.get(name) ?? name,
          id: `reeks-${index + 1}`,
          rows: [...grouped(figures, (row) => `${row.maat}|${row.eenheid}`).values()].map((rows) => figureRow(rows, registers)),
        })),
      };
    },
    alles: (page, frame) => {
      const book = books.find(({ whole }) => whole === page);
      return {
        ...view(page, frame),
        book: book?.name ?? "",
        groups: book === undefined ? [] : wholeParts(edition, book, library.drawn),
        day: edition.today,
        url: registers.site.url.replace(/\/$/, "") + page.address,
      };
    },
    uitgaven: (page, frame) => ({
      ...view(page, frame),
      books: books.map(({ name, whole }) => ({ title: whole.data.titel, whole: link(whole), files: filesOf(name, edition.today) })),
      earlier: library.files.filter(({ day }) => day !== edition.today).map(bookFile),
    }),
    zoeken: (page, frame) => {
      const listed = [...edition.byAddress.values()]
        .filter((other) => isListed(edition, other))
        .map(indexCard)
        .sort((a, b) => alphabetical(a.text, b.text));
      const letters = [...new Set(listed.map(({ text }) => firstLetter(text)))];
      return {
        ...view(page, frame),
        index: letters.map((letter) => ({ letter, pages: listed.filter(({ text }) => firstLetter(text) === letter) })),
      };
    },
    pagina: (page, frame) => view(page, frame),
  };

  function optionalCard(slug: string | undefined): { card?: Link } {
    const sheet = sheets.find((page) => page.slug === slug);
    return sheet === undefined ? {} : { card: link(sheet) };
  }
}

function view<K extends Kind>(page: PageOf<K>, frame: Frame): PageView<FrontMatter<K>> {
  return { data: page.data, body: page.body, frame };
}

const formats = { pdf: "PDF", epub: "E-boek, EPUB" } as const;

function bookFile({ href, title, day, format, bytes }: MadeBook): BookFile {
  const size = bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
  return { href, text: `${title}, ${formatDay(day)}`, format: `${formats[format]}, ${size}` };
}

function link(page: PageOf<Kind>): Link {
  return { text: page.data.titel, href: page.address };
}

function card(page: PageOf<Kind>): Card {
  return { ...link(page), summary: page.data.samenvatting };
}

/** A page as the A to Z lists it: one in another language under what we call that language. */
function indexCard(page: PageOf<Kind>): Card {
  if (!isOf(page, "taal")) return card(page);
  const { name, dutch } = languageOf(page.slug);
  return { text: `Hulp in het ${dutch}`, href: page.address, summary: name };
}

/** A reader oversees this many links beside a page; the crumb above the title leads to the whole room. */
const longestRail = 30;

/** The rail of a room: all its pages, or those around the reader, so that a page does not grow with its room. */
function railOf(pages: readonly PageOf<Kind>[]): (current: string) => NavLink[] {
  const places = new Map(pages.map((page, index) => [page.address, index]));
  return (current) => {
    const middle = (places.get(current) ?? 0) - longestRail / 2;
    const first = Math.max(0, Math.min(middle, pages.length - longestRail));
    return pages.slice(first, first + longestRail).map((page) => ({ ...link(page), current: page.address === current }));
  };
}

/** A topic shows this many stories at most; /getuigenissen/ has them all. */
const mostStories = 3;

/** The cards of the first testimonies that name a topic, by the topic's slug. */
function cardsByTopic(testimonies: readonly PageOf<"getuigenis">[]): ReadonlyMap<string, readonly TestimonyCard[]> {
  const byTopic = new Map<string, TestimonyCard[]>();
  for (const page of testimonies) {
    for (const slug of new Set(page.data.kompas)) {
      const found = byTopic.get(slug) ?? [];
      byTopic.set(slug, found);
      if (found.length < mostStories) found.push(testimonyCard(page));
    }
  }
  return byTopic;
}

/** A story shows at most this many from the other side. */
const mostOtherSide = 2;

/**
 * Stories from the other side that share a form: who saw it beside whom it happened to. Counted on from the story's own
 * place, so that not every story of a form points to the same two.
 */
function otherSideOf(page: PageOf<"getuigenis">, testimonies: readonly PageOf<"getuigenis">[]): PageOf<"getuigenis">[] {
  const place = testimonies.indexOf(page);
  return [...testimonies.slice(place + 1), ...testimonies.slice(0, Math.max(0, place))]
    .filter(({ data }) => data.soort !== page.data.soort && data.vormen.some((form) => page.data.vormen.includes(form)))
    .slice(0, mostOtherSide);
}

/** The uid of a drawing that a layout places; drawings in prose count per subject (ProseContext.uid), so the two never meet. */
function drawing(subject: string, uid: string): DrawingRef {
  if (!isDrawingSubject(subject)) throw new Error(`The checkpoint let an unknown drawing through: ${subject}`);
  return { subject, uid };
}

function optionalDrawing(subject: string | undefined, uid: string): { drawing?: DrawingRef } {
  return subject === undefined ? {} : { drawing: drawing(subject, uid) };
}

function testimonyCard(page: PageOf<"getuigenis">): TestimonyCard {
  const { data } = page;
  return {
    ...card(page),
    provenance: provenances[data.herkomst],
    type: testimonyTypes[data.soort],
    forms: data.vormen.map((form) => forms[form]),
    ageBand: ageBands[data.leeftijdsgroep],
    regionType: regionTypes[data.regiotype],
    ...(data.rol === undefined ? {} : { role: data.rol }),
    minutes: page.body.minutes,
    keys: {
      soort: data.soort,
      vormen: data.vormen,
      rol: slugify(data.rol ?? ""),
      leeftijdsgroep: data.leeftijdsgroep,
      regiotype: data.regiotype,
    },
  };
}

function blockView(id: string, edition: Edition): BlockView {
  const block = edition.registers.blocks.get(id);
  if (block === undefined) throw new Error(`No such Kader block: ${id}`);
  const testimony = pagesOf(edition, "getuigenis").find((page) => page.slug === block.getuigenis);
  const anchor = blockAnchor(id);
  return {
    ...block,
    anchor,
    href: `/kader/${block.thema}/#${anchor}`,
    statusLabel: blockStatuses[block.status],
    kompasLinks: kompasLinks(block.kompas, edition),
    ...(testimony
      ? {
          testimony: {
            ...card(testimony),
            provenance: provenances[testimony.data.herkomst],
          },
        }
      : {}),
    sources: block.bronnen.flatMap((name) => edition.registers.sources.get(name) ?? []),
  };
}

function kompasLinks(slugs: readonly string[], edition: Edition): Link[] {
  return slugs.flatMap((slug) => {
    const page = edition.byAddress.get(`/kompas/${slug}/`);
    return page === undefined ? [] : [link(page)];
  });
}

/** The help page in every language there is, Dutch first, then in the order of the vocabulary; marks where the reader is. */
function languageLinksOf(edition: Edition): (current: string) => LanguageLink[] {
  const dutch = pagesOf(edition, "hulp").map(({ address }) => ({ href: address, name: "Nederlands", tag: "nl", dir: "ltr" as const }));
  const bySlug = new Map(pagesOf(edition, "taal").map((page) => [page.slug, page.address]));
  const others = keysOf(languages).flatMap((code) => {
    const href = bySlug.get(code);
    const { name, tag, dir } = languages[code];
    return href === undefined ? [] : [{ href, name, tag, dir }];
  });
  return (current) => [...dutch, ...others].map((language) => ({ ...language, current: language.href === current }));
}

function helpRows(rows: FrontMatter<"hulp">["rijen"], registers: Registers): HelpRow[] {
  return rows.flatMap(({ situatie, lijn }) => {
    const line = registers.helpLines.get(lijn);
    return line === undefined ? [] : [{ situation: situatie, line }];
  });
}

function foldCard(card: FrontMatter<"hulp">["vouwkaart"], registers: Registers): FoldCardView {
  return {
    title: card.kop,
    explanation: card.uitleg,
    front: card.voorkant,
    numbers: card.regels.flatMap(({ lijn, tekst }) => {
      const number = registers.helpLines.get(lijn)?.nummer;
      return number === undefined ? [] : [{ number, text: tekst }];
    }),
  };
}

/** Dutch alphabetical order without the clock or the machine's own locale. */
function alphabetical(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

function firstLetter(title: string): string {
  return title
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .slice(0, 1)
    .toUpperCase();
}

/** Series whose name in the register is an abbreviation. */
const series: ReadonlyMap<string, string> = new Map([
  ["NR", "Nationaal Rapporteur"],
  ["NR/UNODC", "Nationaal Rapporteur en UNODC"],
  ["wet", "Wetgeving"],
]);

/** Figures that count the same thing, as one row. */
function figureRow(figures: readonly Figure[], registers: Registers): FigureRow {
  return {
    label: figures[0]?.maat ?? "",
    unit: figures[0]?.eenheid ?? "",
    values: figures.map(({ periode, waarde, eenheid, zekerheid, lapsed }) => ({
      period: periode,
      value: formatFigure({ waarde, eenheid }),
      ...(zekerheid === "gezien" ? {} : { certainty: zekerheid }),
      ...(lapsed === undefined ? {} : { lapsed }),
    })),
    publishers: [...new Set(figures.flatMap(({ bron }) => registers.sources.get(bron)?.organisatie ?? []))],
  };
}

/** The same things under each other, by a key, in the order they came. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
