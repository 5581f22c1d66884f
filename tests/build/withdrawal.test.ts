import { parseDenyList } from "../../_config/check/privacy/deny-list.ts";
import { isToldAgain } from "../../_config/check/privacy/fingerprint.ts";
import { keepFingerprints } from "../../_config/desk/withdrawal/recognise.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import sharp from "sharp";
import {
  build,
  buildableSite,
  change,
  command,
  filesUnder,
  fixtureSite,
  original,
  privateFolder,
  spawned,
  type BuiltSite,
  type Run,
} from "./fixture-site.ts";
import { told } from "./told.ts";
import { holding, repeating } from "./traces.ts";

const slug = "de-man-die-vertrok";
const file = `content/getuigenissen/${slug}.md`;
const sentence = "Op de vensterbank stond een zandloper die hij elk halfuur omdraaide tot het licht uitging";

async function photograph(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
}

/** A site with one testimony that has a picture of its own and one that it shares, and another that shares it. */
async function siteToTakeFrom(): Promise<string> {
  const story = await original(file);
  const other = await original("content/getuigenissen/de-vrouw-die-bleef.md");
  return buildableSite({
    [file]: `${story.replace("kompas: [signaleren]", "kompas: [signaleren]\nbeeld: { bestand: raam.jpg, alt: Een raam, herkomst: eigen foto }")}
${sentence}.

![Een gang](gang.jpg)
`,
    "content/getuigenissen/de-vrouw-die-bleef.md": `${other}\n![Dezelfde gang](gang.jpg)\n`,
    "content/over/index.md": `${await original("content/over/index.md")}\nLees ook [dit verhaal](/getuigenissen/${slug}/).\n`,
    "assets/images/raam.jpg": await photograph("#a03020"),
    "assets/images/gang.jpg": await photograph("#2030a0"),
  });
}

