/**
 * The props of the layouts: one view for each kind of page, made by `_config/draw/views/`, rendered by `_includes/layouts`. A view is plain data. A
 * layout never looks anything up and never decides what may be published.
 */
import type {
  Block,
  HelpLine,
  Navigation,
  Ruling,
  Sentences,
  Signal,
  SiteSettings,
  Source,
  Term,
  Traces,
} from "../_config/model/registers.ts";
import type { FrontMatter } from "../_config/model/kinds.ts";
import type { Node } from "../_config/model/nodes.ts";
import type { Filtered } from "../_shared/search/files.ts";
import type { ScanName } from "../_shared/zelfscan/kinds.ts";
import type { Form, MomentKind, MomentPlace, Plateau, PracticeSize, Route, WorkAudience } from "../_shared/vocabulary.ts";
import type { DrawingSubject } from "./drawings/index.ts";
import type { ScenePlace } from "./scenes/index.ts";

/** A link. `href` is an existing address on this site, or a full https address. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A link whose text occurs more than once on the page: screen readers also get what this one is about. */
export interface LinkOf extends Link {
  readonly of?: string;
}

/** A link in a list that marks the current page. */
export interface NavLink extends Link {
  readonly current: boolean;
}

/** A heading of level 2 in the body, in reading order; `id` is its anchor. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A source in the list under a page: its number, and the anchors of the places that refer to it (may be empty). */
export interface SourceNote {
  readonly number: number;
  readonly source: Source;
  readonly references: readonly string[];
}

/** A paragraph of a story that illustrates something: codes of building blocks, slugs of topics. */
export interface ShownParagraph {
  readonly names: readonly string[];
  readonly anchor: string;
  readonly text: string;
}

/** A paragraph of a story in which somebody doubts, asks, acts or fails to, and the sentence for it in the index of moments. */
export interface MarkedMoment {
  readonly kind: MomentKind;
  readonly place: MomentPlace;
  /** Codes of building blocks. */
  readonly blocks: readonly string[];
  readonly what: string;
  readonly anchor: string;
}

/** Rendered prose and what was collected while rendering it. */
export interface Body {
  /** The nodes to render; all text in them is escaped when the page is written. */
  readonly prose: readonly Node[];
  readonly headings: readonly Heading[];
  readonly notes: readonly SourceNote[];
  /** Number of words, for the reading time and the tests. */
  readonly words: number;
  /** Paragraphs that other pages quote; only in stories. */
  readonly passages: readonly ShownParagraph[];
  /** Places that the index of moments links to; only in stories. */
  readonly moments: readonly MarkedMoment[];
  /** Every id in it, so every possible link target. */
  readonly anchors: readonly string[];
  /** The first place of which it has a drawing. */
  readonly drawing?: DrawingSubject | undefined;
  /** The place that opens it; only in chapters. */
  readonly scene?: SceneView | undefined;
  /** Reading time in whole minutes, at least 1. */
  readonly minutes: number;
}

/** A place that opens a chapter: its drawing, its caption without "Illustratie.", and the text of each of its three looks. */
export interface SceneView {
  readonly place: ScenePlace;
  readonly caption: string;
  readonly steps: readonly (readonly Node[])[];
}

/** A drawing on a page: subject, an id that is unique on the page, and the caption without "Illustratie.". */
export interface DrawingRef {
  readonly subject: DrawingSubject;
  readonly uid: string;
  readonly caption?: string;
}

/** The share picture of a page. */
export interface SharePictureRef {
  /** Site-absolute; the file name contains a hash of the content. */
  readonly href: string;
  readonly alt: string;
}

