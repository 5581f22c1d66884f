import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import sharp, { type Sharp } from "sharp";
import { checkpoint } from "../../_config/edition/checkpoint.ts";
import { makePictures } from "../../_config/publish/images.tsx";
import { writeOutput } from "../../_config/publish/outputs.ts";
import { build, buildableSite, filesUnder, fixtureSite, original, type BuiltSite } from "./fixture-site.ts";

const canvas = (): Sharp => sharp({ create: { width: 480, height: 320, channels: 3, background: "#40524a" } });

/** A photograph as a telephone saves it: lying on its side, with its maker, its place and its camera inside. */
async function photograph(): Promise<Buffer> {
  return canvas()
    .withExif({
      IFD0: { Artist: "Fotograaf Zonder Naam", Model: "Telefoon 12" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "4/1 18/1 0/1" },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>Plek van de opname</note></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** The same photograph as an editor may publish it: of what was inside, only which way up it was held is left. */
async function cleaned(): Promise<Buffer> {
  return canvas().withMetadata({ orientation: 6 }).jpeg().toBuffer();
}

const leads = /Exif\0|Fotograaf|Telefoon|opname|GPS/;

describe("a photograph with hidden data", () => {
  test("is refused where it lies, whether a page shows it or not", async () => {
    const photo = await photograph();
    const { faults } = await checkpoint({ root: await fixtureSite({ "assets/images/ongebruikt.jpg": photo }), today: "2031-05-06" });
    expect(faults).toEqual([expect.objectContaining({ file: "assets/images/ongebruikt.jpg", code: "verborgen-gegevens" })]);
  });

  test("that came past the checkpoint would lose all of it in the making", async () => {
    const photo = await photograph();
    const metadata = await sharp(photo).metadata();
    expect(metadata).toMatchObject({ orientation: 6 });
    expect(metadata.exif?.toString("latin1")).toContain("Fotograaf Zonder Naam");
    expect(photo.toString("latin1")).toMatch(leads);

    const root = await fixtureSite({ "assets/images/kas.jpg": photo });
    const pictures = await makePictures([join(root, "assets/images/kas.jpg")], join(root, ".cache/img"));
    for (const file of pictures.files) await writeOutput(root, file);
    const names = await filesUnder(join(root, "img"));
    expect(new Set(names.map((name) => extname(name)))).toEqual(new Set([".avif", ".webp", ".jpeg"]));
    for (const name of names) {
      const bytes = await readFile(join(root, "img", name));
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc }, name).toEqual({});
      expect(bytes.toString("latin1"), name).not.toMatch(leads);
    }
  });
});

describe("a picture", () => {
  let photo: Buffer;
  let site: BuiltSite;
  beforeAll(async () => {
    photo = await cleaned();
    const testimony = await original("content/getuigenissen/de-vrouw-die-bleef.md");
    site = await build(
      await buildableSite({
        "assets/images/kas.jpg": photo,
        "assets/images/ongebruikt.jpg": photo,
        "content/getuigenissen/de-vrouw-die-bleef.md": testimony.replace(
          "tekening: kas",
          "beeld: { bestand: kas.jpg, alt: Een kas bij nacht, herkomst: eigen foto }",
        ),
        "content/over/foto.md": `${(await original("content/over/index.md")).replace("Over", "Foto")}\n![Een "deur" & een raam < 1 meter](kas.jpg)\n`,
      }),
    );
  });
  const made = (): string[] => site.files.filter((path) => path.startsWith("img/"));

  test("is made in three formats, each as the reader would hold it", async () => {
    expect((await sharp(photo).metadata()).orientation).toBe(6);
    expect(new Set(made().map((path) => extname(path)))).toEqual(new Set([".avif", ".webp", ".jpeg"]));
    for (const path of made()) {
      const { width, height } = await sharp(await site.bytes(path)).metadata();
      expect(height, path).toBeGreaterThan(width);
    }
  });

  test("carries no metadata in any format", async () => {
    for (const path of made()) {
      const { exif, xmp, iptc } = await sharp(await site.bytes(path)).metadata();
      expect({ exif, xmp, iptc }, path).toEqual({});
    }
  });

  test("leaves its original, and a picture that no page shows, out of the site", async () => {
    const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
    const all = await Promise.all(site.files.map(async (path) => hash(await site.bytes(path))));
    expect(all).not.toContain(hash(photo));
    expect(site.files.filter((path) => /kas\.jpg|ongebruikt/.test(path))).toEqual([]);
  });

  test("stands on the page with its description, its size and every format", async () => {
    const $ = await site.page("/over/foto/");
    const picture = $("figure.picture");
    expect(picture.find("img").attr("alt")).toBe('Een "deur" & een raam < 1 meter');
    expect(Number(picture.find("img").attr("height"))).toBeGreaterThan(Number(picture.find("img").attr("width")));
    const shown = picture
      .find("source, img")
      .toArray()
      .flatMap((element) => ($(element).attr("srcset") ?? $(element).attr("src") ?? "").split(", "));
    const addresses = shown.map((candidate) => candidate.split(" ")[0]?.slice(1) ?? "");
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    expect(made()).toEqual(expect.arrayContaining(addresses));
    const testimony = await site.page("/getuigenissen/de-vrouw-die-bleef/");
    expect(testimony("main img").attr("alt")).toBe("Een kas bij nacht");
    expect(testimony("main figure.picture figcaption").text()).toBe("Beeld: eigen foto. Dit is niet de plek uit het verhaal.");
    expect(picture.find("figcaption")).toHaveLength(0);
  });
});
