import { EpubCheck } from "@likecoin/epubcheck-ts";
import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { booksOf } from "../../../../_config/edition/books.ts";
import type { BookName } from "../../../../_config/model/books.ts";
import { makeEpub } from "../../../../_config/publish/books/epub.tsx";
import type { Edition } from "../../../../_config/edition/edition.ts";
import { nodesOf } from "../../../../_config/model/nodes.ts";
import type { Page } from "../../../../_config/prose/page.ts";
import { frameMaker } from "../../../../_config/draw/frame.ts";
import { contentOf } from "../../../../_config/draw/page.ts";
import { viewMakers } from "../../../../_config/draw/views/index.ts";
import { assets } from "../../assets.ts";
import { editionsOf, hostile, sampleRegisters, samplePage } from "../../sample.ts";

function epubOf(edition: Edition<"epub">, name: BookName): Uint8Array {
  const [frame, makers] = [frameMaker(edition, assets), viewMakers(edition)];
  const book = booksOf(edition).find((candidate) => candidate.name === name);
  if (book === undefined) throw new Error(`No book ${name}.`);
  return makeEpub(edition, book, {
    contentOf: (page: Page) => contentOf(page, frame(page), makers),
    file: () => Uint8Array.of(0xff, 0xd8, 0xff),
    css: readFileSync("assets/css/e-boek.css", "utf8"),
  }).bytes;
}

const editionWith = (text: string): Edition<"epub"> =>
  editionsOf(
    [
      samplePage("alles", { text, address: "/longread/alles/" }),
      samplePage("hoofdstuk", { text, address: "/longread/een/" }),
      samplePage("hoofdstuk", {
        text,
        address: "/longread/twee/",
        prose:
          '## Kop\n\n::tekening onderwerp="kas" bijschrift="Een kas."\n\nZie [een](/longread/een/#kop) en [hulp](/hulp/).\n\n* * *\n\nEen {bron:onderzoek}.',
      }),
      samplePage("alles", { text, address: "/kompas/alles/" }),
      samplePage("onderwerp", { text }),
      samplePage("instrument", { text }),
    ],
    sampleRegisters(text),
  ).epub;
const edition = editionWith("Tekst");
const bytes = epubOf(edition, "longread");
const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const read = (name: string) => load(files.get(`EPUB/${name}`) ?? "", { xml: true });

