import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse as parseCsv } from "csv-parse/sync";
import { countTics } from "../../_config/check/language/tics.ts";
import { pagesOf } from "../../_config/edition/edition.ts";
import { kinds } from "../../_config/model/kinds.ts";
import { classesOf, elementsIn, textOf } from "../../_config/model/nodes.ts";
import { chatLine, helpLineIds } from "../../_config/model/help-lines.ts";
import { errorCodes, errorPage } from "../../_config/model/place.ts";
import type { LanguageCode } from "../../_shared/languages.ts";
import { forms, keysOf, moments, places as placeNames, themes } from "../../_shared/vocabulary.ts";
import { realCheck, realEdition, sources } from "./edition.ts";
import { htmlOf } from "../unit/markup.ts";

const edition = await realEdition();
const { registers } = edition;
const chapters = pagesOf(edition, "hoofdstuk");
const testimonies = pagesOf(edition, "getuigenis");

test("nothing stands in the way of publishing", async () => {
  const { faults } = await realCheck();
  expect(faults).toEqual([]);
});

// An editor who sees warnings about what is right soon reads none. What only has to do with the day of the check is no matter of writing.
test("the check warns of nothing that we wrote", async () => {
  const { warnings } = await realCheck();
  const ofTheDay = ["verlopen", "verloopt-binnenkort", "dag-in-toekomst"];
  const written = warnings.filter(({ code }) => !ofTheDay.includes(code));
  expect(written.map(({ file, line, what }) => `${file}:${String(line)} ${what}`)).toEqual([]);
});

// One such sentence is good; a site full of them is a tune. docs/redactie/taal.md says what to write instead.
test('fewer than sixty sentences of the whole content begin with "Wie"', async () => {
  const { texts } = await realCheck();
  const begun = countTics(texts).find(({ name }) => name.includes('"Wie"'));
  const most = begun?.files.slice(0, 10).map(({ file, count }) => `${String(count)} ${file}`);
  expect(begun?.total, `most of them in:\n${String(most?.join("\n"))}\n`).toBeLessThan(60);
});

test.for(kinds)("there is a page of kind %s", (kind) => {
  expect(pagesOf(edition, kind).length).toBeGreaterThan(0);
});

test("the error pages, and the pages that every page links to, are there", () => {
  const addresses = [...edition.byAddress.keys()];
  expect(addresses).toEqual(
    expect.arrayContaining([
      ...errorCodes.map(errorPage),
      "/hulp/",
      "/veilig-lezen/",
      "/signalen/",
      "/longread/",
      "/getuigenissen/",
      "/kompas/",
      "/kader/",
      "/begrippen/",
      "/zoeken/",
    ]),
  );
});

// Whoever cannot see yellow, or is read to, looks for the words on the button.
test("what the exit cannot do is said of the button by its name, in every language", () => {
  const { uitweg, uitweg_eerlijk } = registers.sentences;
  const languages = pagesOf(edition, "taal").map(({ slug, data: { woorden } }) => ({ slug, ...woorden }));
  expect([{ slug: "nl", uitweg, uitweg_eerlijk }, ...languages].filter((words) => !words.uitweg_eerlijk.includes(words.uitweg))).toEqual(
    [],
  );
});

