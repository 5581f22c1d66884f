import { describe, expect, test } from "vitest";
import { isOf, type Page, type PageOf } from "../../../_config/prose/page.ts";
import { frameMaker } from "../../../_config/draw/frame.ts";
import { viewMakers } from "../../../_config/draw/views/index.ts";
import type { Kind } from "../../../_config/model/kinds.ts";
import { forms, keysOf, type Channel } from "../../../_shared/vocabulary.ts";
import type { ViewOf } from "../../../_config/draw/views/index.ts";
import { assets } from "../assets.ts";
import { editionOf, samplePage, sampleRegisters } from "../sample.ts";

/** The view of a page within an edition of the given pages. */
function viewOf<K extends Kind>(kind: K, page: Page, pages: readonly Page[], registers = sampleRegisters()): ViewOf[K] {
  if (!isOf(page, kind)) throw new Error(`${page.file} is no ${kind}.`);
  const edition = editionOf(pages, registers);
  const makers: { [P in Kind]: (page: PageOf<P>, frame: ReturnType<ReturnType<typeof frameMaker>>) => ViewOf[P] } = viewMakers(edition);
  return makers[kind](page, frameMaker(edition, assets)(page));
}

const opzet = ["een", "twee", "drie", ...Array.from("abcdefghi")].map((slug) => ({ slug, titel: `Gepland ${slug}` }));
const cover = samplePage("omslag", { fields: { opzet } });
const chapter = (slug: string, order = 0): Page =>
  samplePage("hoofdstuk", { address: `/longread/${slug}/`, order, text: `Hoofdstuk ${slug}` });
const [one, three] = [chapter("een", 1), chapter("drie", 3)];

describe("chapters", () => {
  test("stand between their neighbours in the plan, also when a neighbour is not written yet", () => {
    const view = viewOf("hoofdstuk", three, [cover, one, three]);
    expect(view.chapter).toMatchObject({ number: 3, total: 12 });
    expect(view.previous).toEqual({ number: 2, total: 12, title: "Gepland twee" });
    expect(view.next).toEqual({ number: 4, total: 12, title: "Gepland a" });
  });

  test("the first has none before it, the last none after it", () => {
    expect(viewOf("hoofdstuk", one, [cover, one])).not.toHaveProperty("previous");
    const last = chapter("i");
    expect(viewOf("hoofdstuk", last, [cover, last])).not.toHaveProperty("next");
  });

  test("the cover names all twelve, links what is published, and begins at the first", () => {
    const view = viewOf("omslag", cover, [cover, one, three]);
    expect(view.chapters.map(({ href }) => href).filter((href) => href !== undefined)).toEqual(["/longread/een/", "/longread/drie/"]);
    expect(view.chapters).toHaveLength(12);
    expect(view.first?.href).toBe("/longread/een/");
    expect(view.minutes).toBe(2);
  });

  test("a cover without chapters begins nowhere", () => {
    expect(viewOf("omslag", cover, [cover])).not.toHaveProperty("first");
  });
});

describe("a topic on paper", () => {
  const [topic, instrument] = [samplePage("onderwerp"), samplePage("instrument")];
  const about = (slug: string): Page => samplePage("kaart", { address: `/kompas/kaarten/bij-${slug}/`, fields: { kompas: [slug] } });

  test("has the cards that name it, and itself as a choice to take along", () => {
    const pages = [topic, instrument, about("onderwerp"), about("instrumenten/instrument"), samplePage("neemmee")];
    const choices = viewOf("neemmee", samplePage("neemmee"), pages).groups.flatMap((group) => group.pages);
    for (const [kind, page, card] of [
      ["onderwerp", topic, "/kompas/kaarten/bij-onderwerp/"],
      ["instrument", instrument, "/kompas/kaarten/bij-instrumenten/instrument/"],
    ] as const) {
      const { paper } = viewOf(kind, page, pages);
      expect(paper.cards.map(({ href }) => href)).toEqual([card]);
      expect(choices.filter(({ id }) => paper.document === `/kompas/neem-mee/#${id}`).map(({ href }) => href)).toEqual([page.address]);
    }
  });

  test("leads nowhere where there is nothing", () => {
    expect(viewOf("onderwerp", topic, [topic]).paper).toEqual({ cards: [] });
  });
});

