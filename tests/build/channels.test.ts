import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import sharp from "sharp";
import { booksOf } from "../../_config/edition/books.ts";
import { makePdf } from "../../_config/publish/books/pdf.ts";
import { openTypesetter } from "../../_config/publish/paper/typeset.ts";
import { makeEpub } from "../../_config/publish/books/epub.tsx";
import { unlistedFolders } from "../../_config/model/headers.ts";
import { prepare } from "../../_config/eleventy/edition.ts";
import { keysOf, channels, type Channel } from "../../_shared/vocabulary.ts";
import { vtt, wav } from "../unit/check/sound/tones.ts";
import { readPdf } from "../site/pdf.ts";
import { isNight } from "../night.ts";
import { build, buildableSite, filesUnder, original, privateFolder, type BuiltSite, type Changes } from "./fixture-site.ts";
import { told } from "./told.ts";
import { wordsByFile } from "./traces.ts";

/*
 * One story for every set of channels that a teller can agree to. Every part of a story says a word that nothing else in the
 * world says; wherever such a word stands in the output, that part of that story was published there.
 */

/** The parts of a story, each with the first letters of its words. */
const parts = {
  title: "tuv",
  slug: "nuv",
  summary: "suv",
  sentence: "buv",
  quoted: "kuv",
  heading: "ruv",
  keyword: "wuv",
  quiet: "zuv",
  warning: "huv",
  change: "vuv",
  picture: "auv",
  moment: "duv",
  question: "yuv",
} as const;
type Part = keyof typeof parts;

const letters = "bdfgklmp";
const anyWord = /[tnsbkrwzhvady]uv[bdfgklmp]o[bdfgklmp]ix/g;

interface Story {
  readonly index: number;
  readonly channels: readonly Channel[];
}

const names = keysOf(channels);
const stories = Array.from({ length: 2 ** names.length - 1 }, (_, index): Story => ({
  index,
  channels: names.filter((_name, place) => ((index + 1) >> place) % 2 === 1),
}));

const word = (part: Part, { index }: Story): string => `${parts[part]}${letters[index >> 3] ?? ""}o${letters[index % 8] ?? ""}ix`;
const slugOf = (story: Story): string => `een-dag-${word("slug", story)}`;
const isOpen = (story: Story, channel: Channel): boolean => story.channels.includes("web") && story.channels.includes(channel);

/** What a word says: which part of which story. */
const meanings = new Map(stories.flatMap((story) => keysOf(parts).map((part) => [word(part, story), { part, story }] as const)));

/** The story of one set of channels. */
function storyOf(open: string): Story {
  const story = stories.find((candidate) => candidate.channels.join() === open);
  if (story === undefined) throw new Error(`No story has the channels ${open}.`);
  return story;
}

/** The words of a part, of every story that is open in a channel. */
const wordsOf = (part: Part, channel: Channel): string[] =>
  stories
    .filter((story) => isOpen(story, channel))
    .map((story) => word(part, story))
    .sort();

const [onSite, searched] = [storyOf("web"), storyOf("web,zoeken")];

async function filesOf(story: Story): Promise<Changes> {
  const next = stories[(story.index + 1) % stories.length] ?? story;
  const say = (part: Part): string => word(part, story);
  const sentence = `Zij zette elke ochtend ${say("sentence")} op tafel.`;
  const code = `T-${word("title", story).toUpperCase().replaceAll(/[IO]/g, "X").padEnd(8, "X").slice(0, 8)}`;
  const text = await told({
    fields: {
      titel: `Een dag met ${say("title")}`,
      samenvatting: `Zij vond ${say("summary")} op de plank.`,
      samenvatting_zonder_details: `Zij werkte en vond ${say("quiet")} terug.`,
      inhoudsnotitie: `Dit verhaal gaat over ${say("warning")} en werk.`,
      trefwoorden: `[${say("keyword")}]`,
      gezocht: `[waar stond ${say("question")} toen]`,
      wijzigingen: `[{ datum: 2031-02-01, notitie: Met ${say("change")} erbij. }]`,
      toestemming: `{ ref: ${code}, gegeven: 2031-01-01, geldig_tot: 2032-01-01, kanalen: [${story.channels.join(", ")}] }`,
      ...(story === onSite || story === searched
        ? { beeld: `{ bestand: tafel.jpg, alt: Een tafel met ${say("picture")} erop, herkomst: eigen foto }` }
        : {}),
      ...(story === onSite ? { geluid: "{ bestand: tafel.wav, transcript: tafel.vtt, stem: Voorgelezen door een stemacteur }" } : {}),
    },
    body: `${sentence} Daarna ging zij weg.

::laat-zien waarom="K2.1, signaleren"

::moment soort="missen" plek="hotel" kader="K2.1" wat="Iemand loopt ${say("moment")} voorbij."

Niemand vroeg naar ${say("quoted")} bij het raam.

## Wat ${say("heading")} haar bracht

Nu gaat het beter.

::getuigenis naam="${slugOf(next)}"
`,
  });
  return {
    [`getuigenissen/${slugOf(story)}.md`]: text,
    ...(story === onSite ? { "geluid/tafel.wav": wav(1), "geluid/tafel.vtt": vtt(1, sentence) } : {}),
  };
}

