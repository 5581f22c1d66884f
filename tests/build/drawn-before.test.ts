import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { atNight } from "../night.ts";
import { build, buildableSite, change, original, privateFolder, type BuiltSite, type Changes } from "./fixture-site.ts";
import { told } from "./told.ts";

/*
 * A page that was drawn before is drawn again when anything changed that it shows. Each build here goes on from what the one before it left behind, and is
 * to give the very site that a build without a memory gives.
 */

const story = "content/getuigenissen/de-vrouw-die-bleef.md";
const about = "content/over/index.md";
const shown = "Zij telde de planten en hield haar paspoort vast.";

let root: string;
let texts: Record<string, string>;
beforeAll(async () => {
  texts = {
    [about]: `${await original(about)}\nLees ook [het verhaal](/getuigenissen/de-man-die-vertrok/).\n`,
    [story]: `${await original(story)}\n::laat-zien waarom="K2.1"\n\n${shown}\n`,
  };
  root = await buildableSite(texts);
  await rm(join(root, ".cache"), { recursive: true, force: true });
  await build(root);
});
afterEach(() => vi.unstubAllEnvs());

const folders = ["bladzijden", "getekend"].map((name) => `.cache/${name}`);
const drawn = async (): Promise<string[]> => (await readdir(join(root, ".cache/getekend")).catch(() => [])).sort();

async function forget(): Promise<void> {
  for (const folder of folders) await rm(join(root, folder), { recursive: true, force: true });
}

async function bytesOf(site: BuiltSite): Promise<Record<string, string>> {
  const read = async (path: string): Promise<[string, string]> => [path, (await site.bytes(path)).toString("latin1")];
  return Object.fromEntries(await Promise.all(site.files.map(read)));
}

/** Builds with what was remembered and without; the two are to be one site. @returns it, and how much of what was drawn before was used */
async function builtTwice(): Promise<{ site: BuiltSite; used: number; of: number }> {
  const before = await drawn();
  const site = await build(root);
  const after = new Set(await drawn());
  const used = before.filter((name) => after.has(name)).length;
  const [remembered, standing] = [await bytesOf(site), await drawn()];
  await forget();
  const fresh = await bytesOf(await build(root, join(root, "vers")));
  expect(Object.keys(remembered)).toEqual(Object.keys(fresh));
  for (const [path, bytes] of Object.entries(fresh)) expect(remembered[path] === bytes, path).toBe(true);
  expect(await drawn()).toEqual(standing);
  return { site, used, of: before.length };
}

async function withText(path: string, from: string, to: string): Promise<Changes> {
  const text = (texts[path] ?? (await original(path))).replace(from, to);
  texts[path] = text;
  return { [path]: text };
}

test("nothing changed: every page is taken from memory", async () => {
  const { used, of } = await builtTwice();
  expect(of).toBeGreaterThan(15);
  expect(used).toBe(of);
});

test("the text of one page: it alone is drawn", async () => {
  await change(root, await withText(about, "Lees ook", "Wij maken deze site. Lees ook"));
  const { site, used, of } = await builtTwice();
  expect((await site.page("/over/")).text()).toContain("Wij maken deze site.");
  expect(used).toBe(of - 1);
});

test.for<readonly [string, () => Promise<Changes>, address: string, says: string]>([
  [
    "a passage that another page shows",
    () => withText(story, "Zij telde", "Zij knipte"),
    "/kader/signalerend-vermogen/",
    "Zij knipte de planten",
  ],
  [
    "the minutes that a story takes",
    () => withText(story, "paspoort vast.", `paspoort vast. ${"Zij telde. ".repeat(500)}`),
    "/getuigenissen/",
    "6 minuten",
  ],
  [
    "the title of a neighbour",
    () => withText(story, "De vrouw die bleef", "De vrouw die terugkwam"),
    "/getuigenissen/",
    "De vrouw die terugkwam",
  ],
  [
    "a chapter of a book",
    () => withText("content/longread/01-eerste.md", "---\n\n", "---\n\nDit stond er niet.\n\n"),
    "/longread/alles/",
    "Dit stond er niet.",
  ],
  ["a register", () => withText("_data/begrippen.yaml", "uitleg: ", "uitleg: Kort gezegd, "), "/begrippen/", "Kort gezegd,"],
  [
    "the form of all pages",
    async () => ({ "assets/css/kern.css": `${await readFile("assets/css/kern.css", "utf8")}\n.nieuw { color: red; }\n` }),
    "/",
    "",
  ],
])("%s", async ([, changes, address, says]) => {
  await change(root, await changes());
  const { site } = await builtTwice();
  expect((await site.page(address)).text()).toContain(says);
});

test("nothing of a page that was drawn on another day is used", async () => {
  vi.stubEnv("BOUWDATUM", "2031-06-07");
  const { used } = await builtTwice();
  expect(used).toBe(0);
});

test("a story that is taken back is on no page, and nothing of it stays in memory", async () => {
  await change(root, {
    "_data/ingetrokken.yaml": "- { slug: de-man-die-vertrok, datum: 2031-05-06 }\n",
    ...(await withText(about, "Lees ook [het verhaal](/getuigenissen/de-man-die-vertrok/).", "")),
  });
  const { site } = await builtTwice();
  const said = Object.entries(await bytesOf(site)).filter(([, bytes]) => /zandloper|De man die vertrok/.test(bytes));
  expect(said).toEqual([]);
  for (const folder of folders)
    for (const name of await readdir(join(root, folder)))
      expect(await readFile(join(root, folder, name), "utf8")).not.toMatch(/zandloper|De man die vertrok/);
});

describe("what lies in the memory and is not what was written there", () => {
  const each = async (harm: (path: string, index: number, all: readonly string[]) => Promise<void>): Promise<void> => {
    for (const folder of folders) {
      const paths = (await readdir(join(root, folder))).sort().map((name) => join(root, folder, name));
      for (const [index, path] of paths.entries()) await harm(path, index, paths);
    }
  };

  type Harm = readonly [string, Parameters<typeof each>[0]];
  const cutOrEmpty: readonly Harm[] = [
    ["cut", async (path) => writeFile(path, (await readFile(path)).subarray(0, -20))],
    ["emptied", (path) => writeFile(path, "")],
  ];
  const others: readonly Harm[] = [
    ["given another text", async (path) => writeFile(path, (await readFile(path, "utf8")).replaceAll("verhaal", "sprookje"))],
    [
      "under the name of another",
      async (path, index, all) => {
        if (index % 2 === 0) return;
        const other = all[index - 1] ?? "";
        await rename(path, `${path}.weg`);
        await rename(other, path);
        await rename(`${path}.weg`, other);
      },
    ],
  ];
  test.for([...atNight(cutOrEmpty, []), ...others])("%s", async ([, harm]) => {
    await each(harm);
    await builtTwice();
  });
});

test("beside a private folder nothing is remembered of what was drawn", async () => {
  vi.stubEnv("PRIVE_CONTENT", await privateFolder({ "getuigenissen/de-vrouw-die-sprak.md": await told() }));
  const site = await build(root);
  expect((await site.page("/getuigenissen/")).text()).toContain("De vrouw die sprak");
  expect(await drawn()).toEqual([]);
  for (const name of await readdir(join(root, ".cache/bladzijden")))
    expect(await readFile(join(root, ".cache/bladzijden", name), "utf8")).not.toMatch(/servetten|De vrouw die sprak/);
  vi.unstubAllEnvs();
  expect((await builtTwice()).used).toBe(0);
});
