import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import sharp from "sharp";
import { build, buildableSite, change, command, filesUnder, original, privateFolder, type BuiltSite, type Run } from "./fixture-site.ts";
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
    said = await command("intrekken", root, [slug]);
    after = await build(root);
  });

  test("the site did hold it, wherever a reader or a machine looks", async () => {
    expect(await repeating(before, sentence)).toEqual(
      expect.arrayContaining([`getuigenissen/${slug}/index.html`, expect.stringMatching(/\.pf_fragment$/)]),
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
    const left = (await filesUnder(root)).filter((path) => !/^(?:_config|assets\/(?:css|js|fonts|icons))/.test(path));
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
    for (const name of ["nginx.conf", "Caddyfile"]) {
      const config = await readFile(join(root, "server", name), "utf8");
      expect(config).toContain(`/getuigenissen/${slug}/`);
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
    expect(said.stdout).not.toContain("assets/images/gang.jpg");
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
    expect(stdout).not.toContain(folder);
    vi.stubEnv("PRIVE_CONTENT", folder);
    const site = await build(root).finally(() => vi.unstubAllEnvs());
    expect(await holding(site, /vertrok|zandloper/)).toEqual([]);
    expect(await filesUnder(folder)).toEqual(["beeld/raam.jpg"]);
  });

  test("by the row in the register alone, as somebody without a terminal does, is enough", async () => {
    const root = await buildableSite({ "_data/ingetrokken.yaml": `- { slug: ${slug}, datum: 2031-05-06 }\n` });
    expect((await command("build", root)).code).toBe(0);
    expect(await readFile(join(root, "server/nginx.conf"), "utf8")).toContain(`location ^~ /getuigenissen/${slug}/ { return 410; }`);
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

function hue({ channels }: { channels: readonly { readonly mean: number }[] }): string {
  const [red = 0, , blue = 0] = channels.map(({ mean }) => mean);
  return red > blue ? "red" : "blue";
}

async function meanColour(site: BuiltSite, path: string): Promise<string> {
  return hue(await sharp(await site.bytes(path)).stats());
}
