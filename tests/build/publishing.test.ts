import { createHash } from "node:crypto";
import { load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import sharp from "sharp";
import { parse as parseCsv } from "csv-parse/sync";
import { standingSite, type BuiltSite } from "./fixture-site.ts";
import { startServer } from "../site/server.ts";
import { searchRecords } from "./search-records.ts";

let site: BuiltSite;
beforeAll(async () => {
  site = await standingSite();
});

const hrefs = async (address: string, selector: string): Promise<(string | undefined)[]> => {
  const $ = await site.page(address);
  return $(selector)
    .toArray()
    .map((element) => $(element).attr("href"));
};

describe("addresses", () => {
  test("every file of the content becomes the page its place says, and nothing else does", () => {
    expect(site.files.filter((path) => path.endsWith(".html"))).toEqual([
      "404.html",
      "410.html",
      "begrippen/index.html",
      "cijfers/index.html",
      // The list of everybody, also of those whom search engines may not find.
      "getuigenissen/alle/verhalen/index.html",
      "getuigenissen/de-man-die-vertrok/index.html",
      "getuigenissen/de-vrouw-die-bleef/index.html",
      "getuigenissen/index.html",
      // The list once for every choice.
      "getuigenissen/leeftijd/23-en-ouder/index.html",
      "getuigenissen/regiotype/platteland/index.html",
      "getuigenissen/soort/overlever/index.html",
      "getuigenissen/vorm/arbeidsuitbuiting/index.html",
      "hulp/index.html",
      "index.html",
      "kader/index.html",
      "kader/signalerend-vermogen/index.html",
      "kader/zelfscan/index.html",
      "kompas/alles/index.html",
      // Where a page stood before.
      "kompas/eerste-stappen/index.html",
      "kompas/index.html",
      "kompas/instrumenten/index.html",
      "kompas/instrumenten/sluiting/index.html",
      "kompas/signaleren/index.html",
      "longread/alles/index.html",
      "longread/eerste/index.html",
      "longread/index.html",
      "longread/tweede/index.html",
      "over/index.html",
      "signalen/burgerzaken/index.html",
      "signalen/index.html",
      "signalen/wegwijzer/index.html",
      "uitgaven/index.html",
      "veilig-lezen/index.html",
      "zoeken/index.html",
    ]);
  });

  test("whatever a page loads or links to on this site is there", async () => {
    const missing: string[] = [];
    for (const path of site.files.filter((file) => file.endsWith(".html"))) {
      const $ = load(await site.bytes(path));
      for (const element of $("[href], [src]").toArray()) {
        const [address = "", anchor] = ($(element).attr("href") ?? $(element).attr("src") ?? "").split("#");
        if (!address.startsWith("/")) continue;
        const target = `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;
        if (!site.files.includes(target)) missing.push(`${path}: ${address}`);
        else if (anchor !== undefined && load(await site.bytes(target))(`[id="${anchor}"]`).length === 0)
          missing.push(`${path}: ${address}#${anchor}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

describe("a page that moved", () => {
  test("leads on at its old address, without a script, and says so to who stays", async () => {
    const $ = await site.page("/kompas/eerste-stappen/");
    expect($('meta[http-equiv="refresh"]').attr("content")).toBe("0; url=/kompas/signaleren/#stap-voor-stap");
    expect($('link[rel="canonical"]').attr("href")).toMatch(/^https:.*[^/]\/kompas\/signaleren\/$/);
    expect($("main a").attr("href")).toBe("/kompas/signaleren/#stap-voor-stap");
    expect([$("script").length, $('meta[name="robots"]').attr("content"), $("h1").text()]).toEqual([0, "noindex", "Signaleren"]);
    expect((await site.bytes("_redirects")).toString()).toContain("/kompas/eerste-stappen/ /kompas/signaleren/#stap-voor-stap 301\n");
  });

  test("is found at its new address by a server, with the slash and without", async () => {
    const server = await startServer(site.root + "/_site");
    for (const address of ["/kompas/eerste-stappen/", "/kompas/eerste-stappen"]) {
      const answer = await fetch(server.origin + address, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([301, "/kompas/signaleren/#stap-voor-stap"]);
    }
    await server.close();
  });

  test("stands under its old address in no list and no search", async () => {
    const naming = await Promise.all(
      site.files
        .filter((path) => /\.(?:html|xml|json|csv)$/.test(path))
        .map(async (path) => ((await site.bytes(path)).toString().includes("eerste-stappen") ? [path] : [])),
    );
    expect(naming.flat()).toEqual([]);
    expect((await searchRecords(site)).map(({ url }) => url)).not.toContain("/kompas/eerste-stappen/");
  });
});

describe("what belongs together", () => {
  test("a chapter leads to the next; the one before a planned chapter says so and does not link", async () => {
    expect(await hrefs("/longread/eerste/", ".chapter-next .next-door")).toEqual(["/longread/tweede/"]);
    expect(await hrefs("/longread/tweede/", ".chapter-next a")).toEqual(["/longread/eerste/", "/longread/"]);
    expect((await site.page("/longread/tweede/"))(".chapter-next").text()).toContain("Hoofdstuk 3, Derde, volgt nog.");
  });

  test("the cover lists twelve chapters and links the published ones", async () => {
    const $ = await site.page("/longread/");
    expect($(".chapters > li")).toHaveLength(12);
    expect(await hrefs("/longread/", ".chapters a")).toEqual(["/longread/eerste/", "/longread/tweede/"]);
  });

  test("a testimony, a building block and a topic lead to each other", async () => {
    expect(await hrefs("/getuigenissen/de-vrouw-die-bleef/", "main a[href^='/kompas/'], main a[href^='/kader/']")).toEqual([
      "/kompas/signaleren/",
      "/kader/signalerend-vermogen/#k2-1",
    ]);
    expect(await hrefs("/kader/signalerend-vermogen/", "li:has(#k2-1) a")).toEqual([
      "#k2-1",
      "/kompas/signaleren/",
      "/getuigenissen/de-vrouw-die-bleef/",
      "https://instituut.example/onderzoek",
    ]);
    expect(await hrefs("/kompas/signaleren/", "main a[href^='/kader/']")).toEqual(["/kader/signalerend-vermogen/#k2-1"]);
    expect(await hrefs("/kompas/signaleren/", "main a[href^='/getuigenissen/']")).toEqual([
      "/getuigenissen/de-man-die-vertrok/",
      "/getuigenissen/de-vrouw-die-bleef/",
    ]);
    expect(await hrefs("/kompas/instrumenten/sluiting/", "main a[href^='/kader/']")).toEqual(["/kader/signalerend-vermogen/#k2-2"]);
  });

  test("a testimony says what it is made of: on its page, on every card, in the search index", async () => {
    const label = "Samengesteld uit openbare bronnen";
    const $ = await site.page("/getuigenissen/de-vrouw-die-bleef/");
    expect($("main .page-head > :first-child").text()).toContain(label);
    const list = await site.page("/getuigenissen/");
    expect(
      list(".testimony-card")
        .toArray()
        .map((card) => list(card).find(".tags").text().trim().startsWith(label)),
    ).toEqual([true, true]);
    const records = await searchRecords(site);
    expect(records.filter(({ url }) => /^\/getuigenissen\/./.test(url)).map(({ provenance }) => provenance)).toEqual([label, label]);
  });

  test("a drawing in the prose and the help block say what they are", async () => {
    const $ = await site.page("/longread/eerste/");
    expect($("figure.drawing figcaption").text()).toBe("Illustratie. Een kas bij nacht.");
    const testimony = await site.page("/getuigenissen/de-vrouw-die-bleef/");
    expect(testimony("figure.drawing figcaption").text()).toContain("Dit is niet de plek uit het verhaal.");
    expect(
      testimony("#praten .tel")
        .toArray()
        .map((element) => testimony(element).text().trim()),
    ).toEqual(["Bel 112, Alarmnummer", "Bel 0800-5151, Arbeidsinspectie", "Bel 033-448 11 86, CoMensha", "Chat met Fier", "Later"]);
  });
});

describe("facts", () => {
  test("a number in the text has a note, the note leads to its source and back", async () => {
    const $ = await site.page("/longread/eerste/");
    expect($("main data").first().text()).toBe("1.300");
    const mark = $("main data").first().next("sup").find("a");
    expect(mark.attr("href")).toBe("#bron-1");
    expect($("#bron-1").text()).toContain("Instituut, Een onderzoek (2029).");
    expect(
      $("#bron-1 a.back")
        .toArray()
        .map((back) => $(back).attr("href")),
    ).toContain(`#${mark.attr("id") ?? ""}`);
    expect($(".sources li")).toHaveLength(1);
  });

  test("a chart shows the same facts as its table and as the CSV it offers", async () => {
    const $ = await site.page("/longread/eerste/");
    const chart = $(".chart");
    expect(chart.find("svg").attr("aria-label")).toMatch(/5\.000.*1\.300/);
    expect(
      chart
        .find("tbody td")
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual(["5.000 personen", "1.300 personen", "26 procent", "4.000 personen", "7.000 personen"]);
    const csv = chart.find("details a").attr("href") ?? "";
    const rows: unknown = parseCsv(await site.bytes(csv), { columns: true });
    expect(rows).toMatchObject([{ waarde: "5000" }, { waarde: "1300" }, { waarde: "26" }, { waarde: "4000" }, { waarde: "7000" }]);
    expect(rows).toMatchObject(Array(5).fill({ bron: "onderzoek", bron_url: "https://instituut.example/onderzoek", zekerheid: "gezien" }));
  });
});

describe("a whole book on one page", () => {
  test("has every chapter once, in order, with notes and links that stay on the page", async () => {
    const $ = await site.page("/longread/alles/");
    expect(
      $("main article > .whole-part > .page-head > h2")
        .toArray()
        .map((title) => $(title).text()),
    ).toEqual(["Eerste hoofdstuk", "Tweede hoofdstuk"]);
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id"));
    expect(new Set(ids).size).toBe(ids.length);
    const marks = $(".note-ref a").toArray();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      const note = $(`[id="${$(mark).attr("href")?.slice(1) ?? ""}"]`);
      expect(note.find(`a.back[href="#${$(mark).attr("id") ?? ""}"]`)).toHaveLength(1);
    }
    expect($("main details:not([open])")).toHaveLength(0);
    expect($("main nav")).toHaveLength(1);
  });

  test("has the words of the chapters and no others", async () => {
    const words = async (address: string, selector: string): Promise<string> => {
      const $ = await site.page(address);
      // What opens and closes on a screen: a book leads to the glossary.
      $(".term-meaning").remove();
      return $(selector).text().replace(/\s+/g, " ").trim();
    };
    expect(await words("/longread/alles/", "#eerste .prose")).toBe(await words("/longread/eerste/", ".prose"));
    expect(await words("/kompas/alles/", "#signaleren .prose")).toBe(await words("/kompas/signaleren/", ".prose"));
    expect(await words("/kompas/alles/", "#instrumenten-sluiting .facts")).toBe(await words("/kompas/instrumenten/sluiting/", ".facts"));
  });

  test("is no page to find: it repeats what stands elsewhere", async () => {
    for (const room of ["longread", "kompas"]) {
      const $ = await site.page(`/${room}/alles/`);
      expect($("meta[name=robots]").attr("content")).toBe("noindex");
    }
    expect((await site.bytes("sitemap.xml")).toString()).not.toContain("/alles/");
    expect((await searchRecords(site)).map(({ url }) => url).filter((url) => url.includes("/alles/"))).toEqual([]);
    expect((await site.page("/zoeken/"))(".a-z a[href$='/alles/']")).toHaveLength(0);
  });

  test("is printed with page numbers, from the one style sheet it has", async () => {
    const $ = await site.page("/longread/alles/");
    const sheets = $("link[rel=stylesheet]").toArray();
    expect(sheets).toHaveLength(1);
    const css = (await site.bytes(($(sheets[0]).attr("href") ?? "").slice(1))).toString();
    expect(css).toMatch(/counter\(page\)/);
  });

  test("is offered with its room; files are not, as long as nobody made them", async () => {
    expect(await hrefs("/longread/", "main .screen-only .links a")).toEqual(["/longread/alles/"]);
    expect(await hrefs("/kompas/", "main .screen-only .links a")).toEqual(["/kompas/alles/"]);
    expect(await hrefs("/uitgaven/", "main .links a")).toEqual(["/longread/alles/", "/kompas/alles/"]);
  });
});

describe("machines", () => {
  test("the sitemap holds every page a reader can reach, by date of its text", async () => {
    const $ = load(await site.bytes("sitemap.xml"), { xml: true });
    const locations = $("loc")
      .toArray()
      .map((element) => $(element).text());
    expect(locations).toHaveLength(24);
    expect(locations).toContain("https://proef.example/longread/eerste/");
    expect(locations.join()).not.toMatch(/40[4]|410|derde/);
    expect(
      new Set(
        $("lastmod")
          .toArray()
          .map((element) => $(element).text()),
      ),
    ).toEqual(new Set(["2030-02-01"]));
  });

  test("the status says the day of the edition, and robots where the sitemap is", async () => {
    expect(JSON.parse((await site.bytes("status.json")).toString())).toMatchObject({ gebouwd: "2031-05-06" });
    expect((await site.bytes("robots.txt")).toString()).toContain("Sitemap: https://proef.example/sitemap.xml");
  });

  test("the feed names what changed, with addresses that exist, and every page but help leads to it", async () => {
    const $ = load(await site.bytes("feed.xml"), { xml: true });
    const links = $("entry > link")
      .toArray()
      .map((element) => new URL($(element).attr("href") ?? "").pathname);
    expect(links).toContain("/longread/eerste/");
    expect(links).toContain("/kompas/instrumenten/sluiting/");
    for (const address of links) expect(site.files).toContain(`${address.slice(1)}index.html`);
    const alternate = "link[rel=alternate][type='application/atom+xml'][href='/feed.xml']";
    expect((await site.page("/longread/eerste/"))(alternate)).toHaveLength(1);
    expect((await site.page("/hulp/"))(alternate)).toHaveLength(0);
  });

  test("a shared link shows a picture that is there: of the chapter, of the room, and never of help", async () => {
    const pictureOf = async (address: string): Promise<string | undefined> =>
      (await site.page(address))("meta[property='og:image']").attr("content");
    const pictures = await Promise.all(["/longread/eerste/", "/longread/tweede/", "/kompas/signaleren/", "/kompas/"].map(pictureOf));
    expect(new Set(pictures).size).toBe(3);
    for (const picture of pictures) {
      const { origin, pathname } = new URL(picture ?? "");
      expect(origin).toBe("https://proef.example");
      expect(await sharp(await site.bytes(pathname.slice(1))).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    }
    const help = await site.page("/hulp/");
    expect(help("meta[property^='og:'], meta[name^='twitter:']")).toHaveLength(0);
  });

  test("search knows what a page says, and not its menus, notes and help block", async () => {
    const records = await searchRecords(site);
    expect(records.map(({ url }) => url)).not.toContain("/");
    expect(records.map(({ url }) => url)).not.toContain("/zoeken/");
    const chapter = records.find(({ url }) => url === "/longread/eerste/");
    expect(chapter).toMatchObject({ title: "Eerste hoofdstuk", room: "Longread" });
    expect(chapter?.content).toContain("handdoeken");
    expect(chapter?.content).not.toMatch(/Ziet u iets|Verlaat deze site|Bekeken op|Hoofdstuk 2/);
  });

  test("no page may run what is not a file of this site, nor WebAssembly", async () => {
    for (const path of site.files.filter((file) => file.endsWith(".html"))) {
      const $ = load(await site.bytes(path));
      const policy = $("meta[http-equiv='Content-Security-Policy']").attr("content") ?? "";
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain("unsafe");
      expect($("script:not([src]), [style], [onclick], [onload], [onerror]"), path).toHaveLength(0);
      // A page of help comes whole with its first answer; its policy allows that style sheet, to the letter, and no other.
      for (const sheet of $("style").toArray()) {
        const hash = createHash("sha256").update($(sheet).text()).digest("base64");
        expect(policy, path).toContain(`style-src 'self' 'sha256-${hash}'`);
      }
    }
  });
});