/** The data of the frame around every page. */
export interface Frame {
  readonly site: SiteSettings;
  /** The address of the edition for the Tor network, without a slash at the end; absent in that edition itself. */
  readonly onion?: string;
  readonly sentences: Sentences;
  /** The commit that was built, and its day, if known. */
  readonly version?: { readonly day: string; readonly commit: string };
  readonly navigation: {
    readonly main: readonly NavLink[];
    readonly footer: readonly { readonly title: string; readonly links: readonly Link[] }[];
  };
  /** Site-absolute, ends in a slash (or a file name for the page of an error). */
  readonly address: string;
  readonly title: string;
  /** The title for tab and history; no more than is safe on a page that somebody opens in fear. */
  readonly tab?: string;
  readonly description: string;
  /** The language of the page, and the texts of the frame in it. */
  readonly language: FrameLanguage;
  /** Help pages: system type, no font, no progress bar, the smallest style sheet. */
  readonly register: "lees" | "werk" | "hulp";
  /** The style sheet: a file to fetch, or, on a help page, the style itself. */
  readonly style: { readonly href: string } | { readonly css: string };
  /** The only script: the exit; on a page with an island the exit and the island together. */
  readonly script: string;
  /** A module that the island fetches when idle: too large for the first view. */
  readonly later?: string;
  /** Fonts to preload; none on pages where a font would delay help. */
  readonly preload: readonly string[];
  /** The Content-Security-Policy of this page, without frame-ancestors (which a meta element cannot carry). */
  readonly csp: string;
  /** False: search engines are told not to index this page. */
  readonly indexable: boolean;
  /** The data of this page for the search index; absent: the page is not in the index. */
  readonly search?: SearchFields;
  /** What is shown when this page is shared; absent: nothing, as for help and for a story without consent for it. */
  readonly picture?: SharePictureRef;
  /** The module that makes Word files, on pages where the markup gives its address to the script. */
  readonly word?: string;
  /** Whether the reading progress bar is shown (longread, testimonies). */
  readonly progress: boolean;
}

/** The language of a page. On a page in another language than Dutch, Dutch parts are marked as such, and the menus are left out. */
export interface FrameLanguage {
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly skip: string;
  /** The accessible name of the bar with help and exit. */
  readonly bar: string;
  /** The text of the link to help, and its address: help in this language. */
  readonly help: string;
  readonly helpAddress: string;
  readonly exit: string;
  /** The text for the tab and screen readers after the exit, until the other site responds. It reveals nothing about this site. */
  readonly leaving: string;
  /** What three presses of Shift do. */
  readonly key: string;
}

/** The data of a page for the search. `words` are additional words by which it is found, `questions` queries that it answers. */
export interface SearchFields extends Filtered {
  readonly soort: string;
  readonly words: readonly string[];
  readonly questions: readonly string[];
  /** The origin of a testimony, so that its search result has that label. */
  readonly herkomst?: string;
}

/** Every page: front matter, rendered body, frame. */
export interface PageView<D> {
  readonly data: D;
  readonly body: Body;
  readonly frame: Frame;
}

/** A page in a list. */
export interface Card extends Link {
  readonly summary: string;
}

/** A page with the subject of its drawing, for a list that shows a crop of it. */
export interface PicturedCard extends Card {
  readonly drawing?: DrawingSubject;
}

/** A page in the A to Z, with the language of its texts where that is not the one of the list. */
export interface IndexCard extends Card {
  /** The language of the page and of its summary; absent: Dutch. */
  readonly lang?: string;
  /** The language of its title in this list. */
  readonly titleLang?: string;
}

export interface ChapterEntry {
  readonly number: number;
  readonly total: number;
  readonly title: string;
  /** Absent: planned, not published yet. */
  readonly href?: string;
  readonly minutes?: number;
  /** What it is about, in one line. */
  readonly about?: string | undefined;
}
/** A chapter that is published. */
export interface OpenChapter extends ChapterEntry {
  readonly href: string;
  readonly minutes: number;
}

/** A paragraph of a story as quoted by another page, with its address. */
export interface QuotedParagraph {
  readonly text: string;
  readonly href: string;
}

export interface TestimonyCard extends PicturedCard {
  readonly provenance: string;
  readonly forms: readonly string[];
  readonly ageBand: string;
  readonly regionType: string;
  readonly role?: string;
  readonly minutes: number;
  /** On a page that the story illustrates: the paragraph that does so, in place of the summary. */
  readonly passage?: QuotedParagraph;
  /** The keys behind the labels, for the filter. */
  readonly keys: {
    readonly soort: string;
    readonly vormen: readonly string[];
    readonly rol: string;
    readonly leeftijdsgroep: string;
    readonly regiotype: string;
  };
}

export interface BlockView extends Block {
  /** Anchor on the theme's page, e.g. "k2-3". */
  readonly anchor: string;
  readonly href: string;
  readonly statusLabel: string;
  readonly kompasLinks: readonly Link[];
  /** A story that illustrates the block, with its origin. */
  readonly testimony?: Card & { readonly provenance: string; readonly passage?: QuotedParagraph };
  readonly sources: readonly Source[];
  /** The address of the examples of practice, if there is such a page, and their number. */
  readonly practices?: { readonly href: string; readonly count: number };
  /** The address of this block in the index of moments, if it has any. */
  readonly moments?: string;
}

