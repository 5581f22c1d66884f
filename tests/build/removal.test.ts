import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, linkSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { load } from "cheerio";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { atNight } from "../night.ts";
import { copyFolder } from "./buildable.ts";
import {
  buildableSite,
  change,
  command,
  copyBuilt,
  original,
  privateFolder,
  siteAt,
  spawned,
  type BuiltSite,
  type Changes,
  type Run,
} from "./fixture-site.ts";
import { parseDenyList } from "../../_config/check/privacy/deny-list.ts";
import { isToldAgain } from "../../_config/check/privacy/fingerprint.ts";
import { passing } from "./passing.ts";
import { holding, repeating } from "./traces.ts";

/*
 * A story that may no longer be shown is gone after the next run, whatever else is wrong. Here something always is: no build
 * in this file succeeds but the first.
 */

// Short, all of it: nothing in it is long enough to be known by its words alone.
const slug = "wol-tellen";
const file = `getuigenissen/${slug}.md`;
const traces = /wol-tellen|wol tellen|strengen|breister/i;
const passage = "Niemand vroeg naar strengen.";
const body =
  "Zij legde de strengen wol op volgorde van gewicht, en schreef de som op de achterkant van een rekening. Niemand vroeg ooit waar die sommen voor waren.";

/** A story somebody told, for every channel, until a day; the rest of its fields as in the fixture site. */
async function story({ until = "2031-05-20", channels = "web, zoeken, feed, deelkaart, pdf, epub", fields = "" } = {}): Promise<string> {
  const [, front = ""] = (await original("content/getuigenissen/de-man-die-vertrok.md")).split("---\n");
  const own = front
    .replace("De man die vertrok", "Wol tellen")
    .replace("Een verhaal over de zandloper.", "Een breister rekent.")
    .replace("herkomst: samengesteld", "herkomst: interview")
    .replace("patroon: V1\n", "");
  return `---
${own}auteur: redacteur getuigenissen
gezien_door: eindredactie
toestemming: { ref: T-WXLWXLWX, gegeven: 2031-01-01, geldig_tot: ${until}, kanalen: [${channels}] }
beeld: { bestand: wol.jpg, alt: Een mand met wol, herkomst: eigen foto }
${fields}---

::laat-zien waarom="K2.1, signaleren"

::moment soort="missen" plek="hotel" kader="K2.1" wat="Wie ziet strengen en zwijgt?"

${passage}

${body}
`;
}

async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: "#7a4a2a" } })
    .jpeg()
    .toBuffer();
}

let standing: string;
let told: string;
let before: BuiltSite;
beforeAll(async () => {
  const chapter = await original("content/longread/01-eerste.md");
  const topic = await original("content/kompas/signaleren.md");
  const block = await original("_data/kader.yaml");
  standing = await buildableSite({
    "content/kader/momenten.md": (await original("content/over/index.md")).replace(/(^titel: ).*/m, "$1Momenten"),
    "content/longread/01-eerste.md": `${chapter}\n::getuigenis naam="${slug}"\n`,
    "content/kompas/signaleren.md": `${topic}\n::getuigenis naam="${slug}"\n`,
    "_data/kader.yaml": block.replace("de-vrouw-die-bleef", slug),
    "_data/verhuisd.yaml": `${await original("_data/verhuisd.yaml")}- { van: /over/wol/, naar: /getuigenissen/${slug}/, dag: 2031-05-01 }\n`,
  });
  told = await privateFolder({ [file]: await story(), "beeld/wol.jpg": await photograph() });
  const { code, stderr } = await command("build", standing, [], { environment: { PRIVE_CONTENT: told } });
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  before = await siteAt(standing);
});

