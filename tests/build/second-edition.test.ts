import { load } from "cheerio";
import { strFromU8, unzipSync } from "fflate";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { tintsOf, type Palette } from "../../_config/model/palette.ts";
import { readRegister } from "../../_config/read/one-register.ts";
import { registerTable } from "../../_config/read/registers.ts";
import { readPdf } from "../site/pdf.ts";
import { buildableSite, command, original, siteAt, type BuiltSite } from "./fixture-site.ts";

/*
 * A second edition: somebody else's name, address, colours and way out, in two files of _data/ and nothing else. The fixture site is the first one.
 */

const onion = `http://${"zicht2".repeat(9)}ab.onion`;
const settings = `titel: Zicht op de haven
omschrijving: Wat er in de haven te zien is.
uitgever: Stichting Zicht
url: https://zicht.example
onion: ${onion}/
contact:
  mail: redactie@brievenbus.zicht
  tel: "+31880000000"
uitweg: https://koers.example/
`;

/** What only the first edition is called, and what only the project itself is. */
const first =
  /Een site in het klein|een-site-in-het-klein|proef\.example|weer\.example|Mensenhandel in Nederland|mensenhandel\.example|Onafhankelijke uitgave/;

const isText = /\.(?:html|css|js|json|jsonld|xml|yaml|csv|md|txt|ics|svg|vtt)$|\/_(?:headers|redirects)$|^_(?:headers|redirects)$/;

/** Everything a file says: also what is packed in a document, a workbook or an e-book, and what a PDF shows and leads to. */
async function saidIn(site: BuiltSite, path: string): Promise<string> {
  const bytes = await site.bytes(path);
  if (isText.test(path)) return bytes.toString("utf8");
  if (/\.(?:docx|xlsx|epub)$/.test(path))
    return Object.entries(unzipSync(bytes))
      .map(([name, part]) => (/\.(?:png|avif|webp|jpe?g|woff2)$/.test(name) ? name : strFromU8(part)))
      .join("\n");
  if (!path.endsWith(".pdf")) return "";
  const { pages, links } = await readPdf(bytes);
  return [...pages, ...links, bytes.toString("latin1")].join("\n");
}

async function naming(site: BuiltSite, words: RegExp): Promise<string[]> {
  const found = await Promise.all(
    site.files.map(async (path) => {
      const [match] = words.exec(await saidIn(site, path)) ?? words.exec(path) ?? [];
      return match === undefined ? [] : [`${path}: ${match}`];
    }),
  );
  return found.flat();
}

/** Colours that one palette has and the other has not. */
function only(palette: Palette, other: Palette): RegExp {
  const all = (of: Palette): string[] => [...tintsOf(of).values()].flatMap(({ day, night }) => [day, night]);
  const others = new Set(all(other));
  return new RegExp(
    all(palette)
      .filter((colour) => !others.has(colour))
      .join("|"),
    "i",
  );
}

const ours = await readRegister("tests/fixtures/site", registerTable.colours);
const theirs = await readRegister(".", registerTable.colours);

/** Made of the content of the first one, with a front page that says its own name. */
async function built(steps: readonly ("build" | "edities")[], environment: Readonly<Record<string, string>> = {}): Promise<BuiltSite> {
  const front = await original("content/index.md");
  const root = await buildableSite({
    // What a later edition asks besides stays as it is.
    "_data/site.yaml": (await original("_data/site.yaml")).replace(/^(?:titel|omschrijving|uitgever|url|uitweg): .*\n/gm, "") + settings,
    "_data/kleuren.yaml": await readFile("_data/kleuren.yaml", "utf8"),
    "content/index.md": front.replace("Een site in het klein", "Zicht op de haven"),
  });
  for (const step of steps) {
    const { code, stderr } = await command(step, root, [], { environment });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("Er ging iets mis")]);
  }
  return siteAt(root);
}