describe("testimonies", () => {
  const testimony = (slug: string, fields = {}): Page =>
    samplePage("getuigenis", { address: `/getuigenissen/${slug}/`, text: slug, fields });
  const topic = samplePage("onderwerp");

  test("lead on to each other in a ring; one alone leads nowhere", () => {
    const [a, b] = [testimony("a"), testimony("b")];
    expect(viewOf("getuigenis", a, [a, b]).next?.href).toBe("/getuigenissen/b/");
    expect(viewOf("getuigenis", b, [a, b]).next?.href).toBe("/getuigenissen/a/");
    expect(viewOf("getuigenis", a, [a])).not.toHaveProperty("next");
  });

  test("lead to what a municipality can do, and stand under the topics they name", () => {
    const [with_, without] = [testimony("getuigenis"), testimony("b", { kompas: ["ander"] })];
    const view = viewOf("getuigenis", with_, [with_, without, topic]);
    expect(view.kompas).toEqual([{ text: "Tekst", href: "/kompas/onderwerp/" }]);
    expect(view.blocks).toEqual([{ text: "K2.1 Tekst", href: "/kader/signalerend-vermogen/#k2-1" }]);
    expect(viewOf("onderwerp", topic, [with_, without, topic]).testimonies.map(({ href }) => href)).toEqual(["/getuigenissen/getuigenis/"]);
  });

  test("have the other side beside them: by form, and where no form is shared by topic", () => {
    const survivor = testimony("a", { soort: "overlever", rol: undefined, patroon: "V7", vormen: ["dienstbaarheid"] });
    const [sameForm, sameTopic] = [testimony("b", { vormen: ["dienstbaarheid"], kompas: ["ander"] }), testimony("c")];
    const beside = (...pages: Page[]) => viewOf("getuigenis", survivor, [survivor, ...pages]).otherSide.map(({ href }) => href);
    expect(beside(sameForm, sameTopic)).toEqual(["/getuigenissen/b/"]);
    expect(beside(sameTopic, testimony("d", { kompas: ["ander"] }))).toEqual(["/getuigenissen/c/"]);
  });

  test("put the paragraph that shows why in place of their summary: under the topic, first, and at the block", () => {
    const [named, shows] = [
      testimony("a"),
      samplePage("getuigenis", { address: "/getuigenissen/b/", prose: '::laat-zien waarom="onderwerp, K2.10"\n\nDaarom.\n' }),
    ];
    const pages = [named, shows, topic, samplePage("thema")];
    const href = `/getuigenissen/b/#${shows.body.passages[0]?.anchor ?? ""}`;
    expect(viewOf("onderwerp", topic, pages).testimonies.map((card) => [card.href, card.passage])).toEqual([
      ["/getuigenissen/b/", { text: "Daarom.", href }],
      ["/getuigenissen/a/", undefined],
    ]);
    const blocks = viewOf("thema", samplePage("thema"), pages).plateaus.flatMap((plateau) => plateau.blocks);
    expect(blocks.find(({ id }) => id === "K2.10")?.testimony).toMatchObject({
      href: "/getuigenissen/b/",
      provenance: "Samengesteld uit openbare bronnen",
      passage: { text: "Daarom.", href },
    });
  });

  test("show words to readers and keep keys for the filter", () => {
    const a = testimony("a");
    expect(viewOf("getuigenissen", samplePage("getuigenissen"), [samplePage("getuigenissen"), a]).cards).toMatchObject([
      {
        provenance: "Samengesteld uit openbare bronnen",
        forms: ["Arbeidsuitbuiting"],
        ageBand: "23 en ouder",
        regionType: "Platteland",
        role: "a",
        keys: { soort: "professional", vormen: ["arbeidsuitbuiting"], leeftijdsgroep: "23-en-ouder", regiotype: "platteland" },
      },
    ]);
  });

  test("have the picture their fields name", () => {
    const a = { ...testimony("a"), picture: ["een kas"] };
    expect(viewOf("getuigenis", a, [a]).picture).toEqual(["een kas"]);
    expect(viewOf("getuigenis", testimony("b"), [a])).not.toHaveProperty("picture");
  });
});

