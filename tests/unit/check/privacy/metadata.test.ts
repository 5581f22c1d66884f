import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { metadataFaults } from "../../../../_config/check/privacy/metadata.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "media-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plain = (): ReturnType<typeof sharp> => sharp({ create: { width: 4, height: 4, channels: 3, background: "white" } });
/** The smallest PDF that has an author. */
const pdf = (info: string): string =>
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<<${info}>>endobj\ntrailer<</Root 1 0 R/Info 4 0 R>>`;

const within = (bytes: Buffer, at: number, part: Buffer): Buffer => Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
const behind = (bytes: Buffer, words: string): Buffer => within(bytes, bytes.length, Buffer.from(words, "latin1"));
const jpegPart = (marker: number, words: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, words.length + 2]), Buffer.from(words, "latin1")]);
const pngPart = (name: string, words: string): Buffer => {
  const named = Buffer.from(name + words, "latin1");
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(words.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
};

const rows: readonly (readonly [string, () => Promise<Buffer> | Buffer | string, RegExp | undefined])[] = [
  ["schoon.jpg", () => plain().jpeg().toBuffer(), undefined],
  ["gedraaid.jpg", () => plain().withMetadata({ orientation: 6 }).jpeg().toBuffer(), undefined],
  ["schoon.png", () => plain().png().toBuffer(), undefined],
  [
    "toestel.jpg",
    () =>
      plain()
        .withExif({ IFD0: { Model: "Telefoon 12", Artist: "Fotograaf" } })
        .jpeg()
        .toBuffer(),
    /Exif/,
  ],
  [
    "plek.webp",
    () =>
      plain()
        .withExif({ IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" } })
        .webp()
        .toBuffer(),
    /Exif/,
  ],
  ["notitie.jpg", () => plain().withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'><n>Plek</n></x:xmpmeta>").jpeg().toBuffer(), /XMP/],
  ["opmerking.jpg", async () => within(await plain().jpeg().toBuffer(), 2, jpegPart(0xfe, "Foto van de buurman")), /opmerkingen/],
  [
    "herkomst.jpg",
    async () => within(await plain().jpeg().toBuffer(), 2, jpegPart(0xeb, "JP\0\0c2pa")),
    /een deel dat geen beeld is \(APP11\)/,
  ],
  ["voorbeeld.jpg", async () => within(await plain().jpeg().toBuffer(), 2, jpegPart(0xe0, "JFXX\0")), /\(APP0\)/],
  ["tweede.jpg", async () => within(await plain().jpeg().toBuffer(), 2, jpegPart(0xe2, "MPF\0")), /\(APP2\)/],
  ["film.jpg", async () => behind(await plain().jpeg().toBuffer(), "....ftypmp42 de film van daarvoor"), /iets achter het beeld/],
  ["grof.jpg", () => plain().jpeg({ progressive: true, optimiseScans: true }).toBuffer(), undefined],
  ["kleuren.jpg", () => plain().withIccProfile("p3").jpeg().toBuffer(), undefined],
  ["opgevuld.jpg", async () => behind(await plain().jpeg().toBuffer(), "\0\0\0"), undefined],
  ["opmerking.png", async () => within(await plain().png().toBuffer(), 33, pngPart("tEXt", "Author\0Iemand")), /opmerkingen/],
  ["opmerkingen.png", async () => within(await plain().png().toBuffer(), 33, pngPart("iTXt", "Maker\0\0\0\0\0Iemand")), /opmerkingen/],
  [
    "dag.png",
    async () => within(await plain().png().toBuffer(), 33, pngPart("tIME", "\u0007\u00ea\u0001\u0002\u0003\u0004\u0005")),
    /\(tIME\)/,
  ],
  ["herkomst.png", async () => within(await plain().png().toBuffer(), 33, pngPart("caBX", "c2pa")), /\(caBX\)/],
  ["achter.png", async () => behind(await plain().png().toBuffer(), "PK een zip"), /iets achter het beeld/],
  ["schoon.webp", () => plain().webp().toBuffer(), undefined],
  ["kleuren.webp", () => plain().ensureAlpha(0.5).withIccProfile("p3").webp().toBuffer(), undefined],
  ["achter.webp", async () => behind(await plain().webp().toBuffer(), "PK een zip"), /iets achter het beeld/],
  ["schoon.avif", () => plain().avif({ effort: 0 }).toBuffer(), undefined],
  ["herkomst.avif", async () => behind(await plain().avif({ effort: 0 }).toBuffer(), "\0\0\0\u0010uuid12345678"), /\(uuid\)/],
  ["achter.avif", async () => behind(await plain().avif({ effort: 0 }).toBuffer(), "woorden"), /iets achter het beeld/],
  ["tekening.svg", () => "<svg xmlns='http://www.w3.org/2000/svg'><metadata>Maker</metadata></svg>", /tekenprogramma/],
  ["schoon.pdf", () => pdf(""), undefined],
  ["maker.pdf", () => pdf("/Author(Iemand)"), /Author/],
  ["schoon.wav", () => Buffer.from("RIFF0000WAVEfmt data"), undefined],
  ["maker.wav", () => Buffer.from("RIFF0000WAVEfmt LIST0000INFOIART"), /labels/],
  ["maker.mp3", () => Buffer.from("ID3\u0003TPE1Iemand"), /labels/],
];

test.for(rows)("%s", async ([name, make, hidden]) => {
  await writeFile(join(folder, name), await make());
  const faults = (await metadataFaults(folder, "assets/images")).filter(({ file }) => file === `assets/images/${name}`);
  expect(faults.map(({ what }) => what)).toEqual(hidden === undefined ? [] : [expect.stringMatching(hidden)]);
});

test("a missing folder has no metadata", async () => {
  expect(await metadataFaults(join(folder, "weg"), "assets/images")).toEqual([]);
});
