import { existsSync, readdirSync, statSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { atNight } from "../night.ts";
import { copyFolder } from "./buildable.ts";
import { buildableSite, builtBefore, command, filesUnder, original, spawned } from "./fixture-site.ts";
import { passing } from "./passing.ts";

/** Every file of the site in a folder with its content. */
async function contents(folder: string): Promise<Record<string, string>> {
  const files = await filesUnder(folder);
  return Object.fromEntries(
    await Promise.all(files.map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), "base64")])),
  );
}

/** What a run made of the new site so far. */
function filesMade(root: string): number {
  const stage = readdirSync(root).find((name) => name.startsWith("._site.new-"));
  if (stage === undefined) return -1;
  try {
    return readdirSync(join(root, stage), { recursive: true }).length;
  } catch {
    return -1;
  }
}

const page = "over/proef/index.html";
const newPage = async (): Promise<string> => (await original("content/over/index.md")).replace(/^titel: .*$/m, "titel: Proef");

async function outside(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "elders-"));
  passing.push(folder);
  return folder;
}

describe("publishing", () => {
  let root: string;
  let before: Record<string, string>;
  let after: Record<string, string>;
  beforeAll(async () => {
    root = await builtBefore({ "content/over/proef.md": await newPage() });
    before = await contents(join(root, "_site"));
    const other = await buildableSite({ "content/over/proef.md": await newPage() });
    expect((await command("build", other)).code).toBe(0);
    after = await contents(join(other, "_site"));
    expect(after).toHaveProperty([page]);
  });

  test("a build that is killed at any moment leaves the old site whole, or the new one", async () => {
    const list = join(root, "._site.verhalen.json");
    const begun = statSync(list).mtimeMs;
    const standing = statSync(join(root, "_site")).ino;
    const [hasBegun, writesPages, isWritten, isExchanged] = [
      () => existsSync(join(root, "._site.lock")),
      () => filesMade(root) > 10,
      () => statSync(list).mtimeMs !== begun,
      () => existsSync(join(root, "_site")) && statSync(join(root, "_site")).ino !== standing,
    ];
    const between = [() => filesMade(root) > 0, () => filesMade(root) > 40, () => filesMade(root) > 80];
    const moments = [hasBegun, writesPages, ...atNight(between, []), isWritten, isExchanged];
    for (const killWhen of moments) {
      await spawned("build", root, [], { killWhen });
      const left = await contents(join(root, "_site"));
      expect(left).toEqual(page in left ? after : before);
    }
    expect((await command("build", root)).code).toBe(0);
    expect(await contents(join(root, "_site"))).toEqual(after);
    // Nothing of the runs that were killed is left.
    expect(readdirSync(root).filter((name) => name.startsWith("._site"))).toEqual(["._site.server", "._site.verhalen.json"]);
  });

  test("one that was stopped between two renames gets its old site back", async () => {
    const copy = await buildableSite({ "content/over/fout.md": "geen velden" });
    copyFolder(join(root, "_site"), join(copy, "._site.old"));
    await cp(join(root, "._site.verhalen.json"), join(copy, "._site.verhalen.json"));
    expect((await command("build", copy)).code).toBe(1);
    expect(await contents(join(copy, "_site"))).toEqual(await contents(join(root, "_site")));
  });

  test("two builds at once: the second waits and says so, and both succeed", async () => {
    const runs = await Promise.all([spawned("build", root), spawned("build", root)]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(runs.map(({ stderr }) => stderr).join("")).toMatch(/Er wordt al gebouwd \(proces \d+\)\. Deze opdracht wacht/);
    expect(await contents(join(root, "_site"))).toEqual(after);
  });

  test("the lock of a process that is gone, or of another with its number, holds nobody up", async () => {
    for (const lock of ['{"pid":99999999,"begun":"1"}', `{"pid":${String(process.pid)},"begun":"1"}`, "", "{"]) {
      await writeFile(join(root, "._site.lock"), lock);
      await writeFile(join(root, "._site.lock-99999999"), lock);
      const { code, stderr } = await spawned("weghalen", root);
      expect([lock, code, stderr]).toEqual([lock, 0, ""]);
      expect(readdirSync(root).filter((name) => name.startsWith("._site.lock"))).toEqual([]);
    }
  });
});

describe("where the site stands", () => {
  test("a link stays a link, and the site stands where it leads; the cache may lie elsewhere too", async () => {
    const [site, cache] = [join(await outside(), "site"), await outside()];
    await mkdir(site);
    const root = await buildableSite();
    await symlink(site, join(root, "_site"));
    await rm(join(root, ".cache"), { recursive: true, force: true });
    await symlink(cache, join(root, ".cache"));
    for (const run of [1, 2]) {
      const { code } = await command("build", root);
      expect([run, code, await readlink(join(root, "_site")), existsSync(join(site, "index.html"))]).toEqual([run, 0, site, true]);
    }
    expect(readdirSync(cache)).toContain("yaml.json");
  });

  test.for([
    ["a link that leads nowhere", (root: string) => symlink(join(root, "weg"), join(root, "_site")), "een map die er niet is"],
    ["a link to the project", (root: string) => symlink(root, join(root, "_site")), "iets anders staat dan een site"],
    ["a file", (root: string) => writeFile(join(root, "_site"), "x"), "geen map"],
  ] as const)("%s is refused before anything is touched", async ([, prepare, message]) => {
    const root = await buildableSite();
    await prepare(root);
    const before = readdirSync(root);
    const { code, stderr } = await command("build", root);
    expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/);
    expect(readdirSync(root)).toEqual(before);
  });

  test("a link to a folder with something else than a site is refused, and that is left alone", async () => {
    const folder = await outside();
    await writeFile(join(folder, "brief.txt"), "x");
    const root = await buildableSite();
    await symlink(folder, join(root, "_site"));
    expect((await command("build", root)).stderr).toContain("iets anders staat dan een site");
    expect(readdirSync(folder)).toEqual(["brief.txt"]);
  });
});
