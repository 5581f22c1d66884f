import { EpubCheck } from "@likecoin/epubcheck-ts";
import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { booksOf, type Book } from "../../_config/edition/books.ts";
import { makeEpub } from "../../_config/publish/books/epub.tsx";
import { bookFileName } from "../../_config/publish/books/files.ts";
import { makePdf } from "../../_config/publish/books/pdf.ts";
import { inColours } from "../../_config/publish/colours.ts";
import { openTypesetter } from "../../_config/publish/paper/typeset.ts";
import { makeBooks, type MadeBooks } from "../../_config/publish/books/make.ts";
import { pagesOf, type Editions } from "../../_config/edition/edition.ts";
import { classesOf, elementsIn, textOf } from "../../_config/model/nodes.ts";
import { prepare } from "../../_config/eleventy/edition.ts";
import { isNight } from "../night.ts";
import { axeBesideEach } from "./axe.ts";
import { bookFiles, epubText } from "./book-files.ts";
import { fewest } from "./cover.ts";
import { openSite } from "./open-site.ts";
import { readPdf, type Paper } from "./pdf.ts";
import { read, siteDir } from "./site.ts";

/** Words without the spaces that a typesetter puts between letters. */
const squeezed = (text: string): string => text.replace(/\s/g, "");

const fail = (what: string): never => {
  throw new Error(`Nothing was made of ${what}.`);
};

/** Every kind of element in a document: its tag with each of its classes. */
function elementsOf(xhtml: string): Set<string> {
  const elements = load(xhtml, { xml: true })("body *").toArray();
  return new Set(elements.flatMap(({ name, attribs }) => (attribs.class ?? "").split(/\s+/).map((className) => `${name}.${className}`)));
}

/** Makes the Kader, the smallest book, once more: its files in base64, by name. */
async function makeSmallest(
  { editions, contentIn }: Awaited<ReturnType<typeof prepare>>,
  site: string,
  into: Map<string, string>,
): Promise<void> {
  const { pdf, epub } = editions;
  const { colours } = pdf.registers;
  const file = (address: string): Buffer => readFileSync(join(site, address));
  const css = inColours(await readFile("assets/css/e-boek.css", "utf8"), colours);
  const typesetter = await openTypesetter(process.cwd(), colours, file);
  const add = (book: Book, format: "pdf" | "epub", bytes: Uint8Array): void => {
    into.set(bookFileName(book, pdf.registers.site.titel, pdf.today, format), Buffer.from(bytes).toString("base64"));
  };
  for (const book of booksOf(pdf))
    if (book.name === "kader") add(book, "pdf", makePdf(pdf, book, (page) => contentIn(page, "pdf"), typesetter).bytes);
  for (const book of booksOf(epub))
    if (book.name === "kader") add(book, "epub", makeEpub(epub, book, { contentOf: (page) => contentIn(page, "epub"), file, css }).bytes);
}

/**
 * What axe says of a document of a book, and is none: what stands around its words brings the reader's program, and axe knows no role of publishing, so
 * that the number of a page would be a label of nothing (Ace, which does, has no remark).
 */