/** What municipalities decided or did, as a page shows it. */
export interface PracticeView extends Link {
  readonly id: string;
  readonly year: string;
  readonly state: string;
  /** The values it can be filtered by. */
  readonly sizes: readonly PracticeSize[];
  readonly what: string;
  /** The result, if known. */
  readonly outcome?: string;
  readonly reading: string;
  /** Every building block it is an example of; it is listed under the first. */
  readonly blocks: readonly string[];
  readonly sources: readonly Source[];
}

/** The examples of practice of one building block: those listed here, and those listed under another block. */
export interface BlockPractices {
  readonly block: BlockView;
  readonly own: readonly PracticeView[];
  readonly elsewhere: readonly PracticeView[];
}

/** The building blocks of one theme on one plateau. */
export interface PlateauBlocks {
  readonly plateau: Plateau;
  readonly title: string;
  readonly blocks: readonly BlockView[];
}

/** The help block: four rows in a fixed order. */
export interface HelpBlockView {
  readonly lines: readonly HelpLine[];
  readonly sentences: Sentences;
}

/** A series of counts over time: one row of a table, one series, one unit. */
export interface FigureRow {
  readonly label: string;
  readonly unit: string;
  readonly values: readonly {
    /** The id of its anchor, which other pages refer to. */
    readonly id: string;
    readonly period: string;
    readonly value: string;
    /** Absent when the figure was seen in the source itself. */
    readonly certainty?: keyof typeof figureMarks;
    /** When it is outdated: where to find the current figure. */
    readonly lapsed?: Source;
  }[];
  /** Who published the figures; the CSV has the address of each source. */
  readonly publishers: readonly string[];
}

/** The mark after a figure that was not read in its own source. */
export const figureMarks = { "tweede-hand": "*", afgeleid: "†" } as const;

/** A link with one sentence about what is there. */
export interface StepLink extends Link {
  readonly sentence: string;
}
/** Three planes that touch, the first screen of the front page: to read, to do, to get help. */
export interface HomePlanesView {
  /** The newest story; undefined when none may be shown here. */
  readonly story?: TestimonyCard;
  /** What is shown in its place then. */
  readonly longread?: Card;
  readonly reading: readonly Link[];
  readonly steps: readonly StepLink[];
  readonly tools: readonly Link[];
  readonly alarm: HelpLine;
  readonly talk: StepLink;
  /** Help in other languages: the first few by name, and how many more there are. */
  readonly languages: readonly LanguageLink[];
  readonly moreLanguages: number;
}
export type HomeView = PageView<FrontMatter<"home">> & {
  readonly drawing: DrawingRef;
  readonly planes: HomePlanesView;
  readonly places: readonly { readonly drawing: DrawingRef; readonly place: string; readonly observation: string; readonly href: string }[];
};
/** A file to download: a book as PDF or e-book. */
export interface BookFile extends Link {
  /** Format and size, "PDF, 79 bladzijden, 1,7 MB". */
  readonly format: string;
}
export interface EarlierEdition {
  readonly files: readonly BookFile[];
  readonly changes: readonly { readonly day: string; readonly page: Link; readonly notes: readonly string[] }[];
}
/** A page as part of a whole book; `id` is its anchor there. */
export interface WholePart {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Node[];
}
export type OmslagView = PageView<FrontMatter<"omslag">> & {
  /** The page with the whole longread; empty when there is none. */
  readonly takeAlong: readonly Link[];
  readonly chapters: readonly ChapterEntry[];
  readonly minutes: number;
  /** The first published chapter. */
  readonly first?: Link;
  readonly routes: readonly { readonly title: string; readonly sentence: string; readonly links: readonly Link[] }[];
  /** The chapters of the one-hour route, with their total reading time; absent when the cover has no such route. */
  readonly hour?: { readonly chapters: readonly OpenChapter[]; readonly minutes: number };
};
/** A chapter in a minute: what it tells of a case, a voice, and the question at its end. */
interface ChapterInBrief {
  readonly chapter: OpenChapter;
  readonly id: string;
  readonly content: readonly Node[];
  readonly question?: string | undefined;
}
export type VerkortView = PageView<FrontMatter<"verkort">> & {
  readonly parts: readonly ChapterInBrief[];
  readonly minutes: number;
};
export type HoofdstukView = PageView<FrontMatter<"hoofdstuk">> & {
  /** Whether this is the chapter without details. */
  readonly gentle: boolean;
  /** The other route through this chapter: without details, or whole. */
  readonly otherRoute?: Link;
  readonly chapter: ChapterEntry;
  readonly previous?: ChapterEntry;
  readonly next?: ChapterEntry;
};
/** A filter of the testimonies, with its values and the number of stories for each. */
export interface FacetView {
  readonly name: string;
  readonly title: string;
  readonly options: readonly (Link & { readonly key: string; readonly label: string; readonly count: number; readonly current: boolean })[];
}
export type GetuigenissenView = PageView<FrontMatter<"getuigenissen">> & {
  readonly cards: readonly TestimonyCard[];
  readonly facets: readonly FacetView[];
  /** The filter that the list was narrowed by. */
  readonly choice?: Link;
  /** The page that also has the stories that search engines may not index; absent on that page itself. */
  readonly everybody?: string;
  /** The index of moments in the stories, when it is published. */
  readonly moments?: Card;
};
/** The recording of a story, its captions, its length and whose voice it is. */
export interface SoundView {
  readonly href: string;
  readonly captions: string;
  readonly seconds: number;
  readonly voice: string;
}

