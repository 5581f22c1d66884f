import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("a folder that is not there hides nothing", async () => {
  expect(await metadataFaults(join(folder, "weg"), "assets/images")).toEqual([]);
});
