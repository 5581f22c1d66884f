/** The style sheets; the kind of a page, or its register, decides which one it links. Paths under assets/css/. */
export const sheets = {
  lees: "lees.css",
  hoofdstuk: "hoofdstuk.css",
  voor: "voor.css",
  verhaal: "verhaal.css",
  heardStory: "luisterverhaal.css",
  werk: "werk.css",
  handboek: "handboek.css",
  instrument: "instrument.css",
  register: "register.css",
  kompas: "kompas.css",
  naslag: "naslag.css",
  data: "data.css",
  kader: "kader.css",
  thema: "thema.css",
  praktijk: "praktijk.css",
  signalen: "signalen.css",
  plekken: "plekken.css",
  zelfscan: "zelfscan.css",
  wegwijzer: "wegwijzer.css",
  alles: "alles.css",
  begrippen: "begrippen.css",
  zoeken: "zoeken.css",
  searchPanel: "zoekvenster.css",
  notes: "notes.css",
} as const;

/**
 * Style sheets of the pages under /hulp/, which are inlined: on a bad connection the first response is then complete. The
 * Content-Security-Policy allows each by its hash (headers.ts). Paths under assets/css/.
 */
export const inlineSheets = {
  hulp: "hulp.css",
  hulptekst: "hulptekst.css",
  makkelijk: "makkelijk.css",
  kort: "kort.css",
  regio: "regio.css",
  grens: "grens.css",
} as const;

/** Whether a style sheet is inlined in the page instead of linked. */
export function isInline(sheet: keyof typeof sheets | keyof typeof inlineSheets): sheet is keyof typeof inlineSheets {
  return Object.hasOwn(inlineSheets, sheet);
}

/** An inline style sheet, and the source expression that allows it in the Content-Security-Policy. */
export interface InlineStyle {
  readonly css: string;
  readonly source: string;
}

/** The source expressions of all inline styles, for the single policy of a server. */
export function inlineSources(inline: AssetUrls["inline"]): InlineStyle["source"][] {
  return Object.values(inline).map(({ source }) => source);
}

/** The client scripts; a page loads one. Paths under assets/js/. */
export const scripts = {
  exit: "exit.ts",
  tables: "islands/tables.ts",
  reading: "islands/reading.ts",
  search: "islands/search.tsx",
  testimonies: "islands/testimonies.ts",
  selfScan: "islands/self-scan.tsx",
  guide: "islands/signal-guide.ts",
  municipalities: "islands/municipality-finder.ts",
  instruments: "islands/instruments.ts",
  practices: "islands/practices.ts",
  training: "islands/training.ts",
  takeAlong: "islands/take-along.ts",
  notes: "islands/notes.ts",
  references: "islands/references.ts",
  citedTables: "islands/cited-tables.ts",
  listening: "islands/listening.ts",
  readAloud: "islands/read-aloud.ts",
  exitKey: "islands/exit-key.ts",
  verify: "islands/verify.ts",
  helpSnippet: "islands/help-snippet.ts",
} as const;

/** Modules that a script imports only when a user needs them, because they are larger than a page. Paths under assets/js/. */
export const modules = {
  takeaway: "zelfscan/takeaway.ts",
  word: "documents/word.ts",
  notebook: "notes/notebook.ts",
  carryOn: "lib/carry-on.ts",
  searchPanel: "search/panel.tsx",
  testimonyFilter: "testimonies/filter.ts",
} as const;

/** URLs of the client code of this build; each name contains a content hash, so that the file can be cached for ever. */
export interface AssetUrls {
  readonly sheets: Readonly<Record<keyof typeof sheets, string>>;
  readonly scripts: Readonly<Record<keyof typeof scripts, string>>;
  readonly modules: Readonly<Record<keyof typeof modules, string>>;
  /** Both fonts, in the order in which a page needs them. Pages with an inline style use none. */
  readonly fonts: readonly string[];
  readonly inline: Readonly<Record<keyof typeof inlineSheets, InlineStyle>>;
}