export type GetuigenisView = PageView<FrontMatter<"getuigenis">> & {
  readonly card: TestimonyCard;
  readonly drawing?: DrawingRef;
  readonly picture?: readonly Node[];
  readonly sound?: SoundView;
  readonly blocks: readonly Link[];
  readonly kompas: readonly Link[];
  readonly help: HelpBlockView;
  /** Stories from the other side, survivor beside professional, that share a form. */
  readonly otherSide: readonly TestimonyCard[];
  /** Chapters of the longread about the same form. */
  readonly chapters: readonly Link[];
  readonly next?: Card;
};
/** A topic in the register of the Kompas, with its audience. */
export interface TopicRow extends Card {
  readonly audiences: readonly WorkAudience[];
}
export interface TopicGroup {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly TopicRow[];
}
export type KompasView = PageView<FrontMatter<"kompas">> & {
  readonly doors: readonly StepLink[];
  readonly takeAlong: readonly Link[];
  /** The tools of the Kompas: the routes, the training, what can be printed and taken along. */
  readonly tools: readonly Card[];
  readonly parts: readonly TopicGroup[];
  readonly instruments: readonly Card[];
};
export type OnderwerpView = PageView<FrontMatter<"onderwerp">> & {
  /** The name of its part of the Kompas, and the topics in it. */
  readonly part: string;
  readonly rail: readonly NavLink[];
  readonly instruments: readonly Link[];
  readonly drawing?: DrawingRef;
  readonly blocks: readonly BlockView[];
  readonly testimonies: readonly TestimonyCard[];
  readonly paper: TopicPaper;
};
/** The printed versions of a topic or an instrument: its cards, and the page on which it becomes a document of one's own. */
export interface TopicPaper {
  readonly cards: readonly Link[];
  readonly document?: string;
}
/** An instrument as a row of the comparison. */
export interface InstrumentRow extends Link {
  readonly data: FrontMatter<"instrument">;
  /** The article, at its publisher. */
  readonly article: LawView;
}
export type InstrumentenView = PageView<FrontMatter<"instrumenten">> & {
  readonly rows: readonly InstrumentRow[];
  /** Where the text of an instrument can be taken along, if that page exists. */
  readonly takeAlong: readonly Link[];
};
/** A ruling as a page shows it: in the words of the register, with its address and where it was read. */
export interface RulingView {
  readonly ecli: string;
  readonly href: string;
  readonly court: string;
  readonly day: string;
  readonly outcome: Ruling["uitkomst"];
  readonly verdict: string;
  readonly lesson: string;
  readonly state: Ruling["stand"];
  readonly reading: Ruling["gelezen"];
  readonly source: Source;
  readonly lapsed: boolean;
}
/** A law with its official text. */
export interface LawView {
  readonly short: string;
  readonly source: Source;
  readonly lapsed: boolean;
}
export type InstrumentView = PageView<FrontMatter<"instrument">> & {
  /** The article itself first. */
  readonly laws: readonly LawView[];
  readonly rulings: readonly RulingView[];
  /** Instruments that go with it, each with the reason. */
  readonly combine: readonly (Link & { readonly reason: string })[];
  readonly blocks: readonly BlockView[];
  readonly paper: TopicPaper;
};
export type KeuzesView = PageView<FrontMatter<"keuzes">> & {
  readonly starts: readonly { readonly title: string; readonly choices: readonly Link[] }[];
};
export type KeuzeView = PageView<FrontMatter<"keuze">> & {
  readonly instruments: readonly (Link & {
    readonly reason: string;
    readonly threshold: string;
    readonly who: FrontMatter<"instrument">["beslisser"];
    readonly speed: FrontMatter<"instrument">["snelheid"];
  })[];
  readonly alarm: HelpLine;
  /** Whom to call, in this order, with the number that is open to everybody. */
  readonly calls: readonly { readonly titel: string; readonly tekst: string; readonly lines: readonly HelpLine[] }[];
  /** The other goals that somebody may have with the same situation. */
  readonly others: readonly Link[];
};
export type KaartenView = PageView<FrontMatter<"kaarten">> & {
  readonly cards: readonly (Card & { readonly audience: string })[];
  /** Files for print, if they were made. */
  readonly sheets: readonly BookFile[];
};
export type KaartView = PageView<FrontMatter<"kaart">> & {
  readonly lines: readonly HelpLine[];
  readonly kompas: readonly Link[];
  /** The origin of the site, for the address on the printed card; without a slash at the end. */
  readonly origin: string;
  /** The publishers of the sources of the card, each once. */
  readonly publishers: readonly string[];
  /** Files for print, if they were made. */
  readonly sheets: readonly BookFile[];
};
export type RouteView = PageView<FrontMatter<"route">> & {
  readonly steps: readonly {
    readonly title: string;
    readonly text: string;
    readonly when: string;
    readonly who: string;
    readonly result: string;
    readonly blocks: readonly Link[];
    readonly kompas: readonly Link[];
  }[];
  /** The other routes. */
  readonly others: readonly Card[];
};
export type LeerpadView = PageView<FrontMatter<"leerpad">> & {
  /** Each with what somebody can do the day after. */
  readonly modules: readonly (Card & { readonly slug: string; readonly minutes: number; readonly plans: readonly string[] })[];
  /** Talks and lessons. */
  readonly talks: readonly Card[];
};
export type ModuleView = PageView<FrontMatter<"module">> & {
  readonly slug: string;
  readonly number: number;
  readonly total: number;
  readonly blocks: readonly Link[];
  readonly kompas: readonly Link[];
  readonly next?: Card;
};
export type SjablonenView = PageView<FrontMatter<"sjablonen">> & {
  readonly groups: readonly { readonly title: string; readonly cards: readonly (Card & { readonly audience: string })[] }[];
};
export type SjabloonView = PageView<FrontMatter<"sjabloon">> & {
  readonly slug: string;
  readonly laws: readonly LawView[];
  /** The text, with the parts to fill in or tick marked. */
  readonly prose: readonly Node[];
  readonly sheets: readonly BookFile[];
};
export type OefeningenView = PageView<FrontMatter<"oefeningen">> & { readonly cards: readonly Card[] };
export type OefeningView = PageView<FrontMatter<"oefening">> & { readonly blocks: readonly Link[]; readonly kompas: readonly Link[] };
export type PresentatieView = PageView<FrontMatter<"presentatie">> & {
  readonly slug: string;
  readonly before: readonly Node[];
  readonly slides: readonly (readonly Node[])[];
  readonly blocks: readonly Link[];
  readonly kompas: readonly Link[];
};
export type NeemmeeView = PageView<FrontMatter<"neemmee">> & {
  /** The pages that can be taken along, by part of the Kompas. */
  readonly groups: readonly { readonly title: string; readonly pages: readonly (Link & { readonly id: string })[] }[];
  readonly origin: string;
};
export type NaslagView = PageView<FrontMatter<"naslag">> & { readonly rail: readonly NavLink[] };
export type KaderView = PageView<FrontMatter<"kader">> & {
  readonly themes: readonly (Card & { readonly number: number; readonly plateaus: readonly PlateauBlocks[] })[];
  /** The self-scan, when it is published. */
  readonly scan?: Link;
  /** The examples of practice, when they are published. */
  readonly practices?: Link;
  readonly takeAlong: readonly Link[];
};
export type ThemaView = PageView<FrontMatter<"thema">> & {
  readonly rail: readonly NavLink[];
  readonly plateaus: readonly PlateauBlocks[];
  readonly scan?: Link;
};
export type PraktijkenView = PageView<FrontMatter<"praktijken">> & {
  readonly themes: readonly (Link & { readonly blocks: readonly BlockView[] })[];
  /** How many examples there are, from how many municipalities. */
  readonly total: number;
  /** Every municipality with an example, in alphabetical order, with a link to each: its building block and year. */
  readonly municipalities: readonly { readonly name: string; readonly examples: readonly Link[] }[];
};
export type PraktijkView = PageView<FrontMatter<"praktijk">> & {
  readonly rail: readonly NavLink[];
  readonly theme: Link;
  readonly blocks: readonly BlockPractices[];
};
export type KruistabelView = PageView<FrontMatter<"kruistabel">> & { readonly blocks: readonly BlockView[] };
/** What a self-scan asks and shows of a building block. */
export type ScanQuestionView = Pick<
  BlockView,
  "id" | "anchor" | "plateau" | "ibp" | "titel" | "vraagt" | "bewijs" | "volgende_stap" | "eerst" | "href" | "kompasLinks"
