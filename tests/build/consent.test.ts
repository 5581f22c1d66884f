import { beforeAll, describe, expect, test, vi } from "vitest";
import sharp from "sharp";
import { build, buildableSite, change, command, original, privateFolder, siteAt, type BuiltSite } from "./fixture-site.ts";
import { searchRecords } from "./search-records.ts";
import { holding, repeating } from "./traces.ts";

const allChannels = ["web", "zoeken", "feed", "deelkaart", "pdf", "epub"] as const;
const file = "getuigenissen/de-vrouw-die-sprak.md";
const body = "Zij vouwde elke avond veertig servetten tot een waaier. Toen iemand vroeg voor wie, legde zij ze neer.";

interface Consent {
  readonly kanalen?: readonly string[];
  readonly geldig_tot?: string;
  readonly fields?: string;
}

/** A story somebody told, with consent; the rest of its fields as in the fixture site. */
async function story({ kanalen = allChannels, geldig_tot = "2032-01-01", fields = "" }: Consent = {}): Promise<string> {
  const composite = await original("content/getuigenissen/de-man-die-vertrok.md");
  const [, front = ""] = composite.split("---\n");
  const own = front
    .replace("De man die vertrok", "De vrouw die sprak")
    .replace("Een verhaal over de zandloper.", "Een verhaal over servetten.")
    .replace("herkomst: samengesteld", "herkomst: interview")
    .replace("patroon: V1\n", "");
  return `---
${own}auteur: redacteur getuigenissen
gezien_door: eindredactie
toestemming:
  ref: T-ABCDEFGH
  gegeven: 2031-01-01
  geldig_tot: ${geldig_tot}
  kanalen: [${kanalen.join(", ")}]
${fields}---

::laat-zien waarom="K2.1, signaleren"

${body}
`;
}

async function buildWith(folder: string, root?: string): Promise<BuiltSite> {
  vi.stubEnv("PRIVE_CONTENT", folder);
  try {
    return await build(root ?? (await buildableSite()));
  } finally {
    vi.unstubAllEnvs();
  }
}

/** Built through the command, to read what it says too. */
async function report(text: string): Promise<{ code: number; said: string; site: BuiltSite }> {
  const [root, folder] = [await buildableSite(), await privateFolder({ [file]: text })];
  const { code, stdout, stderr } = await command("build", root, [], { environment: { PRIVE_CONTENT: folder } });
  return { code, said: stdout + stderr, site: await siteAt(root) };
}

describe("a testimony from the private folder", () => {
  let site: BuiltSite;
  beforeAll(async () => {
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#40524a" } })
      .jpeg()
      .toBuffer();
    const text = await story({ fields: "beeld: { bestand: servetten.jpg, alt: Een stapel servetten, herkomst: eigen foto }\n" });
    site = await buildWith(await privateFolder({ [file]: text, "beeld/servetten.jpg": picture }));
  });

  test("is a page like the others, and says where it comes from", async () => {
    const $ = await site.page("/getuigenissen/de-vrouw-die-sprak/");
    expect($("h1").text()).toBe("De vrouw die sprak");
    expect($("main").text()).toContain(body);
    expect($("main").text()).toContain("Verteld aan de redactie");
    expect($("main").text()).not.toContain("Samengesteld uit openbare bronnen");
    expect($("main picture img").attr("alt")).toBe("Een stapel servetten");
    expect($("main figure.picture figcaption").text()).toBe("Beeld: eigen foto.");
    expect((await site.page("/getuigenissen/"))("main a[href='/getuigenissen/de-vrouw-die-sprak/']")).toHaveLength(1);
  });

  test("is found, and stands in the index and the sitemap", async () => {
    expect((await searchRecords(site)).map(({ url }) => url)).toContain("/getuigenissen/de-vrouw-die-sprak/");
    expect(await holding(site, /de-vrouw-die-sprak/)).toEqual(expect.arrayContaining(["sitemap.xml", "zoeken/index.html"]));
  });

  test("says where it comes from in the feed and wherever its address is shared", async () => {
    expect((await site.bytes("feed.xml")).toString()).toContain("Getuigenissen: De vrouw die sprak (verteld aan de redactie)");
    const $ = await site.page("/getuigenissen/de-vrouw-die-sprak/");
    const picture = $("meta[property='og:image']").attr("content") ?? "";
    expect(picture).toMatch(/^https:\/\/proef\.example\/assets\/deel\/getuigenis-interview\.\w+\.png$/);
    expect(site.files).toContain(picture.replace("https://proef.example/", ""));
    expect($("meta[property='og:image:alt']").attr("content")).toContain("Verteld aan de redactie");
    expect($("meta[property='og:description']").attr("content")).toMatch(/^Verteld aan de redactie\. /);
  });

  test("brings neither its consent, nor the editors, nor a path on the disk", async () => {
    expect(await holding(site, /T-ABCDEFGH|toestemming:|eindredactie|redacteur getuigenissen|PRIVE_CONTENT|prive-/)).toEqual([]);
  });
});