describe("the longread", () => {
  test.for(chapters.map((page): [string, number] => [page.slug, page.body.words]))("%s is a chapter's length: %d words", ([, words]) => {
    expect(words).toBeGreaterThanOrEqual(1000);
    expect(words).toBeLessThanOrEqual(1800);
  });

  test("no sentence begins with a law, whose name begins with a small letter", async () => {
    const begun = (await sources("content/longread")).flatMap(({ file, text }) =>
      [...text.matchAll(/(?:^|[.?!](?:\{bron:[^}]+\})* )\{wet:[^}]+\}/gm)].map(([found]) => `${file}: ${found}`),
    );
    expect(begun).toEqual([]);
  });

  test.for(chapters.map((page): [string, typeof page] => [page.slug, page]))("%s has its sources, all of them cited", ([, { body }]) => {
    expect(body.notes.length).toBeGreaterThanOrEqual(10);
    expect(body.notes.filter(({ references }) => references.length === 0).map(({ source }) => source.id)).toEqual([]);
  });

  /** A chapter as it was typed: without references, links, and the names of files. */
  const typed = async (): Promise<{ readonly file: string; readonly text: string }[]> =>
    (await sources("content/longread")).map(({ file, text }) => ({
      file,
      text: text
        .replace(/^---\n[\s\S]*?\n---\n/, "")
        .replace(/\{[a-z]+:[^}]*\}/g, "…")
        .replace(/\[[^[\]]*\]\([^()]*\)/g, "…")
        .replace(/(?<=\b(?:naam|getuigenis)=)"[^"]*"/g, ""),
    }));

  test("no figure is typed by hand: the only numbers are days, years, rulings, chapters and the licence", async () => {
    const fine =
      /\bECLI:NL:[A-Z]+:\d{4}:\w+|\b(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?:19|20)\d\d\b|\b(?:19|20)\d\d\b|\bhoofdstuk \d+\b|\bCC BY 4\.0\b/gi;
    const found = (await typed()).flatMap(({ file, text }) =>
      text
        .replace(fine, "")
        .split("\n")
        .filter((line) => /\d/.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test("no law is named by hand", async () => {
    const names = [...registers.laws.values()].flatMap(({ naam, kort }) => [naam.replace(/^(?:het|de) /, ""), kort]);
    const found = (await typed()).flatMap(({ file, text }) =>
      names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test("every chapter is in the plan, in the order of its number", () => {
    const plan = pagesOf(edition, "omslag")[0]?.data.opzet.map(({ slug }) => slug) ?? [];
    expect(chapters.map(({ slug, order }) => [slug, order])).toEqual(chapters.map(({ slug }) => [slug, plan.indexOf(slug) + 1]));
  });
});

/** What a testimony says, without the names of rows in registers. */
const prose = (page: (typeof testimonies)[number]): string =>
  htmlOf(page.body)
    .replace(/<[^<>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");

/** Common enough that an invented person would get one of them. */
const firstNames =
  "Aisha|Ali|Amina|Amir|Andrei|Anna|Anne|Blessing|Bilal|Carla|Chantal|Daan|David|Elena|Emma|Erik|Esther|Eva|Fatima|Femke|Grace|Hanna|Hans|Ilse|Ivan|Jan|Jasmine|Jeroen|Johan|Joost|Joy|Julia|Karim|Kees|Kevin|Kim|Laura|Lisa|Lotte|Malek|Marieke|Maria|Marije|Mehmet|Mihai|Mila|Mo|Mohammed|Nadia|Naomi|Noor|Olga|Peter|Piet|Ramona|Robin|Rosa|Samira|Sandra|Sanne|Sara|Sem|Sofia|Sophie|Stefan|Thomas|Tim|Tom|Vera|Yusuf";

describe.for(testimonies.map((page): [string, typeof page] => [page.slug, page]))("the testimony %s", ([, page]) => {
  const text = `${page.data.titel} ${page.data.samenvatting} ${page.data.samenvatting_zonder_details} ${prose(page)}`;

  test("is a composite and says so", () => {
    expect(page.data.herkomst).toBe("samengesteld");
    expect(page.data.patroon).toMatch(page.data.soort === "professional" ? /^P/ : /^V/);
  });

  test("is a testimony's length", () => {
    expect(page.body.words).toBeGreaterThanOrEqual(700);
    expect(page.body.words).toBeLessThanOrEqual(1200);
  });

  test("closes with what a reader can do with it, in the Kader, the Kompas and the signals", () => {
    expect(page.body.headings.at(-1)?.text).toBe("Wat u hieruit kunt halen");
    const closing = htmlOf(page.body).split('<h2 id="wat-u-hieruit-kunt-halen">')[1] ?? "";
    for (const room of ["/kader/", "/kompas/", "/signalen/"]) expect(closing).toContain(`href="${room}`);
  });

  test("has the other side beside it: somebody who saw such a thing, or whom it happened to", () => {
    const shares = (ours: readonly string[], theirs: readonly string[]): boolean => ours.some((name) => theirs.includes(name));
    // Servitude behind a front door is the work of nobody here: then a story that names the same topic.
    const other = testimonies.filter(
      ({ data }) => data.soort !== page.data.soort && (shares(data.vormen, page.data.vormen) || shares(data.kompas, page.data.kompas)),
    );
    expect(other.length).toBeGreaterThan(0);
  });

  test("puts no invented words in anybody's mouth", () => {
    expect(text).not.toMatch(/["“”„«»]|(?<!\w)[‘'][^‘’']+[’'](?!\w)/);
  });

  test("names nobody", () => {
    expect(text).not.toMatch(new RegExp(`(?<!\\p{L})(?:${firstNames})(?!\\p{L})`, "u"));
    expect(page.slug).not.toMatch(/\d/);
  });

  test("names no day", () => {
    expect(text).not.toMatch(
      /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i,
    );
  });

  test("is not about organ removal: too few cases to be nobody's", () => {
    expect(text).not.toMatch(/orgaan|(?<!ma)nier(?:en)?\b/i);
  });

  // The names of municipalities come into the house with the register of regions.
  if (existsSync("_data/gemeenten.csv")) {
    test("names no municipality", () => {
      const rows = parseCsv(readFileSync("_data/gemeenten.csv", "utf8"), { columns: true });
      const names = (rows as Record<string, string>[]).flatMap(({ naam, gemeente }) => naam ?? gemeente ?? []);
      expect(names.length).toBeGreaterThan(300);
      const words = new Set(text.split(/[^\p{L}’'-]+/u));
      expect(names.filter((name) => (name.includes(" ") ? text.includes(name) : words.has(name)))).toEqual([]);
    });
  }
});

describe("stories show why", () => {
  const passages = testimonies.flatMap(({ slug, body }) => body.passages.map((passage) => ({ slug, ...passage })));
  const shown = new Set(passages.flatMap(({ names }) => names));

  test("every building block but those on counting, meeting and setting an example, which show a summary", () => {
    const without = [...registers.blocks.keys()].filter((id) => !shown.has(id));
    expect(without).toEqual(["K1.7", "K2.10", "K3.5", "K3.8", "K3.9", "K4.7"]);
  });

  test("every topic of the Kompas but the one on counting progress and the one on the municipality itself", () => {
    const without = pagesOf(edition, "onderwerp").filter(({ slug }) => !shown.has(slug));
    expect(without.map(({ slug }) => slug).sort()).toEqual(["doelen-en-voortgang", "gemeente-als-voorbeeld"]);
  });

  test("in a paragraph, not in a page: short, whole sentences, no figure without its source", () => {
    for (const { slug, text } of passages) {
      const words = text.split(" ").length;
      expect(words, `${slug}: ${text}`).toBeLessThanOrEqual(110);
      expect(text, slug).toMatch(/^\p{Lu}\P{N}*[.?!]$/u);
    }
  });
});

describe("moments in the stories", () => {
  const marked = testimonies.flatMap(({ slug, body }) => body.moments.map((moment) => ({ slug, ...moment })));

  test("stand in every story, and of every kind there are enough to choose from", () => {
    expect(testimonies.filter(({ body }) => body.moments.length === 0).map(({ slug }) => slug)).toEqual([]);
    for (const kind of keysOf(moments)) expect(marked.filter((moment) => moment.kind === kind).length, kind).toBeGreaterThanOrEqual(8);
  });

  test("are one whole sentence, about who stood beside it", () => {
    for (const { slug, what } of marked) expect(what, slug).toMatch(/^\p{Lu}[^.?!"]{15,108}\.$/u);
  });
});

test("ten survivors and eight professionals or more, each after a pattern of its own, every form among them", () => {
  const patterns = (kind: string) => testimonies.flatMap(({ data }) => (data.soort === kind ? [data.patroon ?? ""] : []));
  const [survivors, professionals] = [patterns("overlever"), patterns("professional")];
  expect(survivors.length).toBeGreaterThanOrEqual(10);
  expect(professionals.length).toBeGreaterThanOrEqual(8);
  expect(new Set(survivors).size).toBe(survivors.length);
  expect(new Set(professionals).size).toBe(professionals.length);
  // Care coordinator, inspector, mayor, prosecutor, police, labour inspector, youth worker, counter clerk.
  expect(professionals).toEqual(expect.arrayContaining(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P10"]));
  expect(new Set(testimonies.flatMap(({ data }) => data.vormen))).toEqual(new Set(keysOf(forms)));
});

test("there are testimonies of survivors and of professionals, and a professional has a role", () => {
  expect(new Set(testimonies.map(({ data }) => data.soort))).toEqual(new Set(["overlever", "professional"]));
});

describe("the Kompas", () => {
  const topics = pagesOf(edition, "onderwerp");
  const named = new Set([...registers.blocks.values()].flatMap(({ kompas }) => kompas));

  const inForm = ({ body }: (typeof topics)[number], name: string): boolean =>
    [...elementsIn(body.prose)].some((element) => element.tag === name || classesOf(element).includes(name));

  describe.for(topics.map((page): [string, typeof page] => [page.slug, page]))("%s", ([, page]) => {
    test("opens with a scene, has a form to hold on to, and room to read it", () => {
      expect(page.body.prose.find((node) => typeof node !== "string" || node.trim() !== "")).toMatchObject({ tag: "p" });
      expect(["steps", "table", "worked-example"].some((form) => inForm(page, form))).toBe(true);
      expect(page.body.words).toBeGreaterThanOrEqual(400);
      expect(page.body.words).toBeLessThanOrEqual(1200);
    });

    test("says what its head says nowhere else, and a time or a price as an order of magnitude", () => {
      const { wie, wanneer, hoe_lang, wat_het_kost, in_het_kort } = page.data;
      const sentences = [wie, wanneer, hoe_lang, wat_het_kost]
        .flatMap((said) => said.split(/(?<=[.!?]) /))
        .filter((said) => said.split(" ").length > 3);
      const rest = [...in_het_kort, textOf(page.body.prose)].join(" ");
      expect(sentences.filter((said) => rest.includes(said))).toEqual([]);
      // A sum of money has a source, and a source has its note in the text.
      expect(`${hoe_lang} ${wat_het_kost}`).not.toMatch(/€|\beuro\b/);
    });
  });

  test("topics do not all have the same headings: at least twelve answer in another form than steps under What you do", () => {
    const headings = topics.map(({ body }) => body.headings.map(({ text }) => text));
    expect(headings.filter((texts) => !texts.includes("Wat u doet")).length).toBeGreaterThanOrEqual(12);
    expect(topics.filter((page) => inForm(page, "worked-example")).length).toBeGreaterThanOrEqual(5);
  });

  test("every topic says in a heading, or at the head of a column or row, where to begin and what comes after", () => {
    const begins = /\b(?:begin(?:nen)?|begonnen|eerste?)\b/iu;
    const goesOn = /\b(?:daarna|verder)\b/iu;
    for (const { slug, body } of topics) {
      const heads = [...elementsIn(body.prose)].filter(({ tag }) => tag === "th").map(({ children }) => textOf(children));
      const marked = [...body.headings.map(({ text }) => text), ...heads];
      expect(
        marked.some((text) => begins.test(text)),
        `${slug} has no beginning`,
      ).toBe(true);
      expect(
        marked.some((text) => goesOn.test(text)),
        `${slug} does not go on`,
      ).toBe(true);
    }
  });

  // "What you do" is where the steps stand, and one heading in common is chance. Two are a skeleton that is filled in.
  test("no two topics share two headings beside what you do", () => {
    const headings = topics.map(({ slug, body }) => ({
      slug,
      own: body.headings.map(({ text }) => text).filter((text) => text !== "Wat u doet"),
    }));
    const alike = headings.flatMap((one, at) =>
      headings.slice(at + 1).flatMap((other) => {
        const shared = one.own.filter((text) => other.own.includes(text));
        return shared.length > 1 ? [`${one.slug} and ${other.slug}: ${shared.join("; ")}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test("topics do not close alike: no last heading comes back in more than six", () => {
    const last = topics.map(({ body }) => body.headings.at(-1)?.text);
    expect(Math.max(...last.map((text) => last.filter((other) => other === text).length))).toBeLessThanOrEqual(6);
  });

  test("what a topic shows as filled in is of the municipality that does not exist, and says so", () => {
    for (const { slug, body } of topics)
      for (const example of [...elementsIn(body.prose)].filter((element) => classesOf(element).includes("worked-example"))) {
        expect(textOf(example.children), slug).toContain(registers.sentences.bedacht);
        expect(textOf(example.children), slug).toContain("Voorbeelddam");
      }
  });

  test("every topic and every instrument serves a building block", () => {
    const all = [...topics.map(({ slug }) => slug), ...pagesOf(edition, "instrument").map(({ slug }) => `instrumenten/${slug}`)];
    expect(all.filter((slug) => !named.has(slug))).toEqual([]);
  });
});

describe("the Kader", () => {
  const blocks = [...registers.blocks.values()];
  const perTheme = (plateau: string): number[] =>
    keysOf(themes).map((theme) => blocks.filter((block) => block.thema === theme && block.plateau === plateau).length);

  test("has 51 building blocks: 29 on basis, 22 on verdieping, spread over the themes as designed", () => {
    expect(perTheme("basis")).toEqual([6, 6, 5, 6, 6]);
    expect(perTheme("verdieping")).toEqual([4, 4, 4, 5, 5]);
    expect(blocks).toHaveLength(51);
  });

  test("numbers its blocks within each theme without a gap, basis before verdieping", () => {
    for (const [index, theme] of keysOf(themes).entries()) {
      const own = blocks.filter((block) => block.thema === theme);
      expect(own.map(({ id }) => id)).toEqual(own.map((_, nth) => `K${String(index + 1)}.${String(nth + 1)}`));
      expect(own.map(({ plateau }) => plateau)).toEqual(own.map(({ plateau }) => plateau).sort());
    }
  });

  test("has a page for each of its five themes", () => {
    expect(pagesOf(edition, "thema").map(({ slug, data }) => [slug, data.nummer])).toEqual(
      keysOf(themes).map((slug, index) => [slug, index + 1]),
    );
  });

  test("says on its pages and in every list that the blocks are our elaboration", () => {
    expect(registers.sentences.kader_bouwstenen).toMatch(/51 bouwstenen .*onze uitwerking op basis van het Kader/);
  });
});

describe("signals", () => {
  const signals = [...registers.signals.values()];
  const places = pagesOf(edition, "plek");

  test("every place has its page", () => {
    expect(places.map(({ slug }) => slug)).toEqual(keysOf(placeNames));
  });

  test.for(keysOf(placeNames))("at %s there are enough to choose from, and few enough for one sheet of paper", (place) => {
    const count = signals.filter(({ plekken }) => plekken.includes(place)).length;
    expect(count).toBeGreaterThanOrEqual(8);
    expect(count).toBeLessThanOrEqual(25);
  });

  test.for(keysOf(forms))("of %s there are at least eight", (form) => {
    expect(signals.filter(({ vormen }) => vormen.includes(form)).length).toBeGreaterThanOrEqual(8);
  });

  test("each has a source, and is one sentence without a score", () => {
    for (const { id, tekst, bronnen } of signals) {
      expect(bronnen.length, id).toBeGreaterThan(0);
      expect(tekst, id).toMatch(/^\p{Lu}[^.?!]*\.$/u);
      expect(tekst, id).not.toMatch(/verdacht|waarschijnlijk|slachtoffer|mensenhandel|uitbuit/i);
    }
  });

  test.for(places.map((page): [string, typeof page] => [page.slug, page]))(
    "what is strongest at %s can be seen there",
    ([slug, { data }]) => {
      const elsewhere = data.sterkst.filter((id) => !registers.signals.get(id)?.plekken.some((place) => place === slug));
      expect(elsewhere).toEqual([]);
    },
  );

  test.for(places.map((page): [string, typeof page] => [page.slug, page]))("the page of %s has its five parts", ([, { body }]) => {
    const parts = ["Zo kijkt u", "Wat u vraagt", "Wat u doet", "Wat u nooit doet", "Wie u belt"];
    expect(body.headings.map(({ text }) => text)).toEqual(parts);
    expect(body.words).toBeGreaterThanOrEqual(350);
    expect(body.words).toBeLessThanOrEqual(700);
    expect(htmlOf(body), "a number to call").toContain('href="tel:112"');
  });
});

describe("the forms", () => {
  const pages = pagesOf(edition, "vorm");

  test("have a page each", () => {
    expect(pages.map(({ slug }) => slug).toSorted()).toEqual(keysOf(forms).toSorted());
  });

  test.for(pages.map((page): [string, typeof page] => [page.slug, page]))("what is strongest of %s belongs to it", ([slug, { data }]) => {
    const others = data.sterkst.filter((id) => !registers.signals.get(id)?.vormen.some((form) => form === slug));
    expect(others).toEqual([]);
  });

  test.for(pages.map((page): [string, typeof page] => [page.slug, page]))("the page of %s has its five parts", ([, { body }]) => {
    expect(body.headings.map(({ text }) => text)).toEqual(["Zo kijkt u", "Wat u vraagt", "Wat u doet", "Wat u nooit doet", "Wie u belt"]);
    expect(body.words).toBeGreaterThanOrEqual(350);
    expect(body.words).toBeLessThanOrEqual(700);
    expect(htmlOf(body), "a number to call").toContain('href="tel:112"');
  });
});

test("the glossary explains at least 60 words", () => {
  expect(registers.terms.size).toBeGreaterThanOrEqual(60);
});

describe("help", () => {
  test("the lines of the help block are there, and its last is one to write to", () => {
    expect([...registers.helpLines.keys()]).toEqual(expect.arrayContaining([...helpLineIds]));
    expect(registers.helpLines.get(chatLine)).toMatchObject({ soort: "chat", anoniem: true });
  });

  test("the help page begins with 112, names no line twice, and leaves out only those of one region", () => {
    const data = pagesOf(edition, "hulp")[0]?.data;
    const lines = data?.rijen.map(({ lijn }) => lijn) ?? [];
    expect(registers.helpLines.get(lines[0] ?? "")?.nummer).toBe("112");
    expect(new Set(lines).size).toBe(lines.length);
    const regional = [...registers.regions.values()].flatMap(({ contacten }) => contacten.flatMap(({ lijn }) => lijn ?? []));
    const shown = new Set([...lines, ...(data?.niet_praten.lijnen ?? []), ...regional]);
    expect([...registers.helpLines.keys()].filter((id) => !shown.has(id))).toEqual([]);
  });

  test("whoever has no papers meets CoMensha before the inspectorate, which says what it is", () => {
    for (const { address, data } of [...pagesOf(edition, "hulp"), ...pagesOf(edition, "taal")]) {
      const lines = data.rijen.map(({ lijn }) => lijn);
      expect(lines.indexOf("comensha"), address).toBeLessThan(lines.indexOf("arbeidsinspectie"));
      const card = data.vouwkaart.regels.map(({ lijn }) => lijn);
      // A card has no room for the warning that belongs to it, so it bears CoMensha alone.
      expect(card, address).toContain("comensha");
      expect(card, address).not.toContain("arbeidsinspectie");
    }
    // In the card above the results of a search neither does it come first.
    for (const { id, lijnen } of registers.need.noden) expect(lijnen[0], id).not.toBe("arbeidsinspectie");
    expect(registers.helpLines.get("arbeidsinspectie")?.let_op?.tekst).toMatch(/vreemdelingenpolitie.*CoMensha/);
  });

  test("a line that organisations describe says what happens then; every way to write has a source", () => {
    const told = [...registers.helpLines].flatMap(([id, { gebeurt }]) => (gebeurt === undefined ? [] : [id]));
    expect(told).toEqual(
      expect.arrayContaining([
        "comensha",
        "meld-misdaad-anoniem",
        "veilig-thuis",
        "slachtofferhulp",
        "kindertelefoon",
        "chat-met-fier",
        "helpwanted",
        "fairwork",
      ]),
    );
    for (const [id, { gebeurt }] of registers.helpLines) {
      const sentences = gebeurt?.tekst.split(/(?<=[.?])\s/).length ?? 2;
      expect(sentences >= 2 && sentences <= 4, id).toBe(true);
    }
  });

  test("nobody is left to phone aloud: each page names ways to write, and all that it names have one", () => {
    for (const { address, data } of [...pagesOf(edition, "hulp"), ...pagesOf(edition, "taal")]) {
      const { lijnen } = data.niet_praten;
      expect(lijnen.length, address).toBeGreaterThanOrEqual(8);
      expect(
        lijnen.filter((id) => registers.helpLines.get(id)?.zonder_praten === undefined),
        address,
      ).toEqual([]);
    }
  });

  test("numbers whose verdict is not A are nowhere: FairWork, Fier and the Kindertelefoon have a site or a chat", () => {
    for (const id of ["fairwork", "chat-met-fier", "kindertelefoon"]) {
      const line = registers.helpLines.get(id);
      expect([line?.tel, line?.nummer, line?.url?.startsWith("https://")], id).toEqual([undefined, undefined, true]);
    }
  });

  test("what a telephone dials is the number that is shown", () => {
    for (const { nummer, tel } of registers.helpLines.values()) {
      expect(nummer?.replace(/\D/g, "").replace(/^0/, "")).toBe(tel?.replace(/^\+31|^0/, ""));
    }
  });

  test("no number is typed by hand: not in a text, not in a field, not in another register", async () => {
    const known = [...registers.helpLines.values()]
      .flatMap(({ tel }) => tel ?? [])
      .filter((tel) => tel.length > 3)
      .map((tel) => tel.replace(/^\+31|^0/, ""));
    const all = [...(await sources("content")), ...(await sources("_data"))].filter(({ file }) => !/hulplijnen\.yaml$|\.csv$/.test(file));
    const typed = all.flatMap(({ file, text }) => {
      const digits = text.replace(/https?:\S+/g, "").replace(/(?<=\d)[ ()-]+(?=\d)/g, "");
      return known.filter((number) => new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(digits)).map((number) => `${file}: ${number}`);
    });
    expect(typed).toEqual([]);
  });
});

/** What the subject of this site is called in each language: the words that a printed page may not bear. */
const subject: Readonly<Record<LanguageCode | "nl", RegExp>> = {
  nl: /mensenhandel/i,
  en: /traffick/i,
  pl: /handel ludźmi|handl\w* ludźmi/i,
  ro: /trafic/i,
  bg: /трафик/i,
  hu: /emberkereskede/i,
  uk: /торгівл/i,
  es: /\btrata\b|tráfico/i,
  fr: /traite|trafic/i,
  de: /menschenhandel/i,
  ar: /الاتجار|تجارة/,
  tr: /ticaret/i,
  vi: /buôn/i,
  zh: /贩|人口/,
};

describe.for(pagesOf(edition, "taal").map((page): [string, typeof page] => [page.slug, page]))("help in the language %s", ([, page]) => {
  const dutch = pagesOf(edition, "hulp")[0]?.data;

  test("has the lines of the Dutch page for whoever it happens to, in its order", () => {
    const own = page.data.rijen.map(({ lijn }) => lijn);
    // Reporting about somebody else, and a site in Dutch, are for readers of Dutch.
    const forOthers = new Set(["meld-misdaad-anoniem", "slachtofferwijzer"]);
    expect(own).toEqual(dutch?.rijen.map(({ lijn }) => lijn).filter((lijn) => !forOthers.has(lijn)));
  });

  test("translates what happens then and what must be known first, where the register says it", () => {
    const untold = page.data.rijen.filter(({ lijn, gebeurt, let_op }) => {
      const line = registers.helpLines.get(lijn);
      return (line?.gebeurt === undefined) !== (gebeurt === undefined) || (line?.let_op === undefined) !== (let_op === undefined);
    });
    expect(untold.map(({ lijn }) => lijn)).toEqual([]);
    const warning = page.data.rijen.find(({ lijn }) => lijn === "arbeidsinspectie")?.let_op;
    expect(warning).toMatch(/CoMensh/);
    expect(warning).toMatch(/FairWork/);
  });

  test("tells how long one may think, also under the Dublin rules, with numbers of the register", () => {
    const html = htmlOf(page.body);
    for (const id of ["bedenktijd-maanden", "bedenktijd-dublin-dagen"])
      expect(html).toContain(`<data value="${String(registers.figures.get(id)?.waarde)}">`);
  });

  test("leads to the pages about rights and about reporting, and says in which language they are", () => {
    const last = htmlOf(page.body).split("<p>").at(-1) ?? "";
    for (const address of ["/hulp/rechten/", "/hulp/aangifte/"]) expect(last).toContain(`<a href="${address}">`);
    // The page has one word for Dutch: in the sentence to say on the telephone, and here.
    const dutchWord =
      /niderlandzk|néerlandais|neerlandés|Niederländisch|Dutch|olandez|нидерландски|нідерландською|holland|Hollandaca|Hà Lan|荷兰语|الهولندية/i;
    expect(last).toMatch(dutchWord);
    expect(page.data.bellen.betekenis).toMatch(dutchWord);
  });

  test("has the ways to write of the Dutch page", () => {
    const forOthers = new Set(["meld-misdaad-anoniem"]);
    expect(page.data.niet_praten.lijnen).toEqual(dutch?.niet_praten.lijnen.filter((lijn) => !forOthers.has(lijn)));
  });

  test("has the card of the Dutch page", () => {
    expect(page.data.vouwkaart.regels.map(({ lijn }) => lijn)).toEqual(dutch?.vouwkaart.regels.map(({ lijn }) => lijn));
  });

  test("never names the subject: somebody may look along, and it may lie on a table", () => {
    const name = Object.entries(subject).find(([code]) => code === page.slug)?.[1];
    expect(name, "a word to look for").toBeDefined();
    // Words to find the page by stand in the index alone: somebody who types them knows the subject.
    const { trefwoorden, gezocht, ...shown } = page.data;
    expect(Math.min(trefwoorden.length, gezocht.length)).toBeGreaterThan(0);
    const seen = `${JSON.stringify(shown)} ${htmlOf(page.body)}`;
    expect(seen).not.toMatch(name ?? /^/);
    expect(seen).not.toMatch(subject.nl);
  });

  test("says that no native reader has checked it, in the same number of sections as all others", () => {
    expect(page.data.nagelezen_op).toBeUndefined();
    expect(page.body.headings).toHaveLength(3);
  });
});

test("help is there in at least twelve languages", () => {
  expect(pagesOf(edition, "taal").length + pagesOf(edition, "hulp").length).toBeGreaterThanOrEqual(12);
});

test("the site poses as nobody else", () => {
  expect(registers.site.uitgever).not.toMatch(/VNG|CoMensha|Rijk|ministerie|gemeente|politie/i);
});