> & {
  /** What it was made after; none means that it is our own. Absent when another page explains it, with its sources. */
  readonly madeAfter?: readonly Source[];
};

export type ZelfscanView = PageView<FrontMatter<"zelfscan"> | FrontMatter<"huisscan">> & {
  readonly scan: ScanName;
  /** The author of the questions. */
  readonly note: string;
  readonly themes: readonly {
    readonly number: number;
    readonly title: string;
    readonly slug: string;
    /** What to discuss before the answers. */
    readonly questions: readonly string[];
    readonly plateaus: readonly { readonly title: string; readonly blocks: readonly ScanQuestionView[] }[];
  }[];
  /** How many building blocks there are. */
  readonly total: number;
};
export type SignalenView = PageView<FrontMatter<"signalen">> & {
  readonly guide?: Card;
  readonly places: readonly PicturedCard[];
  /** In the order of the vocabulary. */
  readonly forms: readonly Card[];
};
/** Something to do, and its first sentence. */
export interface GlanceStep {
  readonly title: string;
  readonly text: string;
}
/** What matters on the spot: see, do, call. */
export interface Glance {
  /** Strongest first. */
  readonly signals: readonly Signal[];
  /** What to do, in order: a few words each, and a sentence where there is room. */
  readonly steps: readonly GlanceStep[];
  readonly whom: string;
  readonly lines: readonly HelpLine[];
}
/** What a page of signals has besides its text, for a place of work and for a form alike. */
interface SignalSheetParts {
  readonly rail: readonly NavLink[];
  readonly drawing?: DrawingRef;
  readonly signals: readonly Signal[];
  /** The card that belongs to it, to print. */
  readonly card?: Link;
  readonly glance: Glance;
}
export type PlekView = PageView<FrontMatter<"plek">> & SignalSheetParts;
export type VormView = PageView<FrontMatter<"vorm">> & SignalSheetParts;
/** A place in the guide, with what can be seen there. */
export interface GuidePlace extends Link {
  readonly id: string;
  readonly signals: readonly Signal[];
  /** What people call this place, for those who type instead of choosing. */
  readonly words: readonly string[];
}
/** One of the five routes, with the numbers to call. */
export interface GuideRoute {
  readonly id: Route;
  readonly title: string;
  /** The first thing to do, in one short sentence. */
  readonly now: string;
  readonly steps: readonly string[];
  readonly lines: readonly HelpLine[];
}
export type WegwijzerView = PageView<FrontMatter<"wegwijzer">> & {
  readonly places: readonly GuidePlace[];
  readonly routes: readonly GuideRoute[];
  readonly forms: readonly { readonly id: Form; readonly title: string; readonly href?: string; readonly words: readonly string[] }[];
  /** Groups of words that mean the same, as far as somebody may use them for what stands in the guide. */
  readonly synonyms: readonly (readonly string[])[];
};
/** A line on a help page. What must be known first and what happens then are given where the page is not Dutch: the register is. */
export interface HelpRow {
  readonly situation: string;
  readonly line: HelpLine;
  readonly caution?: string;
  readonly happens?: string;
}