describe("a second edition", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await built(["build", "edities"]);
  });

  test("names the first one nowhere: no page, feed, list, document, book or name of a file", async () => {
    expect(await naming(site, first)).toEqual([]);
    expect(site.files.filter((path) => path.endsWith(".pdf")).length).toBeGreaterThan(2);
  });

  test("has its own name in the mark, the tab, the feed and the books, its publisher at the foot, and its own way out", async () => {
    const $ = await site.page("/longread/");
    expect([$("title").text(), $(".brand").text().replace(/\s+/g, " ").trim()]).toEqual([
      expect.stringContaining("Zicht op de haven"),
      "Zicht op de haven",
    ]);
    expect($(".footer-end").text()).toContain("Stichting Zicht");
    expect($("#uitweg").attr("href")).toBe("https://koers.example/");
    expect($("meta[property='og:url']").attr("content")).toBe("https://zicht.example/longread/");
    expect(load(await saidIn(site, "feed.xml"), { xml: true })("feed > title").text()).toContain("Zicht op de haven");
    expect(await saidIn(site, "robots.txt")).toContain("Sitemap: https://zicht.example/sitemap.xml");
    const book = site.files.find((path) => /\/zicht-op-de-haven-longread-.*\.pdf$/.test(path)) ?? "";
    expect(await saidIn(site, book)).toMatch(/Stichting Zicht[\s\S]*zicht\.example/);
  });

  test("offers on every page the same one of its edition for the Tor network", async () => {
    for (const address of ["/", "/hulp/", "/longread/eerste/"])
      expect((await site.page(address))("meta[http-equiv='onion-location']").attr("content")).toBe(onion + address);
    expect((await site.page("/veilig-lezen/"))("main").text()).toContain(onion);
  });

  test("has no colour of the first one, in any style, picture or book", async () => {
    expect(await naming(site, only(ours, theirs))).toEqual([]);
    const { overal } = theirs;
    expect(await saidIn(site, "assets/icons/merk.svg")).toContain(overal.deur.slice(0, 7));
    const pictures = site.files.filter((path) => path.startsWith("assets/deel/"));
    for (const path of pictures) {
      const { data } = await sharp(await site.bytes(path))
        .extract({ left: 4, top: 4, width: 1, height: 1 })
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(`#${data.toString("hex")}`).toBe(overal.deur.slice(0, 7));
    }
    expect(pictures.length).toBeGreaterThan(2);
    const fills = new Set(
      (await Promise.all(site.files.filter((path) => path.endsWith(".pdf")).map(async (path) => fillsOf(await site.bytes(path))))).flat(),
    );
    const inPdf = (palette: Palette): string[] => [...tintsOf(palette).values()].map(({ day }) => day).filter((day) => fills.has(day));
    expect(inPdf(theirs)).toContain(overal.licht.slice(0, 7));
    expect(inPdf(ours).filter((colour) => !inPdf(theirs).includes(colour))).toEqual([]);
  });
});

describe("an edition for the Tor network", () => {
  test("leads nowhere to the other address, and asks for no TLS", async () => {
    const site = await built(["build"], { SITE_URL: onion });
    expect(await naming(site, /zicht\.example|Strict-Transport|onion-location/i)).toEqual([]);
    expect(await saidIn(site, "sitemap.xml")).toContain(`<loc>${onion}/hulp/</loc>`);
    expect((await site.page("/veilig-lezen/"))("main").text()).toContain("Je leest deze site nu op haar eigen adres in het Tor-netwerk.");
    const rules = await readFile(join(site.root, "._site.server/nginx-server.conf"), "utf8");
    expect(rules).toContain("Content-Security-Policy");
    expect(rules).not.toMatch(/Strict-Transport|Onion-Location|zicht\.example/);
  });
});

/** The colours that a PDF fills with, as #rrggbb. */
function fillsOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const end = text.indexOf("endstream", index);
    try {
      return [inflateSync(pdf.subarray(index + length, end)).toString("latin1")];
    } catch {
      return [];
    }
  });
  return streams.flatMap((stream) => {
    const words = stream.split(/\s+/);
    const three = words.flatMap((word, at) => (word === "rg" || word === "scn" ? [words.slice(at - 3, at).map(Number)] : []));
    return three.map(
      (parts) =>
        `#${parts
          .map((part) =>
            Math.round(part * 255)
              .toString(16)
              .padStart(2, "0"),
          )
          .join("")}`,
    );
  });
}