describe("taking a testimony back", () => {
  let root: string;
  let before: BuiltSite;
  let said: Run;
  let after: BuiltSite;
  beforeAll(async () => {
    root = await siteToTakeFrom();
    before = await build(root, await privateFolder({}));
    said = await spawned("intrekken", root, [slug]);
    after = await build(root);
  });

  test("the site did hold it, wherever a reader or a machine looks", async () => {
    expect(await repeating(before, sentence)).toEqual(
      expect.arrayContaining([`getuigenissen/${slug}/index.html`, expect.stringMatching(/^zoek\/index\/.+\.json$/)]),
    );
    expect(await holding(before, new RegExp(slug))).toEqual(
      expect.arrayContaining(["sitemap.xml", "zoeken/index.html", "over/index.html"]),
    );
    expect(before.files.filter((path) => path.startsWith("img/"))).not.toEqual(after.files.filter((path) => path.startsWith("img/")));
  });

  test("nothing of it is left: no page, no word, no reference, no picture, no name", async () => {
    expect(await repeating(after, sentence)).toEqual([]);
    expect(await holding(after, new RegExp(`${slug}|zandloper|De man die vertrok`))).toEqual([]);
    const kept = new Set(after.files.filter((path) => path.startsWith("img/")));
    expect(kept.size).toBeGreaterThan(0);
    for (const path of kept) expect(await meanColour(after, path), path).toBe("blue");
  });

  test("nothing of it is left beside the site: not the file, not its picture, not a made picture in the cache", async () => {
    const left = (await filesUnder(root)).filter((path) => !/^(?:assets\/(?:css|js|fonts|icons))/.test(path));
    expect(left.filter((path) => path.includes(slug) || path.includes("raam"))).toEqual([]);
    expect(left).toContain("assets/images/gang.jpg");
    for (const path of left.filter((name) => name.startsWith(".cache/img/"))) {
      expect(await sharp(join(root, path)).stats().then(hue), path).toBe("blue");
    }
    expect(await readFile(join(root, ".cache/yaml.json"), "utf8")).not.toContain("De man die vertrok");
  });

  test("only the slug and the day are kept, and both servers answer 410", async () => {
    const register = await readFile(join(root, "_data/ingetrokken.yaml"), "utf8");
    expect(register.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([`- slug: ${slug}`, "  datum: 2031-05-06"]);
    for (const name of ["nginx-server.conf", "caddy.conf", "apache.conf"]) {
      const config = await readFile(join(root, "._site.server", name), "utf8");
      expect(config).toContain(`/getuigenissen/${slug}`);
      expect(config).toContain("410");
    }
  });

  test("the editor hears what was done and what remains, with the places that still name it", () => {
    expect(said.code).toBe(0);
    for (const word of [
      file,
      "assets/images/raam.jpg",
      "410",
      "npm run build",
      "zoekmachines",
      "archieven",
      "geschiedenis",
      "content/over/index.md:",
    ]) {
      expect(said.stdout).toContain(word);
    }
    const [gone = "", stayed = ""] = said.stdout.split("Gebleven:");
    expect(gone).not.toContain("gang.jpg");
    expect(stayed).toMatch(/assets\/images\/gang\.jpg: ook gebruikt in content\/getuigenissen\/de-vrouw-die-bleef\.md:\d+/);
  });

  test("the name cannot be used again", async () => {
    await change(root, { [file]: await original(file) });
    const { code, stdout, stderr } = await command("build", root);
    expect(code).toBe(0);
    expect(stdout + stderr).toContain(`Niet gepubliceerd: ${file} (ingetrokken)`);
    expect((await command("nieuw", root, ["getuigenis", "--titel", "De man die vertrok"])).code).toBe(1);
  });

  test("doing it twice does no harm", async () => {
    const again = await command("intrekken", root, [slug]);
    expect(again.code).toBe(0);
    const register = await readFile(join(root, "_data/ingetrokken.yaml"), "utf8");
    expect(register.match(new RegExp(slug, "g"))).toHaveLength(1);
  });
});

describe("taking back", () => {
  test("takes media by their whole name, says which stay and why, and finds every way to write its name", async () => {
    const story = await original(file);
    const other = await original("content/getuigenissen/de-vrouw-die-bleef.md");
    const root = await fixtureSite({
      [file]: `${story}\n![Een raam](raam.jpg "bij de kade")\n\n![Een gang](gang.jpg)\n`,
      "content/getuigenissen/de-vrouw-die-bleef.md": `${other}\n![Een dak](dakraam.jpg) ![Een gang](gang.jpg) ![Een raam](raam.jpg.png)\n`,
      "content/over/index.md": `${await original("content/over/index.md")}\nLees De **man\ndie** VERTROK, of [dit](/getuigenissen/de%2Dman-die-vertrok/).\n`,
      "docs/uitleg.md": "# Uitleg\n\nZie DE-MAN-DIE-VERTROK.\n",
      "_data/kader.yaml": (await original("_data/kader.yaml")).replace("de-vrouw-die-bleef", slug),
      "_data/stemmen.yaml": "- uitspraak: Zie de MAN\n    die\n    Vertrok.\n",
      "_data/zaken.yaml": "- titel: De_man_die_vertrok\n",
      "_data/uitspraken.yaml": "- kern: >-\n    Over De man die\n    vertrok\n",
      "_data/zoekwoorden.yaml": "- woorden: [loket, 'de man die vertrok']\n",
      // As a program for tables saves it, two bytes a letter.
      "_data/gemeenten.csv": Buffer.from("\ufeffnaam;tekst\nx;De Man Die Vertrok\n", "utf16le"),
      "assets/images/raam.jpg": await photograph("#a03020"),
      "assets/images/raam.heic": "het origineel",
      "assets/images/dakraam.jpg": await photograph("#30a020"),
      "assets/images/raam.jpg.png": await photograph("#30a020"),
      "assets/images/gang.jpg": await photograph("#2030a0"),
      ".cache/yaml.json": "De man die vertrok",
      ".cache/spelling.json": "zandloper",
      ".cache/deel/kaart.png": "een kaart",
      ".cache/site/getuigenissen/index.html": "zandloper",
      ".cache/img/van-een-eerdere-versie-400.avif": "een ouder beeld",
    });
    const { code, stdout } = await command("intrekken", root, [slug]);
    expect(code).toBe(0);
    const left = await filesUnder(root);
    expect(left.filter((path) => path.startsWith("assets/images/"))).toEqual(
      ["dakraam.jpg", "gang.jpg", "raam.heic", "raam.jpg.png"].map((name) => `assets/images/${name}`),
    );
    expect(left.filter((path) => path.startsWith(".cache/"))).toEqual([]);
    const stayed = stdout.slice(stdout.indexOf("Gebleven:"), stdout.indexOf("Dit moet u"));
    expect(stayed).toContain("assets/images/raam.heic: lijkt bij het verhaal te horen");
    expect(stayed).toContain("assets/images/gang.jpg: ook gebruikt in content/getuigenissen/de-vrouw-die-bleef.md:");
    expect(stayed).not.toContain("dakraam");
    const named = stdout.slice(stdout.indexOf("Deze plekken"));
    const prose =
      (await readFile(join(root, "content/over/index.md"), "utf8")).split("\n").findIndex((line) => line.startsWith("Lees")) + 1;
    for (const place of [
      `content/over/index.md:${String(prose)}`,
      `content/over/index.md:${String(prose + 1)}`,
      "docs/uitleg.md:3",
      "_data/kader.yaml:",
      "_data/stemmen.yaml:1",
      "_data/zaken.yaml:1",
      "_data/uitspraken.yaml:2",
      "_data/zoekwoorden.yaml:1",
      "_data/gemeenten.csv:2",
    ])
      expect(named).toContain(place);
    expect(named).not.toContain("_data/ingetrokken.yaml:");
  });

  test("a story that comes back under another name, some of it changed, is refused, in the open and in the private folder; another story is not", async () => {
    const list = join(await privateFolder({}), "namen.txt");
    const environment = { PRIVE_NAMENLIJST: list };
    const words = await original("content/getuigenissen/de-man-die-vertrok.md");
    const root = await fixtureSite({ [file]: `${words.split("---\n").slice(0, 2).join("---\n")}---\n\n${longStory}\n` });
    expect((await command("intrekken", root, [slug], { environment })).stdout).toContain(
      "herkent het verhaal als het onder een andere naam",
    );
    const text = await readFile(list, "utf8");
    expect(text).toMatch(/^sleutel [0-9a-f]{64}\nverhaal(?: [0-9a-f]{16})+\n$/);

    const again = longStory
      .replaceAll("Hij", "Zij")
      .replaceAll("zandloper", "wekker")
      .replace(/Op de derde dag[^.]*\./, "Later werd alles anders.");
    const name = "getuigenissen/een-ander-verhaal.md";
    const open = await command("controle", await withStory(root, words, again), [], { environment });
    expect([open.code, open.stdout]).toEqual([1, expect.stringContaining(`content/${name}`)]);
    expect(open.stdout).toContain("[verhaal-ingetrokken]");
    expect(open.stdout).not.toMatch(/wekker|vensterbank|haven/);
    await change(root, { [`content/${name}`]: null });
    const folder = await privateFolder({ [name]: await told({ body: again }) });
    const closed = await command("controle", root, [], { environment: { ...environment, PRIVE_CONTENT: folder } });
    expect([closed.code, closed.stdout]).toEqual([
      1,
      expect.stringMatching(/PRIVE_CONTENT\/getuigenissen\/een-ander-verhaal\.md:\d+ {2}tekst {2}\[verhaal-ingetrokken\]/),
    ]);

    const other = await command("controle", await withStory(root, words, otherStory), [], { environment });
    expect([other.code, other.stdout]).toEqual([0, expect.not.stringContaining("verhaal-ingetrokken")]);
    // Under its own name it is left out by the rule, which stops nothing.
    await change(root, { [file]: `${words.split("---\n").slice(0, 2).join("---\n")}---\n\n${longStory}\n` });
    expect((await command("controle", root, [], { environment })).code).toBe(0);
  });

  test("a style sheet that is broken does not hold it up: the servers keep the policy of the site that stands", async () => {
    const root = await fixtureSite({
      "assets/css/hulp.css": "@import 'weg.css';",
      "._site.server/nginx-server.conf": "add_header Content-Security-Policy \"style-src 'self' 'sha256-c3RhYXQ='\";\n",
    });
    expect((await command("intrekken", root, [slug])).code).toBe(0);
    const nginx = await readFile(join(root, "._site.server/nginx-server.conf"), "utf8");
    expect(nginx).toContain(`location = /getuigenissen/${slug} { return 410; }`);
    expect(nginx).toContain("style-src 'self' 'sha256-c3RhYXQ='");
    expect(await filesUnder(root)).not.toContain(file);
  });

  test("without the list of names it says that the story would not be known again", async () => {
    const { code, stdout } = await command("intrekken", await fixtureSite(), [slug], { environment: { PRIVE_NAMENLIJST: "" } });
    expect([code, stdout]).toEqual([0, expect.stringContaining("PRIVE_NAMENLIJST is niet gezet")]);
  });

  test("a list that is none does not hold it up", async () => {
    const list = join(await privateFolder({ "namen.txt": "Anna\n" }), "namen.txt");
    const root = await fixtureSite();
    const { code, stdout } = await command("intrekken", root, [slug], { environment: { PRIVE_NAMENLIJST: list } });
    expect([code, stdout]).toEqual([0, expect.stringContaining("was niets toe te voegen")]);
    expect(await filesUnder(root)).not.toContain(file);
  });

  test("a name in the register that is almost one of a story on the site is said, by the check and after the build", async () => {
    const root = await buildableSite({
      "_data/ingetrokken.yaml": "- { slug: de-vrouw-die-blef, datum: 2031-05-06 }\n- { slug: een-oud-verhaal, datum: 2031-05-06 }\n",
      // Its file is gone, and its page still stands.
      "_site/getuigenissen/een-oud-verhaal/index.html": `<main><div class="prose"><p>${longStory}</p></div></main>`,
    });
    const checked = await command("controle", root);
    expect([checked.code, checked.stdout]).toEqual([
      0,
      expect.stringMatching(/_data\/ingetrokken\.yaml:1 {2}slug {2}\[ingetrokken-lijkt-op\]\n.*de-vrouw-die-bleef/),
    ]);
    expect(checked.stdout.match(/ingetrokken-lijkt-op/g)).toHaveLength(1);
    const list = join(await privateFolder({}), "namen.txt");
    const built = await command("build", root, [], { environment: { PRIVE_NAMENLIJST: list } });
    const { stories, key } = parseDenyList(await readFile(list, "utf8"));
    expect(isToldAgain(longStory.replaceAll("Hij", "Zij"), stories, key)).toBe(true);
    expect(built.stdout).toContain("Ingetrokken, nu weg:\n   - de-vrouw-die-blef (2031-05-06)\n   - een-oud-verhaal (2031-05-06)\n");
    expect(built.stdout).toContain("Let op: de-vrouw-die-blef is ingetrokken, maar op de site staat nog de-vrouw-die-bleef.");
  });

  test("a row in the register alone keeps what makes the story known again, once; without a list it says what to do", async () => {
    const folder = await privateFolder({ [`getuigenissen/${slug}.md`]: await told({ body: longStory }) });
    const root = await fixtureSite({ [file]: null });
    const withdrawn = [{ slug, datum: "2031-05-06" }];
    const list = join(folder, "namen.txt");
    const keep = (denyListPath: string | undefined) => keepFingerprints(withdrawn, { root, privateFolder: folder, denyListPath }, "_site");
    expect(await keep(undefined)).toBe(
      `Let op: ${slug} is ingetrokken. Komt het verhaal onder een andere naam terug, dan herkent de controle het niet: PRIVE_NAMENLIJST is niet gezet. Geef zo snel mogelijk: npm run intrekken -- ${slug}\n`,
    );
    expect([await keep(list), await keep(list)]).toEqual(["", ""]);
    const { stories, key } = parseDenyList(await readFile(list, "utf8"));
    expect([stories.length, isToldAgain(longStory, stories, key)]).toEqual([1, true]);
    await change(folder, { [`getuigenissen/${slug}.md`]: null });
    expect(await keep(undefined)).toBe("");

    // What is left of it is the page that stands: the last place, and `npm run intrekken` reads it too.
    await change(root, { [`_site/getuigenissen/${slug}/index.html`]: `<main><div class="prose"><p>${longStory}</p></div></main>` });
    expect(await keep(undefined)).toContain("de pagina gaat nu ook: zet het bestand terug");
    const other = join(folder, "andere-namen.txt");
    await change(root, { "_data/ingetrokken.yaml": `- { slug: ${slug}, datum: 2031-05-06 }\n` });
    const run = await command("intrekken", root, [slug], { environment: { PRIVE_NAMENLIJST: other } });
    const again = parseDenyList(await readFile(other, "utf8"));
    expect([run.code, isToldAgain(longStory, again.stories, again.key)]).toEqual([0, true]);
    await change(root, { [`_site/getuigenissen/${slug}/index.html`]: null });
    const late = await command("intrekken", root, [slug], { environment: { PRIVE_NAMENLIJST: other } });
    expect([late.code, late.stdout]).toEqual([0, expect.stringContaining("ook niet op de site die er staat")]);
  });

  test("a story from the private folder was never in the memory of a check", async () => {
    const folder = await privateFolder({ [`getuigenissen/${slug}.md`]: await told({ fields: { titel: "Een stem van buiten" } }) });
    const root = await buildableSite({ [file]: null });
    const { stdout, code } = await command("controle", root, [`${slug}.md`], { environment: { PRIVE_CONTENT: folder } });
    expect([code, stdout]).toEqual([0, expect.stringContaining("De inhoud klopt.")]);
    const memory = await readFile(join(root, ".cache/yaml.json"), "utf8");
    expect(memory).toContain("De vrouw die bleef");
    expect(memory).not.toContain("Een stem van buiten");
  });

  test("a story from the private folder removes it there", async () => {
    const folder = await privateFolder({
      [`getuigenissen/${slug}.md`]: await told(),
      "beeld/raam.jpg": await photograph("#a03020"),
    });
    const root = await buildableSite({ [file]: null });
    const { code, stdout } = await command("intrekken", root, [slug], { environment: { PRIVE_CONTENT: folder } });
    expect([code, stdout]).toEqual([0, expect.stringContaining(`PRIVE_CONTENT/getuigenissen/${slug}.md`)]);
    // What only whoever spoke with the teller has is not ours to remove.
    expect(stdout).toContain("reservekopie van de privémap");
    expect(stdout).not.toContain(folder);
    vi.stubEnv("PRIVE_CONTENT", folder);
    const site = await build(root).finally(() => vi.unstubAllEnvs());
    expect(await holding(site, /vertrok|zandloper/)).toEqual([]);
    expect(await filesUnder(folder)).toEqual(["beeld/raam.jpg"]);
  });

  test("by the row in the register alone, as somebody without a terminal does, is enough", async () => {
    const root = await buildableSite({ "_data/ingetrokken.yaml": `- { slug: ${slug}, datum: 2031-05-06 }\n` });
    expect((await command("build", root)).code).toBe(0);
    expect(await readFile(join(root, "._site.server/nginx-server.conf"), "utf8")).toContain(
      `location ^~ /getuigenissen/${slug}/ { return 410; }`,
    );
  });

  test("by the name that it had before its page was moved, with the command or with a row alone", async () => {
    const moved = { "_data/verhuisd.yaml": `- { van: /getuigenissen/de-eerste-naam/, naar: /getuigenissen/${slug}/, dag: 2031-05-01 }\n` };
    const root = await fixtureSite(moved);
    const { code, stdout } = await command("intrekken", root, ["de-eerste-naam"]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`De getuigenis ${slug} is ingetrokken.`)]);
    expect(await filesUnder(root)).not.toContain(file);

    const alone = await buildableSite({ ...moved, "_data/ingetrokken.yaml": "- { slug: de-eerste-naam, datum: 2031-05-06 }\n" });
    expect((await command("build", alone)).code).toBe(0);
    expect(await filesUnder(join(alone, "_site/getuigenissen"))).not.toContain(`${slug}/index.html`);
    const rules = await readFile(join(alone, "._site.server/nginx-server.conf"), "utf8");
    for (const name of ["de-eerste-naam", slug]) expect(rules).toContain(`location ^~ /getuigenissen/${name}/ { return 410; }`);
  });

  test("works when another register is broken, since it cannot wait", async () => {
    const root = await buildableSite({ "_data/bronnen.yaml": "- id: [" });
    expect((await command("intrekken", root, [slug])).code).toBe(0);
    expect(await filesUnder(root)).not.toContain(file);
  });

  test.for([
    ["a name that does not exist", ["de-man-die-vertrk"], "Bedoelt u de-man-die-vertrok?"],
    ["no name", [], "Noem één getuigenis"],
    ["two names", [slug, "de-vrouw-die-bleef"], "Noem één getuigenis"],
    ["a path", ["../kompas/signaleren"], "Er is geen getuigenis"],
    ["the overview", ["index"], "Er is geen getuigenis"],
  ] as const)("%s changes nothing", async ([, args, message]) => {
    const root = await buildableSite();
    const before = await filesUnder(root);
    const { code, stderr } = await command("intrekken", root, args);
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(await filesUnder(root)).toEqual(before);
    expect(await readFile(join(root, "_data/ingetrokken.yaml"), "utf8")).toBe(await original("_data/ingetrokken.yaml"));
  });
});

