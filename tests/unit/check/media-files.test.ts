import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mediaFileFaults } from "../../../_config/check/media-files.ts";
import { openPictureMemory } from "../../../_config/read/memory/pictures.ts";
import { mp3Frame, wav } from "./sound/tones.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "media-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const noise = Buffer.from(Array.from({ length: 120 * 90 * 3 }, (_, index) => (index * 7919) % 251));
const photo = (): Sharp => sharp(noise, { raw: { width: 120, height: 90, channels: 3 } });
const flat = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: "#345" } });
const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));
/** A PNG that says behind its first part (33 bytes) that it moves. */
const animated = (png: Buffer): Buffer =>
  Buffer.concat([png.subarray(0, 33), Buffer.from("\0\0\0\u0008acTL\0\0\0\u0002\0\0\0\0....", "latin1"), png.subarray(33)]);
/** The first bytes of a photograph of an iPhone: its brand, and nothing that decodes. */
const iphone = Buffer.concat([Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1"), Buffer.alloc(200)]);

describe("a picture", () => {
  test.for<readonly [string, () => Promise<Buffer> | Buffer, RegExp | undefined]>([
    ["goed.jpg", () => photo().jpeg().toBuffer(), undefined],
    ["GOED.JPEG", () => photo().jpeg().toBuffer(), undefined],
    ["goed.png", () => photo().png().toBuffer(), undefined],
    ["goed.webp", () => photo().webp().toBuffer(), undefined],
    ["goed.avif", () => photo().avif({ effort: 0 }).toBuffer(), undefined],
    ["glas.png", () => photo().ensureAlpha(0.5).png().toBuffer(), undefined],
    ["half.jpg", async () => half(await photo().jpeg().toBuffer()), /niet te lezen/],
    ["half.png", async () => half(await photo().png().toBuffer()), /niet te lezen/],
    ["half.webp", async () => half(await photo().webp().toBuffer()), /niet te lezen/],
    ["half.avif", async () => half(await photo().avif({ effort: 0 }).toBuffer()), /niet te lezen/],
    ["leeg.jpg", () => Buffer.alloc(0), /leeg/],
    ["tekst.jpg", () => Buffer.from("Geen foto."), /niet te lezen/],
    ["telefoon.heic", () => iphone, /HEIC/],
    ["telefoon.jpg", () => iphone, /HEIC/],
    ["telefoon.avif", () => iphone, /HEIC/],
    ["lang.jpg", () => flat(20, 20_000).jpeg().toBuffer(), /te groot/],
    ["breed.png", () => flat(10_001, 2).png().toBuffer(), /te groot/],
    ["verkeerd.jpg", () => photo().png().toBuffer(), /andere soort \(png\)/],
    ["verkeerd.png", () => photo().jpeg().toBuffer(), /andere soort \(jpeg\)/],
    ["drukwerk.jpg", () => photo().toColourspace("cmyk").jpeg().toBuffer(), /CMYK/],
    [
      "beweegt.webp",
      () =>
        sharp(Buffer.concat([noise, noise.map((value) => 255 - value)]), { raw: { width: 120, height: 180, channels: 3, pageHeight: 90 } })
          .webp()
          .toBuffer(),
      /beweegt/,
    ],
    ["beweegt.png", async () => animated(await photo().png().toBuffer()), /beweegt/],
    ["beweegt.gif", () => photo().gif().toBuffer(), /alleen foto's/],
    ["tekening.svg", () => Buffer.from("<svg/>"), /alleen foto's/],
    ["stuk.docx", () => Buffer.from("PK"), /alleen foto's/],
    ["zonder", () => Buffer.from("x"), /alleen foto's/],
    ["Thumbs.db", () => Buffer.from("x"), undefined],
  ])("%s", async ([name, make, what]) => {
    await writeFile(join(folder, name), await make());
    const faults = await mediaFileFaults(folder, "assets/images", "images");
    expect(faults.map(({ file, what: said }) => [file, said])).toEqual(
      what === undefined ? [] : [[`assets/images/${name}`, expect.stringMatching(what)]],
    );
  });

  test("is a file and no folder and no link", async () => {
    await mkdir(join(folder, "map.jpg"));
    await symlink("/etc/hostname", join(folder, "verwijzing.jpg"));
    expect((await mediaFileFaults(folder, "assets/images", "images")).map(({ code }) => code)).toEqual(["beeld-soort", "beeld-soort"]);
  });

  test("that was good is not decoded again, under its own kind of name only; a memory that is lost costs nothing but time", async () => {
    const path = join(folder, "geheugen.json");
    const pictures = join(folder, "beeld");
    await mkdir(pictures);
    await writeFile(join(pictures, "goed.jpg"), await photo().jpeg().toBuffer());
    const first = openPictureMemory(path);
    expect(await mediaFileFaults(pictures, "x", "images", first)).toEqual([]);
    await first.keep();
    const second = openPictureMemory(path);
    expect(second.isGood(await photo().jpeg().toBuffer(), "jpeg")).toBe(true);
    await writeFile(join(pictures, "goed.png"), await photo().jpeg().toBuffer());
    expect((await mediaFileFaults(pictures, "x", "images", second)).map(({ file }) => file)).toEqual(["x/goed.png"]);
    await writeFile(path, "{");
    expect(await mediaFileFaults(pictures, "x", "images", openPictureMemory(path))).toHaveLength(1);
  });
});

describe("a sound", () => {
  test.for<readonly [string, Buffer | string, boolean]>([
    ["stem.wav", wav(1), true],
    ["stem.mp3", Buffer.concat([mp3Frame(128), mp3Frame(128), mp3Frame(128)]), true],
    ["stem.vtt", "WEBVTT\n", true],
    ["stem.mp3", wav(1), false],
    ["stem.ogg", "OggS", false],
    ["stem.docx", "PK", false],
    ["stem.wav", "", false],
  ])("%s", async ([name, content, fits]) => {
    await writeFile(join(folder, name), content);
    expect((await mediaFileFaults(folder, "assets/geluid", "sounds")).map(({ file, code }) => [file, code])).toEqual(
      fits ? [] : [[`assets/geluid/${name}`, "geluid-soort"]],
    );
  });
});

test("a missing folder counts as empty", async () => {
  expect(await mediaFileFaults(join(folder, "weg"), "x", "images")).toEqual([]);
});
