import { createHash } from "node:crypto";
import { readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { atNight } from "../night.ts";
import { buildableSite, filesUnder, original, siteAt, spawned, type BuiltSite } from "./fixture-site.ts";

/* What lies in the cache is used only while it is, to the byte, what an earlier build of this project made. */

let root: string;
let before: BuiltSite;
let whole: Readonly<Record<string, Buffer>>;
beforeAll(async () => {
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#2030a0" } })
    .jpeg()
    .toBuffer();
  root = await buildableSite({
    "content/over/index.md": `${await original("content/over/index.md")}\n![Een raam](raam.jpg)\n`,
    "assets/images/raam.jpg": picture,
  });
  expect((await spawned("build", root)).code).toBe(0);
  before = await siteAt(root);
  whole = await cached();
  // Every kind of thing that a build keeps: pictures, share pictures, what was parsed, bundled, rendered and drawn, and the seals of two folders.
  const kinds = [
    /^img\/.+\.avif$/,
    /^img\/.+\.jpeg$/,
    /^deel\/.+\.png$/,
    /^yaml\.json$/,
    /^gemaakt\.json$/,
    /^gevonden\.json$/,
    /^bladzijden\//,
    /^getekend\//,
    /^img\.json$/,
    /^deel\.json$/,
  ];
  for (const kind of kinds) expect(Object.keys(whole).filter((name) => kind.test(name))).not.toEqual([]);
});

async function cached(): Promise<Record<string, Buffer>> {
  const folder = join(root, ".cache");
  const names = await filesUnder(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))])),
  );
}

const seals = /^(?:img|deel)\.json$/;

/** A memory of no code in particular (read/memory/file.ts), whole and under its seal. */
function resealed(memory: string): Buffer {
  const { kept } = z.object({ kept: z.unknown() }).parse(JSON.parse(memory));
  const text = JSON.stringify(kept);
  const seal = createHash("sha256").update("\0").update(text).digest("base64url");
  return Buffer.from(`{"seal":"${seal}","kept":${text}}`);
}

const drawn = /^(?:bladzijden|getekend)\//;

type Harm = readonly [how: string, which: RegExp, damage: (bytes: Buffer, name: string) => Buffer];
/** What cannot be read, or is not what the seal says: by day the next two are enough of both. */
const more: readonly Harm[] = [
  ["emptied", /./, () => Buffer.alloc(0)],
  ["changed in one letter", /./, (bytes) => Buffer.from(bytes.map((byte, index) => (index === bytes.length - 40 ? byte ^ 1 : byte)))],
];
const harms: readonly Harm[] = [
  // Under a seal that is whole: what is sealed is looked at, and not only whether there is a seal.
  ["cut", /^(?!(?:img|deel)\.json$)/, (bytes) => bytes.subarray(0, bytes.length >> 1)],
  // A word that a reader would see in some files and a style in another, which parse as before, and the seals of another project.
  [
    "given another text, another style and other seals",
    new RegExp(`^(?:yaml|gemaakt|img|deel)\\.json$|${drawn.source}`),
    (bytes, name) => {
      if (seals.test(name)) return Buffer.from('{"seal":"x","kept":{}}');
      const text = bytes.toString();
      if (drawn.test(name)) return Buffer.from(text.replaceAll("verhaal", "sprookje"));
      return Buffer.from(text.replaceAll("De vrouw die bleef", "De vrouw die ging").replaceAll("color:", "colour:"));
    },
  ],
  // Whole, and sealed by code that knew other rules.
  [
    "written by another version of the code",
    /\.json$/,
    (bytes) => resealed(bytes.toString().replaceAll("De vrouw die bleef", "De vrouw die ging")),
  ],
];
test.for([...atNight(more, []), ...harms])("files of the cache that were %s are made again", async ([, which, damage]) => {
  for (const [name, bytes] of Object.entries(whole)) if (which.test(name)) await writeFile(join(root, ".cache", name), damage(bytes, name));
  expect(await spawned("build", root)).toMatchObject({ code: 0 });
  const after = await siteAt(root);
  expect(after.files).toEqual(before.files);
  for (const path of after.files) expect([path, (await after.bytes(path)).equals(await before.bytes(path))]).toEqual([path, true]);
  for (const [name, bytes] of Object.entries(await cached()))
    if (!name.endsWith(".json")) expect([name, bytes.equals(whole[name] ?? Buffer.alloc(0))]).toEqual([name, true]);
});

test("a picture of another project under the name of ours is not shown, and a link to one of ours stays out of the site", async () => {
  const other = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#a03020" } })
    .jpeg()
    .toBuffer();
  const names = Object.keys(whole).filter((name) => name.endsWith(".jpeg"));
  for (const name of names) await writeFile(join(root, ".cache", name), other);
  const [drawn = ""] = Object.keys(whole).filter((name) => name.endsWith(".webp"));
  await rename(join(root, ".cache", drawn), join(root, "elders.webp"));
  await symlink(join(root, "elders.webp"), join(root, ".cache", drawn));
  expect(await spawned("build", root)).toMatchObject({ code: 0 });
  const after = await siteAt(root);
  expect(after.files).toEqual(before.files);
  for (const name of names) expect((await after.bytes(name)).equals(await before.bytes(name))).toBe(true);
});
