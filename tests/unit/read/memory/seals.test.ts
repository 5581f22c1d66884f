import { mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sealedFolder } from "../../../../_config/read/memory/seals.ts";

/* What an earlier build made may be used as long as it is what it was; anything else is made again, and stops nobody. */

let around: string;
let folder: string;
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), "zegels-"));
  folder = join(around, "deel");
  await mkdir(folder);
  await writeFile(join(folder, "goed.png"), "goed");
});
afterEach(() => rm(around, { recursive: true, force: true }));

/** Which files may be used, after which nothing else lies there. */
async function left(): Promise<string[]> {
  const good = await sealedFolder(folder).clear(() => true);
  expect((await readdir(folder)).sort()).toEqual([...good].sort());
  return [...good];
}

const spoilt: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  "is another": (path) => writeFile(path, "fout"),
  "was cut": (path) => truncate(path, 1),
  "was emptied": (path) => truncate(path, 0),
  "is a folder now": (path) => rm(path).then(() => mkdir(join(path, "dieper"), { recursive: true })),
  "leads elsewhere now": (path) => rm(path).then(() => symlink(join(folder, "goed.png"), path)),
  // Longer than Node reads, and no byte of it is on the disk.
  "cannot be read": (path) => truncate(path, 2 ** 31),
};

test.for(Object.keys(spoilt))("a file that %s is made again, and the one beside it stays", async (name) => {
  const path = join(folder, "ander.png");
  await writeFile(path, "goed");
  await sealedFolder(folder).seal(["goed.png", "ander.png"]);
  expect(await left()).toEqual(["ander.png", "goed.png"]);
  await spoilt[name]?.(path);
  expect(await left()).toEqual(["goed.png"]);
});

test("a file without a checksum is not used, nor is any when the checksums are gone", async () => {
  await sealedFolder(folder).seal(["goed.png"]);
  await writeFile(join(folder, "vreemd.png"), "goed");
  expect(await left()).toEqual(["goed.png"]);
  await rm(`${folder}.json`);
  expect(await left()).toEqual([]);
});

test("a missing folder counts as empty, and is not an error", async () => {
  await rm(folder, { recursive: true });
  await sealedFolder(folder).seal([]);
  expect(await sealedFolder(folder).clear(() => true)).toEqual(new Set());
});
