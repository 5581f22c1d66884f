import fc from "../../property.ts";
import { expect, test } from "vitest";
import { soundLabels } from "../../../../_config/check/privacy/sound-labels.ts";
import { box, chunk, id3, info, m4a, m4aLabels, mp3Frame, wav } from "../sound/tones.ts";

const names = (bytes: Buffer): string[] => soundLabels(bytes).map(({ name }) => name);
const sound = Buffer.concat([mp3Frame(128), mp3Frame(128), mp3Frame(128)]);
const behind = Buffer.alloc(128);
behind.write("TAGTitel");

test.for<readonly [string, Buffer, readonly string[]]>([
  ["a WAV of nothing but sound", wav(1), []],
  ["a WAV that names its program", wav(1, info({ ISFT: "Lavf60" })), []],
  ["a WAV with a title and a maker", wav(1, info({ INAM: "Titel", IART: "Maker", ISFT: "Lavf60" })), ["INAM", "IART"]],
  ["a WAV of a broadcaster", wav(1, chunk("bext", Buffer.from("Maker van de opname"))), ["bext"]],
  ["an MP3 of nothing but sound", mp3Frame(128), []],
  ["an MP3 that names its program", Buffer.concat([id3({ TSSE: "Lavf60" }), mp3Frame(128)]), []],
  [
    "an MP3 with a maker and a remark",
    Buffer.concat([id3({ TPE1: "Maker", COMM: "Opmerking", TSSE: "x" }), mp3Frame(128)]),
    ["TPE1", "COMM"],
  ],
  ["an MP3 with labels behind the sound", Buffer.concat([mp3Frame(128), behind]), ["ID3v1"]],
  ["an MP3 with words of a song behind it", Buffer.concat([sound, Buffer.from("LYRICSBEGINregel000009LYRICS200")]), ["achter het geluid"]],
  ["an MP3 that is filled up", Buffer.concat([sound, Buffer.alloc(40)]), []],
  ["an MP3 of which the end was cut", sound.subarray(0, -100), []],
  ["an M4A with the name of a track", m4a(1, { labels: box("trak", box("udta", box("name", Buffer.from("Maker")))) }), ["name"]],
  ["an M4A with where it comes from", Buffer.concat([m4a(1), box("uuid", Buffer.from("c2pa"))]), ["uuid"]],
  ["an M4A of nothing but sound", m4a(1), []],
  ["an M4A that names its program", m4a(1, { labels: m4aLabels({ "©too": "Lavf60" }) }), []],
  ["an M4A with a maker", m4a(1, { labels: m4aLabels({ "©ART": "Maker" }) }), ["©ART"]],
  ["an M4A that says when it was made", m4a(1, { made: 3_800_000_000 }), ["tijd van opname"]],
  ["an Ogg with comments", Buffer.from("OggS\0\u0002vorbis ARTIST=Maker\0TITLE=Titel"), ["ARTIST", "TITLE"]],
])("%s", ([, bytes, found]) => {
  expect(names(bytes)).toEqual(found);
});

test("tell what they say, for the lint that knows names", () => {
  expect(soundLabels(wav(1, info({ IART: "Fatima Voorbeeld" })))[0]?.text).toBe("Fatima Voorbeeld");
  expect(soundLabels(Buffer.concat([id3({ TPE1: "Fatima Voorbeeld" }), mp3Frame(128)]))[0]?.text).toContain("Fatima Voorbeeld");
  const wide = Buffer.concat([Buffer.from([1, 0xff, 0xfe]), Buffer.from("Fatima Voorbeeld", "utf16le")]);
  expect(soundLabels(Buffer.concat([id3({ TPE1: wide.toString("latin1") }), mp3Frame(128)]))[0]?.text).toContain("Fatima Voorbeeld");
});

test("it never throws, whatever the bytes", () => {
  const heads = ["RIFF\xff\xff\xff\xffWAVELIST", "\0\0\0\u0010ftypM4A \0\0\0\u0001moov", "ID3\u0004\0\0\x7f\x7f\x7f\x7fTIT2", "OggS"];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), (head, rest) => {
      soundLabels(Buffer.concat([Buffer.from(head, "latin1"), rest]));
    }),
  );
});