/** The site as it stands, in a folder of its own with its own private folder, to go wrong in. */
async function copyIn(parent: string, folders: readonly string[] = [""]): Promise<{ root: string; secret: string }> {
  const root = await mkdtemp(join(parent, "fixture-"));
  const secret = await mkdtemp(join(tmpdir(), "prive-"));
  passing.push(root, secret);
  for (const folder of folders) copyFolder(join(standing, folder), join(root, folder));
  copyFolder(told, secret);
  return { root, secret };
}

/** The same where nothing is installed: outside the project, with the code of the commands. */
async function copyWithCode(): ReturnType<typeof copyIn> {
  const copy = await copyIn(tmpdir());
  copyFolder("_config", join(copy.root, "_config"));
  return copy;
}

/** The sites that were found without the story. */
const clean = new Set<string>();

/** Every trace of the story is gone, and the rest of the site is there: pages that are whole, and other stories. */
async function expectGone(root: string): Promise<void> {
  const site = await siteAt(root);
  expect(JSON.stringify(await stories(root))).not.toContain(slug);
  // Why it went makes no difference: mostly the site that is left is one that was read before, to the byte.
  const hash = createHash("sha256");
  for (const path of site.files) hash.update(`${path}\0`).update(await site.bytes(path));
  const seen = hash.digest("base64");
  if (clean.has(seen)) return;
  expect(await holding(site, traces)).toEqual([]);
  expect(await repeating(site, body)).toEqual([]);
  expect(site.files.filter((path) => /^(?:img|zoek\/index|pagefind)\//.test(path))).toEqual([]);
  const own = /^(?:img|zoek\/index)\/|^assets\/deel\/getuigenis-interview\.|wol-tellen/;
  const lost = before.files.filter((path) => !site.files.includes(path) && !own.test(path));
  // A text without parts of its own goes whole, and comes back with the next edition.
  expect(lost).toEqual(["data/kompas.md"]);

  const list = await site.page("/getuigenissen/");
  expect(list("li.testimony-card").length).toBe(2);
  expect(list("[data-key='overlever'] [data-counts]").text()).toBe("2");
  const choice = await site.page("/getuigenissen/soort/overlever/");
  expect(choice("main").text()).toContain("2 getuigenissen uit het overzicht.");
  for (const path of site.files.filter((name) => name.endsWith(".html"))) {
    const [now, then] = [await site.bytes(path), await before.bytes(path)];
    if (now.equals(then)) continue;
    const $ = load(now);
    expect([path, $("h1").length, $("main").length]).toEqual([path, 1, 1]);
    // The text of the page is what it was, less what mentioned the story.
    expect([path, $("body").text().length > load(then)("body").text().length / 2]).toEqual([path, true]);
  }
  const taken = (await site.bytes("data/kompas.json")).toString();
  expect(JSON.parse(taken)).toHaveProperty(["/kompas/signaleren/"]);
  // The sentence goes with the name in it.
  expect(taken).not.toContain("Verteld aan de redactie");
  // Other old addresses go on leading where they led.
  expect((await site.bytes("_redirects")).toString()).toBe(
    "/kompas/eerste-stappen /kompas/signaleren/#stap-voor-stap 301\n/kompas/eerste-stappen/ /kompas/signaleren/#stap-voor-stap 301\n",
  );
  expect((await site.bytes("sitemap.xml")).toString()).toContain("/getuigenissen/de-vrouw-die-bleef/");
  clean.add(seen);
}

async function stories(root: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, "._site.verhalen.json"), "utf8"));
}

/** What each nightly job runs when it has the files, step by step. */
const nights: readonly (readonly [string, () => readonly string[]])[] = [
  [
    ".github/workflows/nacht.yml",
    () => {
      const steps = z.object({
        jobs: z.object({ bouwen: z.object({ steps: z.array(z.object({ name: z.string().optional(), run: z.string() })) }) }),
      });
      const read = steps.parse(parse(readFileSync(".github/workflows/nacht.yml", "utf8"))).jobs.bouwen.steps;
      return read.filter(({ name }) => name !== "Bestanden ophalen").map(({ run }) => run);
    },
  ],
  [
    ".gitlab-ci.yml",
    () => z.object({ nacht: z.object({ script: z.array(z.string()) }) }).parse(parse(readFileSync(".gitlab-ci.yml", "utf8"))).nacht.script,
  ],
];