/** A line for every story, on every kind of page that prose stands on. */
const namingAll = stories.map((story) => `\n::getuigenis naam="${slugOf(story)}"\n`).join("");
const naming = [
  "longread/01-eerste.md",
  "longread/alles.md",
  "kompas/signaleren.md",
  "kompas/alles.md",
  "kompas/instrumenten/sluiting.md",
  "getuigenissen/index.md",
  "getuigenissen/de-vrouw-die-bleef.md",
  "over/index.md",
  "hulp/index.md",
  "404.md",
] as const;

const template = `---
titel: Opzet
samenvatting: Een opzet om in te vullen.
volgorde: 1
groep: plan
voor_wie: Voor wie schrijft
ondertekent: De burgemeester
grondslag: Geen wet schrijft dit voor.
weglaten: [Namen]
bewaren: Eén jaar.
gecontroleerd_op: 2030-02-01
bijgewerkt: 2030-02-01
herzien_voor: 2032-08-01
eigenaar: redactie
wijzigingen: []
bronnen: []
---

Vul in.
`;

const moments = `---
titel: Momenten
samenvatting: Waar iemand iets zag.
bijgewerkt: 2030-02-01
herzien_voor: 2032-08-01
eigenaar: redactie
wijzigingen: []
bronnen: []
---
`;

async function siteThatNamesAll(): Promise<Changes> {
  const pages = await Promise.all(
    naming.map(async (path): Promise<[string, string]> => [`content/${path}`, `${await original(`content/${path}`)}\n${namingAll}`]),
  );
  const chapter = await original("content/longread/02-tweede.md");
  const blocks = (await original("_data/kader.yaml"))
    .replace("getuigenis: de-vrouw-die-bleef", `getuigenis: ${slugOf(onSite)}`)
    .replace("kompas: [instrumenten/sluiting]\n", `kompas: [instrumenten/sluiting]\n  getuigenis: ${slugOf(searched)}\n`);
  const terms = (await original("_data/begrippen.yaml")).replace("zie: /signalen/", `zie: /getuigenissen/${slugOf(onSite)}/`);
  return {
    ...Object.fromEntries(pages),
    "content/longread/02-tweede.md": `${chapter}\n${namingAll}\n:::zacht\n${namingAll}\n:::\n`,
    "content/kompas/sjablonen/opzet.md": template + namingAll,
    "content/kader/momenten.md": moments + namingAll,
    "_data/verhuisd.yaml":
      (await original("_data/verhuisd.yaml")) +
      stories
        .map((story) => `- { van: /over/oud-${String(story.index)}/, naar: /getuigenissen/${slugOf(story)}/, dag: 2031-05-01 }\n`)
        .join(""),
    "_data/kader.yaml": blocks,
    "_data/begrippen.yaml": terms,
  };
}

const table = sharp({ create: { width: 60, height: 40, channels: 3, background: "#40524a" } })
  .jpeg()
  .toBuffer();