describe("the Kader", () => {
  const theme = samplePage("thema");
  const pages = [theme, samplePage("onderwerp"), samplePage("instrument"), samplePage("getuigenis")];

  test("shows every block of a theme on its plateau, basis first, in the order of the register", () => {
    const view = viewOf("thema", theme, pages);
    expect(view.plateaus.map(({ plateau, blocks }) => [plateau, blocks.map(({ id }) => id)])).toEqual([
      ["basis", ["K2.1"]],
      ["verdieping", ["K2.2", "K2.10"]],
    ]);
  });

  test("a block leads to its advice, its testimony and its sources", () => {
    const [block] = viewOf("thema", theme, pages).plateaus[0]?.blocks ?? [];
    expect(block).toMatchObject({
      anchor: "k2-1",
      statusLabel: "Eigen uitwerking",
      kompasLinks: [{ href: "/kompas/onderwerp/" }],
      testimony: { href: "/getuigenissen/getuigenis/", summary: "Tekst", provenance: "Samengesteld uit openbare bronnen" },
      sources: [{ id: "onderzoek" }],
    });
  });

  test("a block does not lead to a testimony that is not published", () => {
    expect(viewOf("thema", theme, [theme]).plateaus[0]?.blocks[0]).not.toHaveProperty("testimony");
  });

  test("the matrix has every block under its theme and plateau", () => {
    const kader = samplePage("kader");
    expect(viewOf("kader", kader, [kader, theme]).themes).toMatchObject([
      {
        number: 2,
        href: "/kader/signalerend-vermogen/",
        plateaus: [
          { plateau: "basis", blocks: [{ id: "K2.1" }] },
          { plateau: "verdieping", blocks: [{ id: "K2.2" }, { id: "K2.10" }] },
        ],
      },
    ]);
  });

  test("belongs to the topic or instrument it names", () => {
    expect(viewOf("onderwerp", samplePage("onderwerp"), pages).blocks.map(({ id }) => id)).toEqual(["K2.1", "K2.2"]);
    expect(viewOf("instrument", samplePage("instrument"), pages).blocks.map(({ id }) => id)).toEqual(["K2.10"]);
  });
});

describe("the front page", () => {
  const home = samplePage("home");
  const story = (
    slug: string,
    day: string,
    { channels, ...fields }: { channels?: readonly Channel[] } & Record<string, unknown> = {},
  ): Page =>
    samplePage("getuigenis", {
      address: `/getuigenissen/${slug}/`,
      fields: { bijgewerkt: day, wijzigingen: [{ datum: day, notitie: "Eerste versie." }], ...fields },
      ...(channels === undefined ? {} : { channels }),
    });
  const old = story("oud", "2030-01-02");
  const shownBy = (...stories: Page[]): string | undefined => viewOf("home", home, [home, cover, ...stories]).planes.story?.href;

  test("names the story that came last, whatever was changed since", () => {
    const mended = story("oud", "2030-01-02", { bijgewerkt: "2030-01-09" });
    expect(shownBy(mended, story("nieuw", "2030-01-03"), old)).toBe("/getuigenissen/nieuw/");
    expect(shownBy(story("een", "2030-01-03"), story("twee", "2030-01-03", { bijgewerkt: "2030-01-04" }))).toBe("/getuigenissen/twee/");
    expect(shownBy(story("een", "2030-01-03"), story("later-getoond", "2030-01-02", { publiceren_op: "2030-01-04" }))).toBe(
      "/getuigenissen/later-getoond/",
    );
  });

  test("names no story that search engines may not find or that may not be shown today, and the longread when there is no other", () => {
    const onSite = story("alleen-op-de-site", "2030-01-03", { channels: ["web"] });
    const later = story("later", "2030-01-03", { publiceren_op: "2099-01-01" });
    expect(shownBy(old, onSite, later)).toBe("/getuigenissen/oud/");
    const { planes } = viewOf("home", home, [home, cover, onSite, later]);
    expect([planes.story, planes.longread?.href]).toEqual([undefined, "/longread/"]);
  });

  test("leads to help in other languages, the first by name", () => {
    const codes = ["vi", "en", "pl", "ro", "ar"];
    const pages = codes.map((code) => samplePage("taal", { address: `/hulp/${code}/` }));
    const { languages, moreLanguages } = viewOf("home", home, [home, cover, samplePage("hulp"), ...pages]).planes;
    expect([languages.map(({ tag }) => tag), moreLanguages]).toEqual([["en", "pl", "ro"], 2]);
  });
});

