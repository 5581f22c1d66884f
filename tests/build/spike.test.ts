import Eleventy from "@11ty/eleventy";
import { cp, mkdir, mkdtemp, rm, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
test("spike", async () => {
  vi.stubEnv("BOUWDATUM", "2031-05-06");
  await mkdir(".cache", {recursive: true});
  const root = await mkdtemp(resolve(".cache/test-"));
  for (const d of ["content", "_data", "assets"]) await cp(d, join(root, d), { recursive: true });
  const t = performance.now();
  const e = new Eleventy(join(root, "content"), join(root, "site"), { configPath: ".eleventy.js", quietMode: true });
  e.disableLogger();
  await e.write();
  console.log(performance.now() - t, await readdir(join(root, "site")));
  await rm(root, { recursive: true });
  expect(1).toBe(1);
});
