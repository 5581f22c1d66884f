import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { build, buildableSite, type BuiltSite } from "./fixture-site.ts";

afterEach(() => vi.useRealTimers());

async function hashes(site: BuiltSite): Promise<string[]> {
  return Promise.all(
    site.files.map(
      async (path) =>
        `${path} ${createHash("sha256")
          .update(await site.bytes(path))
          .digest("hex")}`,
    ),
  );
}

test("two builds of one day's edition are equal to the byte, whatever the clock says", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-01T23:30:00Z") });
  const root = await buildableSite();
  // Whatever an earlier build left in the cache, too.
  await rm(join(root, ".cache"), { recursive: true });
  const one = await hashes(await build(root));
  vi.setSystemTime(new Date("2029-07-08T09:10:11Z"));
  const two = await hashes(await build(await buildableSite()));
  expect(one.length).toBeGreaterThan(60);
  expect(two).toEqual(one);
});

test("a build never empties the folder that holds the content", async () => {
  const root = await buildableSite();
  await expect(build(root, root)).rejects.toThrow("holds the content");
  expect(existsSync(join(root, "content/index.md"))).toBe(true);
});
