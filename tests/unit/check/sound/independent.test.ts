import { parseBuffer, type IAudioMetadata } from "music-metadata";
import { describe, expect, test } from "vitest";
import { soundOnly } from "../../../../_config/check/sound/frames.ts";
import type { Recording } from "../../../../_config/check/sound/recording.ts";
import { box, chunk, id3, info, m4aLabels, mp3Frame, wav } from "./tones.ts";

/*
 * What is published of a recording, read by somebody else's reader. First of the recording itself, which carries a name in every label that the reader
 * knows: so that we know that it reads them.
 */

const secret = "Kerkuil";

/** The tags at the end of an MP3, as they were before ID3 had a place in front. */
const id3v1 = Buffer.from(`TAG${secret.padEnd(30, "\0")}${secret.padEnd(30, "\0")}`.padEnd(128, "\0"), "latin1");

/** APE version 2, with its footer. */
function ape(labels: Readonly<Record<string, string>>): Buffer {
  const items = Object.entries(labels).map(([name, text]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(Buffer.byteLength(text));
    return Buffer.concat([head, Buffer.from(`${name}\0${text}`)]);
  });
  const content = Buffer.concat(items);
  const end = (flags: number): Buffer => {
    const block = Buffer.alloc(32);
    block.write("APETAGEX", "latin1");
    block.writeUInt32LE(2000, 8);
    block.writeUInt32LE(content.length + 32, 12);
    block.writeUInt32LE(items.length, 16);
    block.writeUInt32LE(flags, 20);
    return block;
  };
  return Buffer.concat([end(0xa0_00_00_00), content, end(0x80_00_00_00)]);
}

/** A first frame without sound, with a table and the name of the program that made it, as LAME writes it. */
function lame(): Buffer {
  const frame = mp3Frame(128);
  frame.write("Xing", 36, "latin1");
  frame.writeUInt32BE(1, 40);
  frame.writeUInt32BE(40, 44);
  frame.write("LAME3.100", 48, "latin1");
  return frame;
}

/** Numbers of four bytes behind each other. */
function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, index * 4);
  return bytes;
}

/** A whole M4A of two seconds in one chunk: when it was made, by which program, of whom, and where; in the file, in its track and behind its sound. */
function m4a(): Buffer {
  const made = 3_700_000_000;
  const labels = m4aLabels({
    "\u00a9nam": secret,
    "\u00a9ART": secret,
    "\u00a9too": secret,
    "\u00a9cmt": secret,
    "\u00a9day": "2021-03-12",
  });
  const samples = Buffer.alloc(40, 0xa1);
  const ftyp = box("ftyp", Buffer.from("M4A \0\0\0\0M4A isom", "latin1"));
  const entry = box(
    "mp4a",
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]),
    words(0, 0),
    Buffer.from([0, 1, 0, 16, 0, 0, 0, 0]),
    words(8000 * 65_536),
  );
  const moov = (at: number): Buffer =>
    box(
      "moov",
      box("mvhd", words(0, made, made, 1000, 2000), Buffer.alloc(80)),
      box(
        "trak",
        box("tkhd", words(1, made, made, 1, 0, 2000), Buffer.alloc(60)),
        box(
          "mdia",
          box("mdhd", words(0, made, made, 8000, 16_000, 0)),
          box("hdlr", Buffer.from("\0\0\0\0\0\0\0\0soun\0\0\0\0\0\0\0\0\0\0\0\0", "latin1"), Buffer.from(`${secret}\0`)),
          box(
            "minf",
            box("smhd", words(0, 0)),
            box(
              "stbl",
              box("stsd", words(0, 1), entry),
              box("stts", words(0, 1, 2, 8000)),
              box("stsc", words(0, 1, 1, 2, 1)),
              box("stsz", words(0, 0, 2, 20, 20)),
              box("stco", words(0, 1, at)),
            ),
          ),
        ),
        labels,
      ),
      labels,
    );
  const at = ftyp.length + moov(0).length + 8;
  return Buffer.concat([ftyp, moov(at), box("mdat", samples), box("free", Buffer.from(secret))]);
}

const sound = Buffer.concat(Array.from({ length: 40 }, () => mp3Frame(128)));
const recordings: Readonly<Record<Recording["format"], Buffer>> = {
  mp3: Buffer.concat([
    id3({ TIT2: secret, TPE1: secret, TXXX: `plek\0${secret}`, TSSE: secret, TDRC: "2021-03-12" }),
    lame(),
    sound,
    ape({ Title: secret, Artist: secret }),
    id3v1,
  ]),
  m4a: m4a(),
  wav: wav(
    1,
    info({ INAM: secret, IART: secret, ISFT: secret, ICRD: "2021-03-12" }),
    chunk("bext", Buffer.from(secret.padEnd(602, "\0"))),
    chunk("id3 ", id3({ TPE1: secret })),
  ),
};

/** A day of an MP4 that nobody filled in: its years are counted from here. */
const noDay = Date.UTC(1904, 0, 1);

/** Everything the reader says of a recording that is not how it sounds. */
function told({ common, native, format, quality }: IAudioMetadata): unknown {
  const { track, disk, movementIndex, ...labels } = common;
  const { tagTypes, tool, creationTime, modificationTime, trackInfo, chapters } = format;
  return {
    labels,
    numbers: [track, disk, movementIndex].flatMap((one) => Object.values(one).filter((value) => value !== null)),
    native: Object.values(native).flat(),
    format: [tool, creationTime?.getTime(), modificationTime?.getTime(), chapters].filter(
      (value) => value !== undefined && value !== noDay,
    ),
    tracks: trackInfo.map(({ name }) => name).filter((name) => name !== undefined && name !== ""),
    tagTypes,
    warnings: quality.warnings.filter(({ message }) => message.includes(secret)),
  };
}

const nothing = { labels: {}, numbers: [], native: [], format: [], tracks: [], tagTypes: [], warnings: [] };
const types = { mp3: "audio/mpeg", m4a: "audio/mp4", wav: "audio/wav" } as const;

describe.each(["mp3", "m4a", "wav"] as const)("%s", (format) => {
  const read = (bytes: Buffer): Promise<IAudioMetadata> => parseBuffer(bytes, { mimeType: types[format] }, { duration: true });

  test("carries a name that another reader finds", async () => {
    const found = await read(recordings[format]);
    expect(JSON.stringify(told(found))).toContain(secret);
    expect(found.format.tagTypes.length).toBeGreaterThan(0);
  });

  test("is published without anything that the reader finds, and is still a recording to it", async () => {
    const published = soundOnly(recordings[format], format);
    const found = await read(published);
    expect(told(found)).toEqual(nothing);
    expect(found.format.duration ?? 0).toBeGreaterThan(0);
  });
});

test("the labels of the MP3 are of every kind that is written beside its sound", async () => {
  const { format } = await parseBuffer(recordings.mp3, { mimeType: types.mp3 }, { duration: true });
  expect([...format.tagTypes].sort()).toEqual(["APEv2", "ID3v1", "ID3v2.3"]);
  expect(format.tool).toContain("LAME");
});