const ofBooks = /^(?:(?:region|landmark-one-main):|aria-prohibited-attr:.*\(#bladzijde-\d+\)$)/;

describe("the books of this site", () => {
  const rooms = ["longread", "kompas", "kader"] as const;
  let copy: string;
  let editions: Editions;
  let made: MadeBooks;
  let file: Awaited<ReturnType<typeof bookFiles>>;
  const papers = new Map<string, Paper>();
  const [once, again]: [Map<string, string>, Map<string, string>] = [new Map(), new Map()];

  beforeAll(async () => {
    const status = load(read("/status.json").toString()).text();
    vi.stubEnv("BOUWDATUM", /"gebouwd": "([^"]+)"/.exec(status)?.[1]);
    const built = await prepare(process.cwd());
    ({ editions } = built);
    copy = await mkdtemp(join(tmpdir(), "uitgaven-"));
    await cp(siteDir, copy, { recursive: true });
    {
      const { contentIn, drawPage: draw } = built;
      const surroundings = { root: process.cwd(), siteDir: copy, archive: undefined, contentIn, draw };
      const folder = join(copy, "uitgaven/bestanden");
      const contents = async (into: Map<string, string>): Promise<void> => {
        for (const name of await readdir(folder)) into.set(name, await readFile(join(folder, name), "base64"));
      };
      made = await makeBooks(editions, surroundings);
      await contents(once);
      if (isNight) {
        await makeBooks(editions, surroundings);
        await contents(again);
      } else {
        await makeSmallest(built, copy, again);
      }
      file = await bookFiles(folder);
    }
    for (const room of rooms) papers.set(room, await readPdf(await file(room, "pdf")));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(copy, { recursive: true, force: true });
  });

  const partsOf = (room: string) =>
    booksOf(editions.pdf).flatMap(({ name, groups }) => (name === room ? groups.flatMap(({ pages }) => pages) : []));
  const paper = (room: string): Paper => {
    const found = papers.get(room);
    if (found === undefined) throw new Error(`No PDF of ${room}.`);
    return found;
  };

  test("are six: three books, each as PDF and as EPUB, with the day in the name", () => {
    expect(made.books.map(({ href }) => href.replace(/^.*nederland-/, ""))).toEqual(
      rooms.flatMap((room) => ["pdf", "epub"].map((format) => `${room}-${editions.pdf.today}.${format}`)),
    );
  });

  test("are the same bytes when they are made twice: all at night, by day the smallest", () => {
    expect(once.size).toBe(made.books.length + made.sheets.length);
    expect(again.size).toBe(isNight ? once.size : 2);
    expect([...again].flatMap(([name, bytes]) => (bytes === once.get(name) ? [] : [name]))).toEqual([]);
  });

  describe.for(rooms)("the PDF of %s", (room) => {
    test("is tagged, says its title and its language, and that it is PDF/UA-1, which its maker has checked", async () => {
      const { tagged, title, language } = paper(room);
      expect(tagged).toBe(true);
      expect(title).toContain("Mensenhandel in Nederland");
      expect(language).toBe("nl");
      expect((await file(room, "pdf")).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    });

    test("has headings of which none is left out, words for every picture, and a link that is one", () => {
      const { structure } = paper(room);
      const levels = structure.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
      expect(structure.filter(({ role, alt }) => role === "Figure" && (alt ?? "").length < 10)).toEqual([]);
      expect(structure.filter(({ role }) => role === "Link").length).toBeGreaterThan(10);
    });

    // The Kader has no tables.
    if (room !== "kader")
      test("has tables whose heads say what they are heads of: of a column, or of a row", async () => {
        const text = (await file(room, "pdf")).toString("latin1");
        const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
        const [columns, rows] = [count(/\/Scope \/Column/g), count(/\/Scope \/Row/g)];
        expect(Math.min(columns, rows)).toBeGreaterThan(10);
        expect(count(/\/S \/TH\n/g)).toBe(columns + rows);
        // A name of a head would hide the other head of the same cell.
        expect(count(/\/Headers \[\(/g)).toBe(0);
      });

    test("has every part in its outline, in order", () => {
      const titles = partsOf(room).map(({ data }) => data.titel);
      expect(titles.length).toBeGreaterThan(3);
      expect(paper(room).outline.filter((title) => titles.includes(title))).toEqual(titles);
    });

    test("has a number on every page but the planes that open it, a running head, and the addresses of its sources in print", () => {
      const { pages } = paper(room);
      const groups = booksOf(editions.pdf).find(({ name }) => name === room)?.groups.length ?? 0;
      expect(pages.length).toBeGreaterThan(10);
      expect(pages.filter((text, index) => !text.includes(`${index + 1} / ${pages.length}`))).toHaveLength(groups === 1 ? 1 : 1 + groups);
      const [first] = partsOf(room);
      expect(pages.filter((text) => text.startsWith(`Mensenhandel in Nederland ${first?.data.titel ?? ""}`)).length).toBeGreaterThan(1);
      expect(pages.join(" ")).toMatch(/https:\/\/[a-z.]+\//);
    });

    test("leaves no page nearly empty", () => {
      const { pages } = paper(room);
      const thin = pages.flatMap((text, index) => (text.length < 250 && text.includes(" / ") ? [`page ${index + 1}: ${text}`] : []));
      expect(thin).toEqual([]);
    });

    test("has no exit, no menu and no link to the machine it was made on", () => {
      const { pages, links } = paper(room);
      expect(pages.join(" ")).not.toMatch(/Verlaat deze site|gele knop haalt niets weg|Naar de inhoud|Zoeken/);
      expect(links.length).toBeGreaterThan(10);
      expect(links.filter((link) => !/^(?:https:\/\/|tel:)/.test(link))).toEqual([]);
    });
  });

  test("the Kader has every building block in its outline, and no words of a story", () => {
    const { bookmarks, pages } = paper("kader");
    const blocks = [...editions.pdf.registers.blocks.values()];
    expect(blocks.map(({ id, titel }) => `${id} ${titel}`).filter((title) => !bookmarks.includes(title))).toEqual([]);
    expect(pages.join(" ")).not.toContain("Lees verder bij deze alinea");
  });

  test("the Kompas says of every topic who, when, how long and what it costs, and marks what is made up", async () => {
    const said = pagesOf(editions.pdf, "onderwerp").flatMap(({ data }) => [data.wie, data.wanneer, data.hoe_lang, data.wat_het_kost]);
    const { bedacht, tijd_en_kosten } = editions.pdf.registers.sentences;
    const epub = load(epubText(await file("kompas", "epub"))).text();
    for (const text of [paper("kompas").pages.join(" "), epub].map(squeezed))
      expect([...said, bedacht, tijd_en_kosten].filter((sentence) => !text.includes(squeezed(sentence)))).toEqual([]);
  });

  describe("the sheets", () => {
    const sheets = new Map<string, Paper>();
    const bytesOf = async (href: string): Promise<Buffer> => readFile(join(copy, href));
    const named = (start: string): [string, Paper][] => [...sheets].filter(([href]) => href.includes(`/bestanden/${start}`));
    beforeAll(async () => {
      for (const { href } of made.sheets) sheets.set(href, await readPdf(await bytesOf(href)));
    });

    test("are two of every card, all cards at once, help in easy words, a card with numbers in each language, and every template", () => {
      const count = pagesOf(editions.pdf, "kaart").length;
      const languages = pagesOf(editions.pdf, "taal").length;
      const templates = pagesOf(editions.pdf, "sjabloon").length;
      expect(["kaart-", "vouwkaart-", "kaarten-", "makkelijk-lezen", "kaartje-", "sjabloon-"].map((start) => named(start).length)).toEqual([
        count,
        count,
        1,
        1,
        1 + languages,
        templates,
      ]);
    });

    test("are tagged PDF/UA-1 with a title, a language and words for every picture, each but a template on one side of paper", async () => {
      const cards = pagesOf(editions.pdf, "kaart").length;
      for (const [href, { tagged, title, language, pages, structure }] of sheets) {
        expect([href, tagged, language], href).toEqual([href, true, /kaartje-([a-z]+)/.exec(href)?.[1] ?? "nl"]);
        expect(title, href).toMatch(/^\S/);
        expect((await bytesOf(href)).toString("latin1"), href).toContain("<pdfuaid:part>1</pdfuaid:part>");
        if (href.includes("/sjabloon-")) expect(pages.length, href).toBeLessThanOrEqual(4);
        else expect(pages.length, href).toBe(href.includes("/kaarten-") ? cards : 1);
        expect(
          structure.filter(({ role, alt }) => role === "Figure" && (alt ?? "").length < 10),
          href,
        ).toEqual([]);
      }
      for (const { href, pages } of made.sheets) expect(sheets.get(href)?.pages.length, href).toBe(pages);
    });

    test("of a card say what the card says, flat and folded, in the order in which it is read", () => {
      for (const { slug, data } of pagesOf(editions.pdf, "kaart"))
        for (const start of ["kaart-", "vouwkaart-"]) {
          const [[href, { pages, structure, links }] = fail(slug)] = named(`${start}${slug}-`);
          const text = squeezed(pages.join(" "));
          const said = [data.titel, ...data.wat_ziet_u, ...data.wat_doet_u, ...data.niet_doen, "Schrijf op deze kaart niets over mensen"];
          const places = said.map((words) => text.indexOf(squeezed(words)));
          expect(
            places.filter((place) => place === -1),
            href,
          ).toEqual([]);
          expect(places, href).toEqual(places.toSorted((a, b) => a - b));
          expect(
            structure.filter(({ role }) => role === "H1"),
            href,
          ).toHaveLength(1);
          expect(
            links.filter((link) => !link.startsWith("tel:")),
            href,
          ).toEqual([]);
        }
    });

    test("with numbers say each word as its page writes it, whichever side it is read from, and each number as one dials it", () => {
      for (const { slug, data } of [...pagesOf(editions.pdf, "hulp"), ...pagesOf(editions.pdf, "taal")]) {
        const { voorkant, regels } = data.vouwkaart;
        const [[href, { pages }] = fail(slug)] = named(`kaartje-${slug === "hulp" ? "nl" : slug}`);
        const numbers = regels.map(({ lijn }) => editions.pdf.registers.helpLines.get(lijn)?.nummer);
        const words = [voorkant, ...regels.flatMap(({ tekst }, index) => [numbers[index] ?? fail(tekst), tekst])];
        expect(squeezed(pages.join(" ")), href).toBe(squeezed(words.join(" ")));
      }
    });

    test("of a template have its headings and every place to fill in, and not how somebody filled it in", () => {
      for (const { slug, body } of pagesOf(editions.pdf, "sjabloon")) {
        const [[href, { pages, links }] = fail(slug)] = named(`sjabloon-${slug}-`);
        const text = squeezed(pages.join(" "));
        const own = body.headings.map(({ text: heading }) => squeezed(heading));
        const example = [...elementsIn(body.prose)]
          .filter((element) => classesOf(element).includes("worked-example-title"))
          .map(({ children }) => squeezed(textOf(children)));
        expect(
          own.filter((heading) => !text.includes(heading)),
          href,
        ).toEqual([]);
        expect(
          example.filter((heading) => text.includes(heading)),
          href,
        ).toEqual([]);
        expect(
          links.filter((link) => !/^(?:https?|tel):/.test(link)),
          href,
        ).toEqual([]);
      }
    });

    test("of a template begin a sheet where a part goes another way than the one before it", () => {
      const begun = pagesOf(editions.pdf, "sjabloon").flatMap(({ slug, body }) => {
        const [[, { pages }] = fail(slug)] = named(`sjabloon-${slug}-`);
        const parts = [...elementsIn(body.prose)];
        return parts.flatMap((part, at) => {
          if (!classesOf(part).includes("new-sheet")) return [];
          const heading = parts.slice(at).find(({ tag }) => tag === "h2") ?? fail(slug);
          return [pages.some((page) => squeezed(page).startsWith(squeezed(textOf(heading.children))))];
        });
      });
      expect(begun.length).toBeGreaterThan(0);
      expect(begun).not.toContain(false);
    });

    test("of help say nowhere what they are about, nor where they come from: somebody else may find them", async () => {
      const origin = editions.pdf.registers.site.url.replace(/^https?:\/\//, "");
      for (const [href, { pages, links, title }] of [...named("makkelijk-lezen"), ...named("kaartje-")]) {
        const all = [href, ...pages, ...links, String(title), (await bytesOf(href)).toString("latin1")].join("\n");
        expect(all, href).not.toMatch(/mensenhandel|uitbuiting|trafficking/i);
        expect(all, href).not.toContain(origin);
        expect(all, href).not.toContain("/Author");
      }
      for (const [href, { pages }] of named("kaartje-")) expect(pages.join(" "), href).toMatch(/112 \S.*0800-2000 \S/);
    });
  });

  test.for(rooms)("the EPUB of %s passes epubcheck without a remark", async (room) => {
    const { valid, messages } = await EpubCheck.validate(await file(room, "epub"));
    expect(messages.map(({ id, message, location }) => `${id}: ${message} (${location?.path ?? ""})`)).toEqual([]);
    expect(valid).toBe(true);
  });

  describe("the EPUB of", () => {
    const site = openSite();

    test.for(rooms)("%s says what somebody who cannot see may expect of it, and claims no more", async (room) => {
      const { "EPUB/package.opf": packaged = new Uint8Array() } = unzipSync(await file(room, "epub"));
      const $ = load(strFromU8(packaged), { xml: true });
      const said = (property: string): string[] =>
        $(`meta[property='${property}']`)
          .map((_, meta) => $(meta).text())
          .get();
      expect(said("schema:accessMode")).toEqual(["textual", "visual"]);
      expect(said("schema:accessModeSufficient")).toEqual(["textual"]);
      expect(said("schema:accessibilityHazard")).toEqual(["none"]);
      expect(said("schema:accessibilityFeature")).toEqual(
        expect.arrayContaining(["alternativeText", "tableOfContents", "structuralNavigation", "pageNavigation", "pageBreakMarkers"]),
      );
      expect(said("schema:accessibilitySummary").join("").length).toBeGreaterThan(80);
      expect($("package").attr("xml:lang")).toBe("nl");
      // Its pages are those of no print, and nobody has certified it.
      expect(said("pageBreakSource")).toEqual(["none"]);
      expect(/conformsTo|certifiedBy/.test(strFromU8(packaged))).toBe(false);
    });

    test.for(rooms)(
      "%s can be opened at a page: each is about as long as one, and none begins in a quote, a table or a figure",
      async (room) => {
        const files = unzipSync(await file(room, "epub"));
        const opened = (name: string) => load(strFromU8(files[`EPUB/${name}`] ?? new Uint8Array()), { xml: true });
        const $ = opened("nav.xhtml");
        const pages = $("nav[epub\\:type=page-list] a").toArray();
        expect(pages.length).toBeGreaterThan(20);
        expect(pages.map((page) => $(page).text())).toEqual(pages.map((_, index) => String(index + 1)));
        const documents = new Map(
          pages.map((page) => ($(page).attr("href") ?? "").split("#")[0] ?? "").map((name) => [name, opened(name)]),
        );
        const marks = [...documents.values()].flatMap((document) => document("[role=doc-pagebreak]").toArray());
        expect(marks.map(({ attribs }) => attribs["aria-label"])).toEqual(pages.map((page) => $(page).text()));
        expect($(marks).closest("blockquote, figure, table, p, h1, h2, h3")).toHaveLength(0);
        for (const [name, document] of documents) {
          document("svg").remove();
          const lengths =
            document("body")
              .html()
              ?.split(/<span[^>]*doc-pagebreak[^>]*>/)
              .map((part) => load(part).text().replace(/\s+/g, " ").length) ?? [];
          expect(Math.max(...lengths), name).toBeLessThan(2 * 1800);
        }
      },
    );

    test.for(rooms)("%s has no finding by axe in any of its documents, as a reader opens them", async (room) => {
      const folder = await mkdtemp(join(tmpdir(), "epub-"));
      const page = await site.browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: true });
      try {
        const contents = Object.entries(unzipSync(await file(room, "epub"))).filter(([name]) => name.startsWith("EPUB/"));
        for (const [name, content] of contents) {
          await mkdir(dirname(join(folder, name)), { recursive: true });
          await writeFile(join(folder, name), content);
        }
        const axeBesidePage = await axeBesideEach(await page.context().newCDPSession(page));
        const findings: string[] = [];
        const documents = new Map(
          contents.flatMap(([name, content]) => (name.endsWith(".xhtml") ? [[name, elementsOf(strFromU8(content))] as const] : [])),
        );
        // The parts of a book are asked as pages one by one (every-page.ts): by day the documents that show every kind of element.
        for (const name of isNight ? documents.keys() : fewest(documents)) {
          await page.goto(pathToFileURL(join(folder, name)).href);
          const found = await (await axeBesidePage()).findings();
          findings.push(...found.filter((finding) => !ofBooks.test(finding)).map((finding) => `${name} ${finding}`));
        }
        expect(findings).toEqual([]);
      } finally {
        await page.close();
        await rm(folder, { recursive: true });
      }
    });
  });

  test.for(rooms)("the EPUB of %s has every part, and no way out that does nothing there", async (room) => {
    const text = epubText(await file(room, "epub"));
    for (const { data } of partsOf(room)) expect(text).toContain(`<title>${data.titel.replace(/&/g, "&amp;")}</title>`);
    expect(text).not.toMatch(/Verlaat deze site|id="uitweg"/);
  });
});