const broken = 'export default () => { throw new Error("De invoegtoepassing is stuk."); };\n';

test("the site did show it, wherever a reader or a machine looks", async () => {
  const found = await holding(before, traces);
  for (const path of [
    "getuigenissen/index.html",
    "kader/momenten/index.html",
    "longread/eerste/index.html",
    "kader/signalerend-vermogen/index.html",
    "zoeken/index.html",
  ])
    expect(found).toContain(path);
  for (const path of ["sitemap.xml", "feed.xml", "data/kompas.json", "data/kompas.md"]) expect(found).toContain(path);
  expect(found.filter((path) => path.startsWith("zoek/index/"))).not.toEqual([]);
  expect(before.files.filter((path) => path.startsWith("img/"))).not.toEqual([]);
});

test("the list beside the site holds no word of the story, and nobody else can read it", async () => {
  const text = await readFile(join(standing, "._site.verhalen.json"), "utf8");
  expect(text).toContain(slug);
  expect(text).not.toMatch(/wol tellen|breister|T-WXLWXLWX|strengen/i);
  expect(text).not.toContain(told);
});

describe("its consent ended, and the build fails", () => {
  const faults: readonly (readonly [string, () => Changes | Promise<Changes>, RegExp])[] = [
    ["by a page that is broken", () => ({ "content/over/fout.md": "geen velden" }), /content\/over\/fout\.md:1/],
    ["by a register that does not parse", () => ({ "_data/bronnen.yaml": "- id: [" }), /_data\/bronnen\.yaml/],
    ["by a register that is gone", () => ({ "_data/site.yaml": null }), /_data\/site\.yaml/],
    [
      "by a picture that does not decode",
      async () => ({
        "assets/images/half.jpg": (await photograph()).subarray(0, 200),
        "content/over/index.md": `${await original("content/over/index.md")}\n![Een raam](half.jpg)\n`,
      }),
      /./,
    ],
    ["by code that throws", () => ({ ".eleventy.js": broken }), /Er ging iets mis wat niet mis had mogen gaan/],
    ["by code that is killed", () => ({ ".eleventy.js": 'process.kill(process.pid, "SIGKILL");\n' }), /afgebroken/],
    [
      "by a style sheet that is broken",
      () => ({ "assets/css/lees.css": "@import 'weg.css';" }),
      /Er ging iets mis wat niet mis had mogen gaan/,
    ],
  ];
  // By day one of each: of a text, of a register, of a part that is bundled after all was checked, and of a process that is no more.
  const oneOfEach = faults.filter(([how]) => /page that is broken|register that is gone|style sheet|killed/.test(how));
  test.for(atNight(faults, oneOfEach))("%s: it is gone, the fault is said, and the exit code tells", async ([, changes, said]) => {
    const { root, secret } = await copyIn(resolve(".cache"));
    await change(root, await changes());
    // A site from before the search was our own has the story in an index of another kind.
    await mkdir(join(root, "_site/pagefind/fragment"), { recursive: true });
    await writeFile(
      join(root, "_site/pagefind/fragment/oud.pf_fragment"),
      gzipSync(JSON.stringify({ url: `/getuigenissen/${slug}/`, content: body })),
    );
    // Code that fails does that to a process of its own.
    const run = said.source.startsWith("content") || said.source.startsWith("_data") ? command : spawned;
    const { code, stderr } = await run("build", root, [], { environment: { PRIVE_CONTENT: secret, BOUWDATUM: "2031-05-20" } });
    expect([code, stderr]).toEqual([1, expect.stringMatching(said)]);
    expect(stderr).toContain(`getuigenissen/${slug} (verlopen)`);
    await expectGone(root);
  });

  test("because nothing is installed: the same", async () => {
    const { root, secret } = await copyWithCode();
    for (const name of ["build", "weghalen"]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`_config/cli/${name}.js`], {
        cwd: root,
        encoding: "utf8",
        env: { PATH: process.env.PATH, PRIVE_CONTENT: secret, BOUWDATUM: "2031-05-20" },
      });
      if (name === "build") expect([status, stderr]).toEqual([1, expect.stringMatching(/niet geïnstalleerd[^]*\(verlopen\)/)]);
      else expect([status, stdout]).toEqual([0, "Op de site staat geen getuigenis die weg moet.\n"]);
      await expectGone(root);
    }
    const taken = await copyWithCode();
    await change(taken.root, { "_data/ingetrokken.yaml": `- { slug: ${slug}, datum: 2031-05-06 }\n` });
    const { status, stderr } = spawnSync(process.execPath, ["_config/cli/weghalen.js"], {
      cwd: taken.root,
      encoding: "utf8",
      env: { PATH: process.env.PATH, PRIVE_CONTENT: taken.secret },
    });
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/nu niet bewaard waaraan de controle ze herkent[^]*wol-tellen\n[^]*\(ingetrokken\)/),
    ]);
    await expectGone(taken.root);
    // Who asks for it, or for the address that led to it, hears at once that it was taken away.
    const rules = await readFile(join(taken.root, "._site.server/nginx-server.conf"), "utf8");
    expect(rules.match(/^location \S+ \S+(?= \{ return 410)/gm)).toEqual([
      `location = /getuigenissen/${slug}`,
      `location ^~ /getuigenissen/${slug}/`,
      "location = /over/wol",
      "location ^~ /over/wol/",
    ]);
  });

  test.for(atNight(nights, nights.slice(0, 1)))(
    "because the night of %s has no network to install from: it is gone before that is tried",
    async ([, scripts]) => {
      const { root, secret } = await copyWithCode();
      const bin = await mkdtemp(join(tmpdir(), "npm-"));
      passing.push(bin);
      const page = `_site/getuigenissen/${slug}/index.html`;
      const npm = `#!/bin/sh\necho "npm $*" >> asked\nif test -e ${page}; then echo "It still stood." >> asked; fi\nexit 1\n`;
      await writeFile(join(bin, "npm"), npm, { mode: 0o755 });
      const env = { PATH: `${bin}:${process.env.PATH ?? ""}`, PRIVE_CONTENT: secret, BOUWDATUM: "2031-05-20" };
      expect(existsSync(join(root, page))).toBe(true);
      // As both services do: the first that fails is the last. Without its flag bash takes a test for another machine, and reads what a user starts with.
      const ends = (script: string): boolean => spawnSync("bash", ["--norc", "-e", "-c", script], { cwd: root, env }).status !== 0;
      const ended = scripts().find(ends);
      expect(ended).toContain("npm ci");
      expect(await readFile(join(root, "asked"), "utf8")).toBe("npm ci --ignore-scripts\n");
      await expectGone(root);
    },
  );

  test("because the disk is full: it is gone, with every page that names it", async () => {
    const { root, secret } = await copyIn(resolve(".cache"));
    const { code } = await spawned("build", root, [], {
      environment: { PRIVE_CONTENT: secret, BOUWDATUM: "2031-05-20" },
      shell: "trap '' XFSZ; ulimit -f 1;",
    });
    expect(code).toBe(1);
    const site = await siteAt(root);
    expect([...(await holding(site, traces)), ...(await repeating(site, body))]).toEqual([]);
    expect(site.files).toEqual(expect.arrayContaining(["index.html", "hulp/index.html", "getuigenissen/de-man-die-vertrok/index.html"]));
  });
});

