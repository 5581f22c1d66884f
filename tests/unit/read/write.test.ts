import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isHalf, writeWhole } from "../../../_config/read/write.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "schrijven-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("a write is atomic and leaves no temporary file", async () => {
  const path = join(folder, "diep/register.yaml");
  const [old, fresh] = ["oud\n".repeat(50_000), "nieuw\n".repeat(60_000)];
  await writeWhole(path, old);
  const writing = new Set(["yes"]);
  const seen = new Set<string>();
  const reader = (async () => {
    while (writing.size > 0) seen.add(await readFile(path, "utf8"));
  })();
  for (let turn = 0; turn < 20; turn += 1) await writeWhole(path, turn % 2 === 0 ? fresh : old);
  writing.clear();
  await reader;
  expect([...seen].every((text) => text === old || text === fresh)).toBe(true);
  expect(await readdir(join(folder, "diep"))).toEqual(["register.yaml"]);
});

test("a link stays a link, and permissions stay as they were", async () => {
  await writeFile(join(folder, "echt.txt"), "oud", { mode: 0o640 });
  await symlink(join(folder, "echt.txt"), join(folder, "naam.txt"));
  await writeWhole(join(folder, "naam.txt"), "nieuw");
  expect(await readFile(join(folder, "echt.txt"), "utf8")).toBe("nieuw");
  expect(await readlink(join(folder, "naam.txt"))).toBe(join(folder, "echt.txt"));
  expect((await stat(join(folder, "echt.txt"))).mode & 0o777).toBe(0o640);
  await writeWhole(join(folder, "geheim.txt"), "x", { mode: 0o600 });
  expect((await stat(join(folder, "geheim.txt"))).mode & 0o777).toBe(0o600);
});

test("a file that must be new never replaces an existing one", async () => {
  await writeWhole(join(folder, "a.md"), "eerste", { fresh: true });
  await expect(writeWhole(join(folder, "a.md"), "tweede", { fresh: true })).rejects.toMatchObject({ code: "EEXIST" });
  expect(await readFile(join(folder, "a.md"), "utf8")).toBe("eerste");
  expect(await readdir(folder)).toEqual(["a.md"]);
});

test("a failed write leaves no temporary file", async () => {
  await mkdir(join(folder, "map"));
  await writeFile(join(folder, "map/iets"), "");
  await expect(writeWhole(join(folder, "map"), "x")).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["map"]);
});

test("the temporary file of an interrupted write is recognised, and a hidden file is not", () => {
  expect([".x.md.12-1.half", ".x.md", "x.half"].map(isHalf)).toEqual([true, false, false]);
});