/** Builds a site with some of the stories in its private folder, and adds the books, which are made after the build, unless nobody asks for them. */
async function siteWith(told: readonly Story[], withBooks = true): Promise<BuiltSite> {
  const files = Object.assign({ "beeld/tafel.jpg": await table }, ...(await Promise.all(told.map(filesOf)))) as Changes;
  vi.stubEnv("PRIVE_CONTENT", await privateFolder(files));
  try {
    const root = await buildableSite(await siteThatNamesAll());
    const site = await build(root);
    if (!withBooks) return site;
    const { editions, contentIn } = await prepare(root);
    const add = async (name: string, bytes: Uint8Array): Promise<void> => {
      const path = join(root, "site/uitgaven/bestanden", name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    };
    for (const book of booksOf(editions.epub)) {
      const { bytes } = makeEpub(editions.epub, book, { contentOf: (page) => contentIn(page, "epub"), file: () => Buffer.of(), css: "" });
      await add(`${book.name}.epub`, bytes);
    }
    const typesetter = await openTypesetter(process.cwd(), editions.pdf.registers.colours, (address) =>
      readFileSync(join(root, "site", address)),
    );
    for (const book of booksOf(editions.pdf))
      await add(`${book.name}.pdf`, makePdf(editions.pdf, book, (page) => contentIn(page, "pdf"), typesetter).bytes);
    return { ...site, files: await filesUnder(join(root, "site")) };
  } finally {
    vi.unstubAllEnvs();
  }
}

const everybody = "getuigenissen/alle/verhalen/index.html";
const pageOf = (story: Story): string => `getuigenissen/${slugOf(story)}/index.html`;
const pagesOnSite = new Set([everybody, ...stories.filter((story) => !isOpen(story, "zoeken")).map(pageOf)]);

/** The channel that a file belongs to: what nobody thought of here is found by search engines. */
function channelOf(path: string): Channel {
  if (path === "feed.xml" || path.startsWith("feed/")) return "feed";
  if (path.endsWith(".epub")) return "epub";
  if (path.endsWith("/alles/index.html") || path.endsWith(".pdf")) return "pdf";
  // Not found by search engines: the pages say so themselves, of the files in these folders the servers do.
  return pagesOnSite.has(path) || /^(?:img|geluid)\//.test(path) ? "web" : "zoeken";
}

describe("a story", () => {
  let site: BuiltSite;
  let words: ReadonlyMap<string, ReadonlySet<string>>;
  beforeAll(async () => {
    site = await siteWith(stories);
    words = await wordsByFile(site, anyWord);
  });
  const said = (path: string, part: Part): string[] =>
    [...(words.get(path) ?? [])].filter((text) => meanings.get(text)?.part === part).sort();

  test("is nowhere where its teller does not want it: not a word, in no file", () => {
    const leaks = [...words].flatMap(([path, inFile]) =>
      [...inFile].flatMap((text) => {
        const meaning = meanings.get(text);
        if (meaning === undefined) return [`${path}: ${text}, which is no story`];
        return isOpen(meaning.story, channelOf(path)) ? [] : [`${path}: the ${meaning.part} of ${meaning.story.channels.join()}`];
      }),
    );
    expect(leaks).toEqual([]);
  });

  test.for([
    ["getuigenissen/index.html", "title", "zoeken"],
    ["getuigenissen/index.html", "summary", "zoeken"],
    ["getuigenissen/vorm/arbeidsuitbuiting/index.html", "title", "zoeken"],
    [everybody, "title", "web"],
    [everybody, "summary", "web"],
    ["zoeken/index.html", "title", "zoeken"],
    ["sitemap.xml", "slug", "zoeken"],
    ["feed.xml", "title", "feed"],
    ["feed.xml", "summary", "feed"],
    ["feed.xml", "change", "feed"],
    ["longread/eerste/index.html", "title", "zoeken"],
    ["longread/tweede/zacht/index.html", "title", "zoeken"],
    ["longread/alles/index.html", "title", "pdf"],
    ["kompas/alles/index.html", "slug", "pdf"],
    ["uitgaven/bestanden/longread.epub", "title", "epub"],
    ["uitgaven/bestanden/kompas.epub", "slug", "epub"],
    ["kompas/signaleren/index.html", "title", "zoeken"],
    ["kompas/instrumenten/sluiting/index.html", "title", "zoeken"],
    ["kompas/sjablonen/opzet/opzet.docx", "title", "zoeken"],
    ["kompas/sjablonen/opzet/opzet.md", "title", "zoeken"],
    ["data/kompas.json", "title", "zoeken"],
    ["kader/momenten/index.html", "moment", "zoeken"],
    ["kader/momenten/index.html", "title", "zoeken"],
    ["getuigenissen/de-vrouw-die-bleef/index.html", "title", "zoeken"],
    ["over/index.html", "title", "zoeken"],
    ["hulp/index.html", "title", "zoeken"],
    ["404.html", "title", "zoeken"],
  ] as const)("is in %s, its %s, when the channel %s is open", ([path, part, channel]) => {
    expect(said(path, part)).toEqual(wordsOf(part, channel));
  });

  test("has a page with all of it when the site may have it, which search engines are asked to skip unless they may", async () => {
    for (const story of stories) {
      expect([story.channels, words.has(pageOf(story))]).toEqual([story.channels, isOpen(story, "web")]);
      if (!isOpen(story, "web")) continue;
      const own = ["title", "slug", "summary", "sentence", "quoted", "heading", "quiet", "warning", "change"] as const;
      expect(own.filter((part) => !said(pageOf(story), part).includes(word(part, story)))).toEqual([]);
      const $ = await site.page(`/getuigenissen/${slugOf(story)}/`);
      const open = [$("meta[name=robots]").length === 0, $("meta[property^='og:']").length > 0];
      expect([story.channels, open]).toEqual([story.channels, [isOpen(story, "zoeken"), isOpen(story, "deelkaart")]]);
    }
    expect((await site.page("/getuigenissen/alle/verhalen/"))("meta[name=robots]").attr("content")).toBe("noindex");
  });

  test("is in the search index, each of its words, when it may be found", () => {
    const inIndex = (part: Part): string[] => {
      const all = [...words].flatMap(([path]) => (path.startsWith("zoek/index/") ? said(path, part) : []));
      return [...new Set(all)].sort();
    };
    for (const part of ["title", "sentence", "quoted", "heading", "keyword", "question"] as const)
      expect(inIndex(part)).toEqual(wordsOf(part, "zoeken"));
    // And so are the words that are guessed by, and suggested.
    const [guessed = ""] = [...words.keys()].filter((path) => path.endsWith("/woorden.txt"));
    expect(said(guessed, "title")).toEqual(wordsOf("title", "zoeken"));
  });

  test("is in the books on paper when they may have it, and not a word of it otherwise", async () => {
    for (const [book, part] of [
      ["longread", "title"],
      ["kompas", "slug"],
    ] as const) {
      const { pages, outline, links } = await readPdf(await readFile(join(site.root, `site/uitgaven/bestanden/${book}.pdf`)));
      // A word may go on at the beginning of the next line.
      const inBook = new Set(
        [...pages, ...outline, ...links].flatMap((text) => text.replace(/[-\u00ad\u2010] /g, "").match(anyWord) ?? []),
      );
      const stray = [...inBook].filter((text) => !isOpen(meanings.get(text)?.story ?? onSite, "pdf"));
      expect([book, stray]).toEqual([book, []]);
      expect([book, [...inBook].filter((text) => meanings.get(text)?.part === part).sort()]).toEqual([book, wordsOf(part, "pdf")]);
    }
  });

  test("shows why a building block is there, when it may be found", () => {
    const theme = "kader/signalerend-vermogen/index.html";
    expect(said(theme, "quoted")).toHaveLength(1);
    expect(said(theme, "summary")).toEqual([word("summary", searched)]);
    // Open data is copied and never called back: it names no story that hangs on consent.
    for (const file of ["data/kader.csv", "data/kader.xlsx", "data/json/kader.json"]) {
      expect(site.files).toContain(file);
      expect(said(file, "slug")).toEqual([]);
    }
  });

  test("is counted where it is listed", async () => {
    const composites = 2;
    const $ = await site.page("/getuigenissen/");
    expect($("a[data-key=arbeidsuitbuiting] [data-counts]").text()).toBe(String(wordsOf("title", "zoeken").length + composites));
    expect((await site.page("/getuigenissen/alle/verhalen/"))(".testimony-card")).toHaveLength(wordsOf("title", "web").length + composites);
  });

  test("has a picture and a voice that no server lets a search engine list", async () => {
    expect(said(pageOf(onSite), "picture")).toEqual([word("picture", onSite)]);
    const voice = site.files.filter((path) => /^geluid\/.+\.vtt$/.test(path));
    expect(voice.map((path) => said(path, "sentence"))).toEqual([[word("sentence", onSite)]]);
    const headers = (await site.bytes("_headers")).toString();
    for (const folder of ["/img", "/geluid"]) {
      expect(unlistedFolders).toContain(folder);
      expect(headers).toContain(`\n${folder}/*\n  X-Robots-Tag: noindex\n`);
    }
  });

  test("changes no page, count or file that search engines find, when it is only for who reads here", async () => {
    // A story for the site alone has no place in a book, which is looked for above: at night the books are compared too.
    const without = await siteWith(
      stories.filter((story) => story !== onSite),
      isNight,
    );
    const differing: string[] = [];
    for (const path of new Set([...site.files, ...without.files])) {
      if (!isNight && path.startsWith("uitgaven/bestanden/")) continue;
      const both = site.files.includes(path) && without.files.includes(path);
      if (!both || !(await site.bytes(path)).equals(await without.bytes(path))) differing.push(path);
    }
    expect(differing).toContain(everybody);
    expect(differing.filter((path) => channelOf(path) !== "web")).toEqual([]);
  });
});