/** A folder in the place of a file. */
async function noFile(path: string): Promise<void> {
  await rm(path);
  await mkdir(path);
}

describe("it may no longer be shown", () => {
  /** What happens to the story is up to what changed; nothing is built. */
  async function run(
    prepare: (place: { root: string; secret: string }) => unknown,
    environment: Record<string, string> = {},
  ): Promise<[string, Run]> {
    const place = await copyIn(tmpdir(), ["content", "_data"]);
    await copyBuilt(standing, place.root);
    await prepare(place);
    return [place.root, await command("weghalen", place.root, [], { environment: { PRIVE_CONTENT: place.secret, ...environment } })];
  }
  const row = `- { slug: ${slug}, datum: 2031-05-06 }\n`;

  test("with its name in the register and its file gone: what makes it known again is kept from its page, or it says what to do", async () => {
    const list = join(await privateFolder({}), "namen.txt");
    const gone = ({ root, secret }: { root: string; secret: string }) =>
      Promise.all([change(root, { "_data/ingetrokken.yaml": row }), change(secret, { [file]: null })]);
    const [, kept] = await run(gone, { PRIVE_NAMENLIJST: list });
    const { stories: known, key } = parseDenyList(await readFile(list, "utf8"));
    expect([kept.code, isToldAgain(body, known, key)]).toEqual([0, true]);
    const [, without] = await run(gone, { PRIVE_NAMENLIJST: "" });
    expect([without.code, without.stderr]).toEqual([
      0,
      expect.stringMatching(/PRIVE_NAMENLIJST is niet gezet\. Het bestand is al weg.*npm run intrekken/),
    ]);
  });

  test.for([
    ["its name stands in the register", async ({ root }) => change(root, { "_data/ingetrokken.yaml": row }), "ingetrokken"],
    [
      "the register with its name does not parse",
      async ({ root }) => change(root, { "_data/ingetrokken.yaml": `- [\n${row}` }),
      "ingetrokken",
    ],
    // As somebody types it in a hurry, or pastes it: the build refuses the row, and the story goes.
    [
      "a row with its name in other dashes",
      async ({ root }) => change(root, { "_data/ingetrokken.yaml": row.replace("-tellen", "‑tellen") }),
      "ingetrokken",
    ],
    [
      "a row with its title",
      async ({ root }) => change(root, { "_data/ingetrokken.yaml": row.replace(slug, "Wol tellen") }),
      "ingetrokken",
    ],
    [
      "the register is no file",
      async ({ root }) => noFile(join(root, "_data/ingetrokken.yaml")),
      "register van ingetrokken verhalen niet te lezen",
    ],
    ["its page cannot be read", async ({ root }) => noFile(join(root, `_site/getuigenissen/${slug}/index.html`)), "onbekend"],
    ["its file is gone", async ({ secret }) => change(secret, { [file]: null }), "bestand weg"],
    ["its picture is gone", async ({ secret }) => change(secret, { "beeld/wol.jpg": null }), "bestand weg"],
    ["a channel was taken away", async ({ secret }) => change(secret, { [file]: await story({ channels: "web" }) }), "bestand veranderd"],
    [
      "it became a draft",
      async ({ secret }) => change(secret, { [file]: await story({ fields: "concept: true\n" }) }),
      "bestand veranderd",
    ],
    ["its file is half", async ({ secret }) => change(secret, { [file]: "---\n" }), "bestand veranderd"],
    ["the private folder is gone", async ({ secret }) => rm(secret, { recursive: true }), "privémap niet te lezen"],
    ["the list is gone", async ({ root }) => rm(join(root, "._site.verhalen.json")), "onbekend"],
  ] as readonly (readonly [string, (place: { root: string; secret: string }) => unknown, string])[])(
    "because %s",
    async ([, prepare, reason]) => {
      const [root, { code, stderr }] = await run(prepare);
      expect([code, stderr]).toEqual([0, expect.stringContaining(`getuigenissen/${slug} (${reason})`)]);
      if (reason === "onbekend" || reason.startsWith("register")) expect(await holding(await siteAt(root), traces)).toEqual([]);
      else await expectGone(root);
    },
  );

  test("because the private folder is not named", async () => {
    const [root, { code, stderr }] = await run(() => undefined, { PRIVE_CONTENT: "" });
    expect([code, stderr]).toEqual([0, expect.stringContaining("privémap niet te lezen")]);
    await expectGone(root);
  });
});