test("the Kompas says of a topic for which work it is, in the order of the columns, and of nobody else", () => {
  const kompas = samplePage("kompas");
  const topic = samplePage("onderwerp", { fields: { doelgroepen: ["bestuur", "inwoner", "balie"] } });
  const [part] = viewOf("kompas", kompas, [kompas, topic]).parts;
  expect(part?.topics.map(({ href, audiences }) => [href, audiences])).toEqual([["/kompas/onderwerp/", ["balie", "bestuur"]]]);
  expect(() => samplePage("onderwerp", { fields: { doelgroepen: ["inwoner"] } })).toThrow("Zeg voor welk werk dit onderwerp is.");
});

test("a rail marks the page it stands on, and only that", () => {
  const [a, b] = [samplePage("plek", { address: "/signalen/a/" }), samplePage("plek", { address: "/signalen/b/" })];
  expect(viewOf("plek", b, [a, b]).rail.map(({ href, current }) => [href, current])).toEqual([
    ["/signalen/a/", false],
    ["/signalen/b/", true],
  ]);
});

test("a place shows its own signals; a form shows those that are most its own first; the overview leads to both", () => {
  const [here, there] = [samplePage("plek"), samplePage("plek", { address: "/signalen/hotel/" })];
  expect(viewOf("plek", here, [here]).signals).toHaveLength(1);
  expect(viewOf("plek", there, [there]).signals).toHaveLength(0);
  const registers = sampleRegisters();
  const [own] = registers.signals.values();
  if (own === undefined) throw new Error("The sample has no signal.");
  const signals = new Map(
    [{ ...own, id: "bij-veel-vormen", vormen: keysOf(forms) }, own].map((signal): [string, typeof signal] => [signal.id, signal]),
  );
  const form = samplePage("vorm");
  expect(viewOf("vorm", form, [form], { ...registers, signals }).signals.map(({ id }) => id)).toEqual(["signaal", "bij-veel-vormen"]);
  const overview = samplePage("signalen");
  const shown = viewOf("signalen", overview, [overview, here, there, form, samplePage("wegwijzer")]);
  expect(shown.places.map(({ href }) => href)).toEqual(["/signalen/burgerzaken/", "/signalen/hotel/"]);
  expect(shown.forms.map(({ href }) => href)).toEqual(["/signalen/arbeidsuitbuiting/"]);
  expect(shown.guide?.href).toBe("/signalen/wegwijzer/");
});

test("help rows keep the order the page gives them", () => {
  const page = samplePage("hulp");
  expect(viewOf("hulp", page, [page]).rows.map(({ line }) => line.id)).toEqual(["alarm", "veilig-thuis", "arbeidsinspectie", "site"]);
});

