import { describe, expect, test } from "vitest";
import { soundOnly } from "../../../../_config/check/sound/frames.ts";
import { readRecording } from "../../../../_config/check/sound/recording.ts";
import { box, chunk, id3, info, mp3Frame, wav } from "./tones.ts";

const secret = "Kerkuil";
const lessOne = Buffer.concat([mp3Frame(128), mp3Frame(192)]);
const frames = Buffer.concat([lessOne, mp3Frame(128)]);

function table(...rows: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + rows.length * 4);
  for (const [index, row] of rows.entries()) bytes.writeUInt32BE(row, 4 + index * 4);
  return bytes;
}

const esds = box("esds", Buffer.from("hoe het is gecodeerd"));

/** An M4A of two chunks of sound with words between them, before its tables or behind them. */
function whole(moovFirst: boolean): { bytes: Buffer; samples: Buffer[] } {
  const samples = [Buffer.alloc(30, 0xa1), Buffer.alloc(20, 0xb2)];
  const between = Buffer.from(` ${secret} tussen `);
  const ftyp = box("ftyp", Buffer.from("M4A \0\0\0\0", "latin1"));
  const data = box("mdat", Buffer.from(secret), samples[0] ?? between, between, samples[1] ?? between, Buffer.from(secret));
  const header = Buffer.alloc(100, 0);
  header.write(secret, 4, "latin1");
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(2000, 16);
  const handler = Buffer.concat([Buffer.from("\0\0\0\0\0\0\0\0soun\0\0\0\0\0\0\0\0\0\0\0\0", "latin1"), Buffer.from(`${secret}\0`)]);
  const moov = (at: number): Buffer =>
    box(
      "moov",
      box("mvhd", header),
      box(
        "trak",
        box("tkhd", header.subarray(0, 84)),
        box(
          "mdia",
          box("mdhd", header.subarray(0, 24)),
          box("hdlr", handler),
          box(
            "minf",
            box("udta", Buffer.from(secret)),
            box(
              "stbl",
              box("stsd", Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box("mp4a", Buffer.alloc(28), esds, box("uuid", Buffer.from(secret)))),
              box("stsc", table(2, 1, 3, 1, 2, 2, 1)),
              box("stsz", table(0, 5, 10, 10, 10, 15, 5)),
              box("stco", table(2, at, at + 30 + between.length)),
            ),
          ),
        ),
      ),
      box("udta", box("meta", Buffer.from(secret))),
    );
  const size = moov(0).length;
  const place = ftyp.length + (moovFirst ? size : 0) + 8 + secret.length;
  const parts = moovFirst ? [ftyp, moov(place), data] : [ftyp, data, moov(place)];
  return {
    bytes: Buffer.concat([...parts, box("free", Buffer.from(secret)), box("uuid", Buffer.from(secret)), Buffer.from(secret)]),
    samples,
  };
}

describe("only the sound of a recording is published", () => {
  test.for([
    ["frames alone", frames, frames],
    // The last frame says where it ends, and nothing confirms it.
    ["labels before and behind", Buffer.concat([id3({ TPE1: secret }), frames, Buffer.from(`TAG${secret}`.padEnd(128, "\0"))]), lessOne],
    ["words behind the last frame", Buffer.concat([frames, Buffer.from(`APETAGEX ${secret}`)]), lessOne],
    [
      "words within the last frame, which was cut",
      Buffer.concat([frames.subarray(0, -200), Buffer.from(`LYRICSBEGIN${secret}`), Buffer.alloc(300)]),
      lessOne,
    ],
    ["a last frame that was cut", frames.subarray(0, -200), lessOne],
  ] as const)("mp3: %s", ([, bytes, left]) => {
    expect(soundOnly(bytes, "mp3")).toEqual(left);
  });

  test("mp3: the frame that says how long it is keeps that, and not what made it", () => {
    const first = mp3Frame(128);
    first.write("Xing", 36, "latin1");
    first.writeUInt32BE(3, 40);
    first.writeUInt32BE(77, 44);
    first.write(secret, 60, "latin1");
    const made = soundOnly(Buffer.concat([first, frames]), "mp3");
    expect(made.subarray(0, 52)).toEqual(first.subarray(0, 52));
    expect(made.includes(secret)).toBe(false);
    expect(made.length).toBe(first.length + frames.length);
  });

  test("wav: the samples, to the last, and how to read them", () => {
    const plain = wav(1);
    const labelled = wav(1, info({ IART: secret }), chunk("bext", Buffer.from(secret)), chunk("id3 ", Buffer.from(secret)));
    expect(soundOnly(Buffer.concat([labelled, Buffer.from(secret)]), "wav")).toEqual(plain);
    expect(soundOnly(plain, "wav")).toEqual(plain);
  });

  test("wav: of how to read them no more than a player reads", () => {
    const plain = wav(1);
    const words = Buffer.from(`\0\0 ${secret} `);
    const format = chunk("fmt ", Buffer.concat([plain.subarray(20, 36), words]));
    const wordy = chunk("RIFF", Buffer.concat([Buffer.from("WAVE"), format, plain.subarray(36)]));
    expect(readRecording(wordy)).toEqual(readRecording(plain));
    expect(soundOnly(wordy, "wav")).toEqual(plain);
    // Samples that no browser reads are no sound.
    const packed = Buffer.from(plain);
    packed.writeUInt16LE(0x11, 20);
    expect(readRecording(packed)).toBeUndefined();
  });

  test.for([true, false])("m4a with its tables in front: %s", (moovFirst) => {
    const { bytes, samples } = whole(moovFirst);
    const made = soundOnly(bytes, "m4a");
    expect(made.length).toBe(bytes.length);
    expect(made.includes(secret)).toBe(false);
    for (const sample of samples) expect(made.indexOf(sample)).toBe(bytes.indexOf(sample));
    expect([made.includes("soun"), made.includes(esds)]).toEqual([true, true]);
    expect(readRecording(made)).toEqual(readRecording(bytes));
    expect(readRecording(made)).toEqual({ format: "m4a", seconds: 2 });
  });
});