test("taken back while a build is under way: the site that comes is without it, and the exit code tells", async () => {
  const { root, secret } = await copyIn(resolve(".cache"));
  let isTakenBack = false;
  const { code, stderr } = await spawned("build", root, [], {
    environment: { PRIVE_CONTENT: secret },
    killWhen: () => {
      if (isTakenBack || !isBeingWritten(root)) return false;
      isTakenBack = true;
      writeFileSync(join(root, "_data/ingetrokken.yaml"), `- { slug: ${slug}, datum: 2031-05-06 }\n`);
      return false;
    },
  });
  expect([isTakenBack, code, stderr]).toEqual([true, 1, expect.stringContaining(`getuigenissen/${slug} (ingetrokken)`)]);
  await expectGone(root);
});

test("the site that stands stays whole until the one without it takes its place: no file of it is written", async () => {
  const { root, secret } = await copyIn(resolve(".cache"));
  const held = join(root, "vastgehouden.html");
  linkSync(join(root, "_site/getuigenissen/index.html"), held);
  await change(root, { "_data/ingetrokken.yaml": `- { slug: ${slug}, datum: 2031-05-06 }\n` });
  const { code } = await command("weghalen", root, [], { environment: { PRIVE_CONTENT: secret } });
  expect(code).toBe(0);
  await expectGone(root);
  expect(readFileSync(held).equals(await before.bytes("getuigenissen/index.html"))).toBe(true);
});

