import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import sharp from "sharp";
import { build, buildableSite, original, type BuiltSite } from "./fixture-site.ts";

/** A photograph as a telephone saves it: lying on its side, with its maker, its place and its camera inside. */
async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 480, height: 320, channels: 3, background: "#40524a" } })
    .withExif({
      IFD0: { Artist: "Fotograaf Zonder Naam", Model: "Telefoon 12" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "4/1 18/1 0/1" },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>Plek van de opname</note></x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

let photo: Buffer;
let site: BuiltSite;
beforeAll(async () => {
  photo = await photograph();
  const testimony = await original("content/getuigenissen/de-vrouw-die-bleef.md");
  site = await build(
    await buildableSite({
      "assets/images/kas.jpg": photo,
      "assets/images/ongebruikt.jpg": photo,
      "content/getuigenissen/de-vrouw-die-bleef.md": testimony.replace(
        "tekening: kas",
        "beeld: { bestand: kas.jpg, alt: Een kas bij nacht, herkomst: eigen foto }",
      ),
      "content/over/foto.md": `${(await original("content/over/index.md")).replace("Over", "Foto")}\n![Een "deur" & een <raam>](kas.jpg)\n`,
    }),
  );
});

const made = (): string[] => site.files.filter((path) => path.startsWith("img/"));

describe("a picture", () => {
  test("the original carries what must not travel along", async () => {
    const metadata = await sharp(photo).metadata();
    expect(metadata).toMatchObject({ orientation: 6 });
    expect(metadata.exif?.toString("latin1")).toContain("Fotograaf Zonder Naam");
    expect(photo.includes("Plek van de opname")).toBe(true);
  });

  test("is made in three formats, each as the reader would hold it", async () => {
    expect(new Set(made().map((path) => path.split(".").at(-1)))).toEqual(new Set(["avif", "webp", "jpeg"]));
    for (const path of made()) {
      const { width, height } = await sharp(await site.bytes(path)).metadata();
      expect(height, path).toBeGreaterThan(width);
    }
  });

  test("carries no metadata in any format", async () => {
    for (const path of made()) {
      const bytes = await site.bytes(path);
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc }, path).toEqual({});
      expect(bytes.toString("latin1"), path).not.toMatch(/Exif\0|Fotograaf|Telefoon|opname|GPS/);
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
    expect(picture.find("img").attr("alt")).toBe('Een "deur" & een <raam>');
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
  });
});