/** The lines one can write to; each has at least one way. */
export interface WithoutSpeechView {
  readonly title: string;
  readonly explanation: string;
  readonly lines: readonly HelpLine[];
}

export type HulpView = PageView<FrontMatter<"hulp">> & {
  readonly rows: readonly HelpRow[];
  readonly write: WithoutSpeechView;
  readonly card: FoldCardView;
  readonly languages: readonly LanguageLink[];
};
export type TaalView = PageView<FrontMatter<"taal">> & {
  readonly rows: HulpView["rows"];
  readonly write: WithoutSpeechView;
  readonly card: FoldCardView;
  readonly languages: readonly LanguageLink[];
  /** What we call the language, for the sentence to say on the telephone. */
  readonly dutchName: string;
};

/** A help page of prose: shelter, rights. */
export type HulppaginaView = PageView<FrontMatter<"hulppagina">>;
/** Help in easy words: steps, each with the line to call. */
export type MakkelijkView = PageView<FrontMatter<"makkelijk">> & {
  readonly lines: ReadonlyMap<string, HelpLine>;
  /** Files for print, if they were made. */
  readonly sheets: readonly BookFile[];
};
/** Only the rows of the help page. */
export type KortView = PageView<FrontMatter<"kort">> & { readonly rows: HulpView["rows"] };
/** Every number of the site, with the day on which it was checked. */
export type NummersView = PageView<FrontMatter<"nummers">> & { readonly numbers: readonly NumberEntry[] };

