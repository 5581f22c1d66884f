import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { readRecording } from "../../../../_config/check/sound/recording.ts";
import { box, id3, info, m4a, mp3Frame, wav } from "./tones.ts";

const frames = (kilobits: 128 | 192, count: number): Buffer => Buffer.concat(Array.from({ length: count }, () => mp3Frame(kilobits)));

describe("how long a recording is", () => {
  test("a WAV tells it by its bytes a second, labels or not", () => {
    expect(readRecording(wav(2.5))).toEqual({ format: "wav", seconds: 2.5 });
    expect(readRecording(wav(1, info({ INAM: "x" })))).toEqual({ format: "wav", seconds: 1 });
  });

  test("an MP3 by its frames, of one rate or several, behind labels or not", () => {
    const seconds = (count: number): number => (count * 1152) / 44_100;
    expect(readRecording(frames(128, 10))?.seconds).toBeCloseTo(seconds(10));
    expect(readRecording(Buffer.concat([id3({ TIT2: "Titel" }), frames(128, 5), frames(192, 7)]))).toMatchObject({ format: "mp3" });
    expect(readRecording(Buffer.concat([id3({ TIT2: "Titel" }), frames(128, 5), frames(192, 7)]))?.seconds).toBeCloseTo(seconds(12));
  });

  test("an M4A by its header, whichever of the two ways it is written", () => {
    expect(readRecording(m4a(90))).toEqual({ format: "m4a", seconds: 90 });
    const wide = Buffer.alloc(112);
    wide[0] = 1;
    wide.writeUInt32BE(1000, 20);
    wide.writeBigUInt64BE(4_500n, 24);
    const handler = Buffer.alloc(25);
    handler.write("soun", 8);
    const file = [box("ftyp", Buffer.from("M4A ")), box("moov", box("mvhd", wide), box("trak", box("mdia", box("hdlr", handler))))];
    expect(readRecording(Buffer.concat(file))?.seconds).toBe(4.5);
  });
});

test.for<readonly [string, Buffer]>([
  ["nothing", Buffer.alloc(0)],
  ["a text", Buffer.from("Dit is geen geluid.")],
  ["a page", Buffer.from("<!doctype html><script>1</script>")],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ["another RIFF", Buffer.from("RIFF\u0010\0\0\0WEBPVP8 ")],
  ["a WAV cut off in its head", wav(1).subarray(0, 30)],
  ["a WAV without samples", wav(0)],
  ["a video in the same wrapping", m4a(90, { track: "vide" })],
  ["an M4A without a track", Buffer.concat([box("ftyp", Buffer.from("M4A ")), box("moov", box("mvhd", Buffer.alloc(100)))])],
  ["two frames, as any file may hold by accident", frames(128, 2)],
])("%s is no sound", ([, bytes]) => {
  expect(readRecording(bytes)).toBeUndefined();
});

test("it never throws, whatever the bytes", () => {
  const heads = [
    "RIFF\xff\xff\xff\xffWAVEfmt ",
    "\0\0\0\u0010ftypM4A \0\0\0\u0001moov",
    "ID3\u0003\0\0\x7f\x7f\x7f\x7f",
    "\xff\xfb\x90\x64",
    "",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), (head, rest) => {
      readRecording(Buffer.concat([Buffer.from(head, "latin1"), rest]));
    }),
  );
});