const longStory = `Hij kwam met de bus en vond een bed boven de garage. De baas bewaarde zijn paspoort in een la van de werkplaats.
Op de vensterbank stond een zandloper die hij elk halfuur omdraaide tot het licht uitging. Hij laste hekken voor de haven en kreeg soms een envelop.
Op de derde dag zei de baas dat de reis nog betaald moest worden, en daarna kwam er elke week een bedrag bij. Hij rekende mee op de rand van een krant.
Een vrouw van de kantine zag dat hij nooit iets kocht en schoof hem brood toe. Hij durfde haar na maanden te vertellen waarom hij niet weg kon.
Zij belde iemand die wist hoe het moest. Hij woont nu ergens waar de ramen open kunnen en repareert fietsen voor de buurt.`;

const otherStory = `Zij paste op drie kinderen en sliep in de bijkeuken. Overdag waste ze, streek ze en kookte ze voor het hele gezin.
Naar buiten mocht ze alleen om het vuilnis weg te brengen. De kinderen leerden haar Nederlandse woorden uit hun schoolboeken.
Een buurman groette haar elke ochtend bij de containers. Toen hij vroeg of ze weleens vrij had, begon ze te huilen.
Nu volgt ze lessen en werkt ze in een bibliotheek. Op zondag belt ze met haar zus en praten ze over gewone dingen.`;

/** The site with a composite of another name. */
async function withStory(root: string, fields: string, body: string): Promise<string> {
  const front = fields.split("---\n")[1]?.replace("De man die vertrok", "Een ander verhaal") ?? "";
  await change(root, { "content/getuigenissen/een-ander-verhaal.md": `---\n${front}---\n\n${body}\n` });
  return root;
}

function hue({ channels }: { channels: readonly { readonly mean: number }[] }): string {
  const [red = 0, , blue = 0] = channels.map(({ mean }) => mean);
  return red > blue ? "red" : "blue";
}

async function meanColour(site: BuiltSite, path: string): Promise<string> {
  return hue(await sharp(await site.bytes(path)).stats());
}