describe("an e-book", () => {
  test.for([
    ["longread", "Tekst"],
    ["kompas", "Tekst"],
    ["longread", hostile],
    ["kompas", hostile],
  ] as const)("of the %s passes epubcheck, whatever a text holds (%s)", async ([name, text]) => {
    const { valid, messages } = await EpubCheck.validate(epubOf(editionWith(text), name));
    expect(messages.map(({ id, message, location }) => `${id}: ${message} (${location?.path ?? ""})`)).toEqual([]);
    expect(valid).toBe(true);
  });

  test("is known by its first bytes, and the same when it is made again", () => {
    expect(Buffer.from(bytes.subarray(30, 58)).toString("latin1")).toBe("mimetypeapplication/epub+zip");
    expect(Buffer.from(bytes).equals(Buffer.from(epubOf(edition, "longread")))).toBe(true);
  });

  test("says its language, its day and how accessible it is", () => {
    const $ = read("package.opf");
    const properties: Readonly<Record<string, string>> = Object.fromEntries(
      $("meta")
        .toArray()
        .map((meta) => [$(meta).attr("property"), $(meta).text()]),
    );
    expect($("dc\\:language").text()).toBe("nl");
    expect($("dc\\:title").text()).toBe("Tekst");
    expect(properties["dcterms:modified"]).toBe("2030-03-01T00:00:00Z");
    expect(properties).toMatchObject({ "schema:accessibilityHazard": "none", "schema:accessModeSufficient": "textual" });
    expect($("meta[property='schema:accessibilityFeature']").text()).toContain("tableOfContents");
    expect(properties["schema:accessibilitySummary"]).toContain("Noten leiden heen en terug.");
  });

  test("lists every part and its sections, and each of those is there", () => {
    const $ = read("nav.xhtml");
    const links = $("nav")
      .first()
      .find("a")
      .toArray()
      .map((link) => $(link).attr("href") ?? "");
    expect(links).toEqual(["een.xhtml", "een.xhtml#kop", "twee.xhtml", "twee.xhtml#kop"]);
    for (const link of links) {
      const [file = "", anchor] = link.split("#");
      expect(files.has(`EPUB/${file}`)).toBe(true);
      if (anchor !== undefined) expect(read(file)(`[id="${anchor}"]`)).toHaveLength(1);
    }
  });

  test("has pages of its own in one row, each where its list says, and says that they are of no print", () => {
    const prose = "Een zin die een bladzijde vult.\n\n".repeat(200);
    const whole = samplePage("alles", { address: "/longread/alles/" });
    const parts = ["een", "twee"].map((name) => samplePage("hoofdstuk", { address: `/longread/${name}/`, prose }));
    const long = epubOf(editionsOf([whole, ...parts]).epub, "longread");
    const documents = new Map(Object.entries(unzipSync(long)).map(([name, content]) => [name, load(strFromU8(content), { xml: true })]));
    const $ = documents.get("EPUB/nav.xhtml") ?? load("");
    const pages = $("nav[epub\\:type=page-list] a").toArray();
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map((page) => $(page).text())).toEqual(pages.map((_, index) => String(index + 1)));
    const places = pages.map((page) => {
      const [file = "", id = ""] = ($(page).attr("href") ?? "").split("#");
      return documents.get(`EPUB/${file}`)?.(`[id="${id}"][role=doc-pagebreak]`).attr("aria-label");
    });
    expect(places).toEqual(pages.map((page) => $(page).text()));
    expect(documents.get("EPUB/package.opf")?.("meta[property=pageBreakSource]").text()).toBe("none");
  });

  test("leads from part to part inside the book, and to the rest of the site by whole addresses", () => {
    const $ = read("twee.xhtml");
    const links = $(".prose a")
      .toArray()
      .map((link) => $(link).attr("href"));
    expect(links.slice(0, 2)).toEqual(["een.xhtml#kop", "https://proef.example/hulp/"]);
  });

  test("has notes that an e-reader shows where they are asked for, and that lead there and back", () => {
    const $ = read("een.xhtml");
    const mark = $(".note-ref a").first();
    expect([mark.attr("role"), mark.attr("epub:type")]).toEqual(["doc-noteref", "noteref"]);
    const note = $(`[id="${mark.attr("href")?.slice(1) ?? ""}"]`);
    expect([note.attr("role"), note.attr("epub:type"), note.parent("li").length]).toEqual(["doc-footnote", "footnote", 1]);
    expect(note.find(`a.back[href="#${mark.attr("id") ?? ""}"]`)).toHaveLength(1);
  });

  test("has drawings with words, and none of the exit, the menus or a script", () => {
    expect(read("twee.xhtml")("svg[role=img]").attr("aria-label")).toContain("Tekening van een kas");
    for (const content of files.values()) expect(content).not.toMatch(/id="uitweg"|<script src|marks=|weer\.example/);
  });

  test("takes along a picture of its text, in one form", () => {
    const page = samplePage("hoofdstuk", { address: "/longread/een/", prose: "Tekst." });
    const picture = (
      <picture>
        <source srcset="/img/a-400.avif 400w" />
        <img src="/img/a-400.jpeg" alt="Een kas" sizes="100vw" />
      </picture>
    );
    const own = editionsOf([samplePage("alles", { address: "/longread/alles/" }), page]).epub;
    const [book] = booksOf(own);
    if (book === undefined) throw new Error("No book.");
    const made = makeEpub(own, book, { contentOf: () => nodesOf(picture), file: (address) => Buffer.from(address), css: "" });
    const unpacked = unzipSync(made.bytes);
    expect(Buffer.from(unpacked["EPUB/img/a-400.jpeg"] ?? []).toString()).toBe("/img/a-400.jpeg");
    expect(strFromU8(unpacked["EPUB/een.xhtml"] ?? new Uint8Array())).toContain('<img src="img/a-400.jpeg" alt="Een kas"/>');
  });
});
