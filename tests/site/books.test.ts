import { EpubCheck } from "@likecoin/epubcheck-ts";
import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { booksOf } from "../../_config/edition/books.ts";
import { makeBooks, type MadeBooks } from "../../_config/publish/books/make.ts";
import type { Editions } from "../../_config/edition/edition.ts";
import { prepare } from "../../_config/eleventy/edition.ts";
import { buildableSite, change, command, original, privateFolder } from "../build/fixture-site.ts";
import { readPdf, type Paper } from "./pdf.ts";
import { read, siteDir } from "./site.ts";

/** The files of a folder of books by their format and book. */
async function bookFiles(folder: string): Promise<(book: string, format: string) => Promise<Buffer>> {
  const names = await readdir(folder);
  return async (book, format) => readFile(join(folder, names.find((name) => name.includes(`-${book}-`) && name.endsWith(format)) ?? ""));
}

/** All text of an e-book. */
const epubText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xhtml|opf)$/.test(name))
    .map(([, content]) => strFromU8(content))
    .join("\n");

describe("the books of this site", () => {
  const rooms = ["longread", "kompas"] as const;
  let copy: string;
  let editions: Editions;
  let made: MadeBooks;
  let again: MadeBooks;
  let file: Awaited<ReturnType<typeof bookFiles>>;
  const papers = new Map<string, Paper>();
  const hashes: string[][] = [];

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
      const contents = async (): Promise<string[]> =>
        Promise.all(
          (await readdir(folder)).sort().map(async (name) => `${name} ${(await readFile(join(folder, name))).toString("base64")}`),
        );
      made = await makeBooks(editions, surroundings);
      hashes.push(await contents());
      again = await makeBooks(editions, surroundings);
      hashes.push(await contents());
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

  test("are four: two books, each as PDF and as EPUB, with the day in the name", () => {
    expect(made.files.map(({ href }) => href.replace(/^.*nederland-/, ""))).toEqual(
      rooms.flatMap((room) => ["pdf", "epub"].map((format) => `${room}-${editions.pdf.today}.${format}`)),
    );
  });

  test("are the same bytes when they are made twice", () => {
    expect(again.files).toEqual(made.files);
    expect(hashes[1]?.map((text, index) => text === hashes[0]?.[index])).toEqual([true, true, true, true]);
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

  test.for(rooms)("the EPUB of %s passes epubcheck without a remark", async (room) => {
    const { valid, messages } = await EpubCheck.validate(await file(room, "epub"));
    expect(messages.map(({ id, message, location }) => `${id}: ${message} (${location?.path ?? ""})`)).toEqual([]);
    expect(valid).toBe(true);
  });

  test.for(rooms)("the EPUB of %s has every part, and no way out that does nothing there", async (room) => {
    const text = epubText(await file(room, "epub"));
    for (const { data } of partsOf(room)) expect(text).toContain(`<title>${data.titel.replace(/&/g, "&amp;")}</title>`);
    expect(text).not.toMatch(/Verlaat deze site|id="uitweg"/);
  });
});

describe("npm run edities", () => {
  /** A story somebody told, whose title says its name and whose sentence names what she folded. */
  const story = async (name: string, kanalen: string, ref = "T-ABCDEFGH", folded = "servetten"): Promise<string> => {
    const [, front = ""] = (await original("content/getuigenissen/de-man-die-vertrok.md")).split("---\n");
    const own = front
      .replace("De man die vertrok", name)
      .replace("herkomst: samengesteld", "herkomst: interview")
      .replace("patroon: V1\n", "");
    return `---\n${own}auteur: redacteur\ngezien_door: eindredactie\ntoestemming: { ref: ${ref}, gegeven: 2031-01-01, geldig_tot: 2032-01-01, kanalen: [${kanalen}] }\n---\n\nZij vouwde elke avond veertig ${folded} tot een waaier.\n`;
  };
  const slug = "de-vrouw-die-sprak";
  /** The first chapter, which leads to each of the stories. */
  const chapter = async (...slugs: readonly string[]): Promise<string> => {
    const text = await original("content/longread/01-eerste.md");
    return text.replace("de-vrouw-die-bleef", slugs[0] ?? "") + slugs.map((name) => `\n::getuigenis naam="${name}"\n`).join("");
  };

  /** Built and made in a copy of the fixture site; what each form says, as text. */
  async function madeWith(root: string, folder: string, environment: Readonly<Record<string, string>> = {}) {
    const settings = { environment: { PRIVE_CONTENT: folder, ...environment } };
    const built = await command("build", root, [], settings);
    const { code, stdout } = await command("edities", root, [], settings);
    expect([built.code, code]).toEqual([0, 0]);
    const site = (path: string): Promise<string> => readFile(join(root, "_site", path), "utf8");
    const file = await bookFiles(join(root, "_site/uitgaven/bestanden"));
    const pdf = await readPdf(await file("longread", "pdf"));
    return { site, stdout, alles: await site("longread/alles/index.html"), pdf, epub: epubText(await file("longread", "epub")) };
  }

  test("leads to a story only in the forms its teller agreed to; elsewhere it is not named", async () => {
    const [closed, epubOnly, pdfOnly] = ["de-vrouw-die-zweeg", "de-vrouw-die-las", "de-vrouw-die-schreef"] as const;
    const root = await buildableSite({ "content/longread/01-eerste.md": await chapter(closed, epubOnly, pdfOnly) });
    const folder = await privateFolder({
      [`getuigenissen/${closed}.md`]: await story("De vrouw die zweeg", "web, zoeken, feed, deelkaart", "T-ABCDEFGH", "servetten"),
      [`getuigenissen/${epubOnly}.md`]: await story("De vrouw die las", "web, zoeken, epub", "T-ABCDEFGJ", "zakdoeken"),
      [`getuigenissen/${pdfOnly}.md`]: await story("De vrouw die schreef", "web, zoeken, pdf", "T-ABCDEFGK", "hemden"),
    });
    const { site, alles, pdf, epub } = await madeWith(root, folder);
    const paper = [...pdf.pages, ...pdf.links].join(" ");
    const named = (text: string): string[] =>
      [closed, epubOnly, pdfOnly].filter((name) => text.includes(name) || text.includes(name.replaceAll("-", " ").replace("de", "De")));
    expect(named(await site("longread/eerste/index.html"))).toEqual([closed, epubOnly, pdfOnly]);
    expect([named(alles), named(paper), named(epub)]).toEqual([[pdfOnly], [pdfOnly], [epubOnly]]);
    for (const text of [alles, epub, paper]) expect(text).not.toMatch(/servetten|zakdoeken|hemden/);
  });

  test("offers what it made, and brings back what said something else before, without a book that names a story taken back", async () => {
    const archive = await privateFolder({});
    const root = await buildableSite({ "content/longread/01-eerste.md": await chapter(slug) });
    const folder = await privateFolder({ [`getuigenissen/${slug}.md`]: await story("De vrouw die sprak", "web, zoeken, pdf") });
    await madeWith(root, folder, { UITGAVEN_ARCHIEF: archive, BOUWDATUM: "2031-05-05" });

    const topic = await original("content/kompas/signaleren.md");
    await change(folder, { [`getuigenissen/${slug}.md`]: null });
    await change(root, {
      "content/kompas/signaleren.md": topic
        .replace("Kijk wat er is.", "Kijk wie er is.")
        .replace("wijzigingen: []", "wijzigingen: [{ datum: 2031-05-06, notitie: Eerst naar mensen kijken. }]"),
    });
    const { site, stdout } = await madeWith(root, folder, { UITGAVEN_ARCHIEF: archive });
    const $ = load(await site("uitgaven/index.html"));
    const offered = $("main .links a[href^='/uitgaven/bestanden/']")
      .toArray()
      .map((link) => $(link).attr("href") ?? "");
    const name = (href: string): string => href.replace("/uitgaven/bestanden/een-site-in-het-klein-", "");
    expect(offered.map(name)).toEqual([
      "longread-2031-05-06.pdf",
      "longread-2031-05-06.epub",
      "kompas-2031-05-06.pdf",
      "kompas-2031-05-06.epub",
      "kompas-2031-05-05.epub",
      "kompas-2031-05-05.pdf",
    ]);
    // The e-book of the longread never led to the story: it says what it said the day before.
    expect($("main details li").first().text()).toBe("6 mei 2031, Signaleren: Eerst naar mensen kijken.");
    expect($("[data-unsearched] a[href$='kompas-2031-05-05.pdf']")).toHaveLength(1);
    expect(await site("sitemap.xml")).not.toContain("/bestanden/");
    for (const href of offered) await expect(readFile(join(root, "_site", href))).resolves.toBeInstanceOf(Buffer);
    expect((await readdir(join(root, "_site/uitgaven/bestanden"))).map((file) => `/uitgaven/bestanden/${file}`).sort()).toEqual(
      offered.toSorted(),
    );
    expect(stdout).toContain("Niet teruggezet: een-site-in-het-klein-longread-2031-05-05.pdf");
    expect(load(await site("longread/index.html"))("main a[href$='longread-2031-05-06.pdf']")).toHaveLength(1);
    expect(await site("_headers")).toContain("/uitgaven/bestanden/*\n  X-Robots-Tag: noindex");
  });

  test("prints no story that was taken back, or kept from paper, since the site was built", async () => {
    const archive = await privateFolder({});
    const root = await buildableSite({ "content/longread/01-eerste.md": await chapter(slug) });
    const file = `getuigenissen/${slug}.md`;
    const folder = await privateFolder({ [file]: await story("De vrouw die sprak", "web, zoeken, pdf") });
    const settings = { environment: { PRIVE_CONTENT: folder, UITGAVEN_ARCHIEF: archive } };
    expect((await command("build", root, [], settings)).code).toBe(0);
    for (const now of [await story("De vrouw die sprak", "web, zoeken"), null]) {
      await change(folder, { [file]: now });
      const { code, stderr } = await command("edities", root, [], settings);
      expect([code, stderr]).toEqual([1, expect.stringContaining("veranderd sinds deze site is gebouwd")]);
      expect(await readdir(archive)).toEqual([]);
    }
  });

  test("makes nothing without a site, of a site of another day, or with its archive inside the project, and says what to do", async () => {
    const root = await buildableSite();
    const none = await command("edities", root);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining("npm run build")]);
    await command("build", root, [], { environment: { BOUWDATUM: "2031-05-05" } });
    const old = await command("edities", root);
    expect([old.code, old.stderr]).toEqual([1, expect.stringContaining("2031-05-05")]);
    // Where it would end up in the history.
    const environment = { BOUWDATUM: "2031-05-05", UITGAVEN_ARCHIEF: join(root, "content") };
    const inside = await command("edities", root, [], { environment });
    expect([inside.code, inside.stderr]).toEqual([2, expect.stringContaining("UITGAVEN_ARCHIEF")]);
  });
});