describe("consent is for a channel", () => {
  test("the build says which channels it left out, and succeeds", async () => {
    const { code, said } = await report(await story({ kanalen: ["web", "zoeken"] }));
    expect(code).toBe(0);
    expect(said).toContain("Niet in feed, deelkaart, pdf, epub: PRIVE_CONTENT/getuigenissen/de-vrouw-die-sprak.md (geen-toestemming)");
  });

  test("a consent that lapsed, an expiry and an embargo leave nothing behind, and the build succeeds", async () => {
    for (const [text, reason] of [
      [await story({ geldig_tot: "2031-05-06" }), "verlopen"],
      [await story({ fields: "verloopt_op: 2031-05-06\n" }), "verlopen"],
      [await story({ fields: "publiceren_op: 2031-05-07\n" }), "embargo"],
      [await story({ kanalen: ["pdf"] }), "geen-toestemming"],
    ] as const) {
      const { code, said, site } = await report(text);
      expect([code, said]).toEqual([0, expect.stringContaining(`Niet gepubliceerd: PRIVE_CONTENT/${file} (${reason})`)]);
      expect([...(await repeating(site, body)), ...(await holding(site, /de-vrouw-die-sprak|servetten/))]).toEqual([]);
    }
  });

  test("what refers to a story that lapsed loses the reference, and the build succeeds", async () => {
    const chapter = await original("content/longread/01-eerste.md");
    const block = await original("_data/kader.yaml");
    const root = await buildableSite({
      "content/longread/01-eerste.md": `${chapter.replace("de-vrouw-die-bleef", "de-vrouw-die-sprak")}\n::getuigenis naam="de-vrouw-die-sprak"\n`,
      "_data/kader.yaml": block.replace("de-vrouw-die-bleef", "de-vrouw-die-sprak"),
    });
    const told = await privateFolder({ [file]: await story() });
    const before = await holding(await buildWith(told, root), /de-vrouw-die-sprak/);
    expect(before).toEqual(expect.arrayContaining(["longread/eerste/index.html", "kader/signalerend-vermogen/index.html"]));

    await change(told, { [file]: await story({ geldig_tot: "2031-05-06" }) });
    expect(await holding(await buildWith(told, root), /de-vrouw-die-sprak|De vrouw die sprak/)).toEqual([]);
    await change(told, { [file]: null });
    expect(await holding(await buildWith(told, root), /de-vrouw-die-sprak|De vrouw die sprak/)).toEqual([]);
  });
});

describe("is refused", () => {
  const faults = async (changes: Readonly<Record<string, string>>, folder?: string): Promise<string> => {
    const { code, stdout } = await command(
      "controle",
      await buildableSite(changes),
      [],
      folder === undefined ? {} : { environment: { PRIVE_CONTENT: folder } },
    );
    expect(code).toBe(1);
    return stdout;
  };

  test("an interview inside the repository, a draft too, and the check explains why", async () => {
    for (const draft of ["", "concept: true\n"]) {
      const said = await faults({ [`content/${file}`]: await story({ fields: draft }) });
      expect(said).toMatch(/content\/getuigenissen\/de-vrouw-die-sprak\.md:\d+ {2}herkomst/);
      expect(said).toContain("blijft in de geschiedenis");
    }
  });

  test("one person who is author and reader, and a consent that is used twice", async () => {
    const text = await story();
    const folder = await privateFolder({
      [file]: text,
      "getuigenissen/de-man-die-sprak.md": text.replace("gezien_door: eindredactie", "gezien_door: Redacteur getuigenissen"),
      "getuigenissen/het-kind-dat-sprak.md": text,
    });
    const said = await faults({}, folder);
    expect(said).toMatch(/PRIVE_CONTENT\/getuigenissen\/de-man-die-sprak\.md:\d+ {2}gezien_door/);
    expect(said).toMatch(/PRIVE_CONTENT\/getuigenissen\/het-kind-dat-sprak\.md:\d+ {2}toestemming\.ref/);
  });

  test("anything but a testimony in the private folder", async () => {
    const folder = await privateFolder({ "getuigenissen/index.md": await original("content/getuigenissen/index.md") });
    expect(await faults({}, folder)).toContain("In de privémap staan alleen getuigenissen.");
  });

  test("a sentence of ours that names an interview and would stay behind", async () => {
    const chapter = `${await original("content/longread/01-eerste.md")}\nLees [De vrouw die sprak](/getuigenissen/de-vrouw-die-sprak/).\n`;
    const folder = await privateFolder({ [file]: await story() });
    expect(await faults({ "content/longread/01-eerste.md": chapter }, folder)).toContain('::getuigenis naam="');
  });

  test("a private folder that is none, or that lies in the project: then nothing runs", async () => {
    const root = await buildableSite();
    for (const folder of [`${root}/content`, root, "/", "/bestaat/niet"]) {
      const { code, stderr } = await command("build", root, [], { environment: { PRIVE_CONTENT: folder } });
      expect([folder, code]).toEqual([folder, 1]);
      expect(stderr).toContain("PRIVE_CONTENT");
      expect((await command("controle", root, [], { environment: { PRIVE_CONTENT: folder } })).code).toBe(2);
    }
  });
});