/** A line with every source that something of it rests on. */
export interface NumberEntry {
  readonly line: HelpLine;
  readonly sources: readonly Source[];
}

/** A region as a list or the tile map shows it. */
export interface RegionLink {
  readonly code: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly href: string;
  /** Whether a source names somebody who coordinates care here. */
  readonly known: boolean;
  readonly freshness: RegionFreshness;
  readonly current: boolean;
}

/** How certain it is who coordinates care in a region. Days as YYYY-MM-DD. */
export interface RegionFreshness {
  /** Confirmed by the region itself, at most a year ago. */
  readonly isConfirmed: boolean;
  /** The last confirmation by the region, however long ago. */
  readonly confirmedOn?: string;
  /** The age of the newest source of its row: a year, or text where no source has one. Absent when no source names anybody. */
  readonly age?: string;
  /** When a source of the row was last checked. */
  readonly readOn?: string;
}

/** A municipality in the finder. */
export interface MunicipalityEntry {
  readonly name: string;
  /** Other names, former names, and places in it. */
  readonly others: readonly string[];
  readonly region: string;
  readonly href: string;
}

/** Who coordinates care in a region, and how certain that is. */
export interface RegionContactView {
  readonly organisation: string;
  readonly what: string;
  readonly age: string;
  /** A checked telephone number, or else the site. */
  readonly line?: HelpLine;
  readonly href?: string;
  /** The source is old or undated: ask CoMensha first. */
  readonly wayIn: boolean;
  readonly source?: Source;
  readonly checkedOn: string;
  /** When the region itself last answered for this row, YYYY-MM-DD: then that answer is where the name comes from. */
  readonly answeredOn?: string;
}

export type RegiosView = PageView<FrontMatter<"regios">> & {
  readonly coordination: HelpLine | undefined;
  readonly regions: readonly RegionLink[];
  readonly municipalities: readonly { readonly letter: string; readonly entries: readonly MunicipalityEntry[] }[];
};
export type RegioView = PageView<FrontMatter<"regio">> & {
  readonly regions: readonly RegionLink[];
  readonly contacts: readonly RegionContactView[];
  readonly freshness: RegionFreshness;
  /** The letter that asks the region whether its row is correct. */
  readonly letter: string;
  readonly alarm: HelpLine;
  readonly coordination: HelpLine | undefined;
  readonly municipalities: readonly MunicipalityEntry[];
  /** The reference date of the municipalities, a 1 January, as YYYY-MM-DD. */
  readonly municipalitiesOn: string;
  /** Municipalities of this region at a border, with the country. */
  readonly border: readonly { readonly name: string; readonly country: string }[];
};
export type GrensregioView = PageView<FrontMatter<"grensregio">> & {
  readonly borders: readonly { readonly country: string; readonly id: string; readonly municipalities: readonly MunicipalityEntry[] }[];
};

/** The routes across the border, in some language. */
export type GrensroutesView = PageView<FrontMatter<"grensroutes">> & { readonly languages: readonly LanguageLink[] };

/** What a visit left behind, as it was measured. */
export type SporenView = PageView<FrontMatter<"sporen">> & { readonly traces: Traces };

/** A help page in some language, in its own script. */
export interface LanguageLink {
  readonly href: string;
  readonly name: string;
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly current: boolean;
}

/** The card to cut out and fold. A line without a number is not on it. */
export interface FoldCardView {
  readonly title: string;
  readonly explanation: string;
  readonly front: string;
  readonly numbers: readonly { readonly number: string; readonly text: string }[];
}
/** A moment in a story as an index shows it: the sentence, with a link to the paragraph. */
interface MomentView extends Link {
  readonly kind: MomentKind;
  readonly place: MomentPlace;
  readonly story: string;
  readonly provenance: string;
  readonly blocks: readonly BlockView[];
}
export type MomentenView = PageView<FrontMatter<"momenten">> & {
  readonly moments: readonly MomentView[];
  /** The places of work, and the page of their signals where there is one. */
  readonly places: readonly { readonly place: MomentPlace; readonly text: string; readonly href?: string }[];
  /** Blocks of the Kader with at least one moment. */
  readonly blocks: readonly BlockView[];
};