/** Whether a run has read everything, and writes pages. */
function isBeingWritten(root: string): boolean {
  return readdirSync(root).some((name) => name.startsWith("._site.new-") && existsSync(join(root, name, "site/over")));
}

describe("it may still be shown", () => {
  test("a build that fails leaves the site as it was, to the byte", async () => {
    const { root, secret } = await copyIn(resolve(".cache"));
    await change(root, {
      ".eleventy.js": broken,
      // A composite is about nobody: its words may wait for the next build.
      "content/getuigenissen/de-man-die-vertrok.md": `${await original("content/getuigenissen/de-man-die-vertrok.md")}\nEen zin erbij.\n`,
      "_data/ingetrokken.yaml": "# wol-tellen staat hier niet\n[] # en wol-tellen ook hier niet\n",
    });
    const { code } = await command("build", root, [], { environment: { PRIVE_CONTENT: secret, BOUWDATUM: "2031-05-19" } });
    expect(code).toBe(1);
    const after = await siteAt(root);
    expect(after.files).toEqual(before.files);
    for (const path of after.files) expect([path, (await after.bytes(path)).equals(await before.bytes(path))]).toEqual([path, true]);
  });

  test("after a removal the next build that succeeds puts back what may be there", async () => {
    const { root, secret } = await copyIn(resolve(".cache"));
    await change(root, { "content/over/fout.md": "geen velden" });
    const environment = { PRIVE_CONTENT: secret };
    await change(secret, { [file]: await story({ until: "2031-06-01" }) });
    expect((await command("build", root, [], { environment })).code).toBe(1);
    await expectGone(root);
    await change(root, { "content/over/fout.md": null });
    expect((await command("build", root, [], { environment })).code).toBe(0);
    expect((await siteAt(root)).files).toEqual(before.files);
    expect((await readdir(root)).filter((name) => name.startsWith("._site"))).toEqual(["._site.server", "._site.verhalen.json"]);
  });
});
