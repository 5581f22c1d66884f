import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePictures } from "../../../_config/publish/images.tsx";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "beeld-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("what is glass in a picture is white in every form of it, and never black", async () => {
  const original = join(folder, "glas.png");
  await sharp({ create: { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toFile(original);
  await makePictures([original], join(folder, "gemaakt"));
  const made = await readdir(join(folder, "gemaakt"));
  expect(made.map((name) => name.split(".").at(-1)).sort()).toEqual(["avif", "jpeg", "webp"]);
  for (const name of made) {
    const { channels, isOpaque } = await sharp(join(folder, "gemaakt", name)).stats();
    expect([name, isOpaque, Math.min(...channels.slice(0, 3).map(({ min }) => min)) >= 250]).toEqual([name, true, true]);
  }
});