describe("help in other languages", () => {
  const dutch = samplePage("hulp");
  const english = samplePage("taal", { address: "/hulp/en/" });
  const arabic = samplePage("taal", { address: "/hulp/ar/" });

  test("every help page leads to every other, Dutch first, each in its own script", () => {
    const { languages } = viewOf("taal", arabic, [arabic, english, dutch]);
    expect(languages.map(({ href, name, tag, dir, current }) => [href, name, tag, dir, current])).toEqual([
      ["/hulp/", "Nederlands", "nl", "ltr", false],
      ["/hulp/en/", "English", "en", "ltr", false],
      ["/hulp/ar/", "العربية", "ar", "rtl", true],
    ]);
    expect(viewOf("hulp", dutch, [arabic, english, dutch]).languages).toHaveLength(3);
  });

  test("say of a line what its translation says, and name no way to write where there is none", () => {
    const rijen = ["alarm", "veilig-thuis", "comensha", "site"].map((lijn) => ({ situatie: lijn, lijn, gebeurt: `${lijn} gebeurt` }));
    const view = viewOf("taal", samplePage("taal", { fields: { rijen } }), [english]);
    expect(view.rows.map(({ happens, caution }) => [happens, caution])).toEqual(rijen.map(({ gebeurt }) => [gebeurt, undefined]));
    expect(
      view.write.lines.map(({ id }) => id),
      "site has none",
    ).toEqual(["alarm"]);
  });

  test("a card has no line whose number is gone", () => {
    const fields = {
      vouwkaart: { kop: "k", uitleg: "u", voorkant: "v", regels: ["alarm", "site", "comensha"].map((lijn) => ({ lijn, tekst: lijn })) },
    };
    expect(viewOf("taal", samplePage("taal", { fields }), [english]).card.numbers.map(({ text }) => text)).toEqual(["alarm", "comensha"]);
  });

  test("stand in the A to Z under what we call the language", () => {
    const page = samplePage("zoeken", { text: "Zoeken" });
    const { index } = viewOf("zoeken", page, [page, arabic]);
    expect(index).toMatchObject([{ letter: "H", pages: [{ text: "Hulp in het Arabisch", href: "/hulp/ar/" }] }, { letter: "Z" }]);
  });

  test("say there in which language each part is: a title that we wrote is Dutch, its own title is not", () => {
    const page = samplePage("zoeken", { text: "Zoeken" });
    const border = samplePage("grenstaal", { text: "Grenze", address: "/grensregio/de/" });
    const { index } = viewOf("zoeken", page, [page, arabic, border]);
    const said = index.flatMap(({ pages }) => pages.map(({ href, lang, titleLang }) => [href, lang, titleLang]));
    expect(said).toEqual([
      ["/grensregio/de/", "de", "de"],
      ["/hulp/ar/", "ar", undefined],
      [page.address, undefined, undefined],
    ]);
  });
});

test("figures stand in one table a series and one row a count, as Dutch numbers, marked when not seen in the source", () => {
  const page = samplePage("reeksen");
  const registers = sampleRegisters();
  const [row] = registers.figures.values();
  if (row === undefined) throw new Error("The sample has no figure.");
  const figures = new Map(
    [row, { ...row, id: "b", reeks: "NR" }, { ...row, id: "c", periode: "2025", zekerheid: "gezien" as const }].map((figure) => [
      figure.id,
      figure,
    ]),
  );
  const { tables } = viewOf("reeksen", page, [page], { ...registers, figures });
  expect(tables.map(({ series, rows }) => [series, rows.length])).toEqual([
    ["Tekst", 1],
    ["Nationaal Rapporteur", 1],
  ]);
  expect(tables[0]?.rows[0]?.values).toEqual([
    { id: row.id, period: row.periode, value: "1.234,5", certainty: "afgeleid" },
    { id: "c", period: "2025", value: "1.234,5" },
  ]);
  expect(tables[0]?.rows[0]?.publishers).toHaveLength(1);
});

test("the glossary is in Dutch order and leads on where there is more", () => {
  const page = samplePage("begrippen");
  const registers = sampleRegisters();
  const [term] = registers.terms.values();
  if (term === undefined) throw new Error("The sample has no term.");
  const terms = new Map(["zorg", "aangifte", "Éénmeldpunt", "bibob"].map((name) => [name, { ...term, id: name, term: name }]));
  const view = viewOf("begrippen", page, [page, samplePage("signalen")], { ...registers, terms });
  expect(view.terms.map(({ id }) => id)).toEqual(["aangifte", "bibob", "Éénmeldpunt", "zorg"]);
  expect(view.terms[0]).toMatchObject({ see: { href: "/signalen/" }, sources: [{ id: "onderzoek" }] });
});

test("A to Z lists every page once under its letter, whatever its accent, and no error pages", () => {
  const page = samplePage("zoeken", { text: "Zoeken" });
  const titles = ["Één loket", "Nacht", "aangifte", "Eén van twaalf"];
  const others = titles.map((text, index) => samplePage("pagina", { text, address: `/over/${"abcd".charAt(index)}/` }));
  const { index } = viewOf("zoeken", page, [page, ...others, samplePage("pagina", { address: "/404.html" })]);
  expect(index.map(({ letter, pages }) => [letter, pages.map(({ text }) => text)])).toEqual([
    ["A", ["aangifte"]],
    ["E", ["Één loket", "Eén van twaalf"]],
    ["N", ["Nacht"]],
    ["Z", ["Zoeken"]],
  ]);
});
