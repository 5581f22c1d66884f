import { load } from "cheerio";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bookFiles, epubText } from "../site/book-files.ts";
import { readPdf } from "../site/pdf.ts";
import { builtBefore, buildableSite, change, command, original, privateFolder } from "./fixture-site.ts";

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
      "/uitgaven/bestanden/kaartje-nl.pdf",
      "kompas-2031-05-05.epub",
      "kompas-2031-05-05.pdf",
    ]);
    // The e-book of the longread never led to the story: it says what it said the day before.
    expect($("main details li").first().text()).toBe("6 mei 2031, Signaleren: Eerst naar mensen kijken.");
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
    const none = await command("edities", await buildableSite());
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining("npm run build")]);
    const root = await builtBefore({});
    const old = await command("edities", root, [], { environment: { BOUWDATUM: "2031-05-07" } });
    expect([old.code, old.stderr]).toEqual([1, expect.stringContaining("2031-05-06")]);
    // Where it would end up in the history.
    const environment = { UITGAVEN_ARCHIEF: join(root, "content") };
    const inside = await command("edities", root, [], { environment });
    expect([inside.code, inside.stderr]).toEqual([2, expect.stringContaining("UITGAVEN_ARCHIEF")]);
  });
});