export type BegrippenView = PageView<FrontMatter<"begrippen">> & {
  readonly terms: readonly (Term & { readonly sources: readonly Source[]; readonly see?: Link })[];
};
export type CijfersView = PageView<FrontMatter<"cijfers">>;
export type GrafiekView = PageView<FrontMatter<"grafiek">> & {
  /** The pages of the other charts. */
  readonly others: readonly Link[];
};
/** A set of open data as its page shows it. */
export interface DataSetView {
  /** Also its anchor. */
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly files: Readonly<Record<"csv" | "excel" | "json" | "schema", string>>;
  readonly columns: readonly { readonly name: string; readonly what: string }[];
}

/** A line in a block for other sites. */
export interface SnippetLine {
  readonly situation: string;
  /** The number, or the name of the site or chat of a line without one. */
  readonly text: string;
  readonly href: string;
  /** The owner of the number. */
  readonly name?: string;
  /** Opening hours, cost, whether a name is needed. */
  readonly facts: string;
  /** How to reach it without speaking. */
  readonly ways: readonly { readonly label: string; readonly text: string; readonly href: string | undefined }[];
  readonly caution: string | undefined;
}

/** A help block that other sites paste into their own page. */
export interface HelpSnippetView {
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  /** The first is the one that never expires. */
  readonly lines: readonly SnippetLine[];
  /** The last day on which all numbers count as checked; absent when the block has only the alarm number. */
  readonly until?: string;
  /** Whole addresses: of the help page in this language, and of the region. */
  readonly address: string;
  readonly region?: string;
  readonly words: {
    readonly callHistory: string;
    /** The text before the last day. */
    readonly until: string;
    /** The text before the address, for people who read it later. */
    readonly later: string;
    readonly region: string;
    readonly help: string;
  };
  /** A note that no speaker of the language has checked the translation yet. */
  readonly translation?: string;
}

export type HulpblokView = PageView<FrontMatter<"hulpblok">> & {
  readonly languages: readonly {
    readonly slug: string;
    readonly name: string;
    /** The text of each block, with its region. */
    readonly blocks: readonly Link[];
    /** All of them in one file for programs. */
    readonly json: string;
  }[];
  readonly regions: readonly { readonly slug: string; readonly name: string }[];
  readonly examples: readonly HelpSnippetView[];
};
export type OpendataView = PageView<FrontMatter<"opendata">> & {
  readonly sets: readonly DataSetView[];
  readonly feeds: readonly Link[];
  /** The figures of days that others refer to, with what is no more as it was: the address of a figure that was mended, the name of one that is gone. */
  readonly frozen: readonly { readonly file: Link; readonly changed: readonly Link[]; readonly gone: readonly string[] }[];
};
export type ReeksenView = PageView<FrontMatter<"reeksen">> & {
  readonly tables: readonly { readonly series: string; readonly id: string; readonly rows: readonly FigureRow[] }[];
};
export type AllesView = PageView<FrontMatter<"alles">> & {
  /** The first segment of its address. */
  readonly book: string;
  readonly groups: readonly { readonly title: string; readonly parts: readonly WholePart[] }[];
  /** The day of the edition. */
  readonly day: string;
  /** The full address of the page. */
  readonly url: string;
};
export type UitgavenView = PageView<FrontMatter<"uitgaven">> & {
  readonly books: readonly { readonly title: string; readonly whole: Link; readonly files: readonly BookFile[] }[];
  /** Editions of days before, newest first, each with what changed on its pages since. */
  /** All cards in one file; and cards with numbers, a language each. */
  readonly cards: readonly BookFile[];
  readonly helpCards: readonly BookFile[];
  readonly earlier: readonly EarlierEdition[];
};
/** The card for somebody in need, in one language: the words of the help page in that language, and of each line that a need may ask for its row. */
export interface NeedCardView {
  readonly language: { readonly tag: string; readonly dir: "ltr" | "rtl" };
  readonly title: string;
  readonly sentence: string;
  readonly alarm: HelpRow;
  readonly rows: readonly HelpRow[];
  /** How to write instead of speaking, and the whole help page. */
  readonly links: readonly Link[];
  /** The texts around a number; absent: Dutch. */
  readonly words?: FrontMatter<"taal">["woorden"];
  readonly sentences: Pick<Sentences, "belgeschiedenis">;
}

export type ZoekenView = PageView<FrontMatter<"zoeken">> & {
  /** The letters of the A to Z: places on this page, or pages of their own when the list is long. */
  readonly letters: readonly NavLink[];
  /** Every published page by first letter; of a long list only the part on this page. */
  readonly index: readonly { readonly letter: string; readonly pages: readonly IndexCard[] }[];
  /** Which part of a long list this page is; absent: it is the page of the search. */
  readonly part?: string;
};
export type PaginaView = PageView<FrontMatter<"pagina">>;

export type { Navigation };
